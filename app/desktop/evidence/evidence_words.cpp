#include "app/desktop/evidence/evidence_words.h"

#include "app/common/state_words.h"

#include <QLocale>

namespace assay::desktop {

StateLabel EvidenceWords::state(EvidenceState state)
{
    const QString word = app::stateText(state);
    switch (state) {
    case EvidenceState::Accepted:
        return {content::Role::Met, word};
    case EvidenceState::Expiring:
        return {content::Role::PartlyMet, word};
    case EvidenceState::Expired:
    case EvidenceState::Rejected:
        return {content::Role::NotMet, word};
    case EvidenceState::InReview:
        return {content::Role::InReview, word};
    case EvidenceState::Draft:
        break;
    }
    return {content::Role::NotAssessed, word, Sign::Pencil};
}

StateLabel EvidenceWords::result(ResultValue value)
{
    const QString word = app::resultText(value);
    switch (value) {
    case ResultValue::Met:
        return {content::Role::Met, word};
    case ResultValue::PartlyMet:
        return {content::Role::PartlyMet, word};
    case ResultValue::NotMet:
        return {content::Role::NotMet, word};
    case ResultValue::NotApplicable:
        return {content::Role::NotApplicable, word};
    case ResultValue::NotAssessed:
        break;
    }
    return {content::Role::NotAssessed, word};
}

StateLabel EvidenceWords::answer(AnswerState state)
{
    const QString word = app::stateText(state);
    switch (state) {
    case AnswerState::Approved:
    case AnswerState::Sent:
        return {content::Role::Met, word};
    case AnswerState::Proposed:
        return {content::Role::PartlyMet, word};
    case AnswerState::InReview:
        return {content::Role::InReview, word};
    case AnswerState::Draft:
        return {content::Role::NotAssessed, word, Sign::Pencil};
    case AnswerState::Blank:
        break;
    }
    return {content::Role::NotAssessed, word};
}

QStringList EvidenceWords::kinds()
{
    return {QStringLiteral("document"),   QStringLiteral("policy"),        QStringLiteral("procedure"),
            QStringLiteral("record"),     QStringLiteral("certificate"),   QStringLiteral("report"),
            QStringLiteral("screenshot"), QStringLiteral("contract"),      QStringLiteral("attestation"),
            QStringLiteral("plan"),       QStringLiteral("legal-opinion"), QStringLiteral("training")};
}

QString EvidenceWords::kind(const QString &kind)
{
    //: Kinds of evidence, in a list and in a choice.
    const std::initializer_list<std::pair<const char *, QString>> known = {
        {"document", tr("Document")},           {"policy", tr("Policy")},
        {"procedure", tr("Procedure")},         {"record", tr("Record")},
        {"certificate", tr("Certificate")},     {"report", tr("Report")},
        {"screenshot", tr("Screenshot")},       {"contract", tr("Contract")},
        {"attestation", tr("Attestation")},     {"plan", tr("Plan")},
        {"legal-opinion", tr("Legal opinion")}, {"training", tr("Training")}};
    for (const auto &[kept, shown] : known)
        if (kind == QLatin1String(kept))
            return shown;
    return kind;
}

QString EvidenceWords::kindFromText(const QString &text)
{
    const QString typed = text.simplified();
    for (const QString &kept : kinds())
        if (typed.compare(kind(kept), Qt::CaseInsensitive) == 0)
            return kept;
    return typed.toLower().replace(QLatin1Char(' '), QLatin1Char('-'));
}

QString EvidenceWords::classification(Classification classification)
{
    switch (classification) {
    case Classification::Public:
        //: Who may see evidence: everybody.
        return tr("Public");
    case Classification::CustomerNda:
        return tr("Customers under NDA");
    case Classification::Auditor:
        //: Who may see evidence: auditors.
        return tr("Auditors");
    case Classification::Internal:
        //: Who may see evidence: only people of the house.
        return tr("Internal");
    }
    return {};
}

QString EvidenceWords::day(const std::optional<QDate> &date)
{
    return date ? date->toString(Qt::ISODate) : QString();
}

QString EvidenceWords::size(qint64 bytes)
{
    return QLocale().formattedDataSize(bytes, 1, QLocale::DataSizeTraditionalFormat);
}

}  // namespace assay::desktop

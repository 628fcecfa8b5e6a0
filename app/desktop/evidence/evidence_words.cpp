#include "app/desktop/evidence/evidence_words.h"

#include "app/common/state_words.h"
#include "app/desktop/languages.h"
#include "reports/content/gap/gap_words.h"

#include <QLocale>

namespace assay::desktop {

namespace {

/// The words that reports print.
const content::Words &printedWords()
{
    static const content::Words english(content::Languages::English);
    static const content::Words chinese(content::Languages::Chinese);
    return windowLanguage() == Language::Chinese ? chinese : english;
}

}  // namespace

StateLabel EvidenceWords::state(EvidenceState state)
{
    const content::StateWord word = content::evidenceWord(printedWords(), state);
    return {word.role, word.word.main, state == EvidenceState::Draft ? std::optional(Sign::Pencil) : std::nullopt};
}

StateLabel EvidenceWords::result(const app::LeaningResult &result)
{
    const content::StateWord word =
        content::resultWord(printedWords(), result.kind, result.assessment.kind, result.value);
    return {word.role, word.word.main};
}

StateLabel EvidenceWords::answer(AnswerState state)
{
    QString word = app::stateText(state);
    if (!word.isEmpty())
        word[0] = word.at(0).toUpper();
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

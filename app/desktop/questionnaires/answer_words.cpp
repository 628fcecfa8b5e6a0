#include "app/desktop/questionnaires/answer_words.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

namespace assay::desktop {

namespace {

constexpr double kSure = 0.8;
constexpr double kLikely = 0.5;

struct AnswerWords
{
    Q_DECLARE_TR_FUNCTIONS(AnswerWords)

public:
    static QString state(AnswerState state);
    static QString counted(AnswerState state, int count);
};

QString AnswerWords::state(AnswerState state)
{
    switch (state) {
    case AnswerState::Blank:
        return tr("blank", "state of an answer");
    case AnswerState::Proposed:
        return tr("proposed", "state of an answer");
    case AnswerState::Draft:
        return tr("draft", "state of an answer");
    case AnswerState::InReview:
        return tr("in review", "state of an answer");
    case AnswerState::Approved:
        return tr("approved", "state of an answer");
    case AnswerState::Sent:
        return tr("sent", "state of an answer");
    }
    return {};
}

QString AnswerWords::counted(AnswerState state, int count)
{
    const QString number = QLocale().toString(count);
    switch (state) {
    case AnswerState::Blank:
        return tr("%1 blank", "a count of answers").arg(number);
    case AnswerState::Proposed:
        return tr("%1 proposed", "a count of answers").arg(number);
    case AnswerState::Draft:
        return tr("%1 drafts", "a count of answers").arg(number);
    case AnswerState::InReview:
        return tr("%1 in review", "a count of answers").arg(number);
    case AnswerState::Approved:
        return tr("%1 approved", "a count of answers").arg(number);
    case AnswerState::Sent:
        return tr("%1 sent", "a count of answers").arg(number);
    }
    return {};
}

}  // namespace

content::Role roleOf(AnswerState state)
{
    switch (state) {
    case AnswerState::Blank:
        return content::Role::NotAssessed;
    case AnswerState::Proposed:
        return content::Role::PartlyMet;
    case AnswerState::Draft:
        return content::Role::Neutral;
    case AnswerState::InReview:
        return content::Role::InReview;
    case AnswerState::Approved:
    case AnswerState::Sent:
        return content::Role::Met;
    }
    return content::Role::Neutral;
}

StateLabel labelOf(AnswerState state)
{
    StateLabel label{roleOf(state), AnswerWords::state(state)};
    if (state == AnswerState::Draft)
        label.sign = Sign::Pencil;
    return label;
}

QString stateWords(const app::StateCounts &states)
{
    QStringList parts;
    for (std::size_t i = states.size(); i-- > 0;)
        if (states[i] > 0)
            parts << AnswerWords::counted(static_cast<AnswerState>(i), states[i]);
    return parts.join(QStringLiteral(" · "));
}

QString confidenceText(double confidence)
{
    return confidence > 0 ? QLocale().toString(confidence, 'f', 2) : QStringLiteral("—");
}

StateLabel confidenceLabel(double confidence)
{
    const content::Role role = confidence >= kSure     ? content::Role::Met
                               : confidence >= kLikely ? content::Role::PartlyMet
                                                       : content::Role::Neutral;
    return {role, confidenceText(confidence), Sign::None};
}

QString standing(const app::CitedEvidence &evidence)
{
    const QString until = evidence.until ? QLocale().toString(*evidence.until, QLocale::ShortFormat) : QString();
    switch (evidence.state) {
    case EvidenceState::Draft:
    case EvidenceState::InReview:
        return AnswerWords::tr("not accepted yet", "of a document");
    case EvidenceState::Accepted:
        return until.isEmpty() ? AnswerWords::tr("accepted", "of a document")
                               : AnswerWords::tr("valid until %1").arg(until);
    case EvidenceState::Rejected:
        return AnswerWords::tr("rejected", "of a document");
    case EvidenceState::Expiring:
        return AnswerWords::tr("expires on %1").arg(until);
    case EvidenceState::Expired:
        return AnswerWords::tr("expired on %1").arg(until);
    }
    return {};
}

QString numberOf(const FoundQuestion &question)
{
    return question.ref.isEmpty() ? QString::number(question.row) : question.ref.simplified();
}

QString placeText(const FoundQuestion &question)
{
    static const QRegularExpression table(QStringLiteral("^Table (\\d+)$"));
    if (const QRegularExpressionMatch match = table.match(question.sheet); match.hasMatch())
        return AnswerWords::tr("Table %1, row %2").arg(match.captured(1)).arg(question.row);
    if (question.sheet == QLatin1String("Text"))
        return AnswerWords::tr("Paragraph %1").arg(question.row);
    return AnswerWords::tr("Sheet “%1”, row %2").arg(question.sheet).arg(question.row);
}

}  // namespace assay::desktop

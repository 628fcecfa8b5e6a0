#include "model/customers/question.h"

#include "model/base/word_table.h"

namespace assay {

namespace {

constexpr WordTable<AnswerState, 6> kStates = {{{AnswerState::Blank, QLatin1String("blank")},
                                                {AnswerState::Proposed, QLatin1String("proposed")},
                                                {AnswerState::Draft, QLatin1String("draft")},
                                                {AnswerState::InReview, QLatin1String("in-review")},
                                                {AnswerState::Approved, QLatin1String("approved")},
                                                {AnswerState::Sent, QLatin1String("sent")}}};
constexpr WordTable<CellKind, 5> kKinds = {{{CellKind::List, QLatin1String("list")},
                                            {CellKind::Text, QLatin1String("text")},
                                            {CellKind::Mark, QLatin1String("mark")},
                                            {CellKind::Number, QLatin1String("number")},
                                            {CellKind::Date, QLatin1String("date")}}};
constexpr WordTable<CellRole, 2> kRoles = {
    {{CellRole::Answer, QLatin1String("answer")}, {CellRole::Comment, QLatin1String("comment")}}};

}  // namespace

QString toWord(AnswerState state)
{
    return wordOf(kStates, state);
}

std::optional<AnswerState> answerStateFromWord(const QString &word)
{
    return valueOf(kStates, word);
}

QString toWord(CellKind kind)
{
    return wordOf(kKinds, kind);
}

std::optional<CellKind> cellKindFromWord(const QString &word)
{
    return valueOf(kKinds, word);
}

QString toWord(CellRole role)
{
    return wordOf(kRoles, role);
}

std::optional<CellRole> cellRoleFromWord(const QString &word)
{
    return valueOf(kRoles, word);
}

}  // namespace assay

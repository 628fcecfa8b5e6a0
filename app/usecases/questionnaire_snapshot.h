#pragma once

#include "app/usecases/answer_questions.h"
#include "model/evidence/evidence.h"

#include <QHash>

#include <array>

namespace assay::app {

inline constexpr std::size_t kAnswerStates = 6;

/// How many questions are in each state, by the order of AnswerState.
using StateCounts = std::array<int, kAnswerStates>;

/// A questionnaire as a line of the list.
struct QuestionnaireOverview
{
    Questionnaire about;
    StateCounts states{};
    friend bool operator==(const QuestionnaireOverview &, const QuestionnaireOverview &) = default;

    [[nodiscard]] int questions() const;
    /// Approved or sent.
    [[nodiscard]] int ready() const;
};

/// Newest first.
[[nodiscard]] Result<std::vector<QuestionnaireOverview>> questionnaireOverviews(const Session &session);

/// What people want to know of evidence that is cited.
struct CitedEvidence
{
    QString title;
    EvidenceState state = EvidenceState::Draft;
    std::optional<QDate> until;
    friend bool operator==(const CitedEvidence &, const CitedEvidence &) = default;
};

struct QuestionView
{
    Question question;
    std::vector<Citation> citations;
    std::optional<OfferedAnswer> equal;  ///< What an equal question of the questionnaire is answered
};

/// A questionnaire with everything that is looked at while it is answered, read in one go.
struct QuestionnaireSnapshot
{
    Questionnaire about;
    std::vector<QuestionView> questions;    ///< In the order of the file
    QHash<qint64, CitedEvidence> evidence;  ///< All of the workspace, by id
};

/// Errors: NotFound.
[[nodiscard]] Result<QuestionnaireSnapshot> questionnaireSnapshot(const Session &session, QuestionnaireId id);

}  // namespace assay::app

#pragma once

#include "model/base/id.h"

#include <QRectF>
#include <QString>

#include <optional>
#include <variant>
#include <vector>

namespace assay::desktop {

enum class PlaceName
{
    Overview,
    Assessments,
    Evidence,
    Questionnaires,
    Answers,
    Vendors,
    Findings,
    Trail
};
inline constexpr int kPlaceCount = 8;

/// A piece of evidence, or a page of it with a passage lit.
struct EvidenceDestination
{
    EvidenceId evidence;
    std::optional<int> version;  ///< None: the newest
    std::optional<int> page;     ///< From 1
    QString quote;               ///< Lit by its text where no rectangles are known
    std::vector<QRectF> rects;   ///< Lit; points of the page as shown
    friend bool operator==(const EvidenceDestination &, const EvidenceDestination &) = default;
};

struct QuestionDestination
{
    QuestionnaireId questionnaire;
    std::optional<QuestionId> question;
    friend bool operator==(const QuestionDestination &, const QuestionDestination &) = default;
};

/// A requirement, in the assessment named or in the newest of its framework; guidance only where there is none.
struct RequirementDestination
{
    QString framework;
    QString ref;
    std::optional<AssessmentId> assessment;
    friend bool operator==(const RequirementDestination &, const RequirementDestination &) = default;
};

struct AnswerDestination
{
    LibraryEntryId entry;
    friend bool operator==(const AnswerDestination &, const AnswerDestination &) = default;
};

struct EventDestination
{
    qint64 sequence = 0;
    friend bool operator==(const EventDestination &, const EventDestination &) = default;
};

/// Anything that can be opened in the window.
using Destination = std::variant<PlaceName, EvidenceDestination, QuestionDestination, RequirementDestination,
                                 AnswerDestination, EventDestination>;

/// The place that opens it.
[[nodiscard]] PlaceName placeOf(const Destination &destination);

/// What a write has changed, so that places can read their snapshots again.
enum class Changed
{
    Evidence,
    Citations,
    Questionnaires,
    Questions,
    Library,
    Assessments,
    Results,
    Systems  ///< Graded systems and their objects
};

struct Change
{
    Changed what = Changed::Evidence;
    std::optional<qint64>
        id;  ///< Of the evidence, questionnaire (for questions too), entry or assessment (for results too)
};

}  // namespace assay::desktop

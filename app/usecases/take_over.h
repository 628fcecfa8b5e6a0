#pragma once

#include "app/usecases/assessment_sheet.h"
#include "app/usecases/assessment_work.h"

namespace assay::app {

/// From where an assessment can take results over, and to which newer edition it can be moved.
struct TakeOverChoices
{
    std::vector<AssessmentOverview> sources;      ///< Of other frameworks that a crosswalk leads from, newest first
    std::optional<FrameworkChoice> newerEdition;  ///< None: there is none that a crosswalk leads to
};
/// Errors: NotFound.
[[nodiscard]] Result<TakeOverChoices> takeOverChoices(const Session &session, AssessmentId id);

/// What would become of one requirement.
enum class Fate
{
    Taken,  ///< The result carries over and is recorded as inherited
    Kept,   ///< A person's result stands and stays
    Hint    ///< Nothing carries over: the way only suggests where evidence may be
};

struct TakeOverRow
{
    QString ref;  ///< In the framework that takes over
    BilingualText title;
    Fate fate = Fate::Hint;
    ResultValue value = ResultValue::NotAssessed;   ///< What would be recorded
    ResultValue source = ResultValue::NotAssessed;  ///< What is recorded where it comes from
    CrosswalkPath path;
    bool disagree = false;  ///< Several ways say different things; the best one is taken
    friend bool operator==(const TakeOverRow &, const TakeOverRow &) = default;
};

struct TakeOverPreview
{
    std::vector<TakeOverRow> rows;  ///< In the order of the framework that takes over
    FrameworkKind kind = FrameworkKind::Standard;
    FrameworkKind sourceKind = FrameworkKind::Standard;
    std::map<QString, BilingualText> names;  ///< Short names of the frameworks on the ways, by id
    QStringList notCarried;                  ///< A move: refs of the new edition that nothing carries to
    QStringList dropped;                     ///< A move: refs of the old one whose results lead nowhere

    [[nodiscard]] int count(Fate fate) const;
};
/// Errors: those of previewInheritance.
[[nodiscard]] Result<TakeOverPreview> previewTakeOver(const Session &session, AssessmentId to, AssessmentId from);
/// Errors: those of previewMigration.
[[nodiscard]] Result<TakeOverPreview> previewMove(const Session &session, AssessmentId from, const QString &framework);

}  // namespace assay::app

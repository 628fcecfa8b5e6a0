#include "app/usecases/statement_of_applicability.h"

#include "app/usecases/assessment_data.h"
#include "model/store/statement_repository.h"

#include <QTimeZone>

#include <algorithm>

namespace assay::app {

namespace {

bool mayApprove(const Session &session)
{
    const Role role = session.actor.role;
    return role == Role::Reviewer || role == Role::Manager || role == Role::Administrator ||
           session.workspace.policies().fourEyes != store::FourEyes::Required;
}

ApplicabilityCounts countsOf(const std::vector<ApplicabilityEntry> &entries)
{
    ApplicabilityCounts counts;
    for (const ApplicabilityEntry &entry : entries) {
        ++(entry.included ? counts.included : counts.excluded);
        counts.implemented += entry.included && entry.implemented ? 1 : 0;
    }
    return counts;
}

/// A title is the framework's, not what was decided.
bool saysTheSame(const ApplicabilityEntry &one, const ApplicabilityEntry &other)
{
    return one.included == other.included && one.value == other.value && one.reason == other.reason &&
           one.risks == other.risks;
}

std::vector<ApplicabilityRow> rowsOf(std::vector<ApplicabilityEntry> now, const StatementOfApplicability *approved)
{
    std::vector<ApplicabilityRow> rows;
    for (ApplicabilityEntry &entry : now) {
        ApplicabilityRow row{.now = std::move(entry), .approved = {}};
        row.problem = problemOf(row.now);
        if (approved) {
            const auto then = std::ranges::find(approved->entries, row.now.ref, &ApplicabilityEntry::ref);
            if (then != approved->entries.end())
                row.approved = *then;
            row.changed = !row.approved || !saysTheSame(*row.approved, row.now);
        }
        rows.push_back(std::move(row));
    }
    return rows;
}

ApprovalObstacle obstacleOf(const Session &session, const ApplicabilityOverview &overview)
{
    if (overview.rows.empty())
        return ApprovalObstacle::NoAnnex;
    if (session.workspace.info().readOnly)
        return ApprovalObstacle::ReadOnly;
    if (!mayApprove(session))
        return ApprovalObstacle::Role;
    return overview.problems() > 0 ? ApprovalObstacle::Controls : ApprovalObstacle::None;
}

}  // namespace

int ApplicabilityOverview::changed() const
{
    return static_cast<int>(std::ranges::count(rows, true, &ApplicabilityRow::changed));
}

int ApplicabilityOverview::problems() const
{
    return static_cast<int>(
        std::ranges::count_if(rows, [](const auto &row) { return row.problem != ApplicabilityProblem::None; }));
}

Result<ApplicabilityOverview> applicabilityOverview(const Session &session, AssessmentId id)
{
    const Result<AssessmentData> data = assessmentData(session, id);
    if (!data)
        return std::unexpected(data.error());
    const Result<std::vector<StatementOfApplicability>> versions = store::statementsOf(session.workspace, id);
    if (!versions)
        return std::unexpected(versions.error());
    std::vector<ApplicabilityEntry> entries = applicabilityOf(*data->framework, data->results);
    ApplicabilityOverview overview;
    overview.now = countsOf(entries);
    if (!versions->empty()) {
        const StatementOfApplicability &newest = versions->back();
        const QTimeZone zone(session.workspace.policies().timeZone.toUtf8());
        overview.approved = ApprovedVersion{newest.number, newest.approvedBy,
                                            zone.isValid() ? newest.approvedUtc.toTimeZone(zone) : newest.approvedUtc,
                                            countsOf(newest.entries)};
    }
    overview.rows = rowsOf(std::move(entries), versions->empty() ? nullptr : &versions->back());
    overview.obstacle = obstacleOf(session, overview);
    return overview;
}

Result<int> approveStatement(const Session &session, AssessmentId id)
{
    if (!mayApprove(session))
        return fail(ErrorCode::Refused,
                    QStringLiteral("a statement of applicability is approved by a reviewer or a manager (--as "
                                   "NAME:reviewer)"));
    const Result<AssessmentData> data = assessmentData(session, id);
    if (!data)
        return std::unexpected(data.error());
    const std::vector<ApplicabilityEntry> entries = applicabilityOf(*data->framework, data->results);
    const QStringList missing = missingIn(entries);
    if (entries.empty() || !missing.isEmpty())
        return fail(ErrorCode::Refused, entries.empty()
                                            ? QStringLiteral("%1 has no annex of controls").arg(data->framework->id)
                                            : QStringLiteral("%1 controls stand in the way, such as: %2")
                                                  .arg(missing.size())
                                                  .arg(missing.mid(0, 10).join(QLatin1String("; "))));
    const Result<StatementOfApplicability> added =
        session.workspace.write(session.actor, QStringLiteral("statement of applicability"),
                                [&](store::UnitOfWork &unit) { return store::addStatement(unit, id, entries); });
    if (!added)
        return std::unexpected(added.error());
    return added->number;
}

}  // namespace assay::app

#include "app/commands/import_results.h"

#include "app/usecases/assessment_data.h"
#include "app/usecases/record_result.h"

#include <QFileInfo>

namespace assay::desktop {

namespace {

/// What stood where `after` says something else.
std::vector<RequirementResult> changedOf(const app::AssessmentData &before, const app::AssessmentData &after)
{
    std::vector<RequirementResult> changed;
    for (const RequirementResult &result : after.results) {
        const RequirementResult *was = before.find(result.ref);
        if (!was)
            changed.push_back({.ref = result.ref});
        else if (!(*was == result))
            changed.push_back(*was);
    }
    return changed;
}

}  // namespace

ImportResults::ImportResults(DesktopContext &context, AssessmentId assessment, const QString &path, Told told)
    : EditCommand(context, tr("Import %1").arg(QFileInfo(path).fileName()), {Changed::Results, assessment.value()})
    , m_assessment(assessment)
    , m_path(path)
    , m_told(std::move(told))
    , m_outcome(std::make_shared<Outcome>())
{}

void ImportResults::redo()
{
    save(
        [id = m_assessment, path = m_path, outcome = m_outcome](const app::Session &session) -> Result<Done> {
            const Result<app::AssessmentData> before = app::assessmentData(session, id);
            if (!before)
                return std::unexpected(before.error());
            SilentProgress progress;
            Result<app::ResultImport> import = app::importResults(session, id, path, progress);
            if (!import)
                return std::unexpected(import.error());
            const Result<app::AssessmentData> after = app::assessmentData(session, id);
            if (!after)
                return std::unexpected(after.error());
            *outcome = {std::move(*import), changedOf(*before, *after)};
            return Done{};
        },
        [told = m_told, outcome = m_outcome](const Result<Done> &saved) {
            if (saved)
                told(*outcome->import);
            else
                told(std::unexpected(saved.error()));
        });
}

void ImportResults::undo()
{
    save([id = m_assessment, outcome = m_outcome](const app::Session &session) {
        return app::restoreResults(session, id, outcome->before);
    });
}

}  // namespace assay::desktop

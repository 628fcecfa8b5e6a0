#include "app/commands/take_over_results.h"

#include "app/usecases/record_result.h"

#include <algorithm>

namespace assay::desktop {

namespace {

/// What stands in the assessment where an offer is taken.
std::vector<RequirementResult> standingAt(const app::AssessmentData &data, const std::vector<InheritanceOffer> &offers)
{
    std::vector<RequirementResult> standing;
    for (const InheritanceOffer &offer : offers) {
        if (offer.isRecorded || offer.value == ResultValue::NotAssessed)
            continue;
        const RequirementResult *result = data.find(offer.ref);
        standing.push_back(result ? *result : RequirementResult{.ref = offer.ref});
    }
    return standing;
}

}  // namespace

TakeOverResults::TakeOverResults(DesktopContext &context, AssessmentId to, AssessmentId from)
    : EditCommand(context, tr("Take results over"), {Changed::Results, to.value()})
    , m_to(to)
    , m_from(from)
    , m_before(std::make_shared<std::vector<RequirementResult>>())
{}

void TakeOverResults::redo()
{
    save([to = m_to, from = m_from, before = m_before](const app::Session &session) -> Result<Done> {
        const Result<app::AssessmentData> data = app::assessmentData(session, to);
        if (!data)
            return std::unexpected(data.error());
        const Result<app::InheritanceOutcome> outcome = app::applyInheritance(session, to, from);
        if (!outcome)
            return std::unexpected(outcome.error());
        *before = standingAt(*data, outcome->offers);
        return Done{};
    });
}

void TakeOverResults::undo()
{
    save([to = m_to, before = m_before](const app::Session &session) {
        return app::restoreResults(session, to, *before);
    });
}

MoveToEdition::MoveToEdition(DesktopContext &context, AssessmentId from, const QString &framework, Opened opened)
    : EditCommand(context, tr("Move to the newer edition"), {Changed::Assessments, from.value()})
    , m_context(context)
    , m_from(from)
    , m_framework(framework)
    , m_opened(std::move(opened))
    , m_made(std::make_shared<std::optional<AssessmentId>>())
{}

void MoveToEdition::redo()
{
    save(
        [from = m_from, framework = m_framework, made = m_made](const app::Session &session) -> Result<Done> {
            const Result<app::Migration> migration = app::migrateAssessment(session, from, framework);
            if (!migration)
                return std::unexpected(migration.error());
            *made = migration->assessment;
            return Done{};
        },
        [&context = m_context, name = text(), made = m_made, opened = m_opened](const Result<Done> &outcome) {
            if (!outcome)
                context.tell(messageOf(name, outcome.error()));
            else if (*made && opened)
                opened(**made);
        });
}

void MoveToEdition::undo()
{
    save([made = m_made](const app::Session &session) {
        return *made ? app::withdrawAssessment(session, **made) : Result<Done>(Done{});
    });
}

}  // namespace assay::desktop

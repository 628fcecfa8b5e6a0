#include "app/commands/register_command.h"

namespace assay::desktop {

namespace {

/// Records a thing; it comes back with its id.
template<class Thing>
Result<Done> keep(const app::Session &session, Thing &thing,
                  Result<Thing> (*record)(const app::Session &, const Thing &))
{
    Result<Thing> kept = record(session, thing);
    if (!kept)
        return std::unexpected(kept.error());
    thing = std::move(*kept);
    return Done{};
}

}  // namespace

SystemCommand::SystemCommand(DesktopContext &context, std::optional<MlpsSystem> before, const MlpsSystem &after)
    : EditCommand(context,
                  before ? tr("Change the system “%1”").arg(after.name) : tr("Add the system “%1”").arg(after.name),
                  {Changed::Systems, {}})
    , m_before(std::move(before))
    , m_after(std::make_shared<MlpsSystem>(after))
{}

void SystemCommand::redo()
{
    save([after = m_after](const app::Session &session) { return keep(session, *after, app::recordSystem); });
}

void SystemCommand::undo()
{
    save([before = m_before, after = m_after](const app::Session &session) -> Result<Done> {
        if (!before)
            return app::removeSystem(session, after->id);
        MlpsSystem put = *before;
        return keep(session, put, app::recordSystem);
    });
}

ObjectCommand::ObjectCommand(DesktopContext &context, std::optional<AssessedObject> before, const AssessedObject &after)
    : EditCommand(context,
                  before ? tr("Change the object “%1”").arg(after.name) : tr("Add the object “%1”").arg(after.name),
                  {Changed::Systems, {}})
    , m_before(std::move(before))
    , m_after(std::make_shared<AssessedObject>(after))
{}

void ObjectCommand::redo()
{
    save([after = m_after](const app::Session &session) { return keep(session, *after, app::recordObject); });
}

void ObjectCommand::undo()
{
    save([before = m_before, after = m_after](const app::Session &session) -> Result<Done> {
        if (!before)
            return app::removeObject(session, after->id);
        AssessedObject put = *before;
        return keep(session, put, app::recordObject);
    });
}

}  // namespace assay::desktop

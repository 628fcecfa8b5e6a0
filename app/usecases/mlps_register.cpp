#include "app/usecases/mlps_register.h"

#include "model/store/mlps_register.h"
#include "model/store/mlps_repository.h"

#include <algorithm>

namespace assay::app {

namespace {

template<class Thing, class ThingId>
Result<Thing> withId(const Result<std::vector<Thing>> &all, ThingId id)
{
    if (!all)
        return std::unexpected(all.error());
    const auto found = std::ranges::find_if(*all, [&](const Thing &one) { return one.id == id; });
    if (found == all->end())
        return fail(ErrorCode::NotFound, QStringLiteral("%1 is not in the register").arg(id.value()));
    return *found;
}

/// setMlpsSystem would change the system of that name.
Result<Done> requireNewName(const Session &session, const QString &name)
{
    const Result<std::vector<MlpsSystem>> all = store::mlpsSystems(session.workspace);
    if (!all)
        return std::unexpected(all.error());
    if (std::ranges::any_of(*all, [&](const MlpsSystem &one) { return one.name == name; }))
        return fail(ErrorCode::AlreadyExists, QStringLiteral("there is a system \"%1\" already").arg(name));
    return Done{};
}

}  // namespace

Result<MlpsRegister> mlpsRegister(const Session &session)
{
    Result<std::vector<MlpsSystem>> systems = store::mlpsSystems(session.workspace);
    if (!systems)
        return std::unexpected(systems.error());
    Result<std::vector<AssessedObject>> objects = store::objects(session.workspace);
    if (!objects)
        return std::unexpected(objects.error());
    return MlpsRegister{std::move(*systems), std::move(*objects)};
}

Result<MlpsSystem> recordSystem(const Session &session, const MlpsSystem &system)
{
    const bool isNew = system.id.value() == kNewId;
    if (isNew)
        if (const Result<Done> free = requireNewName(session, system.name); !free)
            return std::unexpected(free.error());
    const Result<MlpsSystemId> id = session.workspace.write(
        session.actor, QStringLiteral("graded system"), [&](store::UnitOfWork &unit) -> Result<MlpsSystemId> {
            if (isNew)
                return store::setMlpsSystem(unit, system);
            if (const Result<Done> put = store::putMlpsSystem(unit, system); !put)
                return std::unexpected(put.error());
            return system.id;
        });
    if (!id)
        return std::unexpected(id.error());
    return withId(store::mlpsSystems(session.workspace), *id);
}

Result<Done> removeSystem(const Session &session, MlpsSystemId id)
{
    return session.workspace.write(session.actor, QStringLiteral("graded system"),
                                   [&](store::UnitOfWork &unit) { return store::removeMlpsSystem(unit, id); });
}

Result<AssessedObject> recordObject(const Session &session, const AssessedObject &object)
{
    const Result<ObjectId> id = session.workspace.write(
        session.actor, QStringLiteral("assessed object"), [&](store::UnitOfWork &unit) -> Result<ObjectId> {
            if (object.id.value() == kNewId)
                return store::addObject(unit, object);
            if (const Result<Done> put = store::putObject(unit, object); !put)
                return std::unexpected(put.error());
            return object.id;
        });
    if (!id)
        return std::unexpected(id.error());
    return withId(store::objects(session.workspace), *id);
}

Result<Done> removeObject(const Session &session, ObjectId id)
{
    return session.workspace.write(session.actor, QStringLiteral("assessed object"),
                                   [&](store::UnitOfWork &unit) { return store::removeObject(unit, id); });
}

}  // namespace assay::app

#include "model/assessment/mlps_rules.h"

#include <algorithm>
#include <array>
#include <set>
#include <utility>

namespace assay {

namespace {

struct Bearing
{
    QLatin1String prefix;
    std::array<ObjectKind, 6> kinds;
    std::size_t count;
};

template<class... Kinds>
constexpr Bearing bearing(const char *prefix, Kinds... kinds)
{
    return {QLatin1String(prefix), {kinds...}, sizeof...(kinds)};
}

constexpr auto kRoom = ObjectKind::Room;
constexpr auto kNetwork = ObjectKind::NetworkDevice;
constexpr auto kSecurity = ObjectKind::SecurityDevice;
constexpr auto kServer = ObjectKind::Server;
constexpr auto kDatabase = ObjectKind::Database;
constexpr auto kApplication = ObjectKind::Application;
constexpr auto kData = ObjectKind::Data;
constexpr auto kTerminal = ObjectKind::Terminal;
constexpr auto kDocument = ObjectKind::Document;
constexpr auto kPerson = ObjectKind::Person;

/// The longest prefix decides.
const std::array kBearings = {bearing("8.1.1", kRoom),
                              bearing("8.1.2", kNetwork, kSecurity),
                              bearing("8.1.3", kNetwork, kSecurity),
                              bearing("8.1.4", kNetwork, kSecurity, kServer, kDatabase, kApplication, kTerminal),
                              bearing("8.1.4.5", kServer, kTerminal),
                              bearing("8.1.4.7", kServer, kDatabase, kApplication, kData),
                              bearing("8.1.4.8", kServer, kDatabase, kApplication, kData),
                              bearing("8.1.4.9", kServer, kDatabase, kApplication, kData),
                              bearing("8.1.4.10", kServer, kDatabase, kApplication, kTerminal, kData),
                              bearing("8.1.4.11", kDatabase, kApplication, kData),
                              bearing("8.1.5", kSecurity, kServer, kApplication),
                              bearing("8.1.6", kDocument, kPerson),
                              bearing("8.1.7", kDocument, kPerson),
                              bearing("8.1.8", kDocument, kPerson),
                              bearing("8.1.9", kDocument, kPerson),
                              bearing("8.1.10", kDocument, kPerson),
                              bearing("8.1.10.1", kRoom, kDocument, kPerson),
                              bearing("8.2.1", kRoom),
                              bearing("8.2.2", kNetwork, kSecurity, kApplication),
                              bearing("8.2.3", kNetwork, kSecurity, kApplication),
                              bearing("8.2.4", kServer, kDatabase, kApplication, kData),
                              bearing("8.2.5", kSecurity, kServer, kApplication),
                              bearing("8.2.6", kDocument, kPerson),
                              bearing("8.2.7", kDocument, kPerson),
                              bearing("8.3.1", kRoom),
                              bearing("8.3.2", kNetwork, kSecurity),
                              bearing("8.3.3", kTerminal, kApplication),
                              bearing("8.3.4", kApplication, kDocument, kPerson),
                              bearing("8.3.5", kDocument, kPerson)};

bool stands(const QString &ref, QLatin1String prefix)
{
    if (!ref.startsWith(prefix))
        return false;
    const QChar next = ref.size() == prefix.size() ? QLatin1Char(' ') : ref.at(prefix.size());
    return next == QLatin1Char('.') || next == QLatin1Char(' ');
}

bool isRecorded(const ObjectResult &result)
{
    return result.value != ResultValue::NotAssessed || !result.record.isEmpty();
}

}  // namespace

bool isClassifiedProtection(const QString &framework)
{
    return framework.startsWith(QLatin1String("gbt22239"));
}

std::vector<ObjectKind> objectKindsOf(const QString &ref)
{
    const Bearing *longest = nullptr;
    for (const Bearing &one : kBearings)
        if (stands(ref, one.prefix) && (!longest || one.prefix.size() > longest->prefix.size()))
            longest = &one;
    if (!longest)
        return {};
    return {longest->kinds.begin(), longest->kinds.begin() + static_cast<std::ptrdiff_t>(longest->count)};
}

FilingState filingStateOn(const MlpsSystem &system, const QDate &day)
{
    if (!system.filedUntil)
        return FilingState::NotFiled;
    if (*system.filedUntil < day)
        return FilingState::Ended;
    return *system.filedUntil < day.addMonths(kFilingRenewalMonths) ? FilingState::RenewalDue : FilingState::Valid;
}

bool hasLowerSide(const MlpsSystem &system)
{
    return system.informationGrade < system.level || system.serviceGrade < system.level;
}

ObjectCopyPlan planObjectCopy(std::span<const ObjectResult> all, ObjectId from, std::span<const ObjectId> to)
{
    std::set<std::pair<ObjectId, QString>> taken;
    for (const ObjectResult &result : all)
        if (isRecorded(result))
            taken.emplace(result.object, result.ref);
    ObjectCopyPlan plan;
    for (const ObjectId target : to)
        for (const ObjectResult &result : all) {
            if (result.object != from || target == from || result.value == ResultValue::NotAssessed)
                continue;
            if (taken.contains({target, result.ref})) {
                ++plan.kept;
                continue;
            }
            plan.copies.push_back(result);
            plan.copies.back().object = target;
        }
    return plan;
}

}  // namespace assay

#include "app/usecases/counterparts.h"

#include "model/store/assessment_repository.h"
#include "model/store/vendor_repository.h"

#include <algorithm>

namespace assay::app {

namespace {

/// By the end of the periods where both are known, else by the order in which they were opened.
bool isEarlier(const Assessment &one, const Assessment &other)
{
    if (one.to && other.to && *one.to != *other.to)
        return *one.to < *other.to;
    return one.id.value() < other.id.value();
}

bool isLikelier(const Assessment &one, const Assessment &other, const Assessment &subject)
{
    const bool isOrigin = subject.copiedFrom == one.id;
    if (isOrigin != (subject.copiedFrom == other.id))
        return isOrigin;
    const bool hasScope = one.scope == subject.scope;
    if (hasScope != (other.scope == subject.scope))
        return hasScope;
    return isEarlier(other, one);
}

std::vector<Assessment> earlierOnes(const std::vector<Assessment> &all, const Assessment &subject)
{
    std::vector<Assessment> earlier;
    for (const Assessment &one : all)
        if (one.id != subject.id && one.framework == subject.framework && one.vendor == subject.vendor &&
            isEarlier(one, subject))
            earlier.push_back(one);
    std::ranges::sort(earlier,
                      [&](const Assessment &one, const Assessment &other) { return isLikelier(one, other, subject); });
    return earlier;
}

/// The newest of each other vendor, and of the organisation itself where a vendor is compared.
std::vector<Assessment> besides(const std::vector<Assessment> &all, const Assessment &subject)
{
    std::vector<Assessment> newest;
    for (const Assessment &one : all) {
        if (one.framework != subject.framework || one.vendor == subject.vendor)
            continue;
        const auto known = std::ranges::find(newest, one.vendor, &Assessment::vendor);
        if (known == newest.end())
            newest.push_back(one);
        else if (isEarlier(*known, one))
            *known = one;
    }
    return newest;
}

}  // namespace

Result<std::vector<Counterpart>> counterparts(const Session &session, AssessmentId id)
{
    const Result<Assessment> subject = store::assessmentById(session.workspace, id);
    if (!subject)
        return std::unexpected(subject.error());
    const Result<std::vector<Assessment>> all = store::allAssessments(session.workspace);
    if (!all)
        return std::unexpected(all.error());
    std::vector<Counterpart> found;
    for (const Assessment &one : earlierOnes(*all, *subject))
        found.push_back({one.id, one.scope, one.kind, Comparing::OverTime, one.to});
    for (const Assessment &one : besides(*all, *subject)) {
        Counterpart counterpart{one.id, one.scope, one.kind, Comparing::SideBySide, one.to};
        if (one.vendor) {
            const Result<Vendor> vendor = store::vendorById(session.workspace, *one.vendor);
            if (!vendor)
                return std::unexpected(vendor.error());
            counterpart.name = vendor->name;
        }
        found.push_back(std::move(counterpart));
    }
    return found;
}

}  // namespace assay::app

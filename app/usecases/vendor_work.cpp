#include "app/usecases/vendor_work.h"

#include "model/store/assessment_repository.h"
#include "model/store/vendor_decision_repository.h"
#include "model/store/vendor_repository.h"

#include <QTimeZone>

#include <algorithm>

namespace assay::app {

namespace {

bool isOver(VendorState state)
{
    return state == VendorState::Rejected || state == VendorState::OffBoarded;
}

bool isInUse(VendorState state)
{
    return state == VendorState::Approved || state == VendorState::ApprovedWithConditions ||
           state == VendorState::Monitored;
}

QDate dayOf(const Session &session, const QDateTime &utc)
{
    const QTimeZone zone(session.workspace.policies().timeZone.toUtf8());
    return (zone.isValid() ? utc.toTimeZone(zone) : utc).date();
}

void takeAssessments(const Session &session, const std::vector<Assessment> &assessments, VendorRecord &record)
{
    for (const Assessment &assessment : assessments) {
        if (assessment.vendor != record.vendor.id)
            continue;
        record.newest = assessment.id;
        if (!assessment.signOff)
            continue;
        const QDate day = dayOf(session, assessment.signOff->atUtc);
        if (!record.lastAssessed || day > *record.lastAssessed)
            record.lastAssessed = day;
    }
}

/// An approval with conditions holds until the vendor is approved without, or falls out.
void takeConditions(VendorRecord &record)
{
    for (const VendorDecision &decision : record.decisions) {
        if (decision.after == VendorState::ApprovedWithConditions)
            record.conditions = decision;
        else if (decision.after != VendorState::Monitored && decision.after != VendorState::DueDiligence)
            record.conditions.reset();
    }
}

Result<VendorRecord> recordOf(const Session &session, Vendor vendor, const TierRules &rules,
                              const std::vector<Assessment> &assessments)
{
    Result<std::vector<VendorDecision>> decisions = store::vendorDecisions(session.workspace, vendor.id);
    if (!decisions)
        return std::unexpected(decisions.error());
    VendorRecord record{.vendor = std::move(vendor), .decisions = std::move(*decisions), .tierSource = rules.source};
    takeAssessments(session, assessments, record);
    takeConditions(record);
    if (record.vendor.risk.empty())
        return record;
    const Result<TierOutcome> outcome = tierOf(rules, record.vendor.risk);
    if (!outcome)
        return std::unexpected(outcome.error());
    record.tier = *outcome->tier;
    record.points = outcome->points;
    record.raisedBy = outcome->raisedBy;
    if (!isOver(record.vendor.state))
        record.nextDue = nextAssessmentDue(*record.tier, record.lastAssessed);
    return record;
}

}  // namespace

Result<std::vector<VendorRecord>> vendorRecords(const Session &session)
{
    Result<std::vector<Vendor>> vendors = store::allVendors(session.workspace);
    const Result<std::vector<Assessment>> assessments = store::allAssessments(session.workspace);
    const Result<TierRules> rules = shippedTierRules();
    if (!vendors)
        return std::unexpected(vendors.error());
    if (!assessments || !rules)
        return std::unexpected(assessments ? rules.error() : assessments.error());
    std::vector<VendorRecord> records;
    for (Vendor &vendor : *vendors) {
        Result<VendorRecord> record = recordOf(session, std::move(vendor), *rules, *assessments);
        if (!record)
            return std::unexpected(record.error());
        records.push_back(std::move(*record));
    }
    return records;
}

Result<VendorRecord> vendorRecord(const Session &session, VendorId id)
{
    Result<Vendor> vendor = store::vendorById(session.workspace, id);
    if (!vendor)
        return std::unexpected(vendor.error());
    const Result<std::vector<Assessment>> assessments = store::allAssessments(session.workspace);
    const Result<TierRules> rules = shippedTierRules();
    if (!assessments || !rules)
        return std::unexpected(assessments ? rules.error() : assessments.error());
    return recordOf(session, std::move(*vendor), *rules, *assessments);
}

Result<TierOutcome> setInherentRisk(const Session &session, VendorId id, const InherentRisk &risk)
{
    // Given out with the outcome, which points into it.
    static const Result<TierRules> rules = shippedTierRules();
    if (!rules)
        return std::unexpected(rules.error());
    Result<TierOutcome> outcome = tierOf(*rules, risk);
    if (!outcome)
        return outcome;
    const Result<Done> set =
        session.workspace.write(session.actor, QStringLiteral("inherent risk of a vendor"),
                                [&](store::UnitOfWork &unit) { return store::setVendorRisk(unit, id, risk); });
    if (!set)
        return std::unexpected(set.error());
    return outcome;
}

Result<Done> decideOnVendor(const Session &session, const VendorDecision &decision)
{
    const bool isFree = session.workspace.policies().fourEyes != store::FourEyes::Required;
    const Role role = session.actor.role;
    const bool mayDecide = role == Role::Reviewer || role == Role::Manager || role == Role::Administrator;
    if (isReviewersDecision(decision.after) && !isFree && !mayDecide)
        return fail(ErrorCode::Refused,
                    QStringLiteral("approving, rejecting and off-boarding a vendor is a reviewer's decision (--as "
                                   "NAME:reviewer)"));
    return session.workspace.write(session.actor, QStringLiteral("vendor decision"),
                                   [&](store::UnitOfWork &unit) { return store::addVendorDecision(unit, decision); });
}

QStringList concernsOf(const VendorRecord &record)
{
    QStringList concerns;
    if (!isInUse(record.vendor.state))
        return concerns;
    if (!record.tier)
        concerns << QStringLiteral("no-tier");
    if (!record.newest)
        concerns << QStringLiteral("no-assessment");
    else if (!record.lastAssessed)
        concerns << QStringLiteral("assessment-open");
    const auto data = record.vendor.risk.find(QStringLiteral("data"));
    const bool touchesPersons = data != record.vendor.risk.end() && (data->second == QLatin1String("personal") ||
                                                                     data->second == QLatin1String("sensitive"));
    if (touchesPersons && !record.vendor.agreement)
        concerns << QStringLiteral("no-agreement");
    return concerns;
}

Result<std::vector<VendorDue>> vendorsDue(const Session &session, QDate until)
{
    const Result<std::vector<VendorRecord>> records = vendorRecords(session);
    if (!records)
        return std::unexpected(records.error());
    std::vector<VendorDue> due;
    for (const VendorRecord &record : *records) {
        if (isOver(record.vendor.state))
            continue;
        const auto add = [&](const char *what, const std::optional<QDate> &on) {
            if (on && *on <= until)
                due.push_back({record.vendor, QString::fromLatin1(what), *on});
        };
        if (record.tier && !record.lastAssessed)
            add("first-assessment", session.today);
        add("re-assessment", record.nextDue);
        if (record.conditions)
            add("conditions", record.conditions->conditionsUntil);
        if (record.vendor.agreement)
            add("agreement-ends", record.vendor.agreement->until);
    }
    std::ranges::stable_sort(due, {}, &VendorDue::on);
    return due;
}

}  // namespace assay::app

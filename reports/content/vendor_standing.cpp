#include "reports/content/vendor_standing.h"

#include "reports/content/gap/gap_sections.h"

namespace assay::content {

namespace {

Text dayOr(const std::optional<QDate> &date, const Text &otherwise)
{
    return date ? Text{toString(*date)} : otherwise;
}

Text nextAssessment(const Words &words, const VendorStanding &standing)
{
    if (standing.state == VendorState::Rejected || standing.state == VendorState::OffBoarded)
        return words(QT_TRANSLATE_NOOP("Report", "None: the vendor is no longer used."));
    if (!standing.tier)
        return words(QT_TRANSLATE_NOOP("Report", "Not known: the tier is not set."));
    return dayOr(standing.nextDue, words(QT_TRANSLATE_NOOP("Report", "At once: no assessment is signed off yet.")));
}

Text agreementText(const Words &words, const VendorStanding &standing)
{
    if (!standing.agreement)
        return words(QT_TRANSLATE_NOOP("Report", "None recorded"));
    const Text none{QStringLiteral("–")};
    return words(QT_TRANSLATE_NOOP("Report", "%1, signed %2, until %3"),
                 std::vector<Text>{Text{standing.agreement->title}, dayOr(standing.agreement->signedOn, none),
                                   dayOr(standing.agreement->until, none)});
}

Table standingTable(const Words &words, const VendorStanding &standing)
{
    Table table;
    table.id = QStringLiteral("standing");
    table.columns = {{words(QT_TRANSLATE_NOOP("Report", "Subject")), 1.4},
                     {words(QT_TRANSLATE_NOOP("Report", "As recorded")), 4}};
    const auto add = [&](Text label, Text value) { table.rows.push_back({{std::move(label), std::move(value)}}); };
    add(words(QT_TRANSLATE_NOOP("Report", "State")), vendorStateWord(words, standing.state).word);
    add(words(QT_TRANSLATE_NOOP("Report", "Tier")),
        standing.tier ? words(standing.tier->name) : words(QT_TRANSLATE_NOOP("Report", "Not set")));
    if (standing.tier) {
        add(words(QT_TRANSLATE_NOOP("Report", "Depth of the assessment")), words(standing.tier->depth));
        add(words(QT_TRANSLATE_NOOP("Report", "Interval")),
            words(QT_TRANSLATE_NOOP("Report", "%1 months"),
                  QStringList{QString::number(standing.tier->intervalMonths)}));
    }
    add(words(QT_TRANSLATE_NOOP("Report", "Last assessed")), dayOr(standing.lastAssessed, Text{QStringLiteral("–")}));
    add(words(QT_TRANSLATE_NOOP("Report", "Next assessment due")), nextAssessment(words, standing));
    add(words(QT_TRANSLATE_NOOP("Report", "Processing agreement")), agreementText(words, standing));
    return table;
}

Table subProcessors(const Words &words, const VendorStanding &standing)
{
    Table table;
    table.id = QStringLiteral("sub-processors");
    table.title = words(QT_TRANSLATE_NOOP("Report", "Sub-processors"));
    table.whenEmpty = words(QT_TRANSLATE_NOOP("Report", "No sub-processor is recorded."));
    table.columns = {{words(QT_TRANSLATE_NOOP("Report", "Name")), 2},
                     {words(QT_TRANSLATE_NOOP("Report", "Service")), 2},
                     {words(QT_TRANSLATE_NOOP("Report", "Location")), 1.4}};
    for (const SubProcessor &one : standing.subProcessors)
        table.rows.push_back({{Text{one.name}, Text{one.service}, Text{one.location}}});
    return table;
}

Text remarksOf(const Words &words, const VendorDecision &decision)
{
    if (!decision.conditions.isEmpty()) {
        const QString all = decision.conditions.join(QStringLiteral("; "));
        if (!decision.conditionsUntil)
            return {all};
        return words(QT_TRANSLATE_NOOP("Report", "%1 (until %2)"),
                     QStringList{all, toString(*decision.conditionsUntil)});
    }
    if (!decision.proof.isEmpty())
        return words(QT_TRANSLATE_NOOP("Report", "Proof of return or deletion: %1"), QStringList{decision.proof});
    if (decision.proofEvidence)
        return words(QT_TRANSLATE_NOOP("Report", "Proof of return or deletion: evidence %1"),
                     QStringList{QString::number(decision.proofEvidence->value())});
    return {};
}

Table decisions(const Words &words, const VendorStanding &standing)
{
    Table table;
    table.id = QStringLiteral("decisions");
    table.title = words(QT_TRANSLATE_NOOP("Report", "Decisions"));
    table.whenEmpty = words(QT_TRANSLATE_NOOP("Report", "No decision is recorded."));
    table.columns = {{words(QT_TRANSLATE_NOOP("Report", "Date")), 1, CellKind::Date},
                     {words(QT_TRANSLATE_NOOP("Report", "Decision")), 1.4, CellKind::State},
                     {words(QT_TRANSLATE_NOOP("Report", "Reason")), 2.4},
                     {words(QT_TRANSLATE_NOOP("Report", "Conditions or proof")), 2.4},
                     {words(QT_TRANSLATE_NOOP("Report", "Decided by")), 1}};
    for (const VendorDecision &decision : standing.decisions)
        table.rows.push_back({{decision.on, vendorStateWord(words, decision.after), Text{decision.reason},
                               remarksOf(words, decision), Text{decision.by}}});
    return table;
}

}  // namespace

StateWord vendorStateWord(const Words &words, VendorState state)
{
    switch (state) {
    case VendorState::Proposed:
        break;
    case VendorState::DueDiligence:
        return {Role::InReview, words(QT_TRANSLATE_NOOP("Report", "Due diligence"))};
    case VendorState::Approved:
        return {Role::Met, words(QT_TRANSLATE_NOOP("Report", "Approved"))};
    case VendorState::ApprovedWithConditions:
        return {Role::PartlyMet, words(QT_TRANSLATE_NOOP("Report", "Approved with conditions"))};
    case VendorState::Rejected:
        return {Role::NotMet, words(QT_TRANSLATE_NOOP("Report", "Rejected"))};
    case VendorState::Monitored:
        return {Role::Met, words(QT_TRANSLATE_NOOP("Report", "Monitored"))};
    case VendorState::OffBoarded:
        return {Role::NotApplicable, words(QT_TRANSLATE_NOOP("Report", "Off-boarded"))};
    }
    return {Role::NotAssessed, words(QT_TRANSLATE_NOOP("Report", "Proposed as a vendor"))};
}

Section standingSection(const Words &words, const VendorStanding &standing)
{
    Section section{words(QT_TRANSLATE_NOOP("Report", "Tier and decisions")), 1, QStringLiteral("standing")};
    section.blocks.push_back(standingTable(words, standing));
    if (standing.conditions)
        section.blocks.push_back(
            Note{Role::PartlyMet, words(QT_TRANSLATE_NOOP("Report", "Conditions that hold: %1"),
                                        std::vector<Text>{remarksOf(words, *standing.conditions)})});
    section.blocks.push_back(subProcessors(words, standing));
    section.blocks.push_back(decisions(words, standing));
    if (standing.tier)
        section.blocks.push_back(Paragraph{words(standing.tierSource), Tone::Secondary});
    return section;
}

}  // namespace assay::content

#pragma once

#include "reports/content/gap_report.h"

#include <map>
#include <optional>
#include <vector>

namespace assay::content {

/// Results counted by value, with the score that the method gives them.
struct Tally
{
    int met = 0;
    int partlyMet = 0;
    int notMet = 0;
    int notApplicable = 0;
    int notAssessed = 0;
    std::optional<double> score;  ///< 0–1; nullopt where nothing applicable is assessed

    void count(ResultValue value);
    [[nodiscard]] int total() const { return met + partlyMet + notMet + notApplicable + notAssessed; }
    /// Applicable and assessed: what a share is taken over.
    [[nodiscard]] int rated() const { return met + partlyMet + notMet; }
    friend bool operator==(const Tally &, const Tally &) = default;
};

/// An assessable requirement with its result; one that was not recorded is "not assessed".
struct GapItem
{
    const Requirement *requirement = nullptr;
    RequirementResult result;
    std::size_t group = 0;                                  ///< Index into GapView::groups
    const std::vector<CitedEvidence> *citations = nullptr;  ///< nullptr: none
};

struct GapGroup
{
    QString ref;
    BilingualText title;
    Tally tally;
};

/// The results of a snapshot laid against its framework, in the order of the framework. Points into the snapshot,
/// which must outlive it.
class GapView
{
public:
    explicit GapView(const GapSnapshot &snapshot);

    [[nodiscard]] const GapSnapshot &snapshot() const { return m_snapshot; }
    [[nodiscard]] const std::vector<GapItem> &items() const { return m_items; }
    [[nodiscard]] const std::vector<GapGroup> &groups() const { return m_groups; }
    [[nodiscard]] const Tally &tally() const { return m_tally; }
    /// Items of one value, in the order of the framework.
    [[nodiscard]] std::vector<const GapItem *> withValue(ResultValue value) const;
    /// Results that name no assessable requirement of the framework.
    [[nodiscard]] const std::vector<RequirementResult> &unknown() const { return m_unknown; }
    [[nodiscard]] const Requirement *parentOf(const GapItem &item) const;

private:
    std::size_t groupIndex(const QString &ref);
    void takeScores();

    const GapSnapshot &m_snapshot;
    std::vector<GapItem> m_items;
    std::vector<GapGroup> m_groups;
    std::map<QString, std::size_t> m_groupOf;
    std::map<QString, const Requirement *> m_requirements;
    std::vector<RequirementResult> m_unknown;
    Tally m_tally;
};

}  // namespace assay::content

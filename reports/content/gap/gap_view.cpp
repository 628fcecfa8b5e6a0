#include "reports/content/gap/gap_view.h"

namespace assay::content {

void Tally::count(ResultValue value)
{
    switch (value) {
    case ResultValue::NotAssessed:
        ++notAssessed;
        return;
    case ResultValue::Met:
        ++met;
        return;
    case ResultValue::PartlyMet:
        ++partlyMet;
        return;
    case ResultValue::NotMet:
        ++notMet;
        return;
    case ResultValue::NotApplicable:
        ++notApplicable;
        return;
    }
}

GapView::GapView(const GapSnapshot &snapshot) : m_snapshot(snapshot)
{
    std::map<QString, const RequirementResult *> results;
    for (const RequirementResult &result : snapshot.results)
        results[result.ref] = &result;
    for (const Requirement &requirement : snapshot.framework.requirements) {
        m_requirements[requirement.ref] = &requirement;
        if (!requirement.assessable)
            continue;
        GapItem item{&requirement, {}, groupIndex(snapshot.framework.groupOf(requirement.ref)), nullptr};
        if (const auto found = results.find(requirement.ref); found != results.end())
            item.result = *found->second;
        item.result.ref = requirement.ref;
        if (const auto found = snapshot.citations.find(requirement.ref);
            found != snapshot.citations.end() && !found->second.empty())
            item.citations = &found->second;
        m_tally.count(item.result.value);
        m_groups[item.group].tally.count(item.result.value);
        m_items.push_back(std::move(item));
    }
    for (const auto &[ref, result] : results)
        if (const auto found = m_requirements.find(ref); found == m_requirements.end() || !found->second->assessable)
            m_unknown.push_back(*result);
    takeScores();
}

void GapView::takeScores()
{
    m_tally.score = m_snapshot.score.score;
    for (const GroupScore &score : m_snapshot.score.groups)
        if (const auto found = m_groupOf.find(score.group); found != m_groupOf.end())
            m_groups[found->second].tally.score = score.score;
}

std::size_t GapView::groupIndex(const QString &ref)
{
    const auto [found, added] = m_groupOf.try_emplace(ref, m_groups.size());
    if (added) {
        const Requirement *heading = m_snapshot.framework.find(ref);
        m_groups.push_back({ref, heading != nullptr ? heading->title : BilingualText{}, {}});
    }
    return found->second;
}

std::vector<const GapItem *> GapView::withValue(ResultValue value) const
{
    std::vector<const GapItem *> items;
    for (const GapItem &item : m_items)
        if (item.result.value == value)
            items.push_back(&item);
    return items;
}

const Requirement *GapView::parentOf(const GapItem &item) const
{
    const auto found = m_requirements.find(item.requirement->parent);
    return found != m_requirements.end() ? found->second : nullptr;
}

}  // namespace assay::content

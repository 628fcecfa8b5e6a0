#pragma once

#include "app/desktop/assessments/assessment_words.h"
#include "app/desktop/three_panes.h"

namespace assay::desktop {

class DetailCard;
class HeatMap;
class MethodCard;
class RadarChart;
class ScoreChart;

/// The score of an assessment: by every method that fits, with its terms; by group as a radar, as a heat map and as
/// bars. The cards are made when there is first a score to show, one in each step of the event loop.
class ScoreCards : public CardColumn
{
    Q_OBJECT
public:
    explicit ScoreCards(QWidget *parent = nullptr);
    void setScore(const app::AssessmentOverview &overview, const app::AssessmentScore &score,
                  const AssessmentWords &words);

Q_SIGNALS:
    /// A number of the heat map: the requirements of a group with a result.
    void groupOpened(const QString &group, assay::ResultValue value);

private:
    void fillNext();
    void fillMethods();
    void fillRadar();
    void fillHeat();
    void fillGroups();

    std::optional<app::AssessmentOverview> m_overview;
    std::optional<app::AssessmentScore> m_score;
    const AssessmentWords *m_words = nullptr;
    std::size_t m_filled = 0;  // cards that show the newest score
    bool m_filling = false;
    MethodCard *m_methods = nullptr;
    DetailCard *m_radarCard = nullptr;
    RadarChart *m_radar = nullptr;
    DetailCard *m_heatCard = nullptr;
    HeatMap *m_heat = nullptr;
    DetailCard *m_groups = nullptr;
    ScoreChart *m_chart = nullptr;
};

}  // namespace assay::desktop

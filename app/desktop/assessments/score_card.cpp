#include "app/desktop/assessments/score_card.h"

#include "app/desktop/assessments/heat_map.h"
#include "app/desktop/assessments/method_card.h"
#include "app/desktop/assessments/radar_chart.h"
#include "app/desktop/assessments/score_chart.h"
#include "app/desktop/detail_card.h"

#include <array>

namespace assay::desktop {

ScoreCards::ScoreCards(QWidget *parent) : CardColumn(parent)
{}

void ScoreCards::setScore(const app::AssessmentOverview &overview, const app::AssessmentScore &score,
                          const AssessmentWords &words)
{
    m_overview = overview;
    m_score = score;
    m_words = &words;
    m_filled = 0;
    if (!std::exchange(m_filling, true))
        fillNext();
}

void ScoreCards::fillNext()
{
    constexpr std::array kSteps = {&ScoreCards::fillMethods, &ScoreCards::fillRadar, &ScoreCards::fillHeat,
                                   &ScoreCards::fillGroups};
    if (m_filled == kSteps.size()) {
        m_filling = false;
        return;
    }
    (this->*kSteps[m_filled])();
    ++m_filled;
    QMetaObject::invokeMethod(this, &ScoreCards::fillNext, Qt::QueuedConnection);
}

void ScoreCards::fillMethods()
{
    if (!m_methods) {
        m_methods = new MethodCard(this);
        addCard(m_methods);
    }
    m_methods->setScore(*m_overview, *m_score, *m_words);
}

void ScoreCards::fillRadar()
{
    if (!m_radarCard) {
        m_radarCard = new DetailCard({}, this);
        m_radar = new RadarChart(m_radarCard);
        m_radar->setObjectName(QStringLiteral("assessments.radar"));
        m_radarCard->addWidget(m_radar);
        addCard(m_radarCard);
    }
    m_radarCard->setTitle(tr("Share met by group"));
    m_radar->setScore(*m_score, *m_words);
    m_radarCard->setVisible(m_radar->isUseful());
}

void ScoreCards::fillHeat()
{
    if (!m_heatCard) {
        m_heatCard = new DetailCard({}, this);
        m_heat = new HeatMap(m_heatCard);
        m_heat->setObjectName(QStringLiteral("assessments.heat"));
        m_heatCard->addWidget(m_heat);
        connect(m_heat, &HeatMap::cellOpened, this, &ScoreCards::groupOpened);
        addCard(m_heatCard);
    }
    m_heatCard->setTitle(tr("Where the results stand"));
    m_heat->setScore(*m_overview, *m_score, *m_words);
}

void ScoreCards::fillGroups()
{
    if (!m_groups) {
        m_groups = new DetailCard({}, this);
        m_chart = new ScoreChart(m_groups);
        m_groups->addWidget(m_chart);
        addCard(m_groups);
    }
    m_groups->setTitle(tr("Results by group"));
    m_chart->setScore(*m_overview, *m_score, *m_words);
}

}  // namespace assay::desktop

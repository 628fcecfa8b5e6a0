#pragma once

#include "app/desktop/assessments/assessment_words.h"
#include "app/desktop/three_panes.h"

namespace assay::desktop {

class DetailCard;
class ScoreChart;

/// The score of an assessment: the share met with the terms that it is made of, and the results by group.
class ScoreCards : public CardColumn
{
    Q_OBJECT
public:
    explicit ScoreCards(QWidget *parent = nullptr);
    void setOverview(const app::AssessmentOverview &overview, const AssessmentWords &words);

private:
    void showTerms(const app::AssessmentOverview &overview, const AssessmentWords &words);

    DetailCard *m_score;
    DetailCard *m_groups;
    ScoreChart *m_chart;
};

}  // namespace assay::desktop

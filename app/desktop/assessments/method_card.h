#pragma once

#include "app/desktop/assessments/assessment_words.h"
#include "app/desktop/detail_card.h"

class QGridLayout;

namespace assay::desktop {

/// The same results by every scoring method that fits, side by side, with the terms of the one that is chosen: the
/// assessment's own to begin with.
class MethodCard : public DetailCard
{
    Q_OBJECT
public:
    explicit MethodCard(QWidget *parent = nullptr);
    void setScore(const app::AssessmentOverview &overview, const app::AssessmentScore &score,
                  const AssessmentWords &words);

private:
    void addMethod(QGridLayout &grid, const Score &score, const AssessmentWords &words);
    void showTerms();

    std::optional<app::AssessmentOverview> m_overview;
    std::optional<app::AssessmentScore> m_score;
    ScoringMethod m_chosen = ScoringMethod::ShareMet;
    const AssessmentWords *m_words = nullptr;
    QWidget *m_terms = nullptr;
};

}  // namespace assay::desktop

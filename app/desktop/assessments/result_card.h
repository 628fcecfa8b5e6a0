#pragma once

#include "app/desktop/assessments/assessment_words.h"
#include "app/desktop/assessments/requirement_view.h"
#include "app/desktop/detail_card.h"

namespace assay::desktop {

class ReasonRow;
class ResultButtons;

/// The results to choose from, where the one in force comes from, and what is to be checked about it. "Not applicable"
/// asks for its reason on the spot.
class ResultCard : public DetailCard
{
    Q_OBJECT
public:
    explicit ResultCard(QWidget *parent = nullptr);
    void setView(const RequirementView &view, const AssessmentWords &words);
    /// As if its button was pressed.
    void choose(ResultValue value);
    void retranslate();

Q_SIGNALS:
    void chosen(assay::ResultValue value);
    void chosenNotApplicable(const QString &reason);
    /// The question for the reason was closed without an answer.
    void reasonDismissed();

private:
    void showWarnings(const std::vector<app::ClaimWarning> &warnings);

    RequirementView m_view;
    Language m_language = Language::English;
    ResultButtons *m_buttons;
    ReasonRow *m_reason;
    QLabel *m_inherited;
    QLabel *m_warnings;
    QLabel *m_locked;
};

}  // namespace assay::desktop

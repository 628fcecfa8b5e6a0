#pragma once

#include "app/desktop/assessments/assessment_words.h"
#include "app/desktop/assessments/requirement_view.h"
#include "app/desktop/detail_card.h"

class QLineEdit;
class QPushButton;

namespace assay::desktop {

class ResultButton;

/// The results to choose from. "Not applicable" asks for its reason on the spot.
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

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void askReason();
    void closeReason();
    void recordReason();
    void showWarnings(const std::vector<app::ClaimWarning> &warnings);

    RequirementView m_view;
    Language m_language = Language::English;
    std::vector<ResultButton *> m_buttons;  // as kResultKeys
    QWidget *m_reasonRow;
    QLabel *m_reasonLabel;
    QLineEdit *m_reason;
    QPushButton *m_record;
    QPushButton *m_dismiss;
    QLabel *m_warnings;
    QLabel *m_locked;
};

}  // namespace assay::desktop

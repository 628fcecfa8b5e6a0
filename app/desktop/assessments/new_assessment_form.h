#pragma once

#include "app/desktop/assessments/assessment_words.h"
#include "app/desktop/detail_card.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace assay::desktop {

/// What a new assessment is: framework, scope, kind.
class NewAssessmentForm : public DetailCard
{
    Q_OBJECT
public:
    explicit NewAssessmentForm(QWidget *parent = nullptr);
    void setFrameworks(const std::vector<app::FrameworkChoice> &frameworks, const AssessmentWords &words);
    void begin();
    void retranslate(const AssessmentWords &words);

Q_SIGNALS:
    void started(const QString &framework, const QString &scope, assay::AssessmentKind kind);
    void dismissed();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void fillChoices(const AssessmentWords &words);
    void submit();

    std::vector<app::FrameworkChoice> m_frameworks;
    QLabel *m_frameworkLabel;
    QComboBox *m_framework;
    QLabel *m_scopeLabel;
    QLineEdit *m_scope;
    QLabel *m_kindLabel;
    QComboBox *m_kind;
    QLabel *m_hint;
    QPushButton *m_start;
    QPushButton *m_dismiss;
};

}  // namespace assay::desktop

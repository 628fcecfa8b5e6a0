#pragma once

#include "app/desktop/assessments/assessment_words.h"
#include "app/usecases/assessment_work.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace assay::desktop {

/// What a sign-off would meet, and the button that signs off, above the sheet. Signing off cannot be undone: so the bar
/// names the assessment and what is still open first.
class ReviewBar : public QFrame
{
    Q_OBJECT
public:
    explicit ReviewBar(QWidget *parent = nullptr);
    void ask(const app::AssessmentOverview &overview, const app::SignOffOutlook &outlook, const AssessmentWords &words);
    void retranslate(const AssessmentWords &words);

Q_SIGNALS:
    void signOffWanted();
    /// A requirement that stands in the way is to be shown.
    void refOpened(const QString &ref);
    void dismissed();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] QString remarksOf(const app::SignOffOutlook &outlook) const;

    void showTexts();

    std::optional<app::AssessmentOverview> m_overview;
    app::SignOffOutlook m_outlook;
    const AssessmentWords *m_words = nullptr;
    QLabel *m_title;
    QLabel *m_remarks;
    QPushButton *m_show;
    QPushButton *m_signOff;
    QPushButton *m_dismiss;
    QString m_firstRef;  // of what is to be looked at
};

}  // namespace assay::desktop

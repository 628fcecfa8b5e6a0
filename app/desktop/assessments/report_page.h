#pragma once

#include "app/desktop/assessments/assessment_words.h"
#include "app/desktop/place.h"
#include "app/usecases/report_choices.h"
#include "app/usecases/write_report.h"

class QStackedLayout;

namespace assay::desktop {

class Banner;
class EmptyState;
class Pane;
class ReportForm;
class ReportPages;

/// The reports of one assessment: which one and in which form, how it will look, and writing it as a file.
class ReportPage : public QWidget
{
    Q_OBJECT
public:
    /// @param save  asks for a file and writes the report; stands as a button
    ReportPage(DesktopContext &context, QAction *save, QWidget *parent = nullptr);

    /// Shows a report as it stands now. What the assessment cannot have gives way to its gap report.
    /// @param with  what a comparison compares with
    void open(const app::AssessmentOverview &overview, const AssessmentWords &words,
              app::ReportKind kind = app::ReportKind::Gap, std::optional<AssessmentId> with = {});
    void retranslate();
    void takeFocus();
    /// Asks where to, then writes in a job.
    void save();
    /// Writes in a job; the ending picks the form.
    void write(const QString &file);
    [[nodiscard]] std::optional<AssessmentId> assessment() const { return m_assessment; }

Q_SIGNALS:
    /// A report stands in its file.
    void written(const QString &file);

private:
    void addPageActions();
    void readChoices();
    void preview();
    void showPreview(Result<app::ReportPreview> preview);
    void tellWritten(const Result<app::WrittenReport> &report);
    void updatePages();
    void updateHeading();
    [[nodiscard]] QString suggestedName() const;

    DesktopContext &m_context;
    std::optional<AssessmentId> m_assessment;
    QString m_framework;  ///< Its id
    QString m_title;      ///< Of the framework
    Pane *m_formPane;
    Pane *m_previewPane;
    ReportForm *m_form;
    Banner *m_banner;
    ReportPages *m_pages;
    QAction *m_previous;
    QAction *m_next;
    EmptyState *m_waiting;
    QStackedLayout *m_stack;
    Job<std::vector<app::ReportChoice>> m_choicesJob;
    Job<app::ReportPreview> m_previewJob;
};

}  // namespace assay::desktop

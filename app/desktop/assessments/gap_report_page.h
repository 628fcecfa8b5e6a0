#pragma once

#include "app/desktop/assessments/assessment_words.h"
#include "app/desktop/place.h"
#include "app/usecases/write_report.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QStackedLayout;

namespace assay::desktop {

class Banner;
class DetailCard;
class EmptyState;
class Pane;
class ReportPages;

/// The gap report of one assessment: language, form and watermark, how it will look, and writing it as a file.
class GapReportPage : public QWidget
{
    Q_OBJECT
public:
    /// @param save  asks for a file and writes the report; stands as a button
    GapReportPage(DesktopContext &context, QAction *save, QWidget *parent = nullptr);

    /// Shows the report as it stands now.
    void open(const app::AssessmentOverview &overview, const AssessmentWords &words);
    void retranslate();
    /// Asks where to, then writes in a job.
    void save();
    /// Writes in a job; the ending picks the form.
    void write(const QString &file);
    [[nodiscard]] std::optional<AssessmentId> assessment() const { return m_assessment; }

Q_SIGNALS:
    /// A report stands in its file.
    void written(const QString &file);

private:
    [[nodiscard]] QWidget *makeOptions(QAction *save);
    void fillChoices();
    void preview();
    void showPreview(Result<app::ReportPreview> preview);
    void tellWritten(const Result<app::WrittenReport> &report);
    void updatePages();
    [[nodiscard]] content::Languages languages() const;
    [[nodiscard]] QString ending() const;
    [[nodiscard]] QString suggestedName() const;

    DesktopContext &m_context;
    std::optional<AssessmentId> m_assessment;
    QString m_framework;  ///< Its id
    QStringList m_sheets;
    Pane *m_optionsPane;
    Pane *m_previewPane;
    DetailCard *m_options;
    QLabel *m_languageLabel;
    QComboBox *m_language;
    QLabel *m_formLabel;
    QComboBox *m_form;
    QLabel *m_watermarkLabel;
    QLineEdit *m_watermark;
    QLabel *m_note;
    Banner *m_banner;
    ReportPages *m_pages;
    EmptyState *m_waiting;
    QStackedLayout *m_stack;
    Job<app::ReportPreview> m_previewJob;
};

}  // namespace assay::desktop

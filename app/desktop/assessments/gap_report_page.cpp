#include "app/desktop/assessments/gap_report_page.h"

#include "app/desktop/assessments/report_pages.h"
#include "app/desktop/banner.h"
#include "app/desktop/detail_card.h"
#include "app/desktop/empty_state.h"
#include "app/desktop/style.h"
#include "app/desktop/three_panes.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedLayout>

namespace assay::desktop {

namespace {

constexpr double kPixelsPerPoint = 1.5;  // about 890 pixels for a page, as wide as it is shown at most

constexpr std::array kLanguages = {content::Languages::Chinese, content::Languages::English, content::Languages::Both};

}  // namespace

GapReportPage::GapReportPage(DesktopContext &context, QAction *save, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_optionsPane(new Pane)
    , m_previewPane(new Pane)
    , m_options(new DetailCard)
    , m_languageLabel(new QLabel)
    , m_language(new QComboBox)
    , m_formLabel(new QLabel)
    , m_form(new QComboBox)
    , m_watermarkLabel(new QLabel)
    , m_watermark(new QLineEdit)
    , m_banner(new Banner)
    , m_pages(new ReportPages)
    , m_waiting(new EmptyState(Icon::Report))
    , m_previewJob(context.jobs(), this)
{
    m_optionsPane->addToBody(makeOptions(save), 1);
    auto *body = new QWidget;
    m_stack = new QStackedLayout(body);
    m_stack->addWidget(m_waiting);
    m_stack->addWidget(m_pages);
    m_pages->setObjectName(QStringLiteral("assessments.report.pages"));
    m_previewPane->addToBody(m_banner);
    m_previewPane->addToBody(body, 1);
    auto *panes = new ThreePanes(QStringLiteral("assessments.report.panes"), context.settings(), m_optionsPane,
                                 m_previewPane, nullptr, {3, 8});
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(panes);
    fillChoices();
    m_language->setCurrentIndex(context.language() == Language::Chinese ? 0 : 1);
    connect(m_language, &QComboBox::activated, this, &GapReportPage::preview);
    connect(m_form, &QComboBox::activated, this, &GapReportPage::updatePages);
    connect(m_watermark, &QLineEdit::editingFinished, this, [this] {
        if (m_watermark->isModified())
            preview();
        m_watermark->setModified(false);
    });
    connect(m_pages, &ReportPages::currentPageChanged, this, &GapReportPage::updatePages);
}

QWidget *GapReportPage::makeOptions(QAction *save)
{
    m_language->setObjectName(QStringLiteral("assessments.report.language"));
    m_form->setObjectName(QStringLiteral("assessments.report.form"));
    m_watermark->setObjectName(QStringLiteral("assessments.report.watermark"));
    const std::pair<QLabel *, QWidget *> rows[] = {
        {m_languageLabel, m_language}, {m_formLabel, m_form}, {m_watermarkLabel, m_watermark}};
    for (const auto &[label, field] : rows) {
        label->setProperty("role", QStringLiteral("secondary"));
        label->setBuddy(field);
        m_options->addWidget(label);
        m_options->addWidget(field);
    }
    m_note = m_options->addSecondary();
    m_options->addRow({makeButton(save)});
    auto *cards = new CardColumn;
    cards->addCard(m_options);
    return cards;
}

void GapReportPage::fillChoices()
{
    const int language = m_language->currentIndex();
    const int form = std::max(0, m_form->currentIndex());
    m_language->clear();
    m_language->addItems({tr("Chinese"), tr("English"), tr("Both, Chinese first")});
    m_language->setCurrentIndex(language);
    m_form->clear();
    m_form->addItem(tr("PDF, to print and to hand over"), QStringLiteral("pdf"));
    m_form->addItem(tr("XLSX, a workbook to go on with"), QStringLiteral("xlsx"));
    m_form->setCurrentIndex(form);
}

content::Languages GapReportPage::languages() const
{
    return kLanguages[static_cast<std::size_t>(std::max(0, m_language->currentIndex()))];
}

QString GapReportPage::ending() const
{
    return m_form->currentData().toString();
}

void GapReportPage::open(const app::AssessmentOverview &overview, const AssessmentWords &words)
{
    m_assessment = overview.assessment.id;
    m_framework = overview.framework.in(words.language());
    m_banner->dismiss();
    m_optionsPane->setHeading(tr("Gap report"), m_framework);
    m_framework = overview.assessment.framework;
    preview();
}

void GapReportPage::preview()
{
    if (!m_assessment)
        return;
    m_stack->setCurrentWidget(m_waiting);
    m_waiting->setText(tr("Setting the pages…"), tr("The report is laid out as it will be printed."));
    m_previewJob.start(
        tr("Previewing the gap report"),
        [id = *m_assessment, languages = languages(),
         watermark = m_watermark->text().trimmed()](const app::Session &session, Progress &progress) {
            return app::previewGapReport(session, id, languages, watermark, kPixelsPerPoint, progress);
        },
        [this](Result<app::ReportPreview> outcome) { showPreview(std::move(outcome)); });
}

void GapReportPage::showPreview(Result<app::ReportPreview> preview)
{
    if (!preview) {
        m_waiting->setText(tr("There is no preview"), tr("The banner above says why."));
        m_banner->show(messageOf(tr("Previewing the gap report"), preview.error()));
        return;
    }
    m_sheets = preview->sheets;
    m_pages->setPages(std::move(preview->pages));
    m_stack->setCurrentWidget(m_pages);
    updatePages();
}

void GapReportPage::updatePages()
{
    const bool workbook = ending() == QLatin1String("xlsx");
    m_previewPane->setHeading(tr("Preview"),
                              m_pages->pageCount() == 0
                                  ? QString()
                                  : tr("page %1 of %2").arg(m_pages->currentPage()).arg(m_pages->pageCount()));
    m_note->setText(workbook ? tr("The workbook says the same as the pages shown, as tables that can be filtered: %1.")
                                   .arg(m_sheets.join(QStringLiteral(", ")))
                             : tr("The file is PDF/A; it prints the head of the audit trail, so that it can be checked "
                                  "later against this workspace."));
}

QString GapReportPage::suggestedName() const
{
    return QStringLiteral("gap-%1.%2").arg(m_framework, ending());
}

void GapReportPage::save()
{
    if (!m_assessment)
        return;
    const QDir folder(m_context.settings().value(kLastFolder));
    const QString filter = ending() == QLatin1String("pdf") ? tr("PDF document (*.pdf)") : tr("Workbook (*.xlsx)");
    QString file =
        QFileDialog::getSaveFileName(this, tr("Save the gap report"), folder.filePath(suggestedName()), filter);
    if (file.isEmpty())
        return;
    if (QFileInfo(file).suffix().compare(ending(), Qt::CaseInsensitive) != 0)
        file += QLatin1Char('.') + ending();
    m_context.settings().set(kLastFolder, QFileInfo(file).absolutePath());
    write(file);
}

void GapReportPage::write(const QString &file)
{
    if (!m_assessment)
        return;
    m_banner->dismiss();
    m_context.jobs().start<app::WrittenReport>(
        Lane::Working, tr("Writing %1").arg(QFileInfo(file).fileName()), this,
        [id = *m_assessment, file, languages = languages(),
         watermark = m_watermark->text().trimmed()](const app::Session &session, Progress &) {
            return app::writeGapReport(session, id, file, languages, watermark);
        },
        [this](const Result<app::WrittenReport> &report) { tellWritten(report); });
}

void GapReportPage::tellWritten(const Result<app::WrittenReport> &report)
{
    if (!report) {
        m_banner->show(messageOf(tr("Writing the gap report"), report.error()));
        return;
    }
    QStringList details;
    for (const Problem &problem : report->problems)
        details << problem.what;
    m_banner->show({details.isEmpty() ? Severity::Note : Severity::Warning,
                    tr("The gap report stands in %1.").arg(QDir::toNativeSeparators(report->file)),
                    tr("The trail keeps its SHA-256."),
                    {},
                    QStringLiteral("SHA-256 %1\n%2").arg(report->sha256.hex(), details.join(QLatin1Char('\n')))});
    Q_EMIT written(report->file);
}

void GapReportPage::retranslate()
{
    m_options->setTitle(tr("Form"));
    m_languageLabel->setText(tr("&Language of the report"));
    m_language->setAccessibleName(tr("Language of the report"));
    m_formLabel->setText(tr("&File"));
    m_form->setAccessibleName(tr("Form of the file"));
    m_watermarkLabel->setText(tr("&Watermark"));
    m_watermark->setAccessibleName(tr("Watermark"));
    m_watermark->setPlaceholderText(tr("None"));
    m_pages->setAccessibleName(tr("Pages of the report"));
    fillChoices();
    updatePages();
}

}  // namespace assay::desktop

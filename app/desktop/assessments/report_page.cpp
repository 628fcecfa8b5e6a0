#include "app/desktop/assessments/report_page.h"

#include "app/desktop/assessments/report_form.h"
#include "app/desktop/assessments/report_pages.h"
#include "app/desktop/banner.h"
#include "app/desktop/empty_state.h"
#include "app/desktop/three_panes.h"

#include <QBoxLayout>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QPushButton>
#include <QStackedLayout>

namespace assay::desktop {

namespace {

constexpr double kPixelsPerPoint = 1.5;  // about 890 pixels for a page, as wide as it is shown at most

}  // namespace

ReportPage::ReportPage(DesktopContext &context, QAction *save, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_formPane(new Pane)
    , m_previewPane(new Pane)
    , m_form(new ReportForm(context.language(), save))
    , m_banner(new Banner)
    , m_pages(new ReportPages)
    , m_previous(new QAction(this))
    , m_next(new QAction(this))
    , m_waiting(new EmptyState(Icon::Report))
    , m_choicesJob(context.jobs(), this)
    , m_previewJob(context.jobs(), this)
{
    auto *cards = new CardColumn;
    cards->addCard(m_form);
    m_formPane->addToBody(cards, 1);
    auto *body = new QWidget;
    m_stack = new QStackedLayout(body);
    m_stack->addWidget(m_waiting);
    m_stack->addWidget(m_pages);
    m_pages->setObjectName(QStringLiteral("assessments.report.pages"));
    addPageActions();
    m_previewPane->addToBody(m_banner);
    m_previewPane->addToBody(body, 1);
    auto *panes = new ThreePanes(QStringLiteral("assessments.report.panes"), context.settings(), m_formPane,
                                 m_previewPane, nullptr, {3, 8});
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(panes);
    connect(m_form, &ReportForm::wishChanged, this, &ReportPage::preview);
    connect(m_pages, &ReportPages::currentPageChanged, this, &ReportPage::updatePages);
    retranslate();
}

void ReportPage::addPageActions()
{
    m_previous->setObjectName(QStringLiteral("assessments.report.previous"));
    m_previous->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_PageUp));
    m_next->setObjectName(QStringLiteral("assessments.report.next"));
    m_next->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_PageDown));
    for (QAction *action : {m_previous, m_next}) {
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        addAction(action);
        m_previewPane->addToHeading(makeButton(action, Emphasis::Flat));
    }
    connect(m_previous, &QAction::triggered, this, [this] { m_pages->showPage(m_pages->currentPage() - 1); });
    connect(m_next, &QAction::triggered, this, [this] { m_pages->showPage(m_pages->currentPage() + 1); });
}

void ReportPage::open(const app::AssessmentOverview &overview, const AssessmentWords &words, app::ReportKind kind,
                      std::optional<AssessmentId> with)
{
    m_assessment = overview.assessment.id;
    m_framework = overview.assessment.framework;
    m_title = overview.framework.in(words.language());
    m_banner->dismiss();
    m_form->begin(*m_assessment, kind, with);
    updateHeading();
    m_stack->setCurrentWidget(m_waiting);
    m_waiting->setText({}, {});
    readChoices();
}

void ReportPage::readChoices()
{
    m_previewJob.drop();
    m_choicesJob.start(
        tr("Reading which reports there are"),
        [id = *m_assessment](const app::Session &session, Progress &) { return app::reportChoices(session, id); },
        [this](Result<std::vector<app::ReportChoice>> choices) {
            if (!choices) {
                m_banner->show(messageOf(tr("Reading which reports there are"), choices.error()));
                return;
            }
            m_form->setChoices(*choices);
            preview();
        });
}

void ReportPage::preview()
{
    if (!m_assessment)
        return;
    m_banner->dismiss();
    updateHeading();
    m_stack->setCurrentWidget(m_waiting);
    m_waiting->setText(tr("Setting the pages…"), tr("The report is laid out as it will be printed."));
    m_previewJob.start(
        tr("Previewing the report"),
        [subject = m_form->subject(), languages = m_form->languages(),
         watermark = m_form->watermark()](const app::Session &session, Progress &progress) {
            return app::previewReport(session, subject, languages, watermark, kPixelsPerPoint, progress);
        },
        [this](Result<app::ReportPreview> outcome) { showPreview(std::move(outcome)); });
}

void ReportPage::showPreview(Result<app::ReportPreview> preview)
{
    if (!preview) {
        m_waiting->setText(tr("There is no preview"), tr("The banner above says why."));
        m_banner->show(messageOf(tr("Previewing the report"), preview.error()));
        return;
    }
    m_form->setSheets(preview->sheets);
    m_pages->setPages(std::move(preview->pages));
    m_stack->setCurrentWidget(m_pages);
    updatePages();
}

void ReportPage::updatePages()
{
    const int page = m_pages->currentPage();
    const int count = m_pages->pageCount();
    m_previewPane->setHeading(tr("Preview"), count == 0 ? QString() : tr("page %1 of %2").arg(page).arg(count));
    m_previous->setEnabled(page > 1);
    m_next->setEnabled(page < count);
}

void ReportPage::updateHeading()
{
    m_formPane->setHeading(ReportForm::nameOf(m_form->kind()), m_title);
}

QString ReportPage::suggestedName() const
{
    return QStringLiteral("%1-%2.%3").arg(app::toWord(m_form->kind()), m_framework, m_form->ending());
}

void ReportPage::save()
{
    if (!m_assessment)
        return;
    const QString folder = m_context.settings().value(kLastFolder);
    auto *dialog = new QFileDialog(this, tr("Save the report"));
    dialog->setObjectName(QStringLiteral("assessments.report.saveDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(m_form->ending());
    dialog->setNameFilter(m_form->ending() == QLatin1String("pdf") ? tr("PDF document (*.pdf)")
                                                                   : tr("Workbook (*.xlsx)"));
    if (!folder.isEmpty())
        dialog->setDirectory(folder);
    dialog->selectFile(suggestedName());
    connect(dialog, &QFileDialog::fileSelected, this, [this, ending = m_form->ending()](QString file) {
        if (QFileInfo(file).suffix().compare(ending, Qt::CaseInsensitive) != 0)
            file += QLatin1Char('.') + ending;
        m_context.settings().set(kLastFolder, QFileInfo(file).absolutePath());
        write(file);
    });
    dialog->open();
}

void ReportPage::write(const QString &file)
{
    if (!m_assessment)
        return;
    m_banner->dismiss();
    m_context.jobs().start<app::WrittenReport>(
        Lane::Working, tr("Writing %1").arg(QFileInfo(file).fileName()), this,
        [subject = m_form->subject(), file, languages = m_form->languages(),
         watermark = m_form->watermark()](const app::Session &session, Progress &) {
            return app::writeReport(session, subject, file, languages, watermark);
        },
        [this](const Result<app::WrittenReport> &report) { tellWritten(report); });
}

void ReportPage::tellWritten(const Result<app::WrittenReport> &report)
{
    if (!report) {
        m_banner->show(messageOf(tr("Writing the report"), report.error()));
        return;
    }
    QStringList details{QStringLiteral("SHA-256 ") + report->sha256.hex()};
    for (const Problem &problem : report->problems)
        details << problem.what;
    m_banner->show({report->problems.empty() ? Severity::Note : Severity::Warning,
                    tr("The report stands in %1.").arg(QDir::toNativeSeparators(report->file)),
                    tr("The trail keeps its SHA-256."),
                    {},
                    details.join(QLatin1Char('\n'))});
    Q_EMIT written(report->file);
}

void ReportPage::takeFocus()
{
    m_form->takeFocus();
}

void ReportPage::retranslate()
{
    m_form->retranslate();
    m_previous->setText(tr("&Previous page"));
    m_previous->setToolTip(tr("Show the page before"));
    m_next->setText(tr("Ne&xt page"));
    m_next->setToolTip(tr("Show the page after"));
    m_pages->setAccessibleName(tr("Pages of the report"));
    if (m_assessment)
        updateHeading();
    updatePages();
}

}  // namespace assay::desktop

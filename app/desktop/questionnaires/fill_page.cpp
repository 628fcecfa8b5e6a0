#include "app/desktop/questionnaires/fill_page.h"

#include "app/desktop/banner.h"
#include "app/desktop/questionnaires/reason_text.h"
#include "app/desktop/style.h"
#include "app/desktop/three_panes.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QProgressBar>
#include <QVBoxLayout>

namespace assay::desktop {

namespace {

std::vector<SnapshotColumn<FillRow>> columns()
{
    return {{.title = [] { return FillPage::tr("Cell"); },
             .text = [](const FillRow &row) { return row.cell; },
             .secondLine = [](const FillRow &row) { return row.sheet; }},
            {.title = [] { return FillPage::tr("What happens"); },
             .state =
                 [](const FillRow &row) {
                     return row.written ? StateLabel{content::Role::Met, FillPage::tr("written", "of a cell")}
                                        : StateLabel{content::Role::PartlyMet, FillPage::tr("left", "of a cell")};
                 }},
            {.title = [] { return FillPage::tr("Now"); }, .text = [](const FillRow &row) { return row.before; }},
            {.title = [] { return FillPage::tr("Then, or why not"); },
             .text = [](const FillRow &row) { return row.written ? row.after : reasonText(row.after); }}};
}

std::vector<FillRow> rowsOf(const app::FillReport &report)
{
    std::vector<FillRow> rows;
    for (const app::WrittenCell &cell : report.written)
        rows.push_back({static_cast<int>(rows.size()) + 1, true, cell.sheet, cell.cell, cell.before, cell.after});
    for (const app::SkippedCell &cell : report.skipped)
        rows.push_back({static_cast<int>(rows.size()) + 1, false, cell.sheet, cell.cell, {}, cell.why});
    return rows;
}

QString differingText(const app::FillReport &report)
{
    QStringList lines;
    for (const app::DifferingAnswers &differing : report.differing)
        lines << differing.question.simplified() + QLatin1String(": ") + differing.places.join(QStringLiteral(", "));
    return lines.join(QLatin1Char('\n'));
}

}  // namespace

FillPage::FillPage(DesktopContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_model(std::make_unique<Model>([](const FillRow &row) { return QVariant(row.number); }, columns()))
    , m_pane(new Pane)
    , m_banner(new Banner)
    , m_busy(new QProgressBar)
    , m_table(new SnapshotTable(QStringLiteral("questionnaires.cells"), context.settings()))
    , m_planJob(context.jobs(), this, Lane::Working)
    , m_writeJob(context.jobs(), this, Lane::Working)
{
    m_table->setSource(m_model.get());
    m_table->setColumnWidths({190, 120, 240, 0});
    m_busy->setRange(0, 0);
    m_busy->setTextVisible(false);
    m_busy->hide();
    m_pane->addToBody(m_banner);
    m_pane->addToBody(m_busy);
    m_pane->addToBody(m_table, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_pane);
    retranslate();
}

void FillPage::plan(QuestionnaireId id, const QString &fileName)
{
    m_id = id;
    m_fileName = fileName;
    m_plan.reset();
    m_model->setRows({});
    m_banner->dismiss();
    m_busy->show();
    retranslate();
    const QString doing = tr("Listing the cells that will change");
    m_planJob.start(
        doing, [id](const app::Session &session, Progress &progress) { return app::planFill(session, id, progress); },
        [this, doing](const Result<app::FillReport> &report) {
            m_busy->hide();
            if (report)
                show(*report);
            else
                m_banner->show(messageOf(doing, report.error()));
            Q_EMIT stateChanged();
        });
    Q_EMIT stateChanged();
}

void FillPage::show(const app::FillReport &report)
{
    m_plan = report;
    m_model->setRows(rowsOf(report));
    if (!m_model->rows().empty())
        m_table->selectRow(0);
    if (!report.differing.empty())
        m_banner->show({Severity::Warning,
                        tr("%n question(s) that say the same are answered differently.", nullptr,
                           static_cast<int>(report.differing.size())),
                        {},
                        tr("They are written as they are; look at them before the file goes out."),
                        differingText(report)});
    retranslate();
}

bool FillPage::canWrite() const
{
    return m_plan && !m_plan->written.empty() && !m_planJob.isRunning() && !m_writeJob.isRunning();
}

void FillPage::write()
{
    if (!canWrite())
        return;
    const QFileInfo received(m_fileName);
    const QString folder = m_context.settings().value(kLastFolder);
    auto *dialog = new QFileDialog(this, tr("Write into customer's file"));
    dialog->setObjectName(QStringLiteral("questionnaires.saveDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(received.suffix());
    dialog->setNameFilter(tr("Workbooks (%1)").arg(QStringLiteral("*.") + received.suffix()));
    if (!folder.isEmpty())
        dialog->setDirectory(folder);
    //: Name of the copy; %1 is the name of the customer's file without its ending.
    dialog->selectFile(tr("%1 answered").arg(received.completeBaseName()) + QLatin1Char('.') + received.suffix());
    connect(dialog, &QFileDialog::fileSelected, this, &FillPage::writeTo);
    dialog->open();
}

void FillPage::writeTo(const QString &target)
{
    m_context.settings().set(kLastFolder, QFileInfo(target).absolutePath());
    const QString doing = tr("Writing %1").arg(QFileInfo(target).fileName());
    m_banner->dismiss();
    m_busy->show();
    m_writeJob.start(
        doing,
        [id = *m_id, target](const app::Session &session, Progress &progress) {
            return app::fillQuestionnaire(session, id, target, progress);
        },
        [this, doing, target](const Result<app::FillReport> &report) {
            m_busy->hide();
            if (!report) {
                m_banner->show(messageOf(doing, report.error()));
            } else {
                m_banner->show(
                    {Severity::Note,
                     tr("%n cell(s) were written into %1.", nullptr, static_cast<int>(report->written.size()))
                         .arg(QFileInfo(target).fileName()),
                     tr("The copy was read back and compared; %n other part(s) of the file are the same byte "
                        "for byte.",
                        nullptr, report->partsIdentical),
                     tr("It stands in %1.").arg(QDir::toNativeSeparators(QFileInfo(target).absolutePath())),
                     QStringLiteral("%1\nSHA-256 %2").arg(target, report->sha256.hex())});
                m_context.announce({Changed::Questionnaires, m_id->value()});
            }
            Q_EMIT stateChanged();
        });
    Q_EMIT stateChanged();
}

void FillPage::retranslate()
{
    QString summary = tr("being listed…");
    if (m_plan) {
        QStringList parts{tr("%n cell(s) will be written", nullptr, static_cast<int>(m_plan->written.size()))};
        if (!m_plan->skipped.empty())
            parts << tr("%n left as they are", nullptr, static_cast<int>(m_plan->skipped.size()));
        if (m_plan->open > 0)
            parts << tr("%n question(s) without an approved answer", nullptr, m_plan->open);
        summary = parts.join(QStringLiteral(" · "));
    }
    m_pane->setHeading(m_fileName, m_planJob.isRunning() || m_plan ? summary : QString());
    m_table->setAccessibleName(tr("Cells that will change"));
    m_model->retranslate();
}

}  // namespace assay::desktop

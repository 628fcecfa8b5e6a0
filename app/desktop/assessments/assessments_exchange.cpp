#include "app/commands/import_results.h"
#include "app/desktop/assessments/assessments_place.h"
#include "app/desktop/banner.h"
#include "app/desktop/problem_table.h"

#include <QAction>
#include <QBoxLayout>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QPointer>

namespace assay::desktop {

namespace {

constexpr int kProblemsHeight = 200;

}  // namespace

void AssessmentsPlace::addExchangeActions()
{
    m_exportResults = new QAction(this);
    m_importResults = new QAction(this);
    prepare(m_exportResults, "assessments.results.export", {});
    prepare(m_importResults, "assessments.results.import", {});
    connect(m_exportResults, &QAction::triggered, this, [this] {
        const QDir folder(context().settings().value(kLastFolder));
        QString file = QFileDialog::getSaveFileName(this, tr("Export the results"),
                                                    folder.filePath(tr("results") + QStringLiteral(".xlsx")),
                                                    tr("Workbooks (*.xlsx)"));
        if (file.isEmpty())
            return;
        if (QFileInfo(file).suffix().isEmpty())
            file += QStringLiteral(".xlsx");
        context().settings().set(kLastFolder, QFileInfo(file).absolutePath());
        exportResults(file);
    });
    connect(m_importResults, &QAction::triggered, this, [this] {
        const QString file =
            QFileDialog::getOpenFileName(this, tr("Import results"), context().settings().value(kLastFolder),
                                         tr("Tables (*.xlsx *.csv);;All files (*)"));
        if (file.isEmpty())
            return;
        context().settings().set(kLastFolder, QFileInfo(file).absolutePath());
        importResults(file);
    });
}

void AssessmentsPlace::exportResults(const QString &file)
{
    const app::AssessmentOverview *overview = chosen();
    if (!overview)
        return;
    context().jobs().start<Done>(
        Lane::Working, tr("Exporting the results"), this,
        [id = overview->assessment.id, file](const app::Session &session, Progress &) {
            return app::exportResults(session, id, file);
        },
        [this, file](const Result<Done> &written) {
            if (written)
                m_banner->show({.what = tr("The results stand in %1.").arg(QDir::toNativeSeparators(file)),
                                .next = tr("Edit them there and import them: rows are found by their ref.")});
            else
                m_banner->show(messageOf(tr("Exporting the results"), written.error()));
        });
}

void AssessmentsPlace::importResults(const QString &file)
{
    const app::AssessmentOverview *overview = chosen();
    if (!overview)
        return;
    context().undoStack().push(
        new ImportResults(context(), overview->assessment.id, file,
                          [place = QPointer(this), file](const Result<app::ResultImport> &import) {
                              if (place)
                                  place->tellImport(file, import);
                          }));
}

void AssessmentsPlace::tellImport(const QString &file, const Result<app::ResultImport> &import)
{
    const QString name = QFileInfo(file).fileName();
    if (!import) {
        m_banner->show(messageOf(tr("Importing %1").arg(name), import.error()));
        return;
    }
    const auto skipped = static_cast<int>(import->problems.size());
    Message message{
        .severity = skipped > 0 ? Severity::Warning : Severity::Note,
        .what =
            tr("%1: %2 recorded, %3 stood like that already.").arg(name).arg(import->recorded).arg(import->unchanged)};
    if (skipped > 0)
        message.kept = tr("%n row(s) were left out whole; they are listed below.", nullptr, skipped);
    m_banner->show(message);
    showProblems(import->problems);
}

void AssessmentsPlace::showProblems(const Problems &problems)
{
    if (problems.empty()) {
        closeProblems();
        return;
    }
    if (!m_problems) {
        m_problems = new ProblemTable(QStringLiteral("assessments.problems"), context().settings(), this);
        m_problems->setFixedHeight(kProblemsHeight);
        static_cast<QBoxLayout *>(layout())->insertWidget(1, m_problems);
    }
    m_problems->setProblems(problems);
    m_problems->show();
}

bool AssessmentsPlace::closeProblems()
{
    if (!m_problems || !m_problems->isVisibleTo(this))
        return false;
    m_problems->hide();
    return true;
}

void AssessmentsPlace::retranslateExchange()
{
    const app::AssessmentOverview *overview = chosen();
    m_exportResults->setText(tr("E&xport results…"));
    m_exportResults->setToolTip(tr("Write all results as a workbook that can be imported again"));
    m_exportResults->setEnabled(overview != nullptr);
    m_importResults->setText(tr("&Import results…"));
    m_importResults->setToolTip(tr("Take results from a table; rows are found by their ref"));
    m_importResults->setEnabled(overview && overview->assessment.state != AssessmentState::SignedOff &&
                                context().mayEdit());
}

}  // namespace assay::desktop

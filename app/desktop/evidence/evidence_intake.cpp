#include "app/desktop/banner.h"
#include "app/desktop/empty_state.h"
#include "app/desktop/evidence/cite_picker.h"
#include "app/desktop/evidence/evidence_detail.h"
#include "app/desktop/evidence/evidence_place.h"
#include "app/desktop/evidence/evidence_words.h"
#include "app/desktop/evidence/intake_panel.h"
#include "app/desktop/evidence/page_view.h"
#include "app/desktop/problem_table.h"
#include "app/desktop/three_panes.h"

#include <QComboBox>
#include <QDir>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QLineEdit>
#include <QMimeData>

namespace assay::desktop {

namespace {

QStringList filesIn(const QMimeData &data)
{
    QStringList files;
    for (const QUrl &url : data.urls())
        if (url.isLocalFile())
            files.append(url.toLocalFile());
    return files;
}

}  // namespace

void EvidencePlace::chooseFiles()
{
    const QString folder = context().settings().value(kLastFolder);
    auto *dialog = new QFileDialog(this, tr("Add evidence"));
    dialog->setObjectName(QStringLiteral("evidence.add.dialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    dialog->setDirectory(folder.isEmpty() ? QDir::homePath() : folder);
    dialog->setNameFilters({tr("Evidence (%1)")
                                .arg(QStringLiteral("*.pdf *.docx *.xlsx *.xlsm *.txt *.md *.csv *.png *.jpg *.jpeg "
                                                    "*.tif *.tiff *.gif *.bmp *.webp")),
                            tr("All files (*)")});
    connect(dialog, &QFileDialog::filesSelected, this, [this, dialog](const QStringList &files) {
        context().settings().set(kLastFolder, dialog->directory().absolutePath());
        beginIntake(files);
    });
    dialog->open();
}

void EvidencePlace::beginIntake(const QStringList &files)
{
    if (files.isEmpty() || !context().mayEdit())
        return;
    m_intake->ask(files, context().today());
}

void EvidencePlace::dragEnterEvent(QDragEnterEvent *event)
{
    if (context().mayEdit() && !filesIn(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void EvidencePlace::dropEvent(QDropEvent *event)
{
    beginIntake(filesIn(*event->mimeData()));
    event->acceptProposedAction();
}

void EvidencePlace::addFilesNow(const QStringList &files)
{
    m_table->setFocus();
    // The work goes on when the place is closed with the window's other places; the context tells of the end.
    context().jobs().start<IntakeReport>(
        Lane::Working, tr("Adding %n file(s)", nullptr, static_cast<int>(files.size())), this,
        [files, about = m_intake->about()](const app::Session &session, Progress &progress) {
            return addFiles(session, files, about, progress);
        },
        [this](const Result<IntakeReport> &report) {
            if (!report) {
                m_banner->show(messageOf(tr("Adding evidence"), report.error()));
                return;
            }
            if (!report->added.empty()) {
                if (!m_table->currentId().isValid() || report->added.size() == 1)
                    m_wanted = EvidenceDestination{report->added.back(), {}, {}, {}, {}};
                context().announce({Changed::Evidence, {}});
            }
            showReport(*report);
        });
}

void EvidencePlace::showReport(const IntakeReport &report)
{
    m_lastReport = report;
    const int added = static_cast<int>(report.added.size());
    QStringList parts{tr("%n added", nullptr, added)};
    if (report.duplicates > 0)
        parts.append(tr("%n there already", nullptr, report.duplicates));
    if (report.refused > 0)
        parts.append(tr("%n not added", nullptr, report.refused));
    const QString what = parts.join(QStringLiteral(" · "));
    if (report.problems.empty()) {
        m_report->hide();
        m_banner->show({Severity::Note, tr("%n file(s) added.", nullptr, added), {}, {}, {}});
        return;
    }
    m_banner->dismiss();
    m_report->setHeading(tr("Adding evidence"), what);
    m_problems->setProblems(report.problems);
    m_report->show();
}

void EvidencePlace::beginCite()
{
    if (const std::optional<MarkedPassage> marked = m_page->marked(); marked && context().mayEdit())
        m_picker->begin(*marked);
}

void EvidencePlace::updateActions()
{
    m_add->setEnabled(context().mayEdit());
    m_cite->setEnabled(context().mayEdit() && m_page->marked().has_value());
    m_detail->updateActions();
}

void EvidencePlace::updateHeading()
{
    const auto all = static_cast<int>(m_model.rows().size());
    const int shown = m_table->proxy().rowCount();
    m_list->setHeading(tr("Evidence"), shown == all ? QString::number(all) : tr("%1 of %2").arg(shown).arg(all));
}

QString EvidencePlace::headline() const
{
    if (!m_read || m_model.rows().empty())
        return {};
    const int due = dueCount();
    const QString all = tr("%n piece(s) of evidence", nullptr, static_cast<int>(m_model.rows().size()));
    return due == 0 ? all : tr("%1 · %2").arg(all, tr("%n expiring or expired", nullptr, due));
}

QString EvidencePlace::badge() const
{
    const int due = dueCount();
    //: Beside the name of the place: how many pieces of evidence expire soon or have expired.
    return due == 0 ? QString() : tr("%n due", nullptr, due);
}

QList<QAction *> EvidencePlace::headerActions() const
{
    return {m_add};
}

void EvidencePlace::retranslate()
{
    m_add->setText(tr("Add &evidence…"));
    m_add->setIcon(icon(Icon::Add));
    m_add->setToolTip(tr("Add files as evidence; they can also be dropped here"));
    m_cite->setText(tr("&Cite…"));
    m_cite->setToolTip(tr("Cite the selected text for a requirement or a question"));
    m_find->setText(tr("&Filter the evidence"));
    m_find->setIcon(icon(Icon::Search));
    m_find->setToolTip(tr("Filter the list of evidence"));
    m_closeReport->setText(tr("C&lose"));
    m_closeReport->setToolTip(tr("Close the list of what was not added"));
    m_filter->setPlaceholderText(tr("Filter"));
    m_filter->setToolTip(tr("Filter by title, file, kind, state, day or owner (Ctrl+Shift+F)"));
    m_filter->setAccessibleName(tr("Filter the evidence"));
    const int chosen = std::max(0, m_states->currentIndex());
    const QSignalBlocker quiet(m_states);
    m_states->clear();
    //: First choice of a filter by state.
    m_states->addItem(tr("All states"));
    for (const EvidenceState state : {EvidenceState::Draft, EvidenceState::InReview, EvidenceState::Accepted,
                                      EvidenceState::Expiring, EvidenceState::Expired, EvidenceState::Rejected})
        m_states->addItem(EvidenceWords::state(state).word);
    m_states->setCurrentIndex(chosen);
    m_states->setAccessibleName(tr("Filter by state"));
    m_table->setAccessibleName(tr("Evidence"));
    m_empty->setText(
        tr("No evidence yet"),
        tr("Add policies, records, certificates and screenshots, or drop the files here. Each is kept byte "
           "for byte and can be cited by page."));
    m_model.retranslate();
    updateHeading();
    if (m_lastReport && !m_report->isHidden())
        showReport(*m_lastReport);
    updateActions();
}

}  // namespace assay::desktop

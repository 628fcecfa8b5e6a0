#pragma once

#include "app/desktop/evidence/intake_job.h"
#include "app/desktop/place.h"
#include "app/desktop/snapshot_table.h"
#include "app/usecases/evidence_shelf.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QStackedLayout;

namespace assay::desktop {

class Banner;
class CitePicker;
class EmptyState;
class EvidenceDetail;
class IntakePanel;
class PageView;
class Pane;
class ProblemTable;

/// Evidence: the list, what a piece is and what leans on it, and its pages. Files are added by a dialog or by dropping
/// them; text that is marked on a page is cited for a requirement or a question.
class EvidencePlace final : public Place
{
    Q_OBJECT
public:
    explicit EvidencePlace(DesktopContext &context, QWidget *parent = nullptr);
    ~EvidencePlace() override;

    [[nodiscard]] QString headline() const override;
    [[nodiscard]] QString badge() const override;
    [[nodiscard]] QList<QAction *> headerActions() const override;
    void open(const Destination &destination) override;
    bool backToList() override;

    /// Asks what is known of the files, then adds them.
    void beginIntake(const QStringList &files);

protected:
    void reload() override;
    void retranslate() override;
    [[nodiscard]] bool concerns(const Change &change) const override;
    void actorChanged() override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void buildList();
    void buildReport();
    void connectAll();
    void addPlaceActions();
    void chooseFiles();
    void addFilesNow(const QStringList &files);
    void showReport(const IntakeReport &report);
    void showLines(std::vector<app::EvidenceLine> lines);
    void showCurrent(const QVariant &id);
    void readFolder(EvidenceId id);
    void applyFilter();
    void updateHeading();
    void updateActions();
    void beginCite();
    [[nodiscard]] int dueCount() const;
    [[nodiscard]] static std::vector<SnapshotColumn<app::EvidenceLine>> columns();

    SnapshotTableModel<app::EvidenceLine> m_model;
    bool m_read = false;  // the list has been read once
    std::optional<EvidenceDestination> m_wanted;
    QStackedLayout *m_stack;
    Banner *m_banner;
    IntakePanel *m_intake;
    Pane *m_list;
    QLineEdit *m_filter;
    QComboBox *m_states;
    SnapshotTable *m_table;
    EvidenceDetail *m_detail;
    PageView *m_page;
    CitePicker *m_picker;
    EmptyState *m_empty;
    Pane *m_report;
    ProblemTable *m_problems;
    std::optional<IntakeReport> m_lastReport;
    QAction *m_add;
    QAction *m_cite;
    QAction *m_find;
    QAction *m_closeReport;
    Job<std::vector<app::EvidenceLine>> m_listJob;
    Job<app::EvidenceFolder> m_folderJob;
};

}  // namespace assay::desktop

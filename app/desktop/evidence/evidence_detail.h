#pragma once

#include "app/desktop/place.h"
#include "app/desktop/snapshot_table.h"
#include "app/desktop/three_panes.h"
#include "app/usecases/evidence_shelf.h"

class QLineEdit;
class QPushButton;

namespace assay::desktop {

class CardColumn;
class DetailCard;

/// What a piece of evidence is, its files, its review, and what leans on it.
class EvidenceDetail : public Pane
{
    Q_OBJECT
public:
    EvidenceDetail(DesktopContext &context, QWidget *parent = nullptr);

    /// None: nothing is chosen.
    void show(std::optional<app::EvidenceFolder> folder);
    [[nodiscard]] const std::optional<app::EvidenceFolder> &folder() const { return m_folder; }
    void updateActions();

    /// Accept, reject, send for review, export, go to what leans, take a citation back: also actions of the place.
    [[nodiscard]] QList<QAction *> detailActions() const;

Q_SIGNALS:
    /// A version or a citation was chosen: show it.
    void showRequested(const assay::desktop::EvidenceDestination &destination);

protected:
    void changeEvent(QEvent *event) override;

private:
    QAction *makeAction(const char *name, const QString &keys);
    void buildReview();
    void buildLeaning();
    void retranslate();
    void fill();
    void fillAbout();
    void fillFiles();
    void fillLeaning();
    void review(ReviewState state);
    void exportFile();
    void goToLeaning();
    void takeBack();
    [[nodiscard]] const app::Leaning *currentLeaning() const;
    [[nodiscard]] static std::vector<SnapshotColumn<app::Leaning>> columns();

    DesktopContext &m_context;
    std::optional<app::EvidenceFolder> m_folder;
    SnapshotTableModel<app::Leaning> m_leaningModel;
    StateBadge *m_state;
    CardColumn *m_cards;
    DetailCard *m_about;
    DetailCard *m_files;
    DetailCard *m_review;
    Pane *m_leaning;
    SnapshotTable *m_leaningTable;
    QLabel *m_nothingLeans;
    QLineEdit *m_why;
    QAction *m_accept;
    QAction *m_reject;
    QAction *m_send;
    QAction *m_export;
    QAction *m_goTo;
    QAction *m_takeBack;
    std::optional<ReviewState> m_pending;  // what Enter in the field of the reason does
};

/// Where a citation's target is opened.
[[nodiscard]] Destination destinationOf(const app::Leaning &leaning);

}  // namespace assay::desktop

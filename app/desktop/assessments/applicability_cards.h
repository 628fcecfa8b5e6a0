#pragma once

#include "app/desktop/three_panes.h"
#include "app/usecases/statement_of_applicability.h"

class QAction;
class QPushButton;

namespace assay::desktop {

class DetailCard;

/// The newest approved version of a statement of applicability, what has changed since, and approving the next.
class ApplicabilityCards : public CardColumn
{
    Q_OBJECT
public:
    /// @param approve  and @param report  stand as buttons
    ApplicabilityCards(QAction *approve, QAction *report, QWidget *parent = nullptr);
    /// None: it is not known yet.
    void setOverview(const std::optional<app::ApplicabilityOverview> &overview);
    /// Why the next version cannot be approved; empty: it can be.
    [[nodiscard]] static QString obstacleText(const app::ApplicabilityOverview &overview);

Q_SIGNALS:
    /// The controls that have changed, or that stand in the way, are to be shown.
    void changesWanted();
    void problemsWanted();

private:
    void showNow(const app::ApplicabilityOverview &overview);

    DetailCard *m_approved;
    QLabel *m_version;
    QLabel *m_approvedCounts;
    DetailCard *m_now;
    QLabel *m_nowCounts;
    QLabel *m_changed;
    QPushButton *m_showChanges;
    QLabel *m_problems;
    QPushButton *m_showProblems;
    DetailCard *m_next;
    QLabel *m_obstacle;
};

}  // namespace assay::desktop

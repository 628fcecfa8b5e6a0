#pragma once

#include "app/desktop/assessments/assessment_words.h"
#include "app/desktop/place.h"
#include "app/desktop/snapshot_table.h"
#include "app/usecases/statement_of_applicability.h"

class QComboBox;
class QLineEdit;
class QStackedLayout;

namespace assay::desktop {

class ApplicabilityCards;
class Banner;
class EmptyState;
class Pane;

/// The statement of applicability of an assessment: every control of the annex, the newest approved version, what has
/// changed since, what stands in the way, and approving the next version.
class ApplicabilityPage : public QWidget
{
    Q_OBJECT
public:
    /// @param approve  approves the next version; @param report  leads to the report; both stand as buttons
    ApplicabilityPage(DesktopContext &context, QAction *approve, QAction *report, QWidget *parent = nullptr);

    /// The words live longer than what is shown.
    void open(const app::AssessmentOverview &overview, const AssessmentWords &words);
    /// Reads what is shown again.
    void reload();
    void retranslate(const AssessmentWords &words);
    void takeFocus();
    /// Approves what stands now as the next version, in a job.
    void approve();
    [[nodiscard]] std::optional<AssessmentId> assessment() const { return m_assessment; }
    /// False as well while they are not known.
    [[nodiscard]] bool hasControls() const { return m_overview && !m_overview->rows.empty(); }
    [[nodiscard]] const std::optional<app::ApplicabilityOverview> &overview() const { return m_overview; }

Q_SIGNALS:
    /// What stands now has been read.
    void overviewChanged();

private:
    [[nodiscard]] QWidget *makeFilterBar();
    [[nodiscard]] std::vector<SnapshotColumn<app::ApplicabilityRow>> columns() const;
    void wire();
    void showOverview(Result<app::ApplicabilityOverview> overview);
    void fillFilter();
    void applyFilter();
    void showOnly(int filter);
    void updateHeading();
    void updateApproval();
    void openRef(const QString &ref);
    [[nodiscard]] QString changeText(const app::ApplicabilityRow &row) const;

    DesktopContext &m_context;
    const AssessmentWords *m_words = nullptr;
    QAction *m_approve;
    std::optional<AssessmentId> m_assessment;
    QString m_framework;  ///< Its id
    BilingualText m_title;
    std::optional<app::ApplicabilityOverview> m_overview;
    std::unique_ptr<SnapshotTableModel<app::ApplicabilityRow>> m_model;
    QStackedLayout *m_stack;
    EmptyState *m_empty;
    QWidget *m_panes = nullptr;
    Pane *m_listPane;
    Pane *m_detailPane;
    Banner *m_banner;
    QLineEdit *m_filter;
    QComboBox *m_which;
    SnapshotTable *m_table;
    QAction *m_openRow;
    ApplicabilityCards *m_cards;
    Job<app::ApplicabilityOverview> m_job;
};

}  // namespace assay::desktop

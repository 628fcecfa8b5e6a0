#pragma once

#include "app/desktop/assessments/assessment_words.h"
#include "app/desktop/place.h"
#include "app/desktop/snapshot_table.h"
#include "app/usecases/comparison_table.h"
#include "app/usecases/counterparts.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QStackedLayout;

namespace assay::desktop {

class Banner;
class CounterpartBox;
class EmptyState;
class Pane;

/// An assessment beside an earlier one, or beside that of another vendor: every requirement with both results and what
/// became of it, and the scores by group.
class ComparisonPage : public QWidget
{
    Q_OBJECT
public:
    explicit ComparisonPage(DesktopContext &context, QWidget *parent = nullptr);

    /// Compares with the likeliest counterpart. The words live longer than what is shown.
    void open(const app::AssessmentOverview &overview, const AssessmentWords &words);
    /// Reads what is shown again.
    void reload();
    void retranslate(const AssessmentWords &words);
    void takeFocus();
    [[nodiscard]] std::optional<AssessmentId> assessment() const { return m_assessment; }
    /// None while nothing is compared.
    [[nodiscard]] std::optional<AssessmentId> comparedWith() const;
    [[nodiscard]] const std::optional<app::ComparisonTable> &table() const { return m_comparison; }

Q_SIGNALS:
    /// Something is compared, or nothing any more.
    void compared();

private:
    [[nodiscard]] QWidget *makeFilterBar();
    void makeRowTable();
    void makeGroupTable();
    void wire();
    [[nodiscard]] std::vector<SnapshotColumn<app::ComparisonRow>> rowColumns() const;
    [[nodiscard]] std::vector<SnapshotColumn<app::ScoreDifference>> groupColumns() const;
    void showCounterparts(const Result<std::vector<app::Counterpart>> &counterparts);
    void readTable();
    void showTable(Result<app::ComparisonTable> table);
    void fillTables();
    void fillChanges();
    /// Everything where nothing differs.
    void showDiffering();
    void applyChange();
    void updateHeadings();
    void openRef(const QString &ref);
    [[nodiscard]] bool isOverTime() const;
    [[nodiscard]] StateLabel changeLabel(assay::Change change) const;
    [[nodiscard]] StateLabel resultOf(AssessmentKind kind, ResultValue value) const;

    DesktopContext &m_context;
    const AssessmentWords *m_words = nullptr;
    std::optional<AssessmentId> m_assessment;
    QString m_framework;  ///< Its id
    BilingualText m_title;
    std::optional<app::ComparisonTable> m_comparison;
    std::unique_ptr<SnapshotTableModel<app::ComparisonRow>> m_rowModel;
    std::unique_ptr<SnapshotTableModel<app::ScoreDifference>> m_groupModel;
    QStackedLayout *m_stack;
    EmptyState *m_empty;
    QWidget *m_panes = nullptr;
    Pane *m_rowPane;
    Pane *m_groupPane;
    Banner *m_banner;
    QLabel *m_withLabel;
    CounterpartBox *m_with;
    QLineEdit *m_filter;
    QComboBox *m_changes;
    SnapshotTable *m_rows;
    SnapshotTable *m_groups;
    QAction *m_openRow;
    Job<std::vector<app::Counterpart>> m_counterpartsJob;
    Job<app::ComparisonTable> m_tableJob;
};

}  // namespace assay::desktop

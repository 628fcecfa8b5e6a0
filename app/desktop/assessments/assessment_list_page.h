#pragma once

#include "app/desktop/assessments/assessment_words.h"
#include "app/desktop/place.h"
#include "app/desktop/snapshot_table.h"

class QStackedLayout;
class QStackedWidget;

namespace assay::desktop {

class EmptyState;
class NewAssessmentForm;
class Pane;
class ScoreCards;

/// All assessments, the score of the one selected, and the form for a new one.
class AssessmentListPage : public QWidget
{
    Q_OBJECT
public:
    /// @param start  opens the form; @param open  opens the selected assessment
    AssessmentListPage(DesktopContext &context, QAction *start, QAction *open, QWidget *parent = nullptr);

    /// Shows the score of the assessment that is selected; of another one it is not shown.
    void setScore(app::AssessmentScore score);
    void setList(const app::AssessmentList &list, const AssessmentWords &words);
    void retranslate(const AssessmentWords &words);
    void startForm();
    /// False: it was not open.
    bool closeForm();
    /// Beside the heading of the list.
    void addToHeading(QWidget *widget);
    void takeFocus();
    /// As a button above the list.
    void addToHeading(QAction *action);
    [[nodiscard]] std::optional<AssessmentId> current() const;
    /// Selects it, as soon as it is in the list.
    void setCurrent(AssessmentId id);
    /// nullptr where none is selected.
    [[nodiscard]] const app::AssessmentOverview *currentOverview() const;

Q_SIGNALS:
    void currentChanged();
    /// The score of an assessment is to be read.
    void scoreWanted(assay::AssessmentId id);
    /// Requirements of a group with a result are to be shown.
    void groupOpened(assay::AssessmentId id, const QString &group, assay::ResultValue value);
    void opened(assay::AssessmentId id);
    void started(const QString &framework, const QString &scope, assay::AssessmentKind kind);

private:
    [[nodiscard]] std::vector<SnapshotColumn<app::AssessmentOverview>> columns() const;
    void showCurrent();
    void updateHeadings();

    const AssessmentWords *m_words = nullptr;
    std::optional<AssessmentId> m_wanted;          // to be selected as soon as it is in the list
    std::optional<app::AssessmentScore> m_newest;  // score that was read last
    std::unique_ptr<SnapshotTableModel<app::AssessmentOverview>> m_model;
    QStackedLayout *m_stack;
    EmptyState *m_empty;
    QWidget *m_blank;  // until the first list has been read
    QWidget *m_panes;
    Pane *m_listPane;
    Pane *m_detailPane;
    SnapshotTable *m_table;
    QStackedWidget *m_detail;
    ScoreCards *m_score;
    QWidget *m_formPage;
    NewAssessmentForm *m_form;
};

}  // namespace assay::desktop

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

    void setList(const app::AssessmentList &list, const AssessmentWords &words);
    void retranslate(const AssessmentWords &words);
    void startForm();
    /// False: it was not open.
    bool closeForm();
    void takeFocus();
    [[nodiscard]] std::optional<AssessmentId> current() const;
    void setCurrent(AssessmentId id);
    /// nullptr where none is selected.
    [[nodiscard]] const app::AssessmentOverview *currentOverview() const;

Q_SIGNALS:
    void currentChanged();
    void opened(assay::AssessmentId id);
    void started(const QString &framework, const QString &scope, assay::AssessmentKind kind);

private:
    [[nodiscard]] std::vector<SnapshotColumn<app::AssessmentOverview>> columns() const;
    void showCurrent();
    void updateHeadings();

    const AssessmentWords *m_words = nullptr;
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

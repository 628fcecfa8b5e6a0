#pragma once

#include "app/desktop/assessments/extra_page.h"
#include "app/desktop/snapshot_table.h"
#include "app/usecases/claim_checks.h"

class QComboBox;
class QLineEdit;
class QStackedLayout;

namespace assay::desktop {

class EmptyState;
class Pane;

/// Claims that need a look, over all open assessments or of the one that was shown: each leads to its requirement.
class ChecksPage : public ExtraPage
{
    Q_OBJECT
public:
    explicit ChecksPage(DesktopContext &context, QWidget *parent = nullptr);

    [[nodiscard]] QAction *mainAction() const override { return m_open; }
    void retranslate(const AssessmentWords &words) override;
    void takeFocus() override;

    /// A newer list, which the place reads and keeps until the next call.
    void setChecked(const std::vector<app::CheckedAssessment> &checked);
    /// The assessment that was shown before, which the list can be kept to; none: only all.
    void setShown(std::optional<AssessmentId> assessment, const QString &title);

Q_SIGNALS:
    void requirementChosen(assay::AssessmentId assessment, const QString &ref);

private:
    /// One claim; `id` stays the same from list to list.
    struct Line
    {
        QString id;
        Assessment assessment;
        BilingualText framework;
        FrameworkKind kind = FrameworkKind::Standard;
        BilingualText title;
        app::ClaimFinding finding;
        friend bool operator==(const Line &, const Line &) = default;
    };
    void build();
    void fill();
    void updateHeading();
    void openCurrent();
    void fillChoice();
    [[nodiscard]] std::vector<SnapshotColumn<Line>> columns() const;
    [[nodiscard]] QString whatOf(const Line &line) const;

    const AssessmentWords *m_words = nullptr;
    const std::vector<app::CheckedAssessment> *m_checked = nullptr;
    std::optional<AssessmentId> m_shown;
    QString m_shownTitle;
    int m_total = 0;  // of what the choice keeps, shown or not
    QAction *m_open;
    Pane *m_pane;
    QComboBox *m_choice;
    QLineEdit *m_filter;
    QStackedLayout *m_stack;
    EmptyState *m_empty;
    SnapshotTableModel<Line> m_model;
    SnapshotTable *m_table;
};

}  // namespace assay::desktop

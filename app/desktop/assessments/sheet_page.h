#pragma once

#include "app/desktop/assessments/assessment_words.h"
#include "app/desktop/assessments/requirement_view.h"
#include "app/desktop/place.h"

class QComboBox;
class QLineEdit;
class QToolButton;

namespace assay::desktop {

class EvidencePane;
class Pane;
class RequirementDetail;
class RequirementTree;
struct MarkedPassage;

/// Whether the tree moves on to the next requirement without a result after one was recorded.
inline constexpr IntSetting kMoveOnAfterResult = {"assessments_move_on", 1, 0, 1};

/// One assessment: requirement tree, the requirement in words and fields, and the page that it stands on. Edits are
/// shown at once and saved as commands that can be undone.
class SheetPage : public QWidget
{
    Q_OBJECT
public:
    SheetPage(DesktopContext &context, QWidget *parent = nullptr);

    void setSheet(app::AssessmentSheet sheet, const AssessmentWords &words);
    void retranslate(const AssessmentWords &words);
    void actorChanged();
    void select(const QString &ref);
    void takeFocus();
    /// Saves what was typed in the field that has the focus.
    void leaveFields();
    /// Closes the search for evidence; false: there was nothing to close.
    bool stepBack();

    [[nodiscard]] const std::optional<app::AssessmentSheet> &sheet() const { return m_sheet; }
    /// An edit is shown that has not been saved: an older snapshot must not take its place.
    [[nodiscard]] bool isSaving() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    enum class After
    {
        Stay,
        MoveOn
    };
    [[nodiscard]] QWidget *makeFilterBar();
    void addActions();
    void wire();
    void fillResultFilter();
    void applyResultFilter();
    void updateHeading();
    void showCurrent();
    [[nodiscard]] std::optional<RequirementView> currentView() const;
    [[nodiscard]] Editing editing() const;
    [[nodiscard]] QString whyLocked() const;
    void save(const RequirementResult &result, After after);
    void cite(const MarkedPassage &passage);
    void takeBack(const app::SheetCitation &citation);
    void paintIcons();

    DesktopContext &m_context;
    const AssessmentWords *m_words = nullptr;
    std::optional<app::AssessmentSheet> m_sheet;
    Pane *m_treePane;
    QLineEdit *m_filter;
    QComboBox *m_resultFilter;
    QToolButton *m_more;
    RequirementTree *m_tree;
    QAction *m_citeAction;
    QAction *m_expand;
    QAction *m_collapse;
    QAction *m_moveOn;
    RequirementDetail *m_detail;
    EvidencePane *m_evidence;
};

}  // namespace assay::desktop

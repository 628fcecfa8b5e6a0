#pragma once

#include "app/desktop/assessments/assessment_words.h"
#include "app/desktop/assessments/requirement_view.h"
#include "app/desktop/place.h"
#include "app/usecases/also_serves.h"

class QBoxLayout;
class QComboBox;
class QLineEdit;
class QToolButton;

namespace assay::desktop {

class EvidencePane;
class MlpsCards;
class Pane;
class RequirementDetail;
class RequirementTree;
struct BulkChange;
struct MarkedPassage;

/// Whether the tree moves on to the next requirement without a result after one was recorded.
inline constexpr IntSetting kMoveOnAfterResult = {"assessments_move_on", 1, 0, 1};

/// One assessment: requirement tree, the requirement in words and fields, and the page that it stands on. Edits are
/// shown at once and saved as commands that can be undone.
class SheetPage : public QWidget
{
    Q_OBJECT
public:
    /// The panes are made after this, one in each step of the event loop, so that none keeps the interface; until
    /// `ready` is emitted nothing else may be called.
    explicit SheetPage(DesktopContext &context, QWidget *parent = nullptr);

    void setSheet(app::AssessmentSheet sheet, const AssessmentWords &words);
    void retranslate(const AssessmentWords &words);
    void actorChanged();
    void select(const QString &ref);
    /// Shows only requirements with a result; none: all of them.
    void showOnly(std::optional<ResultValue> value);
    void takeFocus();
    /// Saves what was typed in the field that has the focus.
    void leaveFields();
    /// Closes the search for evidence; false: there was nothing to close.
    bool stepBack();

    [[nodiscard]] const std::optional<app::AssessmentSheet> &sheet() const { return m_sheet; }
    /// An edit is shown that has not been saved: an older snapshot must not take its place.
    [[nodiscard]] bool isSaving() const;
    [[nodiscard]] bool isReady() const { return m_evidence != nullptr; }

Q_SIGNALS:
    void ready();

protected:
    void changeEvent(QEvent *event) override;

private:
    enum class After
    {
        Stay,
        MoveOn
    };
    // The steps of making it, in their order.
    void makeTree();
    void makeDetail();
    void makeEvidence();

    [[nodiscard]] QWidget *makeFilterBar();
    void addActions();
    void wire();
    void fillResultFilter();
    void applyResultFilter();
    void updateHeading();
    void showCurrent();
    void readServed(const QString &ref);
    [[nodiscard]] std::optional<RequirementView> currentView() const;
    [[nodiscard]] std::vector<RequirementResult> severalOf(const Requirement &current) const;
    [[nodiscard]] Editing editing() const;
    [[nodiscard]] QString whyLocked() const;
    [[nodiscard]] QString whyNotReviewing(const RequirementResult &result) const;
    void save(const RequirementResult &edited, After after);
    void saveVerdict(RequirementResult result);
    void saveSeveral(const QStringList &refs, const BulkChange &change);
    void cite(const MarkedPassage &passage);
    void takeBack(const app::SheetCitation &citation);
    void paintIcons();

    // Classified protection, in sheet_objects.cpp
    void wireObjects();
    [[nodiscard]] MlpsView mlpsView(const QString &ref) const;
    [[nodiscard]] ObjectCopyPlan planCopy(ObjectId from, const std::vector<ObjectId> &to) const;
    [[nodiscard]] QString nameOf(ObjectId id) const;
    void showOnObject(const ObjectResult &result);
    void saveOnObject(const ObjectResult &result);
    void copyObject(ObjectId from, const std::vector<ObjectId> &to);
    void saveHazard(const std::optional<MajorHazard> &hazard);

    DesktopContext &m_context;
    const AssessmentWords *m_words = nullptr;
    std::optional<app::AssessmentSheet> m_sheet;
    bool m_severalShown = false;  // the detail is about several requirements
    QString m_servedRef;          // of which it is known or being read what it also serves
    Pane *m_treePane = nullptr;
    QBoxLayout *m_detailRoom = nullptr;
    QBoxLayout *m_evidenceRoom = nullptr;
    QLineEdit *m_filter = nullptr;
    QComboBox *m_resultFilter = nullptr;
    QToolButton *m_more = nullptr;
    RequirementTree *m_tree = nullptr;
    QAction *m_citeAction;
    QAction *m_expand;
    QAction *m_collapse;
    QAction *m_moveOn;
    RequirementDetail *m_detail = nullptr;
    EvidencePane *m_evidence = nullptr;
    MlpsCards *m_mlps = nullptr;
    Job<std::vector<app::ServedRequirement>> m_servedJob;
};

}  // namespace assay::desktop

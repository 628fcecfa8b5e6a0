#include "app/desktop/assessments/sheet_page.h"

#include "app/desktop/assessments/evidence_pane.h"
#include "app/desktop/assessments/mlps_cards.h"
#include "app/desktop/assessments/requirement_detail.h"
#include "app/desktop/assessments/requirement_tree.h"
#include "app/desktop/style.h"
#include "app/desktop/three_panes.h"

#include <QAction>
#include <QBoxLayout>
#include <QComboBox>
#include <QEvent>
#include <QLineEdit>
#include <QMenu>
#include <QToolButton>

namespace assay::desktop {

SheetPage::SheetPage(DesktopContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_citeAction(new QAction(this))
    , m_expand(new QAction(this))
    , m_collapse(new QAction(this))
    , m_moveOn(new QAction(this))
    , m_servedJob(context.jobs(), this)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    QMetaObject::invokeMethod(this, &SheetPage::makeTree, Qt::QueuedConnection);
}

void SheetPage::makeTree()
{
    m_treePane = new Pane;
    m_filter = new QLineEdit;
    m_resultFilter = new QComboBox;
    m_more = new QToolButton;
    m_tree = new RequirementTree(QStringLiteral("assessments.tree"), m_context.settings());
    m_treePane->addToHeading(m_more);
    m_treePane->addToBody(makeFilterBar());
    m_treePane->addToBody(m_tree, 1);
    auto *detail = new QWidget;
    auto *evidence = new QWidget;
    m_detailRoom = new QVBoxLayout(detail);
    m_evidenceRoom = new QVBoxLayout(evidence);
    for (QBoxLayout *room : {m_detailRoom, m_evidenceRoom})
        room->setContentsMargins({});
    layout()->addWidget(new ThreePanes(QStringLiteral("assessments.panes"), m_context.settings(), m_treePane, detail,
                                       evidence, {11, 10, 10}));
    QMetaObject::invokeMethod(this, &SheetPage::makeDetail, Qt::QueuedConnection);
}

void SheetPage::makeDetail()
{
    m_detail = new RequirementDetail(m_citeAction, m_context.settings());
    m_detailRoom->addWidget(m_detail);
    m_mlps = new MlpsCards(
        m_context.settings(), [this](ObjectId from, const std::vector<ObjectId> &to) { return planCopy(from, to); },
        m_detail);
    m_detail->addBelowResult(m_mlps);
    QMetaObject::invokeMethod(this, &SheetPage::makeEvidence, Qt::QueuedConnection);
}

void SheetPage::makeEvidence()
{
    m_evidence = new EvidencePane(m_context);
    m_evidenceRoom->addWidget(m_evidence);
    addActions();
    wire();
    Q_EMIT ready();
}

QWidget *SheetPage::makeFilterBar()
{
    auto *bar = new QFrame;
    bar->setProperty("bar", QStringLiteral("top"));
    m_filter->setObjectName(QStringLiteral("assessments.filter"));
    m_filter->setProperty("search", true);
    m_filter->setClearButtonEnabled(true);
    m_resultFilter->setObjectName(QStringLiteral("assessments.filter.result"));
    m_resultFilter->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_resultFilter->setMinimumContentsLength(7);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(2 * kSpacing, 2 * kSpacing, 2 * kSpacing, 2 * kSpacing);
    row->setSpacing(2 * kSpacing);
    row->addWidget(m_filter, 3);
    row->addWidget(m_resultFilter, 2);
    return bar;
}

void SheetPage::addActions()
{
    m_citeAction->setObjectName(QStringLiteral("assessments.cite"));
    m_citeAction->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_E));
    m_expand->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Plus));
    m_collapse->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Minus));
    m_moveOn->setObjectName(QStringLiteral("assessments.move_on"));
    m_moveOn->setCheckable(true);
    m_moveOn->setChecked(m_context.settings().value(kMoveOnAfterResult) != 0);
    m_citeAction->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(m_citeAction);
    for (QAction *action : {m_expand, m_collapse}) {
        action->setShortcutContext(Qt::WidgetShortcut);  // the page view zooms by the same keys
        m_tree->addAction(action);
    }
    m_more->setProperty("flat", true);
    m_more->setObjectName(QStringLiteral("assessments.tree.menu"));
    m_more->setPopupMode(QToolButton::InstantPopup);
    auto *menu = new QMenu(m_more);
    menu->addActions({m_expand, m_collapse});
    menu->addSeparator();
    menu->addAction(m_moveOn);
    m_more->setMenu(menu);
    connect(m_citeAction, &QAction::triggered, m_evidence, &EvidencePane::startSearch);
    connect(m_expand, &QAction::triggered, m_tree, &QTreeView::expandAll);
    connect(m_collapse, &QAction::triggered, m_tree, &QTreeView::collapseAll);
    connect(m_moveOn, &QAction::toggled, this,
            [this](bool on) { m_context.settings().set(kMoveOnAfterResult, on ? 1 : 0); });
}

void SheetPage::wire()
{
    connect(m_filter, &QLineEdit::textChanged, m_tree, &RequirementTree::setFilterWords);
    connect(m_filter, &QLineEdit::returnPressed, m_tree, qOverload<>(&QWidget::setFocus));
    connect(m_resultFilter, &QComboBox::activated, this, &SheetPage::applyResultFilter);
    connect(m_tree, &RequirementTree::currentRefChanged, this, &SheetPage::showCurrent);
    connect(m_tree, &RequirementTree::selectionMade, this, [this] {
        if (m_severalShown || m_tree->selectedRefs().size() > 1)
            showCurrent();
    });
    connect(m_tree, &RequirementTree::resultKeyPressed, m_detail, qOverload<ResultValue>(&RequirementDetail::choose));
    connect(m_tree, &RequirementTree::verdictKeyPressed, m_detail, qOverload<Verdict>(&RequirementDetail::choose));
    connect(m_tree, &RequirementTree::activatedByKey, m_detail, &RequirementDetail::takeFocus);
    connect(m_detail, &RequirementDetail::edited, this,
            [this](const RequirementResult &result) { save(result, After::Stay); });
    connect(m_detail, &RequirementDetail::resultEdited, this,
            [this](const RequirementResult &result) { save(result, After::MoveOn); });
    connect(m_detail, &RequirementDetail::reviewed, this, &SheetPage::saveVerdict);
    connect(m_detail, &RequirementDetail::bulkApplied, this, &SheetPage::saveSeveral);
    connect(m_detail, &RequirementDetail::servedOpened, this, [this](const QString &framework, const QString &ref) {
        m_context.open(RequirementDestination{framework, ref, {}});
    });
    connect(m_detail, &RequirementDetail::reasonDismissed, m_tree, qOverload<>(&QWidget::setFocus));
    connect(m_detail, &RequirementDetail::citationShown, m_evidence, &EvidencePane::showCitation);
    connect(m_detail, &RequirementDetail::removeRequested, this, &SheetPage::takeBack);
    wireObjects();
    connect(m_evidence, &EvidencePane::citeRequested, this, &SheetPage::cite);
    connect(m_evidence, &EvidencePane::searchClosed, this, [this] {
        m_detail->tellShown();
        m_tree->setFocus();
    });
}

void SheetPage::setSheet(app::AssessmentSheet sheet, const AssessmentWords &words)
{
    const bool another = !m_sheet || m_sheet->framework.id != sheet.framework.id ||
                         m_sheet->assessment.has_value() != sheet.assessment.has_value() ||
                         (sheet.assessment && m_sheet->assessment->id != sheet.assessment->id);
    m_words = &words;
    m_servedRef.clear();
    if (another) {
        m_mlps->leaveFields();
        m_detail->clear();
        m_evidence->closeSearch();
        m_filter->clear();
    }
    m_sheet = std::move(sheet);
    m_tree->source().setSheet(*m_sheet, words);
    if (another) {
        fillResultFilter();
        m_resultFilter->setCurrentIndex(0);
        applyResultFilter();
        const QStringList refs = m_tree->source().assessable();
        if (m_tree->currentRef().isEmpty() && !refs.isEmpty())
            m_tree->setCurrentRef(refs.front());
    }
    updateHeading();
    showCurrent();
}

void SheetPage::updateHeading()
{
    if (!m_sheet || !m_words)
        return;
    int all = 0;
    int open = 0;
    for (const GroupScore &group : m_sheet->score.groups) {
        all += totalOf(group);
        open += group.notAssessed;
    }
    m_treePane->setHeading(tr("Requirements"), tr("%1 of %2 with a result").arg(all - open).arg(all));
}

void SheetPage::select(const QString &ref)
{
    if (ref.isEmpty() || m_tree->setCurrentRef(ref))
        return;
    m_filter->clear();
    m_resultFilter->setCurrentIndex(0);
    applyResultFilter();
    m_tree->setCurrentRef(ref);
}

void SheetPage::takeFocus()
{
    m_tree->setFocus();
}

void SheetPage::leaveFields()
{
    if (m_detail)
        m_detail->leaveFields();
    if (m_mlps)
        m_mlps->leaveFields();
}

bool SheetPage::stepBack()
{
    if (m_evidence->closeSearch())
        return true;
    const QWidget *focused = window()->focusWidget();
    if (!focused || focused == m_tree || !isAncestorOf(focused))
        return false;
    m_tree->setFocus();
    return true;
}

void SheetPage::actorChanged()
{
    showCurrent();
}

void SheetPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        paintIcons();
}

void SheetPage::paintIcons()
{
    if (m_more)
        m_more->setIcon(icon(Icon::Settings));
}

void SheetPage::retranslate(const AssessmentWords &words)
{
    m_words = &words;
    m_filter->setPlaceholderText(tr("Filter by ref or words…"));
    m_filter->setAccessibleName(tr("Filter the requirements"));
    m_resultFilter->setAccessibleName(tr("Filter by result"));
    m_resultFilter->setToolTip(tr("Show requirements with this result"));
    m_tree->setAccessibleName(tr("Requirements"));
    m_citeAction->setText(tr("Cite &evidence…"));
    m_citeAction->setToolTip(tr("Search a passage to cite under this requirement"));
    m_expand->setText(tr("E&xpand all groups"));
    m_collapse->setText(tr("&Collapse all groups"));
    m_moveOn->setText(tr("&Move on to the next open requirement after a result"));
    m_more->setToolTip(tr("Groups and moving on"));
    m_more->setAccessibleName(tr("Settings of the requirement tree"));
    paintIcons();
    m_tree->source().retranslate(words);
    m_detail->retranslate(words);
    m_mlps->retranslate();
    m_evidence->retranslate();
    fillResultFilter();
    updateHeading();
    showCurrent();
}

}  // namespace assay::desktop

#include "app/desktop/assessments/sheet_page.h"

#include "app/desktop/assessments/evidence_pane.h"
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

namespace {

constexpr int kEveryResult = -1;
constexpr int kWithWarnings = -2;

GroupScore countsAt(const RequirementTree &tree)
{
    return tree.currentIndex().data(CountsRole).value<GroupScore>();
}

}  // namespace

SheetPage::SheetPage(DesktopContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_treePane(new Pane)
    , m_filter(new QLineEdit)
    , m_resultFilter(new QComboBox)
    , m_more(new QToolButton)
    , m_tree(new RequirementTree(QStringLiteral("assessments.tree"), context.settings()))
    , m_citeAction(new QAction(this))
    , m_expand(new QAction(this))
    , m_collapse(new QAction(this))
    , m_moveOn(new QAction(this))
    , m_detail(new RequirementDetail(m_citeAction))
    , m_evidence(new EvidencePane(context))
{
    addActions();
    m_treePane->addToHeading(m_more);
    m_treePane->addToBody(makeFilterBar());
    m_treePane->addToBody(m_tree, 1);
    auto *panes = new ThreePanes(QStringLiteral("assessments.panes"), context.settings(), m_treePane, m_detail,
                                 m_evidence, {11, 10, 10});
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(panes);
    wire();
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
    connect(m_tree, &RequirementTree::resultKeyPressed, m_detail, &RequirementDetail::choose);
    connect(m_tree, &RequirementTree::activatedByKey, m_detail, &RequirementDetail::takeFocus);
    connect(m_detail, &RequirementDetail::edited, this,
            [this](const RequirementResult &result) { save(result, After::Stay); });
    connect(m_detail, &RequirementDetail::resultEdited, this,
            [this](const RequirementResult &result) { save(result, After::MoveOn); });
    connect(m_detail, &RequirementDetail::reasonDismissed, m_tree, qOverload<>(&QWidget::setFocus));
    connect(m_detail, &RequirementDetail::citationShown, m_evidence, &EvidencePane::showCitation);
    connect(m_detail, &RequirementDetail::removeRequested, this, &SheetPage::takeBack);
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
    if (another) {
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

void SheetPage::fillResultFilter()
{
    if (!m_sheet || !m_words)
        return;
    const int index = std::max(0, m_resultFilter->currentIndex());
    const AssessmentKind kind = m_sheet->assessment ? m_sheet->assessment->kind : AssessmentKind::Self;
    m_resultFilter->clear();
    m_resultFilter->addItem(tr("Every result"), kEveryResult);
    for (const ResultKey &key : kResultKeys)
        m_resultFilter->addItem(m_words->result(m_sheet->framework.kind, kind, key.value).word,
                                static_cast<int>(key.value));
    m_resultFilter->addItem(tr("To be checked"), kWithWarnings);
    m_resultFilter->setCurrentIndex(index);
}

void SheetPage::applyResultFilter()
{
    const int chosen = m_resultFilter->currentData().toInt();
    ResultFilter filter;
    filter.onlyWarnings = chosen == kWithWarnings;
    if (chosen >= 0)
        filter.value = static_cast<ResultValue>(chosen);
    m_tree->setResultFilter(filter);
}

std::optional<RequirementView> SheetPage::currentView() const
{
    const QString ref = m_tree->currentRef();
    const Requirement *requirement = m_sheet ? m_sheet->framework.find(ref) : nullptr;
    if (!requirement)
        return std::nullopt;
    RequirementView view{*requirement, resultIn(*m_sheet, ref), citationsIn(*m_sheet, ref), m_sheet->framework.kind};
    view.hasAssessment = m_sheet->assessment.has_value();
    if (view.hasAssessment)
        view.kind = m_sheet->assessment->kind;
    view.editing = editing();
    view.whyLocked = whyLocked();
    return view;
}

void SheetPage::showCurrent()
{
    const std::optional<RequirementView> view = currentView();
    m_evidence->setCiting(view && view->requirement.assessable ? view->editing : Editing::Locked);
    m_citeAction->setEnabled(view && view->requirement.assessable && view->editing == Editing::Allowed);
    if (!view) {
        m_detail->clear();
        m_evidence->showCitation(std::nullopt);
        return;
    }
    m_detail->setView(*view, countsAt(*m_tree), *m_words);
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
    m_detail->leaveFields();
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
    m_detail->retranslate();
    m_evidence->retranslate();
    fillResultFilter();
    updateHeading();
    showCurrent();
}

}  // namespace assay::desktop

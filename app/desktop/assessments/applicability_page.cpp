#include "app/desktop/assessments/applicability_page.h"

#include "app/desktop/assessments/applicability_cards.h"
#include "app/desktop/banner.h"
#include "app/desktop/empty_state.h"
#include "app/desktop/style.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSet>
#include <QStackedLayout>

namespace assay::desktop {

namespace {

/// In the order of the filter's list.
enum WhichControls
{
    AllControls,
    InTheWay,
    ChangedControls,
    IncludedControls,
    ExcludedControls
};

bool isWanted(const app::ApplicabilityRow &row, int which)
{
    switch (which) {
    case InTheWay:
        return row.problem != ApplicabilityProblem::None;
    case ChangedControls:
        return row.changed;
    case IncludedControls:
        return row.now.included;
    case ExcludedControls:
        return !row.now.included;
    default:
        return true;
    }
}

}  // namespace

ApplicabilityPage::ApplicabilityPage(DesktopContext &context, QAction *approve, QAction *report, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_approve(approve)
    , m_stack(new QStackedLayout(this))
    , m_empty(new EmptyState(Icon::Assessments))
    , m_listPane(new Pane)
    , m_detailPane(new Pane)
    , m_banner(new Banner)
    , m_filter(new QLineEdit)
    , m_which(new QComboBox)
    , m_table(new SnapshotTable(QStringLiteral("assessments.statement.controls"), context.settings()))
    , m_openRow(new QAction(this))
    , m_cards(new ApplicabilityCards(approve, report))
    , m_job(context.jobs(), this)
{
    m_model = std::make_unique<SnapshotTableModel<app::ApplicabilityRow>>(
        [](const app::ApplicabilityRow &row) { return QVariant(row.now.ref); }, columns());
    m_table->setSource(m_model.get());
    m_table->setColumnWidths({0, 100, 150, 0, 130});
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_openRow->setObjectName(QStringLiteral("assessments.statement.open"));
    m_openRow->setShortcut(QKeySequence(Qt::ALT | Qt::Key_Return));
    m_openRow->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(m_openRow);
    m_listPane->addToHeading(makeButton(m_openRow, Emphasis::Flat));
    m_listPane->addToBody(makeFilterBar());
    m_listPane->addToBody(m_banner);
    m_listPane->addToBody(m_table, 1);
    m_detailPane->addToBody(m_cards, 1);
    m_panes = new ThreePanes(QStringLiteral("assessments.statement.panes"), context.settings(), m_listPane,
                             m_detailPane, nullptr, {5, 2});
    m_stack->addWidget(m_panes);
    m_stack->addWidget(m_empty);
    wire();
}

QWidget *ApplicabilityPage::makeFilterBar()
{
    auto *bar = new QFrame;
    bar->setProperty("bar", QStringLiteral("top"));
    m_filter->setObjectName(QStringLiteral("assessments.statement.filter"));
    m_filter->setProperty("search", true);
    m_filter->setClearButtonEnabled(true);
    m_which->setObjectName(QStringLiteral("assessments.statement.which"));
    m_which->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_which->setMinimumContentsLength(10);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(2 * kSpacing, 2 * kSpacing, 2 * kSpacing, 2 * kSpacing);
    row->setSpacing(2 * kSpacing);
    row->addWidget(m_filter, 3);
    row->addWidget(m_which, 2);
    return bar;
}

void ApplicabilityPage::wire()
{
    connect(m_filter, &QLineEdit::textChanged, this,
            [this](const QString &words) { m_table->proxy().setFilterWords(words); });
    connect(m_filter, &QLineEdit::returnPressed, m_table, qOverload<>(&QWidget::setFocus));
    connect(m_which, &QComboBox::activated, this, &ApplicabilityPage::applyFilter);
    connect(m_table, &SnapshotTable::currentIdChanged, this,
            [this](const QVariant &id) { m_openRow->setEnabled(id.isValid()); });
    connect(m_table, &SnapshotTable::idActivated, this, [this](const QVariant &ref) { openRef(ref.toString()); });
    connect(m_openRow, &QAction::triggered, this, [this] { openRef(m_table->currentId().toString()); });
    connect(m_cards, &ApplicabilityCards::changesWanted, this, [this] { showOnly(ChangedControls); });
    connect(m_cards, &ApplicabilityCards::problemsWanted, this, [this] { showOnly(InTheWay); });
    m_openRow->setEnabled(false);
    m_approve->setEnabled(false);
}

void ApplicabilityPage::fillFilter()
{
    const int before = std::max(0, m_which->currentIndex());
    m_which->clear();
    m_which->addItem(tr("All controls"));
    m_which->addItem(tr("What stands in the way"));
    m_which->addItem(m_overview && m_overview->approved
                         ? tr("Changed since version %1").arg(m_overview->approved->number)
                         : tr("Changed since approval"));
    m_which->addItem(tr("Included"));
    m_which->addItem(tr("Excluded"));
    m_which->setCurrentIndex(before);
}

void ApplicabilityPage::applyFilter()
{
    const int which = m_which->currentIndex();
    if (which <= AllControls) {
        m_table->proxy().setFilterById({});
        return;
    }
    QSet<QString> passing;
    if (m_overview)
        for (const app::ApplicabilityRow &row : m_overview->rows)
            if (isWanted(row, which))
                passing.insert(row.now.ref);
    m_table->proxy().setFilterById([passing](const QVariant &ref) { return passing.contains(ref.toString()); });
}

void ApplicabilityPage::showOnly(int filter)
{
    m_which->setCurrentIndex(filter);
    applyFilter();
    m_table->setFocus();
}

void ApplicabilityPage::updateApproval()
{
    m_approve->setEnabled(m_overview && m_overview->obstacle == app::ApprovalObstacle::None);
    m_cards->setOverview(m_overview);
}

void ApplicabilityPage::openRef(const QString &ref)
{
    if (!ref.isEmpty() && m_assessment)
        m_context.open(RequirementDestination{m_framework, ref, m_assessment});
}

void ApplicabilityPage::takeFocus()
{
    m_table->setFocus();
}

}  // namespace assay::desktop

#include "app/desktop/snapshot_table.h"

#include "app/desktop/settings.h"
#include "app/desktop/state_delegate.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QScrollBar>

#include <algorithm>
#include <utility>

namespace assay::desktop {

namespace {

constexpr int kMostRowsFitted = 60;  // beyond, rows are fitted as they come into view
constexpr int kLeastColumn = 40;

}  // namespace

SnapshotTable::SnapshotTable(const QString &name, Settings &settings, QWidget *parent)
    : QTableView(parent), m_settings(settings)
{
    setObjectName(name);
    setItemDelegate(new StateDelegate(this));
    setModel(&m_proxy);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setShowGrid(false);
    setWordWrap(true);
    setTabKeyNavigation(false);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    verticalHeader()->hide();
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setMinimumSectionSize(kLeastColumn);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    setSortingEnabled(true);
    horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    horizontalHeader()->setSortIndicatorClearable(true);  // a third click gives the order of the snapshot back
    connect(&m_proxy, &QAbstractItemModel::modelAboutToBeReset, this, &SnapshotTable::keepCurrent);
    connect(&m_proxy, &QAbstractItemModel::modelReset, this, &SnapshotTable::restoreCurrent);
    connect(&m_proxy, &QAbstractItemModel::rowsRemoved, this, &SnapshotTable::tellCurrent);
    connect(selectionModel(), &QItemSelectionModel::currentRowChanged, this, &SnapshotTable::tellCurrent);
    connect(horizontalHeader(), &QHeaderView::sectionResized, this, &SnapshotTable::fitRowsSoon);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &SnapshotTable::fitRows);
    for (const auto &changed : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(&m_proxy, changed, this, &SnapshotTable::fitRowsSoon);
    connect(&m_proxy, &QAbstractItemModel::layoutChanged, this, &SnapshotTable::fitRowsSoon);
    connect(&m_proxy, &QAbstractItemModel::dataChanged, this, &SnapshotTable::fitRowsSoon);
    connect(this, &QTableView::doubleClicked, this,
            [this](const QModelIndex &at) { Q_EMIT idActivated(at.data(IdRole)); });
}

SnapshotTable::~SnapshotTable()
{
    m_settings.setWidgetState(objectName(), horizontalHeader()->saveState());
}

void SnapshotTable::setSource(QAbstractItemModel *model)
{
    m_proxy.setSourceModel(model);
}

void SnapshotTable::setColumnWidths(const std::vector<int> &widths)
{
    QHeaderView *header = horizontalHeader();
    for (int column = 0; column < static_cast<int>(widths.size()); ++column) {
        const int width = widths[static_cast<std::size_t>(column)];
        header->setSectionResizeMode(column, width == 0 ? QHeaderView::Stretch : QHeaderView::Interactive);
        if (width > 0)
            header->resizeSection(column, width);
    }
    const QByteArray kept = m_settings.widgetState(objectName());
    if (!kept.isEmpty())
        header->restoreState(kept);
}

QVariant SnapshotTable::currentId() const
{
    return currentIndex().data(IdRole);
}

std::vector<QVariant> SnapshotTable::selectedIds() const
{
    std::vector<QVariant> ids;
    for (const QModelIndex &at : selectionModel()->selectedRows())
        ids.push_back(at.data(IdRole));
    return ids;
}

bool SnapshotTable::setCurrentId(const QVariant &id)
{
    for (int row = 0; row < m_proxy.rowCount(); ++row)
        if (m_proxy.index(row, 0).data(IdRole) == id) {
            selectRow(row);
            scrollTo(m_proxy.index(row, 0));
            return true;
        }
    return false;
}

void SnapshotTable::step(int rows)
{
    if (m_proxy.rowCount() == 0)
        return;
    const int now = currentIndex().isValid() ? currentIndex().row() : (rows > 0 ? -1 : m_proxy.rowCount());
    const int row = std::clamp(now + rows, 0, m_proxy.rowCount() - 1);
    selectRow(row);
    scrollTo(m_proxy.index(row, 0));
}

void SnapshotTable::keyPressEvent(QKeyEvent *event)
{
    const bool plain = event->modifiers() == Qt::NoModifier;
    if (plain && event->key() == Qt::Key_J)
        step(1);
    else if (plain && event->key() == Qt::Key_K)
        step(-1);
    else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && plain && currentIndex().isValid())
        Q_EMIT idActivated(currentId());
    else
        QTableView::keyPressEvent(event);
}

void SnapshotTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fitRows();
}

void SnapshotTable::keepCurrent()
{
    m_resetting = true;
}

void SnapshotTable::restoreCurrent()
{
    m_resetting = false;
    const QVariant before = m_current;
    if (!before.isValid() || !setCurrentId(before))
        tellCurrent();
    fitRowsSoon();
}

void SnapshotTable::tellCurrent()
{
    const QVariant now = currentId();
    if (m_resetting || now == m_current)
        return;
    m_current = now;
    Q_EMIT currentIdChanged(now);
}

void SnapshotTable::fitRowsSoon()
{
    if (std::exchange(m_isFitting, true))
        return;
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_isFitting = false;
            fitRows();
        },
        Qt::QueuedConnection);
}

void SnapshotTable::fitRows()
{
    if (m_proxy.rowCount() <= kMostRowsFitted) {
        resizeRowsToContents();
        return;
    }
    const int first = std::max(0, rowAt(0));
    const int below = rowAt(viewport()->height());
    const int last = below < 0 ? m_proxy.rowCount() - 1 : below;
    for (int row = first; row <= std::min(last, first + kMostRowsFitted); ++row)
        resizeRowToContents(row);
}

}  // namespace assay::desktop

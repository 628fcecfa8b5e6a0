#include "app/desktop/assessments/requirement_tree.h"

#include "app/desktop/assessments/stacked_bar.h"
#include "app/desktop/settings.h"
#include "app/desktop/state_delegate.h"
#include "app/desktop/style.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QResizeEvent>

#include <algorithm>
#include <map>
#include <tuple>

namespace assay::desktop {

namespace {

constexpr int kIndent = 14;
constexpr int kResultWidth = 146;
constexpr int kCitationsWidth = 64;
constexpr qreal kBarHeight = 7;
constexpr int kPad = 8;
constexpr int kBarTextWidth = 52;
constexpr int kNarrow = 400;  // below, the requirement gets the room of the citations
constexpr std::size_t kMostHeights = 20'000;

bool isThere(const QModelIndex &at, Only only)
{
    switch (only) {
    case Only::Everything:
        return true;
    case Only::Warnings:
        return at.data(WarningsRole).toInt() > 0;
    case Only::ToReview:
        return at.data(ReviewRole).toInt() == static_cast<int>(Review::Open);
    case Only::Inherited:
        return at.data(InheritedRole).toBool();
    case Only::Doubted:
        return at.data(ReviewRole).toInt() == static_cast<int>(Review::Doubted);
    }
    return false;
}

/// States and texts as everywhere; a group's progress as a thin stacked bar.
class RequirementDelegate : public StateDelegate
{
public:
    explicit RequirementDelegate(RequirementTree *tree) : StateDelegate(tree), m_tree(tree) {}

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const QVariant counts = index.data(CountsRole);
        QStyleOptionViewItem cell = option;
        if (counts.isValid())
            cell.font.setBold(true);
        if (!counts.isValid() || index.column() != RequirementTreeModel::ResultColumn) {
            StateDelegate::paint(painter, cell, index);
            return;
        }
        paintProgress(*painter, option, counts.value<GroupScore>(), index.data().toString());
    }

    /// The requirement decides how high a row is. Texts are laid out once for each width: a tree asks for all its rows
    /// again whenever it is shown, expanded or resized.
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        if (index.column() != RequirementTreeModel::RequirementColumn)
            return {};
        // A tree does not say how wide a cell is.
        int width = m_tree->columnWidth(index.column());
        for (QModelIndex at = index; at.isValid(); at = at.parent())
            width -= m_tree->indentation();
        const bool isHeading = index.data(CountsRole).isValid();
        const QString text = index.data().toString() + QLatin1Char('\n') + index.data(SecondLineRole).toString();
        const HeightKey key(text, width, isHeading ? -option.font.pixelSize() : option.font.pixelSize());
        const auto known = m_heights.find(key);
        if (known != m_heights.end())
            return {width, known->second};
        QStyleOptionViewItem cell = option;
        cell.rect.setWidth(width);
        cell.font.setBold(isHeading);
        const QSize size = StateDelegate::sizeHint(cell, index);
        if (m_heights.size() > kMostHeights)
            m_heights.clear();
        m_heights.emplace(key, size.height());
        return size;
    }

private:
    static void paintProgress(QPainter &painter, const QStyleOptionViewItem &option, const GroupScore &counts,
                              const QString &text)
    {
        const QRectF box = QRectF(option.rect).adjusted(kPad, 0, -kPad, 0);
        const QRectF bar(box.left(), box.center().y() - kBarHeight / 2, box.width() - kBarTextWidth, kBarHeight);
        painter.save();
        paintStackedBar(painter, bar, counts, BarCounts::Hidden, option.font);
        QFont small = option.font;
        small.setPixelSize(typeSizes().secondary);
        painter.setFont(small);
        painter.setPen(theme().secondary);
        painter.drawText(QRectF(bar.right(), box.top(), kBarTextWidth, box.height()), Qt::AlignVCenter | Qt::AlignRight,
                         text);
        painter.restore();
    }

    using HeightKey = std::tuple<QString, int, int>;  // text, width, pixel size of the font (below 0: bold)

    RequirementTree *m_tree;
    mutable std::map<HeightKey, int> m_heights;
};

}  // namespace

RequirementTree::RequirementTree(const QString &name, Settings &settings, QWidget *parent)
    : QTreeView(parent), m_settings(settings)
{
    setObjectName(name);
    m_proxy.setSourceModel(&m_model);
    m_proxy.setRecursiveFilteringEnabled(true);
    m_proxy.setAutoAcceptChildRows(true);  // a heading that is found brings what stands below it
    setModel(&m_proxy);
    setItemDelegate(new RequirementDelegate(this));
    setIndentation(kIndent);
    setUniformRowHeights(false);
    setWordWrap(true);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setExpandsOnDoubleClick(true);
    setAllColumnsShowFocus(true);
    header()->setStretchLastSection(false);
    header()->setSectionsMovable(false);
    header()->setMinimumSectionSize(40);
    header()->setSectionResizeMode(RequirementTreeModel::RequirementColumn, QHeaderView::Stretch);
    header()->resizeSection(RequirementTreeModel::ResultColumn, kResultWidth);
    header()->resizeSection(RequirementTreeModel::CitationsColumn, kCitationsWidth);
    if (const QByteArray kept = settings.widgetState(name); !kept.isEmpty())
        header()->restoreState(kept);
    connect(header(), &QHeaderView::sectionResized, this, [this] { scheduleDelayedItemsLayout(); });
    connect(&m_proxy, &QAbstractItemModel::modelAboutToBeReset, this, [this] { m_resetting = true; });
    connect(&m_proxy, &QAbstractItemModel::modelReset, this, [this] {
        m_resetting = false;
        expandAll();
        const QString before = m_current;
        if (before.isEmpty() || !setCurrentRef(before))
            tellCurrent();
    });
    connect(selectionModel(), &QItemSelectionModel::currentRowChanged, this, &RequirementTree::tellCurrent);
    connect(selectionModel(), &QItemSelectionModel::selectionChanged, this, &RequirementTree::selectionMade);
}

void RequirementTree::resizeEvent(QResizeEvent *event)
{
    setColumnHidden(RequirementTreeModel::CitationsColumn, event->size().width() < kNarrow);
    QTreeView::resizeEvent(event);
}

RequirementTree::~RequirementTree()
{
    m_settings.setWidgetState(objectName(), header()->saveState());
}

void RequirementTree::setFilterWords(const QString &words)
{
    m_proxy.setFilterWords(words);
    if (!words.isEmpty())
        expandAll();
}

void RequirementTree::setResultFilter(const ResultFilter &filter)
{
    if (filter == ResultFilter{}) {
        m_proxy.setFilterById({});
        return;
    }
    m_proxy.setFilterById([this, filter](const QVariant &ref) {
        const QModelIndex at = m_model.indexOf(ref.toString());
        const QVariant value = at.data(ValueRole);
        return value.isValid() && (!filter.value || value.toInt() == static_cast<int>(*filter.value)) &&
               isThere(at, filter.only);
    });
    expandAll();
}

QStringList RequirementTree::selectedRefs() const
{
    QStringList refs;
    for (const QModelIndex &row : selectionModel()->selectedRows())
        if (row.data(ValueRole).isValid())
            refs << row.data(IdRole).toString();
    const QStringList order = m_model.assessable();
    std::ranges::sort(refs, {}, [&](const QString &ref) { return order.indexOf(ref); });
    return refs;
}

QString RequirementTree::currentRef() const
{
    return currentIndex().data(IdRole).toString();
}

bool RequirementTree::setCurrentRef(const QString &ref)
{
    const QModelIndex at = m_proxy.mapFromSource(m_model.indexOf(ref));
    if (!at.isValid())
        return false;
    setCurrentIndex(at);
    scrollTo(at);
    return true;
}

QString RequirementTree::nextOpen(const QString &ref) const
{
    const QStringList refs = m_model.assessable();
    const qsizetype from = refs.indexOf(ref) + 1;
    for (qsizetype i = 0; i < refs.size(); ++i) {
        const QString &candidate = refs[(from + i) % refs.size()];
        const QModelIndex at = m_model.indexOf(candidate);
        if (candidate != ref && at.data(ValueRole).toInt() == static_cast<int>(ResultValue::NotAssessed) &&
            m_proxy.mapFromSource(at).isValid())
            return candidate;
    }
    return {};
}

void RequirementTree::step(int rows)
{
    const QModelIndex now = currentIndex();
    const QModelIndex to = !now.isValid() ? m_proxy.index(0, 0) : rows > 0 ? indexBelow(now) : indexAbove(now);
    if (to.isValid())
        setCurrentIndex(to.siblingAtColumn(0));
}

void RequirementTree::keyPressEvent(QKeyEvent *event)
{
    if (event->modifiers() == Qt::NoModifier || event->modifiers() == Qt::KeypadModifier) {
        for (const ResultKey &key : kResultKeys)
            if (event->key() == key.key) {
                Q_EMIT resultKeyPressed(key.value);
                return;
            }
        for (const VerdictKey &key : kVerdictKeys)
            if (event->key() == key.key) {
                Q_EMIT verdictKeyPressed(key.verdict);
                return;
            }
        if (event->key() == Qt::Key_J || event->key() == Qt::Key_K) {
            step(event->key() == Qt::Key_J ? 1 : -1);
            return;
        }
        if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
            Q_EMIT activatedByKey();
            return;
        }
    }
    QTreeView::keyPressEvent(event);
}

void RequirementTree::drawRow(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QTreeView::drawRow(painter, option, index);
    painter->save();
    painter->setPen(theme().line);
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    painter->restore();
}

void RequirementTree::tellCurrent()
{
    const QString now = currentRef();
    if (m_resetting || now == m_current)
        return;
    m_current = now;
    Q_EMIT currentRefChanged(now);
}

}  // namespace assay::desktop

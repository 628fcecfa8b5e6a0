#include "app/desktop/questionnaires/sheet_view.h"

#include "app/desktop/questionnaires/role_look.h"
#include "app/desktop/style.h"

#include <QEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QStyledItemDelegate>

#include <algorithm>
#include <array>

namespace assay::desktop {

namespace {

constexpr int kPadX = 6;
constexpr int kPadY = 4;
constexpr int kLeastWidth = 64;
constexpr int kMostWidth = 320;
constexpr int kMostLines = 4;
constexpr int kCharsMeasured = 160;
constexpr int kMostMerges = 2000;
constexpr std::array kRoles = {app::ColumnRole::Question, app::ColumnRole::Answer, app::ColumnRole::Comment,
                               app::ColumnRole::Section,  app::ColumnRole::Number, app::ColumnRole::None};

/// Width in halves of a Han character, by the longest line; near enough to lay a sheet out without measuring it.
int unitsOf(const QString &text)
{
    int longest = 0;
    int line = 0;
    for (const QChar letter : QStringView(text).left(kCharsMeasured)) {
        line = letter == u'\n' ? 0 : line + (letter.unicode() >= 0x2E80 ? 2 : 1);
        longest = std::max(longest, line);
    }
    return longest;
}

class SheetDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &at) const override
    {
        const Theme &now = theme();
        const auto role = static_cast<app::ColumnRole>(at.data(SheetModel::ColumnRoleRole).toInt());
        const RoleLook look = lookOf(role);
        const bool isHeader = at.data(SheetModel::HeaderRowRole).toBool();
        painter->save();
        painter->setClipRect(option.rect);
        painter->fillRect(option.rect, role == app::ColumnRole::None ? now.panel : look.ground);
        if (option.state & QStyle::State_HasFocus || option.state & QStyle::State_Selected) {
            painter->setPen(now.accent);
            painter->drawRect(option.rect.adjusted(0, 0, -2, -2));
        }
        QFont font = option.font;
        font.setBold(isHeader || at.data(SheetModel::BoldRole).toBool());
        font.setPixelSize(typeSizes().secondary);
        painter->setFont(font);
        painter->setPen(isHeader && role != app::ColumnRole::None ? look.ink : now.text);
        painter->drawText(option.rect.adjusted(kPadX, kPadY, -kPadX, -kPadY),
                          Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, at.data().toString());
        painter->restore();
    }
};

/// Heads with the letters of a column and the colour and word of its role.
class RoleHeader : public QHeaderView
{
public:
    explicit RoleHeader(QWidget *parent) : QHeaderView(Qt::Horizontal, parent)
    {
        setSectionsClickable(true);
        setHighlightSections(false);
        setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
        setCursor(Qt::PointingHandCursor);
    }

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override
    {
        const auto role = static_cast<app::ColumnRole>(
            model()->headerData(section, Qt::Horizontal, SheetModel::ColumnRoleRole).toInt());
        const RoleLook look = lookOf(role);
        painter->save();
        painter->fillRect(rect, look.ground);
        painter->setPen(theme().line);
        painter->drawLine(rect.topRight(), rect.bottomRight());
        painter->drawLine(rect.bottomLeft(), rect.bottomRight());
        if (role != app::ColumnRole::None)
            painter->fillRect(QRect(rect.left(), rect.bottom() - 2, rect.width() - 1, 3), look.ink);
        QFont font = this->font();
        font.setPixelSize(typeSizes().secondary);
        font.setBold(role != app::ColumnRole::None);
        painter->setFont(font);
        painter->setPen(look.ink);
        const QString text = model()->headerData(section, Qt::Horizontal).toString();
        painter->drawText(rect.adjusted(kPadX, 0, -kPadX, 0), Qt::AlignVCenter | Qt::AlignLeft,
                          QFontMetrics(font).elidedText(text, Qt::ElideRight, rect.width() - 2 * kPadX));
        painter->restore();
    }
    [[nodiscard]] QSize sizeHint() const override { return {0, 32}; }
};

}  // namespace

SheetView::SheetView(QWidget *parent) : QTableView(parent)
{
    setObjectName(QStringLiteral("questionnaires.sheet"));
    setHorizontalHeader(new RoleHeader(this));
    setItemDelegate(new SheetDelegate(this));
    setModel(&m_model);
    setEditTriggers(NoEditTriggers);
    setSelectionMode(SingleSelection);
    setTabKeyNavigation(false);
    setWordWrap(true);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollMode(ScrollPerPixel);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setSectionsClickable(true);
    verticalHeader()->setHighlightSections(false);
    verticalHeader()->setDefaultAlignment(Qt::AlignRight | Qt::AlignTop);
    connect(horizontalHeader(), &QHeaderView::sectionClicked, this, &SheetView::offerRoles);
    connect(verticalHeader(), &QHeaderView::sectionClicked, this, &SheetView::offerHeader);
}

void SheetView::setSheet(const app::PreviewSheet &sheet)
{
    const bool isSame = sheet.name == m_model.sheet().name;
    const QModelIndex before = currentIndex();
    m_model.setSheet(sheet);
    fit();
    setCurrentIndex(
        m_model.index(isSame && before.isValid() ? before.row() : 0, isSame ? std::max(0, before.column()) : 0));
}

void SheetView::retranslate()
{
    setAccessibleName(tr("Preview of the sheet"));
    m_model.retranslate();
}

void SheetView::fit()
{
    setUpdatesEnabled(false);
    clearSpans();
    fitColumns();
    fitRows();
    applyMerges();
    hideHidden();
    setUpdatesEnabled(true);
}

void SheetView::fitColumns()
{
    const int unit = std::max(5, QFontMetrics(font()).averageCharWidth());
    std::vector<int> units(static_cast<std::size_t>(m_model.columnCount()), 0);
    for (const app::PreviewCell &cell : m_model.sheet().cells)
        if (cell.column <= m_model.columnCount())
            units[static_cast<std::size_t>(cell.column - 1)] =
                std::max(units[static_cast<std::size_t>(cell.column - 1)], unitsOf(cell.text));
    for (int column = 0; column < m_model.columnCount(); ++column) {
        const int heading =
            QFontMetrics(font()).horizontalAdvance(m_model.headerData(column, Qt::Horizontal).toString()) + 4 * kPadX;
        const int wanted = units[static_cast<std::size_t>(column)] * unit + 2 * kPadX;
        setColumnWidth(column, std::clamp(wanted, std::max(kLeastWidth, std::min(heading, kMostWidth)), kMostWidth));
    }
}

void SheetView::fitRows()
{
    const QFontMetrics metrics(font());
    const int unit = std::max(5, metrics.averageCharWidth());
    std::vector<int> lines(static_cast<std::size_t>(m_model.rowCount()), 1);
    for (const app::PreviewCell &cell : m_model.sheet().cells) {
        if (cell.column > m_model.columnCount() || cell.row > m_model.rowCount())
            continue;
        const int room = std::max(1, (columnWidth(cell.column - 1) - 2 * kPadX) / unit);
        const int wrapped =
            (unitsOf(cell.text) + room - 1) / room + static_cast<int>(cell.text.count(QLatin1Char('\n')));
        int &most = lines[static_cast<std::size_t>(cell.row - 1)];
        most = std::clamp(std::max(most, wrapped), 1, kMostLines);
    }
    for (const app::PreviewRange &merge : m_model.sheet().merges)  // text over several columns needs less height
        if (merge.lastColumn > merge.firstColumn && merge.firstRow <= m_model.rowCount())
            lines[static_cast<std::size_t>(merge.firstRow - 1)] =
                std::min(2, lines[static_cast<std::size_t>(merge.firstRow - 1)]);
    for (int row = 0; row < m_model.rowCount(); ++row)
        setRowHeight(row, lines[static_cast<std::size_t>(row)] * metrics.height() + 2 * kPadY);
}

void SheetView::applyMerges()
{
    int count = 0;
    for (const app::PreviewRange &merge : m_model.sheet().merges) {
        const int rows = std::min(merge.lastRow, m_model.rowCount()) - merge.firstRow + 1;
        const int columns = std::min(merge.lastColumn, m_model.columnCount()) - merge.firstColumn + 1;
        if (merge.firstRow < 1 || merge.firstColumn < 1 || rows < 1 || columns < 1 || rows * columns < 2)
            continue;
        if (++count > kMostMerges)
            return;
        setSpan(merge.firstRow - 1, merge.firstColumn - 1, rows, columns);
    }
}

void SheetView::hideHidden()
{
    for (int column = 0; column < m_model.columnCount(); ++column)
        setColumnHidden(column, false);
    for (const app::PreviewRange &range : m_model.sheet().hiddenColumns)
        for (int column = range.firstColumn; column <= std::min(range.lastColumn, m_model.columnCount()); ++column)
            setColumnHidden(column - 1, m_model.sheet().roles.roleOf(column) == app::ColumnRole::None);
}

void SheetView::offerRoles(int section)
{
    const app::ColumnRole now = m_model.sheet().roles.roleOf(section + 1);
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("questionnaires.roleMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addSection(tr("Column %1 holds the").arg(columnLetters(section + 1)));
    for (const app::ColumnRole role : kRoles) {
        QAction *action = menu->addAction(lookOf(role).word);
        action->setObjectName(QStringLiteral("role.%1").arg(static_cast<int>(role)));
        action->setCheckable(true);
        action->setChecked(role == now);
        connect(action, &QAction::triggered, this, [this, section, role] { Q_EMIT roleChosen(section + 1, role); });
    }
    const int left = horizontalHeader()->sectionViewportPosition(section);
    menu->popup(horizontalHeader()->viewport()->mapToGlobal(QPoint(left, horizontalHeader()->height())));
}

void SheetView::offerHeader(int section)
{
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("questionnaires.rowMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QAction *action = menu->addAction(tr("Row %1 is the &header of the table").arg(section + 1));
    connect(action, &QAction::triggered, this, [this, section] { Q_EMIT headerRowChosen(section + 1); });
    const int top = verticalHeader()->sectionViewportPosition(section);
    menu->popup(verticalHeader()->viewport()->mapToGlobal(QPoint(verticalHeader()->width(), top)));
}

void SheetView::keyPressEvent(QKeyEvent *event)
{
    const QModelIndex at = currentIndex();
    if (at.isValid() && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter))
        offerRoles(at.column());
    else if (at.isValid() && event->key() == Qt::Key_H && event->modifiers() == Qt::ControlModifier)
        offerHeader(at.row());
    else
        QTableView::keyPressEvent(event);
}

void SheetView::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

}  // namespace assay::desktop

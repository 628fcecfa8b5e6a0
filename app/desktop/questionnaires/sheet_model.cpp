#include "app/desktop/questionnaires/sheet_model.h"

#include "app/desktop/questionnaires/role_look.h"

#include <algorithm>

namespace assay::desktop {

namespace {

constexpr int kMostColumns = 64;  // more than are ever sent
constexpr int kLeastRows = 20;
constexpr int kLeastColumns = 8;

int keyOf(int row, int column)
{
    return row * kMostColumns + column;
}

}  // namespace

SheetModel::SheetModel(QObject *parent) : QAbstractTableModel(parent)
{}

void SheetModel::setSheet(const app::PreviewSheet &sheet)
{
    beginResetModel();
    m_sheet = sheet;
    m_cells.clear();
    m_rows = kLeastRows;
    m_columns = kLeastColumns;
    for (std::size_t i = 0; i < m_sheet.cells.size(); ++i) {
        const app::PreviewCell &cell = m_sheet.cells[i];
        if (cell.row < 1 || cell.column < 1 || cell.column >= kMostColumns)
            continue;
        m_cells.insert(keyOf(cell.row, cell.column), i);
        m_rows = std::max(m_rows, cell.row);
        m_columns = std::max(m_columns, cell.column);
    }
    m_questionRows = QSet<int>(m_sheet.questionRows.begin(), m_sheet.questionRows.end());
    endResetModel();
}

void SheetModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
}

int SheetModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_rows;
}

int SheetModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_columns;
}

QVariant SheetModel::data(const QModelIndex &at, int role) const
{
    if (!checkIndex(at, CheckIndexOption::IndexIsValid))
        return {};
    const int row = at.row() + 1;
    const int column = at.column() + 1;
    const auto found = m_cells.constFind(keyOf(row, column));
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return found == m_cells.constEnd() ? QString() : m_sheet.cells[*found].text;
    case ColumnRoleRole:
        return static_cast<int>(roleAt(row, column));
    case HeaderRowRole:
        return m_sheet.roles.headerRow > 0 && row >= m_sheet.roles.headerRow &&
               row <= std::max(m_sheet.roles.headerRow, m_sheet.roles.headerRowEnd);
    case BoldRole:
        return found != m_cells.constEnd() && m_sheet.cells[*found].bold;
    default:
        return {};
    }
}

QVariant SheetModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical)
        return role == Qt::DisplayRole ? QVariant(section + 1) : QVariant();
    const app::ColumnRole columnRole = m_sheet.roles.roleOf(section + 1);
    if (role == ColumnRoleRole)
        return static_cast<int>(columnRole);
    if (role == Qt::ToolTipRole)
        return tr("Column %1: %2. Click to give it another role (Enter).")
            .arg(columnLetters(section + 1), lookOf(columnRole).word);
    if (role != Qt::DisplayRole)
        return {};
    return columnRole == app::ColumnRole::None ? columnLetters(section + 1)
                                               : tr("%1 · %2", "letters of a column and its role")
                                                     .arg(columnLetters(section + 1), lookOf(columnRole).word);
}

app::ColumnRole SheetModel::roleAt(int row, int column) const
{
    const bool isHeader = m_sheet.roles.headerRow > 0 && row >= m_sheet.roles.headerRow &&
                          row <= std::max(m_sheet.roles.headerRow, m_sheet.roles.headerRowEnd);
    return isHeader || m_questionRows.contains(row) ? m_sheet.roles.roleOf(column) : app::ColumnRole::None;
}

}  // namespace assay::desktop

#pragma once

#include "app/desktop/snapshot_proxy.h"
#include "app/desktop/state_label.h"

#include <QAbstractTableModel>

#include <functional>
#include <vector>

namespace assay::desktop {

/// How one column of a snapshot answers. Only `title` is needed; texts are asked for anew at each call, so that they
/// follow the language.
template<class Row>
struct SnapshotColumn
{
    std::function<QString()> title;
    std::function<QString(const Row &)> text;
    std::function<QVariant(const Row &)> sortBy;
    std::function<StateLabel(const Row &)> state;
    std::function<QString(const Row &)> secondLine;
    std::function<double(const Row &)> share;
    std::function<QString(const Row &)> toolTip;
    Qt::Alignment alignment = Qt::AlignLeft | Qt::AlignVCenter;
};

/// A table over a snapshot: answers from memory, never from the workspace. Sorting and filtering are a proxy's, looks a
/// delegate's (see SnapshotTable, which brings both). `Row` is a plain struct with ==.
template<class Row>
class SnapshotTableModel : public QAbstractTableModel
{
public:
    using IdOf = std::function<QVariant(const Row &)>;

    /// @param columns  in the order of the column enum of the owner
    SnapshotTableModel(IdOf idOf, std::vector<SnapshotColumn<Row>> columns, QObject *parent = nullptr)
        : QAbstractTableModel(parent), m_idOf(std::move(idOf)), m_columns(std::move(columns))
    {}

    /// Rows with the same ids in the same order are changed one by one, so that selection and scrolling stay; anything
    /// else is a new list.
    void setRows(std::vector<Row> rows)
    {
        if (!hasSameIds(rows)) {
            beginResetModel();
            m_rows = std::move(rows);
            endResetModel();
            return;
        }
        for (std::size_t i = 0; i < rows.size(); ++i)
            if (!(m_rows[i] == rows[i])) {
                m_rows[i] = std::move(rows[i]);
                changed(static_cast<int>(i));
            }
    }
    /// Changes the row with this id, if it is there.
    void setRow(const Row &row)
    {
        for (std::size_t i = 0; i < m_rows.size(); ++i)
            if (m_idOf(m_rows[i]) == m_idOf(row)) {
                m_rows[i] = row;
                changed(static_cast<int>(i));
            }
    }
    [[nodiscard]] const std::vector<Row> &rows() const { return m_rows; }
    /// nullptr where there is none.
    [[nodiscard]] const Row *find(const QVariant &id) const
    {
        for (const Row &row : m_rows)
            if (m_idOf(row) == id)
                return &row;
        return nullptr;
    }
    /// Asks for every text anew.
    void retranslate()
    {
        Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
        if (!m_rows.empty())
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
    }
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
    }
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override
    {
        if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
            return {};
        const SnapshotColumn<Row> &column = m_columns[static_cast<std::size_t>(section)];
        if (role == Qt::DisplayRole)
            return column.title();
        if (role == Qt::TextAlignmentRole)
            return QVariant::fromValue(column.alignment);
        return {};
    }
    [[nodiscard]] QVariant data(const QModelIndex &at, int role = Qt::DisplayRole) const override
    {
        if (!checkIndex(at, CheckIndexOption::IndexIsValid))
            return {};
        return valueOf(m_rows[static_cast<std::size_t>(at.row())], m_columns[static_cast<std::size_t>(at.column())],
                       role);
    }

private:
    [[nodiscard]] QVariant valueOf(const Row &row, const SnapshotColumn<Row> &column, int role) const
    {
        switch (role) {
        case Qt::DisplayRole:
        case Qt::AccessibleTextRole:
            return column.text ? column.text(row) : column.state ? column.state(row).word : QString();
        case Qt::ToolTipRole:
            return column.toolTip ? column.toolTip(row) : column.text ? column.text(row) : QVariant();
        case Qt::TextAlignmentRole:
            return QVariant::fromValue(column.alignment);
        case IdRole:
            return m_idOf(row);
        case SortRole:
            return column.sortBy ? column.sortBy(row) : valueOf(row, column, Qt::DisplayRole);
        case StateRole:
            return column.state ? QVariant::fromValue(column.state(row)) : QVariant();
        case SecondLineRole:
            return column.secondLine ? column.secondLine(row) : QVariant();
        case ShareRole:
            return column.share ? column.share(row) : QVariant();
        default:
            return {};
        }
    }
    [[nodiscard]] bool hasSameIds(const std::vector<Row> &rows) const
    {
        return std::equal(m_rows.begin(), m_rows.end(), rows.begin(), rows.end(),
                          [this](const Row &old, const Row &now) { return m_idOf(old) == m_idOf(now); });
    }
    void changed(int row) { Q_EMIT dataChanged(index(row, 0), index(row, columnCount() - 1)); }

    IdOf m_idOf;
    std::vector<SnapshotColumn<Row>> m_columns;
    std::vector<Row> m_rows;
};

}  // namespace assay::desktop

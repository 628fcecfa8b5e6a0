#pragma once

#include <QCollator>
#include <QSortFilterProxyModel>

#include <functional>

namespace assay::desktop {

/// Roles of every table of the window, beside Qt's own.
enum SnapshotRole
{
    IdRole = Qt::UserRole,  ///< qint64 or QString: what the row stands for
    SortRole,               ///< What sorting compares; the shown text where a column gives none
    StateRole,              ///< StateLabel; the cell is painted as a state
    SecondLineRole,         ///< QString: smaller, below the text
    ShareRole               ///< double 0–1: the cell is painted as a bar with its text
};

/// Sorts by SortRole (texts as people of the language sort them) and keeps rows whose texts hold every word of a
/// filter.
class SnapshotProxy : public QSortFilterProxyModel
{
    Q_OBJECT
public:
    explicit SnapshotProxy(QObject *parent = nullptr);
    /// Words parted by blanks, in any order and case.
    void setFilterWords(const QString &words);
    /// A filter of the owner's by the id of a row, beside the words; empty: every row passes.
    void setFilterById(std::function<bool(const QVariant &id)> passes);

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    [[nodiscard]] bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    QStringList m_words;
    std::function<bool(const QVariant &)> m_passes;
    mutable QCollator m_collator;  // dear to make; follows the language
};

}  // namespace assay::desktop

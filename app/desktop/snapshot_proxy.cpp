#include "app/desktop/snapshot_proxy.h"

#include <algorithm>

namespace assay::desktop {

SnapshotProxy::SnapshotProxy(QObject *parent) : QSortFilterProxyModel(parent)
{
    setSortRole(SortRole);
    setDynamicSortFilter(true);
    m_collator.setNumericMode(true);  // "A.5.9" before "A.5.10"
    m_collator.setCaseSensitivity(Qt::CaseInsensitive);
}

void SnapshotProxy::setFilterWords(const QString &words)
{
    m_words = words.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    invalidateFilter();
}

void SnapshotProxy::setFilterById(std::function<bool(const QVariant &)> passes)
{
    m_passes = std::move(passes);
    invalidateFilter();
}

bool SnapshotProxy::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    if (m_passes && !m_passes(sourceModel()->index(row, 0, parent).data(IdRole)))
        return false;
    return std::ranges::all_of(m_words, [&](const QString &word) {
        for (int column = 0; column < sourceModel()->columnCount(parent); ++column) {
            const QModelIndex at = sourceModel()->index(row, column, parent);
            if (at.data().toString().contains(word, Qt::CaseInsensitive) ||
                at.data(SecondLineRole).toString().contains(word, Qt::CaseInsensitive))
                return true;
        }
        return false;
    });
}

bool SnapshotProxy::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const QVariant one = left.data(SortRole);
    const QVariant other = right.data(SortRole);
    if (one.typeId() != QMetaType::QString || other.typeId() != QMetaType::QString)
        return QVariant::compare(one, other) == QPartialOrdering::Less;
    if (m_collator.locale() != QLocale())
        m_collator.setLocale(QLocale());
    return m_collator.compare(one.toString(), other.toString()) < 0;
}

}  // namespace assay::desktop

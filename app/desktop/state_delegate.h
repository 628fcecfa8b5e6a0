#pragma once

#include <QStyledItemDelegate>

namespace assay::desktop {

/// Paints every cell of the window's tables and trees: text over several lines with a smaller second line, states,
/// shares. Rows are as high as their texts need, up to three lines.
class StateDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

}  // namespace assay::desktop

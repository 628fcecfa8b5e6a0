#include "app/desktop/state_delegate.h"

#include "app/desktop/snapshot_table_model.h"
#include "app/desktop/style.h"

#include <QApplication>
#include <QPainter>
#include <QTextLayout>
#include <QTreeView>

#include <algorithm>
#include <cmath>

namespace assay::desktop {

namespace {

constexpr int kPadX = 8;
constexpr int kPadY = 6;
constexpr int kMostLines = 3;
constexpr int kBarHeight = 6;
constexpr int kBarTextWidth = 44;
constexpr int kUnknownWidth = 240;

QFont smallFont(const QFont &base)
{
    QFont font = base;
    font.setPixelSize(typeSizes().secondary);
    font.setBold(false);
    return font;
}

/// Lays a text out in at most `most` lines, the last one cut short where there is more. Returns the height.
qreal layOut(const QString &text, const QFont &font, qreal width, int most, QPainter *painter, QPointF at,
             Qt::Alignment alignment)
{
    QTextLayout layout(text, font);
    QTextOption wrapping(Qt::Alignment(alignment & Qt::AlignHorizontal_Mask));
    wrapping.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(wrapping);
    const QFontMetricsF metrics(font);
    layout.beginLayout();
    qreal height = 0;
    for (int count = 1;; ++count) {
        QTextLine line = layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(width);
        const bool isCut = count == most && line.textStart() + line.textLength() < text.size();
        if (painter) {
            painter->setFont(font);
            if (isCut)
                painter->drawText(QRectF(at.x(), at.y() + height, width, metrics.height()),
                                  static_cast<int>((Qt::AlignVCenter | (alignment & Qt::AlignHorizontal_Mask)).toInt()),
                                  metrics.elidedText(text.mid(line.textStart()), Qt::ElideRight, width));
            else
                line.draw(painter, at + QPointF(0, height));
        }
        height += std::ceil(line.height());
        if (isCut || count == most)
            break;
    }
    layout.endLayout();
    return height;
}

QString flowing(const QModelIndex &index, int role)
{
    return index.data(role).toString().simplified();
}

void paintShare(QPainter &painter, const QRect &box, double share, const QString &text)
{
    const Theme &now = theme();
    const int textWidth = std::max(kBarTextWidth, painter.fontMetrics().horizontalAdvance(text) + kPadX + 1);
    QRectF bar(box.left(), box.center().y() - kBarHeight / 2.0, std::max(8, box.width() - textWidth), kBarHeight);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(now.line);
    painter.drawRoundedRect(bar, kBarHeight / 2.0, kBarHeight / 2.0);
    QRectF done = bar;
    done.setWidth(bar.width() * std::clamp(share, 0.0, 1.0));
    painter.setBrush(now.accent);
    painter.drawRoundedRect(done, kBarHeight / 2.0, kBarHeight / 2.0);
    painter.setPen(now.secondary);
    painter.drawText(QRectF(bar.right() + kPadX, box.top(), box.right() - bar.right() - kPadX, box.height()),
                     Qt::AlignVCenter | Qt::AlignLeft, text);
}

void paintTexts(QPainter &painter, const QRect &box, const QStyleOptionViewItem &option, const QModelIndex &index,
                const QString &second)
{
    const Theme &now = theme();
    const bool enabled = option.state & QStyle::State_Enabled;
    painter.setPen(enabled ? option.palette.color(QPalette::Text) : now.secondary);
    const int lines = second.isEmpty() ? kMostLines : kMostLines - 1;
    const Qt::Alignment alignment(index.data(Qt::TextAlignmentRole).toInt());
    const qreal height =
        layOut(flowing(index, Qt::DisplayRole), option.font, box.width(), lines, &painter, box.topLeft(), alignment);
    if (second.isEmpty())
        return;
    painter.setPen(now.secondary);
    layOut(second, smallFont(option.font), box.width(), 1, &painter, box.topLeft() + QPointF(0, height), alignment);
}

}  // namespace

void StateDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    cell.text.clear();
    cell.icon = {};
    cell.features &= ~QStyleOptionViewItem::HasDecoration;
    QStyle *style = cell.widget ? cell.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &cell, painter, cell.widget);

    painter->save();
    painter->setClipRect(option.rect);
    QRect box = option.rect.adjusted(kPadX, kPadY, -kPadX, -kPadY);
    painter->setFont(cell.font);
    if (const QIcon icon = index.data(Qt::DecorationRole).value<QIcon>(); !icon.isNull()) {
        const int side = cell.fontMetrics.height();
        icon.paint(painter, QRect(box.topLeft(), QSize(side, side)));
        box.setLeft(box.left() + side + kPadX);
    }
    if (const QVariant state = index.data(StateRole); state.isValid()) {
        const auto label = state.value<StateLabel>();
        QRect line = box;
        line.setHeight(std::min(box.height(), sizeOf(label, smallFont(cell.font)).height()));
        line.moveTop(box.top() - 2);
        desktop::paint(*painter, line, label, smallFont(cell.font));
    } else if (const QVariant share = index.data(ShareRole); share.isValid()) {
        paintShare(*painter, box, share.toDouble(), index.data().toString());
    } else {
        paintTexts(*painter, box, cell, index, flowing(index, SecondLineRole));
    }
    painter->restore();
}

QSize StateDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (const QVariant state = index.data(StateRole); state.isValid()) {
        const QSize size = sizeOf(state.value<StateLabel>(), smallFont(option.font));
        return {size.width() + 2 * kPadX, size.height() + 2 * kPadY - 4};
    }
    const QString text = flowing(index, Qt::DisplayRole);
    const QString second = flowing(index, SecondLineRole);
    // The width of the column is not told when columns are sized by their content.
    const qreal width = option.rect.width() > 2 * kPadX ? option.rect.width() - 2 * kPadX : kUnknownWidth;
    qreal height = std::max<qreal>(
        layOut(text, option.font, width, second.isEmpty() ? kMostLines : kMostLines - 1, nullptr, {}, {}),
        QFontMetricsF(option.font).height());
    if (!second.isEmpty())
        height += std::ceil(QFontMetricsF(smallFont(option.font)).height());
    const qreal shown = std::min<qreal>(QFontMetricsF(option.font).horizontalAdvance(text), kUnknownWidth);
    return QSizeF(std::ceil(shown) + 2 * kPadX, std::ceil(height) + 2 * kPadY).toSize();
}

}  // namespace assay::desktop

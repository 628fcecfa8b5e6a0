#include "app/desktop/assessments/heat_map.h"

#include "app/desktop/assessments/stacked_bar.h"
#include "app/desktop/style.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace assay::desktop {

namespace {

constexpr int kHeadHeight = 22;
constexpr int kRowHeight = 28;
constexpr int kLeastCell = 40;
constexpr int kGap = 2;
constexpr int kKeySide = 14;
constexpr double kFaintest = 0.16;  // of a cell with anything in it, so that it is told from an empty one
constexpr int kColumns = static_cast<int>(kResultKeys.size());

QColor mixed(const QColor &over, const QColor &under, double share)
{
    const auto mix = [&](int a, int b) { return static_cast<int>(a * share + b * (1 - share)); };
    return {mix(over.red(), under.red()), mix(over.green(), under.green()), mix(over.blue(), under.blue())};
}

}  // namespace

HeatMap::HeatMap(QWidget *parent) : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void HeatMap::setScore(const app::AssessmentOverview &overview, const app::AssessmentScore &score,
                       const AssessmentWords &words)
{
    const Score &share = score.by(ScoringMethod::ShareMet);
    m_rows.clear();
    for (std::size_t i = 0; i < share.groups.size(); ++i)
        m_rows.push_back({share.groups[i].group,
                          share.groups[i].group + QStringLiteral("  ") + score.groupTitles[i].in(words.language()),
                          share.groups[i]});
    m_columns.clear();
    for (const ResultKey &key : kResultKeys)
        m_columns.push_back(words.result(overview.kind, overview.assessment.kind, key.value));
    m_current = {};
    QStringList lines;
    for (int row = 0; row < static_cast<int>(m_rows.size()); ++row)
        for (int column = 0; column < kColumns; ++column)
            if (countAt({row, column}) > 0)
                lines << sentenceOf({row, column});
    setAccessibleName(tr("Groups by result"));
    setAccessibleDescription(lines.join(QLatin1Char('\n')));
    updateGeometry();
    update();
}

QFont HeatMap::smallFont() const
{
    QFont small = font();
    small.setPixelSize(typeSizes().secondary);
    return small;
}

QSize HeatMap::sizeHint() const
{
    return {kColumns * kLeastCell + 90, kHeadHeight + static_cast<int>(m_rows.size()) * kRowHeight};
}

int HeatMap::labelWidth() const
{
    return std::clamp(width() * 2 / 5, 80, std::max(80, width() - kColumns * kLeastCell));
}

QRect HeatMap::cellRect(int row, int column) const
{
    const int left = labelWidth();
    const int from = left + (width() - left) * column / kColumns;
    const int to = left + (width() - left) * (column + 1) / kColumns;
    return {from + kGap, kHeadHeight + row * kRowHeight + kGap, to - from - 2 * kGap, kRowHeight - 2 * kGap};
}

std::optional<HeatMap::Cell> HeatMap::cellAt(const QPoint &at) const
{
    for (int row = 0; row < static_cast<int>(m_rows.size()); ++row)
        for (int column = 0; column < kColumns; ++column)
            if (cellRect(row, column).contains(at))
                return Cell{row, column};
    return std::nullopt;
}

int HeatMap::countAt(const Cell &cell) const
{
    return countOf(m_rows[static_cast<std::size_t>(cell.row)].counts,
                   kResultKeys[static_cast<std::size_t>(cell.column)].value);
}

QString HeatMap::sentenceOf(const Cell &cell) const
{
    return tr("%1: %2 – %3")
        .arg(m_rows[static_cast<std::size_t>(cell.row)].label, m_columns[static_cast<std::size_t>(cell.column)].word)
        .arg(countAt(cell));
}

void HeatMap::open(const Cell &cell)
{
    if (cell.row < static_cast<int>(m_rows.size()) && countAt(cell) > 0)
        Q_EMIT cellOpened(m_rows[static_cast<std::size_t>(cell.row)].group,
                          kResultKeys[static_cast<std::size_t>(cell.column)].value);
}

void HeatMap::paintCell(QPainter &painter, const Cell &cell) const
{
    const ResultValue value = kResultKeys[static_cast<std::size_t>(cell.column)].value;
    const QRect rect = cellRect(cell.row, cell.column);
    const int count = countAt(cell);
    const int total = std::max(1, totalOf(m_rows[static_cast<std::size_t>(cell.row)].counts));
    const double share = count == 0 ? 0 : kFaintest + (1 - kFaintest) * count / total;
    const QColor ground = mixed(solidOf(roleOf(value), theme().scheme), theme().panel, share);
    painter.setPen(QPen(theme().line, 1));
    painter.setBrush(count == 0 ? theme().panel : ground);
    painter.drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
    painter.setPen(count == 0 ? theme().secondary : inkOn(ground));
    painter.setFont(smallFont());
    painter.drawText(rect, Qt::AlignCenter, QString::number(count));
    if (hasFocus() && cell == m_current) {
        painter.setPen(QPen(theme().accent, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect), 3, 3);
    }
}

void HeatMap::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    for (int column = 0; column < kColumns; ++column) {
        const QRect head(cellRect(0, column).left(), 0, cellRect(0, column).width(), kHeadHeight);
        const QString word = m_columns.empty() ? QString() : m_columns[static_cast<std::size_t>(column)].word;
        const int room = head.width() - kKeySide - kSpacing;
        const bool fits = QFontMetrics(smallFont()).horizontalAdvance(word) <= room;
        const int left = fits ? head.left() : head.center().x() - kKeySide / 2;
        paintKeySquare(painter, QRectF(left, (kHeadHeight - kKeySide) / 2.0, kKeySide, kKeySide),
                       kResultKeys[static_cast<std::size_t>(column)].value);
        painter.setFont(smallFont());
        painter.setPen(theme().secondary);
        if (fits)
            painter.drawText(head.adjusted(kKeySide + kSpacing, 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft, word);
    }
    for (int row = 0; row < static_cast<int>(m_rows.size()); ++row) {
        const QRect line(0, kHeadHeight + row * kRowHeight, labelWidth() - kSpacing, kRowHeight);
        painter.setFont(font());
        painter.setPen(theme().text);
        painter.drawText(
            line, Qt::AlignVCenter | Qt::AlignLeft,
            QFontMetrics(font()).elidedText(m_rows[static_cast<std::size_t>(row)].label, Qt::ElideRight, line.width()));
        for (int column = 0; column < kColumns; ++column)
            paintCell(painter, {row, column});
    }
}

void HeatMap::mouseReleaseEvent(QMouseEvent *event)
{
    const std::optional<Cell> cell = cellAt(event->position().toPoint());
    if (!cell || event->button() != Qt::LeftButton)
        return;
    m_current = *cell;
    update();
    open(*cell);
}

void HeatMap::mouseMoveEvent(QMouseEvent *event)
{
    const std::optional<Cell> cell = cellAt(event->position().toPoint());
    setCursor(cell && countAt(*cell) > 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void HeatMap::keyPressEvent(QKeyEvent *event)
{
    const int rows = static_cast<int>(m_rows.size());
    switch (event->key()) {
    case Qt::Key_Left:
        m_current.column = std::max(0, m_current.column - 1);
        break;
    case Qt::Key_Right:
        m_current.column = std::min(kColumns - 1, m_current.column + 1);
        break;
    case Qt::Key_Up:
        m_current.row = std::max(0, m_current.row - 1);
        break;
    case Qt::Key_Down:
        m_current.row = std::max(0, std::min(rows - 1, m_current.row + 1));
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        open(m_current);
        break;
    default:
        QWidget::keyPressEvent(event);
        return;
    }
    update();
}

bool HeatMap::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    auto *help = static_cast<QHelpEvent *>(event);
    if (const std::optional<Cell> cell = cellAt(help->pos()))
        QToolTip::showText(help->globalPos(), sentenceOf(*cell), this);
    else
        QToolTip::hideText();
    return true;
}

}  // namespace assay::desktop

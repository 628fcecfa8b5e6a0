#include "app/desktop/assessments/radar_chart.h"

#include "app/desktop/style.h"
#include "reports/content/radar_shape.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace assay::desktop {

namespace {

constexpr int kLeastWidth = 240;
constexpr qreal kMostRadius = 130;
constexpr qreal kLabelWidth = 104;
constexpr qreal kShortLabelWidth = 78;  // ref and share alone
constexpr int kNarrow = 430;            // below, titles are left to the tool tip
constexpr qreal kLabelGap = 8;
constexpr qreal kDot = 3;

}  // namespace

RadarChart::RadarChart(QWidget *parent) : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void RadarChart::setScore(const app::AssessmentScore &score, const AssessmentWords &words)
{
    const Score &share = score.by(ScoringMethod::ShareMet);
    m_axes.clear();
    m_series = {};
    QStringList lines;
    for (std::size_t i = 0; i < share.groups.size(); ++i) {
        const GroupScore &group = share.groups[i];
        m_axes.push_back({group.group, score.groupTitles[i].in(words.language()), AssessmentWords::share(group.score)});
        m_series.values.push_back(group.score);
        lines << QStringLiteral("%1 %2: %3").arg(group.group, m_axes.back().title, m_axes.back().share);
    }
    setAccessibleName(tr("Share met by group"));
    setAccessibleDescription(lines.join(QLatin1Char('\n')));
    setToolTip(lines.join(QLatin1Char('\n')));
    updateGeometry();
    update();
}

bool RadarChart::isNarrow(int width)
{
    return width < kNarrow;
}

qreal RadarChart::radiusAt(int width) const
{
    const qreal label = isNarrow(width) ? kShortLabelWidth : kLabelWidth;
    return std::clamp((width - 2 * label - 2 * kLabelGap) / 2, 48.0, kMostRadius);
}

QSize RadarChart::sizeHint() const
{
    return {2 * kLeastWidth, heightForWidth(2 * kLeastWidth)};
}

QSize RadarChart::minimumSizeHint() const
{
    return {kLeastWidth, heightForWidth(kLeastWidth)};
}

int RadarChart::heightForWidth(int width) const
{
    return static_cast<int>(2 * (radiusAt(width) + kLabelGap) + 4 * QFontMetricsF(font()).height());
}

void RadarChart::paintLabel(QPainter &painter, const Axis &axis, const QPointF &end, const QPointF &middle) const
{
    QFont small = font();
    small.setPixelSize(typeSizes().secondary);
    QFont bold = small;
    bold.setBold(true);
    const qreal line = QFontMetricsF(small).height();
    const bool isCentred = std::abs(end.x() - middle.x()) < 1;
    const bool isRight = end.x() > middle.x();
    const bool isShort = isNarrow(width());
    const qreal wide = isShort ? kShortLabelWidth : kLabelWidth;
    const qreal high = isShort ? line : 2 * line;
    const qreal left = isCentred ? end.x() - wide / 2 : isRight ? end.x() : end.x() - wide;
    const qreal top = !isCentred ? end.y() - high / 2 : end.y() < middle.y() ? end.y() - high : end.y();
    const auto across = isCentred ? Qt::AlignHCenter : isRight ? Qt::AlignLeft : Qt::AlignRight;
    const int side = Qt::AlignVCenter | static_cast<int>(across);
    painter.setFont(bold);
    painter.setPen(theme().text);
    painter.drawText(QRectF(left, top, wide, line), side, axis.ref + QStringLiteral("  ") + axis.share);
    if (isShort)
        return;
    painter.setFont(small);
    painter.setPen(theme().secondary);
    painter.drawText(QRectF(left, top + line, kLabelWidth, line), side,
                     QFontMetricsF(small).elidedText(axis.title, Qt::ElideRight, kLabelWidth));
}

void RadarChart::paintEvent(QPaintEvent *)
{
    if (!isUseful())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal radius = radiusAt(width());
    const QPointF middle(width() / 2.0, height() / 2.0);
    const auto placed = [&](const QPointF &point) { return middle + point * radius; };
    painter.setPen(QPen(theme().line, 1));
    for (const QLineF &line : content::radarGrid(m_axes.size()))
        painter.drawLine(placed(line.p1()), placed(line.p2()));
    const content::RadarOutline outline = content::radarOutline(m_series, m_axes.size());
    painter.setPen(QPen(theme().accent, 2));
    for (const QLineF &line : outline.lines)
        painter.drawLine(placed(line.p1()), placed(line.p2()));
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme().accent);
    for (const QPointF &dot : outline.dots)
        painter.drawEllipse(placed(dot), kDot, kDot);
    for (std::size_t i = 0; i < m_axes.size(); ++i)
        paintLabel(painter, m_axes[i], middle + content::radarAxis(i, m_axes.size()) * (radius + kLabelGap), middle);
}

}  // namespace assay::desktop

#include "app/desktop/assessments/score_chart.h"

#include "app/desktop/assessments/stacked_bar.h"
#include "app/desktop/style.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace assay::desktop {

namespace {

constexpr int kKeySide = 13;
constexpr int kLegendGap = 12;
constexpr int kLegendPitch = 22;
constexpr int kBarHeight = 18;
constexpr int kLabelPitch = 20;
constexpr int kBarPitch = kLabelPitch + kBarHeight + 10;
constexpr int kRemarkWidth = 96;
constexpr int kTopGap = 8;
constexpr int kLeastWidth = 240;

}  // namespace

ScoreChart::ScoreChart(QWidget *parent) : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void ScoreChart::setScore(const app::AssessmentOverview &overview, const app::AssessmentScore &score,
                          const AssessmentWords &words)
{
    m_bars.clear();
    const Score &share = score.by(ScoringMethod::ShareMet);
    for (std::size_t i = 0; i < share.groups.size(); ++i) {
        const GroupScore &group = share.groups[i];
        const QString title = score.groupTitles[i].in(words.language());
        m_bars.push_back({title.isEmpty() ? group.group : group.group + QStringLiteral("  ") + title, group,
                          AssessmentWords::share(group.score)});
    }
    m_legend.clear();
    for (const ResultKey &key : kResultKeys)
        m_legend.push_back({key.value, words.result(overview.kind, overview.assessment.kind, key.value).word});
    setAccessibleName(tr("Results by group"));
    setAccessibleDescription(accessibleText());
    updateGeometry();
    update();
}

QString ScoreChart::accessibleText() const
{
    QStringList lines;
    for (const Bar &bar : m_bars) {
        QStringList parts;
        for (const LegendEntry &entry : m_legend)
            parts << QStringLiteral("%1 %2").arg(entry.word).arg(countOf(bar.counts, entry.value));
        lines << QStringLiteral("%1: %2; %3").arg(bar.label, parts.join(QStringLiteral(", ")), bar.share);
    }
    return lines.join(QLatin1Char('\n'));
}

QFont ScoreChart::smallFont() const
{
    QFont small = font();
    small.setPixelSize(typeSizes().secondary);
    return small;
}

QSize ScoreChart::sizeHint() const
{
    return {2 * kLeastWidth, heightForWidth(2 * kLeastWidth)};
}

QSize ScoreChart::minimumSizeHint() const
{
    return {kLeastWidth, heightForWidth(kLeastWidth)};
}

int ScoreChart::heightForWidth(int width) const
{
    return paintLegend(nullptr, width) + kTopGap + static_cast<int>(m_bars.size()) * kBarPitch;
}

int ScoreChart::paintLegend(QPainter *painter, int width) const
{
    const QFontMetrics metrics(smallFont());
    QPoint at(0, 0);
    for (const LegendEntry &entry : m_legend) {
        const int length = kKeySide + kSpacing + metrics.horizontalAdvance(entry.word);
        if (at.x() > 0 && at.x() + length > width)
            at = {0, at.y() + kLegendPitch};
        if (painter) {
            paintKeySquare(*painter, QRectF(at.x(), at.y() + (kLegendPitch - kKeySide) / 2.0, kKeySide, kKeySide),
                           entry.value);
            painter->setFont(smallFont());
            painter->setPen(theme().secondary);
            painter->drawText(QRect(at.x() + kKeySide + kSpacing, at.y(), length, kLegendPitch),
                              Qt::AlignVCenter | Qt::AlignLeft, entry.word);
        }
        at.rx() += length + kLegendGap;
    }
    return at.y() + kLegendPitch;
}

void ScoreChart::paintBar(QPainter &painter, const Bar &bar, const QRectF &line) const
{
    const QFontMetricsF metrics(font());
    painter.setFont(font());
    painter.setPen(theme().text);
    painter.drawText(QRectF(line.left(), line.top(), line.width(), kLabelPitch), Qt::AlignVCenter | Qt::AlignLeft,
                     metrics.elidedText(bar.label, Qt::ElideRight, line.width()));
    const QRectF box(line.left(), line.top() + kLabelPitch, line.width() - kRemarkWidth, kBarHeight);
    paintStackedBar(painter, box, bar.counts, BarCounts::Shown, smallFont());
    painter.setFont(smallFont());
    painter.setPen(theme().secondary);
    painter.drawText(QRectF(box.right(), box.top(), kRemarkWidth * 0.35, kBarHeight), Qt::AlignVCenter | Qt::AlignRight,
                     QString::number(totalOf(bar.counts)));
    QFont bold = font();
    bold.setBold(true);
    painter.setFont(bold);
    painter.setPen(theme().text);
    painter.drawText(QRectF(box.right(), box.top(), kRemarkWidth, kBarHeight), Qt::AlignVCenter | Qt::AlignRight,
                     bar.share);
}

void ScoreChart::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    int top = paintLegend(&painter, width()) + kTopGap;
    for (const Bar &bar : m_bars) {
        paintBar(painter, bar, QRectF(0, top, width(), kBarPitch));
        top += kBarPitch;
    }
}

bool ScoreChart::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    auto *help = static_cast<QHelpEvent *>(event);
    const int bar = (help->pos().y() - paintLegend(nullptr, width()) - kTopGap) / kBarPitch;
    const QStringList lines = accessibleText().split(QLatin1Char('\n'));
    if (help->pos().y() > paintLegend(nullptr, width()) && bar >= 0 && bar < lines.size())
        QToolTip::showText(help->globalPos(), lines.at(bar), this);
    else
        QToolTip::hideText();
    return true;
}

}  // namespace assay::desktop

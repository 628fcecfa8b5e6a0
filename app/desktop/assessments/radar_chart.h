#pragma once

#include "app/desktop/assessments/assessment_words.h"

#include <QWidget>

namespace assay::desktop {

/// The share met of each group on axes around a centre; the same shape as in printed reports.
class RadarChart : public QWidget
{
    Q_OBJECT
public:
    explicit RadarChart(QWidget *parent = nullptr);
    void setScore(const app::AssessmentScore &score, const AssessmentWords &words);
    /// A radar needs three axes.
    [[nodiscard]] bool isUseful() const { return m_axes.size() >= 3; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Axis
    {
        QString ref;
        QString title;
        QString share;
    };
    /// No room for the titles of the axes.
    [[nodiscard]] static bool isNarrow(int width);
    [[nodiscard]] qreal radiusAt(int width) const;
    void paintLabel(QPainter &painter, const Axis &axis, const QPointF &end, const QPointF &middle) const;

    std::vector<Axis> m_axes;
    content::RadarSeries m_series;
};

}  // namespace assay::desktop

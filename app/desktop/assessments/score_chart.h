#pragma once

#include "app/desktop/assessments/assessment_words.h"

#include <QWidget>

namespace assay::desktop {

/// Results by group: a legend and one bar for each group, with its number of requirements and its share met; the same
/// look as in printed reports.
class ScoreChart : public QWidget
{
    Q_OBJECT
public:
    explicit ScoreChart(QWidget *parent = nullptr);
    void setScore(const app::AssessmentOverview &overview, const app::AssessmentScore &score,
                  const AssessmentWords &words);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    struct Bar
    {
        QString label;
        GroupScore counts;
        QString share;
    };
    struct LegendEntry
    {
        ResultValue value;
        QString word;
    };

    [[nodiscard]] int paintLegend(QPainter *painter, int width) const;
    void paintBar(QPainter &painter, const Bar &bar, const QRectF &line) const;
    [[nodiscard]] QFont smallFont() const;
    [[nodiscard]] QString accessibleText() const;

    std::vector<Bar> m_bars;
    std::vector<LegendEntry> m_legend;
};

}  // namespace assay::desktop

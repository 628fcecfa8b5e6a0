#pragma once

#include "app/desktop/assessments/assessment_words.h"

#include <QWidget>

namespace assay::desktop {

/// Groups × results: each cell holds its number and is the darker the larger its part of the group. A click, or Enter
/// on the cell that the arrow keys lead to, opens what stands behind the number.
class HeatMap : public QWidget
{
    Q_OBJECT
public:
    explicit HeatMap(QWidget *parent = nullptr);
    void setScore(const app::AssessmentOverview &overview, const app::AssessmentScore &score,
                  const AssessmentWords &words);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }
    /// In its own coordinates; for what is at a cell.
    [[nodiscard]] QRect cellRect(int row, int column) const;

Q_SIGNALS:
    void cellOpened(const QString &group, assay::ResultValue value);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool event(QEvent *event) override;

private:
    struct Row
    {
        QString group;
        QString label;
        GroupScore counts;
    };
    struct Cell
    {
        int row = 0;
        int column = 0;
        friend bool operator==(const Cell &, const Cell &) = default;
    };
    [[nodiscard]] std::optional<Cell> cellAt(const QPoint &at) const;
    [[nodiscard]] int countAt(const Cell &cell) const;
    [[nodiscard]] QString sentenceOf(const Cell &cell) const;
    void open(const Cell &cell);
    void paintCell(QPainter &painter, const Cell &cell) const;
    [[nodiscard]] QFont smallFont() const;
    [[nodiscard]] int labelWidth() const;

    std::vector<Row> m_rows;
    std::vector<StateLabel> m_columns;  // as kResultKeys
    Cell m_current;
};

}  // namespace assay::desktop

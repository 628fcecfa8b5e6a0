#pragma once

#include "app/usecases/questionnaire_snapshot.h"

#include <QWidget>

namespace assay::desktop {

/// Progress of a questionnaire: a bar parted by state, from approved to blank.
void paintStateStrip(QPainter &painter, const QRectF &rect, const app::StateCounts &states);

/// The bar as a widget; its tooltip says the counts in words.
class StateStrip : public QWidget
{
    Q_OBJECT
public:
    explicit StateStrip(QWidget *parent = nullptr);
    void setStates(const app::StateCounts &states);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void describe();

    app::StateCounts m_states{};
};

}  // namespace assay::desktop

#pragma once

#include "app/desktop/state_label.h"

#include <QAbstractButton>

namespace assay::desktop {

/// A result to choose: its sign and word, and the key that does the same. The one in force is framed.
class ResultButton : public QAbstractButton
{
    Q_OBJECT
public:
    explicit ResultButton(Qt::Key key, QWidget *parent = nullptr);
    void setLabel(const StateLabel &label);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QFont keyFont() const;

    StateLabel m_label;
    QString m_key;
};

}  // namespace assay::desktop

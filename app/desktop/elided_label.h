#pragma once

#include <QLabel>

namespace assay::desktop {

/// One line of plain text that gives way where there is no room: it is cut short with "…" and tells the whole text when
/// the mouse rests on it.
class ElidedLabel : public QLabel
{
    Q_OBJECT
public:
    explicit ElidedLabel(QWidget *parent = nullptr);
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    [[nodiscard]] bool isCut() const;
};

}  // namespace assay::desktop

#pragma once

#include "app/desktop/destination.h"

#include <QAbstractButton>
#include <QFrame>

#include <array>

class QVBoxLayout;

namespace assay::desktop {

/// One place in the navigation: icon, name and badge.
class NavigationButton : public QAbstractButton
{
    Q_OBJECT
public:
    NavigationButton(PlaceName place, QWidget *parent = nullptr);
    void setBadge(const QString &badge);
    /// The drawing alone; a badge becomes a dot, and the name is told when the mouse rests on it.
    void setCompact(bool compact);
    [[nodiscard]] QString badge() const { return m_badge; }
    void retranslate();
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    PlaceName m_place;
    QString m_badge;
    bool m_isCompact = false;
};

/// The eight places at the left.
class Navigation : public QFrame
{
    Q_OBJECT
public:
    explicit Navigation(QWidget *parent = nullptr);
    void setCurrent(PlaceName place);
    /// For narrow windows.
    void setCompact(bool compact);
    void setBadge(PlaceName place, const QString &badge);

Q_SIGNALS:
    void chosen(assay::desktop::PlaceName place);

protected:
    void changeEvent(QEvent *event) override;

private:
    std::array<NavigationButton *, kPlaceCount> m_buttons{};
};

}  // namespace assay::desktop

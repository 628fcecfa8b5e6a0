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
    [[nodiscard]] QString badge() const { return m_badge; }
    void retranslate();
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    PlaceName m_place;
    QString m_badge;
};

/// The eight places at the left.
class Navigation : public QFrame
{
    Q_OBJECT
public:
    explicit Navigation(QWidget *parent = nullptr);
    void setCurrent(PlaceName place);
    void setBadge(PlaceName place, const QString &badge);

Q_SIGNALS:
    void chosen(assay::desktop::PlaceName place);

protected:
    void changeEvent(QEvent *event) override;

private:
    std::array<NavigationButton *, kPlaceCount> m_buttons{};
};

}  // namespace assay::desktop

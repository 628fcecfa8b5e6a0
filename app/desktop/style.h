#pragma once

#include "app/desktop/settings.h"
#include "reports/content/palette.h"

#include <QColor>
#include <QObject>
#include <QPalette>
#include <QPointer>

#include <vector>

class QApplication;
class QWidget;

namespace assay::desktop {

enum class Scheme
{
    Light,
    Dark
};

/// The colours of the window in one scheme. States take theirs from `inkOf` and `groundOf`, and never speak by colour
/// alone.
struct Theme
{
    Scheme scheme = Scheme::Light;
    QColor background;
    QColor panel;
    QColor line;
    QColor text;
    QColor secondary;
    QColor accent;
    QColor accentTint;
    QColor onAccent;  ///< Text on the accent
    QColor litPassage;
};

/// In steps of 4 pixels.
inline constexpr int kSpacing = 4;
inline constexpr int kRadius = 6;

[[nodiscard]] const Theme &themeOf(Scheme scheme);
/// The theme in force, from the application's palette.
[[nodiscard]] const Theme &theme();

[[nodiscard]] QColor inkOf(content::Role role, Scheme scheme);
[[nodiscard]] QColor groundOf(content::Role role, Scheme scheme);
/// For bars and areas of charts.
[[nodiscard]] QColor solidOf(content::Role role, Scheme scheme);

/// Pixel sizes of the three kinds of type, from the system's font: 13, 12 and 15 with common settings.
struct TypeSizes
{
    int base = 13;
    int secondary = 12;
    int heading = 15;
};
[[nodiscard]] TypeSizes typeSizes();

/// Puts scheme, palette, fonts and style sheet in force for the whole program, follows the system where the settings
/// say so, and can be switched while running: every widget gets QEvent::PaletteChange and StyleChange.
///
/// Properties that the sheet knows: "accent" on the one accented button of a view, "flat" on buttons without a frame,
/// "role" = "heading", "title", "secondary" on labels, "card" and "panel" on frames.
class Style : public QObject
{
    Q_OBJECT
public:
    Style(QApplication &application, const Settings &settings);
    ~Style() override;

    /// Gives a window the sheet, now and whenever it changes. The sheet is a window's and not the application's, since
    /// Qt polishes a whole tree of widgets anew at each step of putting it together while the application has one.
    void dress(QWidget &window);

    /// Puts in force what the settings say now.
    void apply();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] Scheme wantedScheme() const;

    QApplication &m_application;
    const Settings &m_settings;
    QString m_sheet;
    std::vector<QPointer<QWidget>> m_windows;
    bool m_applying = false;
};

/// Sets a property that the style sheet knows and has the widget take its look again.
void setLook(QWidget *widget, const char *property, const QVariant &value);

}  // namespace assay::desktop

#pragma once

#include <QColor>
#include <QIcon>

namespace assay::desktop {

/// Our own drawings, in icons/ as SVG with one colour.
enum class Icon
{
    Overview,
    Assessments,
    Evidence,
    Questionnaires,
    Answers,
    Vendors,
    Findings,
    Trail,
    Search,
    Add,
    Open,
    Save,
    Report,
    Close,
    Copy,
    Person,
    Settings,
    Warning,
    Information,
    Command
};

/// In a colour; sharp at every size and scale.
[[nodiscard]] QIcon icon(Icon name, const QColor &colour);
/// In the text colour of the theme, and in its accent where it is selected. Ask again after QEvent::PaletteChange.
[[nodiscard]] QIcon icon(Icon name);
/// Another icon's drawing in one colour, such as that of the text on an accent button.
[[nodiscard]] QIcon inColour(const QIcon &icon, const QColor &colour);
/// The sign of the program.
[[nodiscard]] QIcon programIcon();

}  // namespace assay::desktop

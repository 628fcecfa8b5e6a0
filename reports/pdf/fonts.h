#pragma once

#include "model/base/result.h"

#include <QFont>
#include <QStringList>

#include <map>
#include <tuple>

namespace assay::pdf {

/// Device units per point: the resolution of the writer is 72 × this.
inline constexpr qreal kUnits = 10.0;

/// Han: Chinese texts. Latin: texts without Chinese characters, and quotation marks and dashes beside Latin words,
/// which a Chinese font draws a full square wide.
enum class Face
{
    Han,
    Latin
};
enum class Weight
{
    Regular,
    Bold
};

struct Families
{
    QString han;
    QString latin;
};

/// Chooses among the families installed. Errors: Unsupported where none has simplified Chinese characters.
/// @param chinese  the installed families that claim to cover simplified Chinese
[[nodiscard]] Result<Families> chooseFamilies(const QStringList &installed, const QStringList &chinese);

/// The fonts of a print, unhinted, in device units, without ligatures (they would be found as other characters).
class FontSet
{
public:
    /// Errors: as `chooseFamilies`.
    [[nodiscard]] static Result<FontSet> installed();

    /// The same every time, so that what a font has loaded is loaded once.
    [[nodiscard]] const QFont &font(Face face, Weight weight, qreal sizePoints) const;
    /// Whether any installed font shows the character.
    [[nodiscard]] bool shows(char32_t character) const;

private:
    explicit FontSet(Families families);
    Families m_families;
    mutable std::map<std::tuple<Face, Weight, int>, QFont> m_fonts;
};

}  // namespace assay::pdf

#include "reports/pdf/fonts.h"

#include <QFontDatabase>
#include <QFontMetricsF>

#include <array>
#include <cmath>

namespace assay::pdf {
namespace {

constexpr std::array kHanFamilies = {"Noto Sans CJK SC",   "Noto Sans SC",        "Source Han Sans SC",
                                     "Source Han Sans CN", "WenQuanYi Micro Hei", "WenQuanYi Zen Hei",
                                     "Microsoft YaHei",    "PingFang SC"};
/// The Korean face of Noto Sans CJK has the same Latin letters as the Chinese one, with quotation marks as wide as
/// they are drawn.
constexpr std::array kLatinFamilies = {"Noto Sans CJK KR", "Source Han Sans KR", "Noto Sans", "DejaVu Sans",
                                       "Liberation Sans"};

template<std::size_t N>
QString firstInstalled(const std::array<const char *, N> &wanted, const QStringList &installed)
{
    for (const char *family : wanted)
        if (const QString name = QString::fromLatin1(family); installed.contains(name))
            return name;
    return {};
}

}  // namespace

Result<Families> chooseFamilies(const QStringList &installed, const QStringList &chinese)
{
    Families families{firstInstalled(kHanFamilies, installed), firstInstalled(kLatinFamilies, installed)};
    if (families.han.isEmpty() && !chinese.isEmpty())
        families.han = chinese.first();
    if (families.han.isEmpty())
        return fail(ErrorCode::Unsupported,
                    QStringLiteral("No font with Chinese characters is installed; nothing was written. Install Noto "
                                   "Sans CJK (Debian package fonts-noto-cjk) and try again."));
    if (families.latin.isEmpty())
        families.latin = families.han;
    return families;
}

FontSet::FontSet(Families families) : m_families(std::move(families))
{}

Result<FontSet> FontSet::installed()
{
    const Result<Families> families =
        chooseFamilies(QFontDatabase::families(), QFontDatabase::families(QFontDatabase::SimplifiedChinese));
    if (!families)
        return std::unexpected(families.error());
    return FontSet(*families);
}

const QFont &FontSet::font(Face face, Weight weight, qreal sizePoints) const
{
    const int pixels = static_cast<int>(std::lround(sizePoints * kUnits));
    const auto [known, added] = m_fonts.try_emplace({face, weight, pixels});
    QFont &font = known->second;
    if (!added)
        return font;
    font = QFont(face == Face::Han ? m_families.han : m_families.latin);
    font.setPixelSize(pixels);
    font.setWeight(weight == Weight::Bold ? QFont::Bold : QFont::Normal);
    font.setHintingPreference(QFont::PreferNoHinting);
    // Any letter spacing turns ligatures off; this one is too small to be seen.
    font.setLetterSpacing(QFont::AbsoluteSpacing, 1.0 / 64.0);
    return font;
}

bool FontSet::shows(char32_t character) const
{
    return QFontMetricsF(font(Face::Han, Weight::Regular, 10)).inFontUcs4(character) ||
           QFontMetricsF(font(Face::Latin, Weight::Regular, 10)).inFontUcs4(character);
}

}  // namespace assay::pdf

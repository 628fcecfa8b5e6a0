#include "questionnaires/ooxml/document_symbols.h"

#include <array>

namespace assay::ooxml {

namespace {

constexpr int kPrivateUse = 0xF000;

struct Symbol
{
    const char *font;
    int code;  ///< Within the font, without the private-use offset
    char16_t meaning;
};

/// Boxes, ticks and bullets as questionnaires and policies use them.
constexpr std::array kSymbols = {
    Symbol{"Wingdings", 0x6F, u'\u2610'},   Symbol{"Wingdings", 0xA8, u'\u2610'},
    Symbol{"Wingdings", 0xFB, u'\u2717'},   Symbol{"Wingdings", 0xFC, u'\u2713'},
    Symbol{"Wingdings", 0xFD, u'\u2612'},   Symbol{"Wingdings", 0xFE, u'\u2611'},
    Symbol{"Wingdings 2", 0x2A, u'\u2610'}, Symbol{"Wingdings 2", 0x50, u'\u2713'},
    Symbol{"Wingdings 2", 0x51, u'\u2612'}, Symbol{"Wingdings 2", 0x52, u'\u2611'},
    Symbol{"Wingdings 2", 0x53, u'\u2612'}, Symbol{"Wingdings 2", 0x54, u'\u2612'},
    Symbol{"Wingdings 2", 0xA3, u'\u2610'}, Symbol{"Symbol", 0xB7, u'\u2022'},
};

}  // namespace

QChar symbolText(const QString &font, int code)
{
    const int inFont = code >= kPrivateUse ? code - kPrivateUse : code;
    for (const Symbol &symbol : kSymbols) {
        if (symbol.code == inFont && font.compare(QLatin1String(symbol.font), Qt::CaseInsensitive) == 0)
            return symbol.meaning;
    }
    const bool usable = code >= 0x20 && (code < 0xD800 || code > 0xF8FF) && code < 0xFFFE;
    return usable ? QChar(static_cast<char16_t>(code)) : QChar(QChar::ReplacementCharacter);
}

}  // namespace assay::ooxml

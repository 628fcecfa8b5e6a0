#include "questionnaires/structure/cell_text.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace assay::structure {
namespace {

constexpr int kLongestId = 40;

bool isCombiningAccent(QChar character)
{
    return character.unicode() >= 0x0300 && character.unicode() <= 0x036F;
}

bool matches(const QRegularExpression &pattern, QStringView text)
{
    return pattern.match(text.toString()).hasMatch();
}

bool isGuid(QStringView text)
{
    static const QRegularExpression pattern(
        QStringLiteral("^\\{?[0-9a-fA-F]{8}-([0-9a-fA-F]{4}-){3}[0-9a-fA-F]{12}\\}?$"));
    return matches(pattern, text);
}

/// Letters, digits and the separators of numbers; at most one inner space, as typing errors leave it.
bool hasFormOfId(QStringView text)
{
    static const QRegularExpression pattern(QStringLiteral(
        "^[\\[(]?(?:[\\p{L}&]{1,16}[ ]?[-_.:#/\\x{2010}-\\x{2015}]?[ ]?){0,4}\\d{1,6}"
        "(?:[ ]?[-_.:/\\x{2010}-\\x{2015}][ ]?[\\p{L}\\d]{1,12}){0,6}(?:\\(\\d{1,2}\\))?[a-zA-Z]?[.)\\]、:]?$"));
    return text.count(u' ') <= 1 && matches(pattern, text);
}

}  // namespace

QString tidied(const QString &text)
{
    const auto isClean = [&] {
        bool spaceBefore = true;
        for (const QChar character : text) {
            const bool space = character.isSpace();
            if (space && (spaceBefore || character != QLatin1Char(' ')))
                return false;
            spaceBefore = space;
        }
        return !spaceBefore;
    };
    return isClean() ? text : text.simplified();
}

bool isWideCharacter(QChar character)
{
    const char16_t code = character.unicode();
    return (code >= 0x1100 && code <= 0x11FF) || (code >= 0x2E80 && code <= 0xD7FF) ||
           (code >= 0xF900 && code <= 0xFAFF) || (code >= 0xFF00 && code <= 0xFF60);
}

QString foldedWords(QStringView text)
{
    const QString decomposed = text.toString()
                                   .normalized(QString::NormalizationForm_KC)
                                   .toCaseFolded()
                                   .normalized(QString::NormalizationForm_D);
    QString bare;
    bare.reserve(decomposed.size());
    for (const QChar character : decomposed) {
        if (!isCombiningAccent(character))
            bare += character;
    }
    QString words = bare.normalized(QString::NormalizationForm_C);
    for (QChar &character : words) {
        if (!character.isLetterOrNumber() && !character.isMark() && character != QLatin1Char('#') &&
            character != QLatin1Char('/') && character != QLatin1Char('?') && character != QLatin1Char('%'))
            character = QLatin1Char(' ');
    }
    return words.simplified();
}

int readingLength(QStringView text)
{
    int length = 0;
    for (const QChar character : text)
        length += isWideCharacter(character) ? 2 : 1;
    return length;
}

bool asksSomething(QStringView text)
{
    auto position = text.size() - 1;
    while (position > 0 && (text[position].isSpace() || QStringView(u"*)\"”』」）。").contains(text[position])))
        --position;
    if (position < 0)
        return false;
    if (QStringView(u"?？؟;").contains(text[position]))
        return text[position] != QLatin1Char(';');
    const QStringView end = text.left(position + 1);
    return end.endsWith(u"吗") || end.endsWith(u"嗎") || end.endsWith(u"ますか") || end.endsWith(u"ですか") ||
           end.endsWith(u"까") || end.startsWith(u"¿");
}

bool isNumber(QStringView text)
{
    bool ok = false;
    QString plain = text.trimmed().toString();
    plain.remove(QLatin1Char('%'));
    plain.toDouble(&ok);
    return ok;
}

bool isLink(QStringView text)
{
    return text.startsWith(u"http://", Qt::CaseInsensitive) || text.startsWith(u"https://", Qt::CaseInsensitive) ||
           text.startsWith(u"www.", Qt::CaseInsensitive);
}

bool isMark(QStringView text)
{
    const QStringView bare = text.trimmed();
    if (bare.size() != 1)
        return false;
    return QStringView(u"xX×✓✔√●○•■□☑☒☐◯〇✗✘v").contains(bare[0]);
}

QString idShape(QStringView text)
{
    const QStringView bare = text.trimmed();
    if (bare.isEmpty() || bare.size() > kLongestId)
        return {};
    if (std::none_of(bare.begin(), bare.end(), [](QChar character) { return character.isDigit(); }))
        return {};
    if (bare.size() >= 36 && isGuid(bare))
        return QStringLiteral("guid");
    if (!hasFormOfId(bare))
        return {};
    QString shape;
    for (const QChar character : bare) {
        QChar sign = character;
        if (character.isDigit())
            sign = QLatin1Char('9');
        else if (character.isLetter() || character == QLatin1Char('&'))
            sign = QLatin1Char('A');
        else if (character.isSpace())
            continue;
        else if (character.unicode() >= 0x2010 && character.unicode() <= 0x2015)
            sign = QLatin1Char('-');
        if ((sign.isLetterOrNumber()) && shape.endsWith(sign))
            continue;
        shape += sign;
    }
    while (shape.endsWith(QLatin1String("9.9.9")))
        shape.chop(2);
    while (!shape.isEmpty() && QStringView(u".)]、:").contains(shape.back()) &&
           !(shape.endsWith(u')') && shape.contains(u'(')))
        shape.chop(1);
    return shape;
}

bool hasHeadingEnumerator(QStringView text)
{
    static const QRegularExpression pattern(
        QStringLiteral(
            "^(?:[（(]?[一二三四五六七八九十百]+[)）]?[、.．:： "
            "]|[（(][一二三四五六七八九十]+[)）]|第[一二三四五六七八九十百\\d]+[章节節部分编編条項款]|"
            "[IVX]{1,5}[.:)] \\S|(?i:section|part|chapter|domain|category|abschnitt|kapitel|teil|chapitre|partie|"
            "sección|capítulo|seção|sezione|capitolo)\\b)"),
        QRegularExpression::UseUnicodePropertiesOption);
    return matches(pattern, text);
}

bool isClosingLine(QStringView text)
{
    if (text.startsWith(u'©') || text.startsWith(u"(c)", Qt::CaseInsensitive))
        return true;
    const QString words = foldedWords(text.left(80));
    static constexpr std::array<QStringView, 16> kOpenings = {
        u"copyright", u"end of ",  u"all rights", u"--- end", u"以下空白", u"以下为空", u"版权所有", u"版權所有",
        u"著作権",    u"fin del ", u"fin du ",    u"ende de", u"fim d",    u"fine del", u"합계",     u"grand total"};
    return std::any_of(kOpenings.begin(), kOpenings.end(),
                       [&](QStringView opening) { return words.startsWith(opening); });
}

}  // namespace assay::structure

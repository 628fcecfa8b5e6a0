#include "model/search/quote_finder.h"

#include "model/search/text_form.h"

#include <QHash>
#include <QString>

#include <algorithm>
#include <vector>

namespace assay {

namespace {

/// What stands between two characters that are compared.
enum class Gap
{
    None,
    Space,
    Dash,     ///< A hyphen or dash, with or without spaces around
    LineEnd,  ///< A hyphen before white space between two letters: a dash, or a word parted at a line's end
};

/// A character that is compared; white space and dashes are in the gaps.
struct Item
{
    char16_t unit = 0;
    CharacterKind kind = CharacterKind::Mark;
    Gap before = Gap::None;
    bool letter = false;
    int start = 0;  ///< In the original
    int end = 0;
};

constexpr qsizetype kMaxComparisons = 50'000'000;  ///< Keeps made-up pages from costing more than a moment
constexpr char16_t kSoftHyphen = 0x00AD;

bool isDash(char16_t unit)
{
    return unit == u'-' || (unit >= 0x2010 && unit <= 0x2015) || unit == 0x2212 || unit == 0x2043 || unit == 0x2E3A ||
           unit == 0x2E3B || unit == 0xFE58 || unit == 0xFE63 || unit == 0xFF0D || unit == kSoftHyphen;
}

/// One form for each family of marks, unit by unit, so that offsets stay.
char16_t plainMark(char16_t unit)
{
    static constexpr QStringView kDouble = u"\u201C\u201D\u201E\u201F\u00AB\u00BB\u300C\u300D\u300E\u300F\uFF02\u2033"
                                           u"\u301D\u301E\u301F\u300A\u300B";
    static constexpr QStringView kSingle = u"\u2018\u2019\u201A\u201B\u2032\u00B4\u0060\u2039\u203A\uFF07\u3008\u3009";
    if (unit < 0x60)
        return unit;
    if (kDouble.contains(QChar(unit)))
        return u'"';
    if (kSingle.contains(QChar(unit)))
        return u'\'';
    return isDash(unit) && unit != kSoftHyphen ? u'-' : unit;
}

/// A control character stands in for a soft hyphen, which folding would drop together with what it says.
constexpr char16_t kKeptSoftHyphen = 0x001F;

QString withPlainMarks(QStringView text)
{
    QString plain(text.size(), Qt::Uninitialized);
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t unit = text[i].unicode();
        plain[i] = QChar(unit == kSoftHyphen ? kKeptSoftHyphen : plainMark(unit));
    }
    return plain;
}

/// Collects what stands between two characters until the next one.
struct PendingGap
{
    bool space = false;
    bool dash = false;
    bool softHyphen = false;
    bool spaceAfterDash = false;
    bool spaceBeforeDash = false;

    void take(char16_t unit)
    {
        if (unit == u' ') {
            (dash || softHyphen ? spaceAfterDash : space) = true;
            return;
        }
        (unit == u'-' ? dash : softHyphen) = true;
        spaceBeforeDash = spaceBeforeDash || space;
    }

    [[nodiscard]] Gap between(const Item *before, const Item &after) const
    {
        const bool letters = before != nullptr && before->letter && after.letter;
        if (dash)
            return spaceAfterDash && !spaceBeforeDash && letters ? Gap::LineEnd : Gap::Dash;
        if (softHyphen)
            return spaceBeforeDash ? Gap::Space : Gap::None;
        return space ? Gap::Space : Gap::None;
    }
};

std::vector<Item> itemsOf(QStringView text)
{
    const FoldedText folded = fold(withPlainMarks(text));
    std::vector<Item> items;
    items.reserve(static_cast<std::size_t>(folded.text.size()));
    PendingGap gap;
    for (qsizetype i = 0; i < folded.text.size(); ++i) {
        const QChar unit = folded.text[i];
        if (unit == u' ' || unit == u'-' || unit == kKeptSoftHyphen) {
            gap.take(unit.unicode());
            continue;
        }
        Item item;
        item.unit = unit.unicode();
        char32_t point = item.unit;
        if (unit.isHighSurrogate() && i + 1 < folded.text.size())
            point = QChar::surrogateToUcs4(unit, folded.text[i + 1]);
        else if (unit.isLowSurrogate() && i > 0)
            point = QChar::surrogateToUcs4(folded.text[i - 1], unit);
        item.kind = kindOf(point);
        item.letter = item.kind == CharacterKind::Word && !QChar::isDigit(point);
        item.start = folded.origin[static_cast<std::size_t>(i)];
        item.end = folded.originEnd(i);
        item.before = gap.between(items.empty() ? nullptr : &items.back(), item);
        gap = {};
        items.push_back(item);
    }
    return items;
}

/// True where `gap` leaves both sides in one word.
bool joins(Gap gap)
{
    return gap == Gap::None || gap == Gap::LineEnd;
}

bool agree(const Item &page, const Item &pageBefore, const Item &quote)
{
    const Gap a = page.before;
    const Gap b = quote.before;
    if (a == b || (joins(a) && joins(b)))
        return true;
    const auto dashed = [](Gap gap) { return gap == Gap::Dash || gap == Gap::LineEnd; };
    if (dashed(a) || dashed(b))
        return dashed(a) && dashed(b);
    // One of them has a space: it counts only between two words.
    return page.kind != CharacterKind::Word || pageBefore.kind != CharacterKind::Word;
}

bool isDigit(const Item &item)
{
    return item.kind == CharacterKind::Word && !item.letter;
}

/// True where a word or number goes on from items[at - 1] to items[at].
bool goesOn(const std::vector<Item> &items, std::size_t at)
{
    if (at == 0 || at >= items.size() || !joins(items[at].before))
        return false;
    const Item &left = items[at - 1];
    const Item &right = items[at];
    if (left.kind == CharacterKind::Word && right.kind == CharacterKind::Word)
        return true;
    const auto point = [](const Item &item) { return item.unit == u'.' || item.unit == u','; };
    if (isDigit(left) && point(right))
        return at + 1 < items.size() && items[at + 1].before == Gap::None && isDigit(items[at + 1]);
    if (point(left) && isDigit(right))
        return at >= 2 && left.before == Gap::None && isDigit(items[at - 2]);
    return false;
}

bool isQuotable(const std::vector<Item> &quote)
{
    const auto count = [&](CharacterKind kind) {
        return std::count_if(quote.begin(), quote.end(), [kind](const Item &item) { return item.kind == kind; });
    };
    return count(CharacterKind::Word) > 0 || count(CharacterKind::Han) + count(CharacterKind::Unspaced) >= 2;
}

/// Knuth, Morris and Pratt: for each length of a matched beginning, the next shorter one that also matches.
std::vector<std::size_t> fallbacks(const std::vector<Item> &quote)
{
    std::vector<std::size_t> table(quote.size(), 0);
    for (std::size_t i = 1, matched = 0; i < quote.size(); ++i) {
        while (matched > 0 && quote[i].unit != quote[matched].unit)
            matched = table[matched - 1];
        matched += quote[i].unit == quote[matched].unit ? 1U : 0U;
        table[i] = matched;
    }
    return table;
}

}  // namespace

std::optional<QuoteMatch> findQuote(QStringView pageText, QStringView quoteText)
{
    const std::vector<Item> quote = itemsOf(quoteText);
    if (!isQuotable(quote))
        return std::nullopt;
    const std::vector<Item> page = itemsOf(pageText);
    const std::vector<std::size_t> table = fallbacks(quote);
    qsizetype compared = 0;
    for (std::size_t i = 0, matched = 0; i < page.size(); ++i) {
        while (matched > 0 && (matched == quote.size() || page[i].unit != quote[matched].unit))
            matched = table[matched - 1];
        matched += page[i].unit == quote[matched].unit ? 1U : 0U;
        if (matched < quote.size())
            continue;
        const std::size_t first = i + 1 - quote.size();
        bool same = !goesOn(page, first) && !goesOn(page, i + 1);
        for (std::size_t k = 1; same && k < quote.size(); ++k, ++compared)
            same = agree(page[first + k], page[first + k - 1], quote[k]);
        if (same)
            return QuoteMatch{page[first].start, page[i].end - page[first].start};
        if (compared > kMaxComparisons)
            return std::nullopt;
    }
    return std::nullopt;
}

namespace {

struct Token
{
    QString text;
    int start = 0;
    int end = 0;
};

std::vector<Token> tokensOf(QStringView text)
{
    std::vector<Token> tokens;
    const std::vector<Item> items = itemsOf(text);
    for (std::size_t i = 0; i < items.size(); ++i) {
        const Item &item = items[i];
        if (item.kind == CharacterKind::Mark)
            continue;
        const bool continues = item.kind == CharacterKind::Word && !tokens.empty() && i > 0 && joins(item.before) &&
                               items[i - 1].kind == CharacterKind::Word;
        if (!continues)
            tokens.push_back({{}, item.start, item.end});
        tokens.back().text += QChar(item.unit);
        tokens.back().end = item.end;
    }
    return tokens;
}

}  // namespace

std::optional<ClosePassage> closestPassage(QStringView pageText, QStringView quote)
{
    const std::vector<Token> wanted = tokensOf(quote);
    const std::vector<Token> page = tokensOf(pageText);
    if (wanted.empty() || page.empty())
        return std::nullopt;
    QHash<QString, int> missing;  // How often each word is still wanted in the window
    for (const Token &token : wanted)
        ++missing[token.text];
    const std::size_t width = std::min(wanted.size(), page.size());
    std::size_t held = 0;
    std::size_t best = 0;
    std::size_t bestEnd = 0;
    for (std::size_t i = 0; i < page.size(); ++i) {
        if (const auto found = missing.find(page[i].text); found != missing.end())
            held += (*found)-- > 0 ? 1U : 0U;
        if (i >= width)
            if (const auto gone = missing.find(page[i - width].text); gone != missing.end())
                held -= ++(*gone) > 0 ? 1U : 0U;
        if (held > best) {
            best = held;
            bestEnd = i;
        }
    }
    const double share = static_cast<double>(best) / static_cast<double>(wanted.size());
    if (share < 0.5)
        return std::nullopt;
    const std::size_t first = bestEnd + 1 >= width ? bestEnd + 1 - width : 0;
    return ClosePassage{{page[first].start, page[bestEnd].end - page[first].start}, share};
}

}  // namespace assay

#include "questionnaires/ooxml/workbook.h"

#include <algorithm>

namespace assay::ooxml {

namespace {

constexpr int kLetters = 26;

/// Reads "$B$3" from the front of @p name and takes it away; nullopt where it does not stand there.
std::optional<std::pair<int, int>> takeCell(QStringView &name)
{
    const auto skipDollar = [&name] {
        if (name.startsWith(u'$'))
            name = name.mid(1);
    };
    const auto takeWhile = [&name](auto wanted) {
        qsizetype length = 0;
        while (length < name.size() && wanted(name[length]))
            ++length;
        const QStringView taken = name.left(length);
        name = name.mid(length);
        return taken;
    };
    skipDollar();
    const std::optional<int> column = columnNumber(takeWhile([](QChar c) { return c.isLetter(); }));
    skipDollar();
    const QStringView digits = takeWhile([](QChar c) { return c >= u'0' && c <= u'9'; });
    bool isNumber = false;
    const int row = digits.size() <= 7 ? digits.toInt(&isNumber) : 0;
    if (!column || !isNumber || row < 1 || row > kMaxRows)
        return std::nullopt;
    return std::pair(row, *column);
}

}  // namespace

QString columnLetters(int column)
{
    QString letters;
    for (int rest = column; rest > 0; rest = (rest - 1) / kLetters)
        letters.prepend(QChar(u'A' + (rest - 1) % kLetters));
    return letters;
}

std::optional<int> columnNumber(QStringView letters)
{
    if (letters.isEmpty() || letters.size() > 3)
        return std::nullopt;
    int column = 0;
    for (const QChar letter : letters) {
        const char16_t c = letter.toUpper().unicode();
        if (c < u'A' || c > u'Z')
            return std::nullopt;
        column = column * kLetters + (c - u'A' + 1);
    }
    return column <= kMaxColumns ? std::optional(column) : std::nullopt;
}

QString cellName(int row, int column)
{
    return columnLetters(column) + QString::number(row);
}

std::optional<CellRange> rangeFromName(QStringView name)
{
    const auto first = takeCell(name);
    if (!first)
        return std::nullopt;
    const auto [row, column] = *first;
    if (name.isEmpty())
        return CellRange{row, column, row, column};
    if (!name.startsWith(u':'))
        return std::nullopt;
    name = name.mid(1);
    const auto last = takeCell(name);
    if (!last || !name.isEmpty())
        return std::nullopt;
    const auto [otherRow, otherColumn] = *last;
    return CellRange{std::min(row, otherRow), std::min(column, otherColumn), std::max(row, otherRow),
                     std::max(column, otherColumn)};
}

}  // namespace assay::ooxml

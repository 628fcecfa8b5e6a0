#include "app/cli/reply.h"

#include <sys/ioctl.h>
#include <unicode/uchar.h>
#include <unistd.h>

#include <algorithm>
#include <numeric>

namespace assay::cli {

namespace {

constexpr int kGap = 2;
constexpr int kLeastColumn = 8;

int widthOf(char32_t codePoint)
{
    const auto character = static_cast<UChar32>(codePoint);
    const int8_t type = u_charType(character);
    if (type == U_NON_SPACING_MARK || type == U_ENCLOSING_MARK || type == U_FORMAT_CHAR || type == U_CONTROL_CHAR)
        return 0;
    const int width = u_getIntPropertyValue(character, UCHAR_EAST_ASIAN_WIDTH);
    return width == U_EA_FULLWIDTH || width == U_EA_WIDE ? 2 : 1;
}

QString cutTo(const QString &text, int columns)
{
    if (displayWidth(text) <= columns)
        return text;
    QString cut;
    int used = 1;  // for the ellipsis
    for (const char32_t codePoint : text.toUcs4()) {
        used += widthOf(codePoint);
        if (used > columns)
            break;
        cut += QString::fromUcs4(&codePoint, 1);
    }
    return cut + QChar(0x2026);
}

QString padded(const QString &text, int columns)
{
    return text + QString(std::max(0, columns - displayWidth(text)), QLatin1Char(' '));
}

/// Takes from the widest column again and again until the row fits.
void shrink(std::vector<int> &widths, int columns)
{
    const auto total = [&] {
        return std::accumulate(widths.begin(), widths.end(), 0) + kGap * static_cast<int>(widths.size() - 1);
    };
    while (total() > columns) {
        const auto widest = std::ranges::max_element(widths);
        if (*widest <= kLeastColumn)
            return;
        --*widest;
    }
}

}  // namespace

TextTable::TextTable(QStringList headings) : m_headings(std::move(headings))
{}

void TextTable::addRow(QStringList cells)
{
    for (QString &cell : cells)
        cell = cell.simplified();
    m_rows.push_back(std::move(cells));
}

QString TextTable::toText(int columns) const
{
    std::vector<int> widths;
    for (const QString &heading : m_headings)
        widths.push_back(displayWidth(heading));
    for (const QStringList &row : m_rows)
        for (std::size_t i = 0; i < widths.size(); ++i)
            widths[i] = std::max(widths[i], displayWidth(row.value(static_cast<qsizetype>(i))));
    if (columns > 0)
        shrink(widths, columns);

    const auto line = [&](const QStringList &cells) {
        QStringList parts;
        for (std::size_t i = 0; i < widths.size(); ++i)
            parts << padded(cutTo(cells.value(static_cast<qsizetype>(i)), widths[i]), widths[i]);
        QString text = parts.join(QString(kGap, QLatin1Char(' ')));
        while (text.endsWith(QLatin1Char(' ')))
            text.chop(1);
        return text + QLatin1Char('\n');
    };
    QString text = line(m_headings);
    for (const QStringList &row : m_rows)
        text += line(row);
    return text;
}

int displayWidth(const QString &text)
{
    int width = 0;
    for (const char32_t codePoint : text.toUcs4())
        width += widthOf(codePoint);
    return width;
}

int terminalColumns()
{
    winsize size{};
    if (!isatty(STDOUT_FILENO) || ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) != 0)
        return 0;
    return size.ws_col;
}

}  // namespace assay::cli

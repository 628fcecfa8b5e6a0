#include "reports/xlsx/book.h"

#include <algorithm>
#include <cmath>

namespace assay::xlsx {
namespace {

constexpr qsizetype kLongestText = 32767;  ///< Of a cell
constexpr qsizetype kLongestFurniture = 250;

Kind kindOf(content::NumberForm form)
{
    switch (form) {
    case content::NumberForm::Count:
        return Kind::Count;
    case content::NumberForm::Share:
        return Kind::Share;
    case content::NumberForm::Decimal:
        break;
    }
    return Kind::Decimal;
}

/// Ampersands begin codes in headers and footers.
QByteArray furnitureText(const QString &text)
{
    QString escaped = text;
    escaped.replace(u'&', QLatin1String("&&"));
    return escaped.left(kLongestFurniture / 2).toUtf8();
}

}  // namespace

QByteArray cellText(const QString &text)
{
    if (text.size() <= kLongestText)
        return text.toUtf8();
    const QString told = QStringLiteral(" … [%1]").arg(text.size());
    QString cut = text.left(kLongestText - told.size());
    if (cut.back().isHighSurrogate())
        cut.chop(1);
    return (cut + told).toUtf8();
}

QString stacked(const content::Text &text)
{
    return text.joined(QStringLiteral("\n"));
}

QString stateText(const content::StateWord &state)
{
    const char16_t symbol = content::lookOf(state.role).symbol;
    if (symbol == 0 || state.word.isEmpty())
        return stacked(state.word);
    return QChar(symbol) + u' ' + stacked(state.word);
}

QString passagesText(const std::vector<content::CitedPassage> &passages)
{
    QStringList texts;
    for (const content::CitedPassage &passage : passages) {
        QString text =
            passage.title + u'\n' + passage.file + QStringLiteral("  ") + passage.place.joined(QStringLiteral(" / "));
        if (!passage.quote.isEmpty())
            text += QStringLiteral("\n\u201c") + passage.quote + QChar(0x201d);
        content::StateWord state = passage.state;
        state.word = {state.word.joined(QStringLiteral(" "))};
        texts << text + u'\n' + stateText(state);
    }
    return texts.join(QStringLiteral("\n\n"));
}

void writeCell(Book &book, lxw_worksheet *sheet, lxw_row_t row, lxw_col_t column, const content::Cell &cell,
               content::Emphasis emphasis, content::Alignment alignment)
{
    const auto plain = [&](content::Role role) {
        book.note(worksheet_write_string(sheet, row, column, cellText(shownText(cell)).constData(),
                                         book.format(Kind::Text, role, emphasis, alignment)));
    };
    if (const auto *state = std::get_if<content::StateWord>(&cell))
        plain(state->role);
    else if (std::holds_alternative<content::Text>(cell) ||
             std::holds_alternative<std::vector<content::CitedPassage>>(cell))
        plain(content::Role::Neutral);
    else if (const auto *number = std::get_if<content::Number>(&cell))
        book.note(
            worksheet_write_number(sheet, row, column, number->value,
                                   book.format(kindOf(number->form), content::Role::Neutral, emphasis, alignment)));
    else if (const auto *date = std::get_if<QDate>(&cell); date != nullptr && date->isValid()) {
        lxw_datetime day = {date->year(), date->month(), date->day(), 0, 0, 0};
        book.note(worksheet_write_datetime(sheet, row, column, &day,
                                           book.format(Kind::Date, content::Role::Neutral, emphasis)));
    } else {
        book.note(worksheet_write_blank(sheet, row, column, book.format(Kind::Text)));
    }
}

int linesOf(const QString &text, double width)
{
    constexpr double kHan = 2.15;
    constexpr double kOther = 1.08;
    int lines = 0;
    for (const QString &line : text.split(u'\n')) {
        double units = 0;
        for (const QChar character : line)
            units += character.script() == QChar::Script_Han || character.unicode() >= 0x3000 ? kHan : kOther;
        lines += std::max(1, static_cast<int>(std::ceil(units / std::max(width - 1, 1.0))));
    }
    return lines;
}

QString shownText(const content::Cell &cell)
{
    if (const auto *text = std::get_if<content::Text>(&cell))
        return stacked(*text);
    if (const auto *state = std::get_if<content::StateWord>(&cell))
        return stateText(*state);
    if (const auto *passages = std::get_if<std::vector<content::CitedPassage>>(&cell))
        return passagesText(*passages);
    if (const auto *number = std::get_if<content::Number>(&cell))
        return content::toString(*number);
    if (const auto *date = std::get_if<QDate>(&cell))
        return content::toString(*date);
    return {};
}

double rowHeight(int lines)
{
    constexpr double kLine = 13.5;
    constexpr double kPadding = 4;
    constexpr double kMost = 409;
    return std::min(lines * kLine + kPadding, kMost);
}

void setUpPrint(lxw_worksheet *sheet, const content::Document &document)
{
    constexpr uint8_t kA4 = 9;
    constexpr int kShortHash = 16;
    worksheet_set_landscape(sheet);
    worksheet_set_paper(sheet, kA4);
    worksheet_fit_to_pages(sheet, 1, 0);
    worksheet_set_margins(sheet, 0.5, 0.5, 0.75, 0.7);
    const QByteArray title = furnitureText(document.title.joined(QStringLiteral(" ")));
    const QByteArray organisation = furnitureText(document.organisation);
    worksheet_set_header(sheet, ("&L&8" + title + "&R&8" + organisation).constData());
    const QByteArray trail = "Assay #" + QByteArray::number(document.meta.trailEvent) + ' ' +
                             document.meta.trailHead.left(kShortHash).toUtf8();
    worksheet_set_footer(sheet, ("&L&8" + trail + "&R&8&P / &N").constData());
}

}  // namespace assay::xlsx

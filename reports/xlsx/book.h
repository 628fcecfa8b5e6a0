#pragma once

#include "reports/content/document.h"

#include <xlsxwriter.h>

#include <QByteArray>
#include <QSet>
#include <QString>

#include <map>
#include <tuple>

namespace assay::xlsx {

enum class Kind
{
    Text,
    Header,
    Title,
    Subtitle,
    Statement,
    Heading,
    Label,
    Value,
    Count,
    Share,
    Decimal,
    Date,
    Figure
};

/// A workbook in the making, with its formats and the first error that the library told.
class Book
{
public:
    /// @param fileName  where the library writes; @param folder  for its own temporary files
    Book(const QByteArray &fileName, QByteArray folder, content::Languages languages);
    ~Book();
    Book(const Book &) = delete;
    Book &operator=(const Book &) = delete;

    /// A sheet of that name, made fit for a sheet's name and unlike the others.
    [[nodiscard]] lxw_worksheet *addSheet(const content::Text &name);
    [[nodiscard]] lxw_format *format(Kind kind, content::Role role = content::Role::Neutral,
                                     content::Emphasis emphasis = content::Emphasis::None,
                                     content::Alignment alignment = content::Alignment::Start);
    void describe(const content::Document &document);
    void note(lxw_error error);
    [[nodiscard]] lxw_workbook *handle() { return m_book; }
    /// Writes the file; the first error of all there were.
    [[nodiscard]] lxw_error close();

private:
    void dress(lxw_format *format, Kind kind, content::Role role) const;

    QByteArray m_folder;
    QByteArray m_fontName;
    lxw_workbook *m_book = nullptr;  ///< Freed by workbook_close
    std::map<std::tuple<Kind, content::Role, content::Emphasis, content::Alignment>, lxw_format *> m_formats;
    QSet<QString> m_names;
    lxw_error m_error = LXW_NO_ERROR;
};

/// A text that fits a cell; what is cut says so.
[[nodiscard]] QByteArray cellText(const QString &text);
/// Both languages, one under the other.
[[nodiscard]] QString stacked(const content::Text &text);
/// Symbol and word.
[[nodiscard]] QString stateText(const content::StateWord &state);
/// Passages one after the other, each with document, place, quote and state.
[[nodiscard]] QString passagesText(const std::vector<content::CitedPassage> &passages);
/// Lines that a text takes in a column so many characters wide: neither program measures rows that others wrote.
[[nodiscard]] int linesOf(const QString &text, double width);
/// The text of a cell as it is shown; empty for a blank one.
[[nodiscard]] QString shownText(const content::Cell &cell);
/// A row's height in points for so many lines, within what a row may have.
[[nodiscard]] double rowHeight(int lines);
/// Writes one cell in the format of its kind.
void writeCell(Book &book, lxw_worksheet *sheet, lxw_row_t row, lxw_col_t column, const content::Cell &cell,
               content::Emphasis emphasis, content::Alignment alignment);
/// Landscape, one page wide, header and footer with trail and page number.
void setUpPrint(lxw_worksheet *sheet, const content::Document &document);

}  // namespace assay::xlsx

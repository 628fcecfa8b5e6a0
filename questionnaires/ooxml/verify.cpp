#include "questionnaires/ooxml/patch.h"

#include "questionnaires/ooxml/content_type.h"
#include "questionnaires/ooxml/package.h"
#include "questionnaires/ooxml/part_compare.h"
#include "questionnaires/ooxml/sheet_patch.h"
#include "questionnaires/ooxml/strings.h"
#include "questionnaires/ooxml/workbook.h"

#include <algorithm>
#include <map>

namespace assay::ooxml {

namespace {

/// Whether a cell now holds what was to be written.
bool holds(const Sheet &sheet, const CellEdit &edit, bool datesFrom1904)
{
    const Cell *cell = sheet.at(edit.row, edit.column);
    if (edit.value.isEmpty())
        return cell == nullptr || cell->type == ValueType::Empty;
    if (cell == nullptr)
        return false;
    switch (edit.kind) {
    case CellEdit::Kind::Text:
        return cell->type == ValueType::Text && encodedText(cell->text) == encodedText(edit.value);
    case CellEdit::Kind::Boolean:
        return cell->type == ValueType::Boolean && (cell->text == u"TRUE") == (edit.value == u"true");
    case CellEdit::Kind::Number:
    case CellEdit::Kind::Date:
        break;
    }
    return storedNumber(edit, datesFrom1904) == cell->number.toDouble();
}

class Verifier
{
public:
    Verifier(const Package &before, const Package &after, const Workbook &oldBook, const Workbook &newBook)
        : m_before(before), m_after(after), m_oldBook(oldBook), m_newBook(newBook)
    {}

    Result<Done> run(const std::vector<CellEdit> &edits)
    {
        if (m_before.names() != m_after.names())
            return differs(QStringLiteral("parts were added, lost or moved"));
        if (m_oldBook.sheets.size() != m_newBook.sheets.size())
            return differs(QStringLiteral("sheets were added or lost"));
        if (const Result<Done> values = checkValues(edits); !values)
            return values;
        const Result<QString> book = mainPart(m_before, DocumentKind::Workbook);
        if (!book)
            return std::unexpected(book.error());
        for (qsizetype i = 0; i < m_before.names().size(); ++i) {
            if (const Result<Done> same = comparePart(i, *book); !same)
                return same;
        }
        return Done{};
    }

private:
    Result<Done> checkValues(const std::vector<CellEdit> &edits)
    {
        for (const CellEdit &edit : edits) {
            const auto sheet = std::find_if(m_newBook.sheets.begin(), m_newBook.sheets.end(),
                                            [&](const Sheet &one) { return one.name == edit.sheet; });
            if (sheet == m_newBook.sheets.end() || !holds(*sheet, edit, m_newBook.datesFrom1904)) {
                return differs(QStringLiteral("%1 does not hold what was written").arg(cellName(edit.row, edit.column)),
                               Place{.sheet = edit.sheet, .row = edit.row, .column = columnLetters(edit.column)});
            }
            m_written[sheet->part].insert({edit.row, edit.column});
        }
        return Done{};
    }

    Result<Done> comparePart(qsizetype position, const QString &book)
    {
        const QString &name = m_before.names().at(position);
        const Result<QByteArray> old = m_before.readAt(position);
        const Result<QByteArray> now = m_after.readAt(position);
        if (!old || !now) {
            // What could not be unpacked before cannot be unpacked now; the copy is of packed bytes.
            return old.has_value() == now.has_value() ? Result<Done>(Done{})
                                                      : differs(QStringLiteral("%1 can no longer be read").arg(name));
        }
        if (*old == *now)
            return Done{};
        if (name == book)
            return compareBooks(*old, *now);
        const auto written = m_written.find(name);
        if (written == m_written.end())
            return differs(QStringLiteral("%1 changed").arg(name));
        const auto sheet = std::find_if(m_oldBook.sheets.begin(), m_oldBook.sheets.end(),
                                        [&](const Sheet &one) { return one.part == name; });
        return compareSheets(*old, *now, written->second, sheet->name);
    }

    const Package &m_before;
    const Package &m_after;
    const Workbook &m_oldBook;
    const Workbook &m_newBook;
    std::map<QString, WrittenCells> m_written;  // by part
};

}  // namespace

Result<Done> verifyPatch(const QByteArray &before, const QByteArray &after, const std::vector<CellEdit> &edits)
{
    const Result<Workbook> oldBook = readWorkbook(before);
    const Result<Workbook> newBook = readWorkbook(after);
    const Result<Package> oldPackage = Package::open(before);
    const Result<Package> newPackage = Package::open(after);
    if (!oldBook)
        return std::unexpected(oldBook.error());
    if (!newBook)
        return differs(newBook.error().detail);
    if (!oldPackage)
        return std::unexpected(oldPackage.error());
    if (!newPackage)
        return differs(newPackage.error().detail);
    return Verifier(*oldPackage, *newPackage, *oldBook, *newBook).run(edits);
}

}  // namespace assay::ooxml

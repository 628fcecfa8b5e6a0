#pragma once

#include "questionnaires/structure/inspection.h"

#include <QString>
#include <QStringList>

#include <initializer_list>
#include <map>
#include <ostream>
#include <vector>

namespace assay::test {

/// Builds a sheet by hand: rows of texts from a corner on, looks, merged ranges and lists.
class SheetBuilder
{
public:
    explicit SheetBuilder(const QString &name = QStringLiteral("Sheet1"));

    /// The next row, from column `from` on; empty texts leave the cell out.
    SheetBuilder &row(const QStringList &texts, int from = 1);
    SheetBuilder &boldRow(const QStringList &texts, int from = 1);
    SheetBuilder &skip(int rows = 1);
    SheetBuilder &merge(const QString &range);
    SheetBuilder &list(const QString &range, const QStringList &choices, const QString &source = {});
    SheetBuilder &formula(const QString &range);  ///< Marks the cells as computed; makes them where they are not
    SheetBuilder &bold(const QString &range);
    SheetBuilder &set(const QString &cell, const QString &text, ooxml::ValueType type = ooxml::ValueType::Text);
    SheetBuilder &hideColumns(const QString &range);
    SheetBuilder &hide(ooxml::Visibility visibility = ooxml::Visibility::Hidden);
    SheetBuilder &protect();
    SheetBuilder &unlock(const QString &range);

    [[nodiscard]] int nextRow() const { return m_row; }
    [[nodiscard]] ooxml::Sheet sheet() const;

private:
    ooxml::Cell &cellAt(int row, int column);

    ooxml::Sheet m_sheet;
    std::map<std::pair<int, int>, ooxml::Cell> m_cells;
    int m_row = 1;
};

[[nodiscard]] ooxml::Workbook workbookOf(std::initializer_list<ooxml::Sheet> sheets);
[[nodiscard]] structure::SheetInspection inspected(const ooxml::Sheet &sheet);

/// "header 3, id A, question B, answers D, comments E, rows 4-9 (6)" or the kind where it is no question sheet: one
/// line that a test can compare.
[[nodiscard]] std::string summary(const structure::SheetInspection &sheet);
[[nodiscard]] std::string summary(const ooxml::Sheet &sheet);

// Changes of a sheet that must not change what is understood.
[[nodiscard]] ooxml::Sheet moved(ooxml::Sheet sheet, int rows, int columns);
[[nodiscard]] ooxml::Sheet withoutLooks(ooxml::Sheet sheet);
[[nodiscard]] ooxml::Sheet withoutLists(ooxml::Sheet sheet);
[[nodiscard]] ooxml::Sheet withTexts(ooxml::Sheet sheet, const std::map<QString, QString> &replacements);
[[nodiscard]] ooxml::Sheet withoutColumn(ooxml::Sheet sheet, int column);

/// Twelve questions of about the usual length, all different.
[[nodiscard]] QStringList someQuestions();

}  // namespace assay::test

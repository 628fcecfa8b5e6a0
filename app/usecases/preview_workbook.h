#pragma once

#include "app/usecases/sandboxed_workbook.h"

#include <vector>

namespace assay::app {

enum class SheetUse
{
    Questions,
    Instructions,
    Lookup,
    Other
};

enum class ColumnRole
{
    None,
    Number,  ///< The customer's own number of a question
    Section,
    Question,
    Answer,
    Comment
};

/// Rows and columns count from 1; both ends belong to it.
struct PreviewRange
{
    int firstRow = 1;
    int firstColumn = 1;
    int lastRow = 1;
    int lastColumn = 1;
    friend bool operator==(const PreviewRange &, const PreviewRange &) = default;
};

struct PreviewCell
{
    int row = 1;
    int column = 1;
    QString text;  ///< Cut where it is very long
    bool bold = false;
    friend bool operator==(const PreviewCell &, const PreviewCell &) = default;
};

/// What a sheet is taken for. Columns are numbers from 1, 0 where there is none.
struct SheetRoles
{
    SheetUse use = SheetUse::Other;
    int headerRow = 0;  ///< The first of several; 0: none
    int headerRowEnd = 0;
    int numberColumn = 0;
    int sectionColumn = 0;
    int questionColumn = 0;
    std::vector<int> answerColumns;  ///< The first is the main one
    std::vector<int> commentColumns;
    friend bool operator==(const SheetRoles &, const SheetRoles &) = default;

    [[nodiscard]] ColumnRole roleOf(int column) const;
};

/// A sheet of a received file before it is taken in: its first rows, and how they are understood.
struct PreviewSheet
{
    QString name;
    bool hidden = false;
    int rows = 0;  ///< Of the whole sheet
    int columns = 0;
    std::vector<PreviewCell> cells;  ///< By row, then column; the first rows only
    std::vector<PreviewRange> merges;
    std::vector<PreviewRange> hiddenRows;     ///< Only the rows count
    std::vector<PreviewRange> hiddenColumns;  ///< Only the columns count
    SheetRoles roles;
    std::vector<int> questionRows;  ///< Ascending
    double confidence = 0;          ///< 0–1
    QStringList why;                ///< English sentences
    friend bool operator==(const PreviewSheet &, const PreviewSheet &) = default;
};

struct WorkbookPreview
{
    QString file;
    QString format;
    std::vector<PreviewSheet> sheets;
    int questions = 0;
    Problems problems;
};

/// A person's corrections: for a sheet's name the roles that it shall have.
using RoleCorrections = std::vector<std::pair<QString, SheetRoles>>;

/// Reads a file from outside as `importQuestionnaire` would, and changes nothing. Errors: those of `inspectWorkbook`.
[[nodiscard]] Result<WorkbookPreview> previewWorkbook(const ExtractClient &client, const QString &path,
                                                      const RoleCorrections &corrections, Progress &progress);

/// The same roles with `column` in another one. A column has one role; number, section and question stand in one column
/// only, so that a new one takes the role from the old. A sheet with a question column holds questions.
[[nodiscard]] SheetRoles withRole(SheetRoles roles, int column, ColumnRole role);

/// The corrections as the mapping that `importQuestionnaire` takes; empty where there are none.
[[nodiscard]] QByteArray mappingOf(const RoleCorrections &corrections);

}  // namespace assay::app

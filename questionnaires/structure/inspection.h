#pragma once

#include "model/base/problem.h"
#include "model/customers/question.h"
#include "questionnaires/ooxml/workbook.h"

#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <vector>

namespace assay::structure {

enum class SheetKind
{
    Questions,
    Instructions,
    Lookup,
    Other
};

/// What was understood of one sheet. Columns are numbers from 1, 0 where there is none; rows count from 1.
struct SheetInspection
{
    QString name;
    SheetKind kind = SheetKind::Other;
    int headerRow = 0;                 ///< The first of several
    int headerRowEnd = 0;              ///< The last of several; as headerRow for a plain header
    std::vector<int> otherHeaderRows;  ///< Where the header is repeated further down
    int idColumn = 0;
    int sectionColumn = 0;
    int questionColumn = 0;
    std::vector<int> answerColumns;    ///< What the asked party must state, or marks; the first is the main one
    std::vector<int> commentColumns;   ///< The asked party's free remark or finding
    bool markColumns = false;          ///< One of the answer columns gets a mark
    std::vector<int> questionRows;     ///< Ascending
    std::vector<FoundQuestion> given;  ///< Of a form without columns: its questions as they were found
    double confidence = 0;             ///< 0–1
    QStringList why;                   ///< One English sentence for each decision

    [[nodiscard]] int firstRow() const { return questionRows.empty() ? 0 : questionRows.front(); }
    [[nodiscard]] int lastRow() const { return questionRows.empty() ? 0 : questionRows.back(); }
};

struct Inspection
{
    QString format;
    std::vector<SheetInspection> sheets;
    Problems problems;
};

/// A person's correction for one sheet; what is absent is left to the detection.
struct SheetMapping
{
    QString sheet;
    std::optional<SheetKind> kind;
    std::optional<int> headerRow;
    std::optional<int> idColumn;       ///< 0: none
    std::optional<int> sectionColumn;  ///< 0: none
    std::optional<int> questionColumn;
    std::optional<std::vector<int>> answerColumns;
    std::optional<std::vector<int>> commentColumns;
    std::optional<int> firstRow;
    std::optional<int> lastRow;
};
using Mapping = std::vector<SheetMapping>;

/// Reads a mapping as written by a person: `{"sheets":[{"name":…,"kind":…,"header_row":…,"question_column":"B",…}]}`,
/// the names of `questionnaire inspect`. Errors: BadInput, naming what is wrong.
[[nodiscard]] Result<Mapping> readMapping(const QByteArray &json);

/// Says of every sheet what it is and where its questions and answers stand.
[[nodiscard]] Inspection inspect(const ooxml::Workbook &workbook, const Mapping &corrections = {});

/// The questions of all question sheets in the order of sheets and rows, with the cells that take their answers.
/// An answer cell merged over several questions stands under each of them with its first cell.
[[nodiscard]] std::vector<FoundQuestion> questions(const ooxml::Workbook &workbook, const Inspection &inspection);

/// The JSON of `questionnaire inspect`: columns as letters, kinds as words.
[[nodiscard]] QJsonObject toJson(const Inspection &inspection);

}  // namespace assay::structure

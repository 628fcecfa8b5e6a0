#pragma once

#include "model/base/result.h"
#include "model/customers/question.h"
#include "questionnaires/ooxml/patch.h"
#include "questionnaires/ooxml/workbook.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <vector>

namespace assay::fill {

struct WrittenCell
{
    QString sheet;
    QString cell;
    QString before;
    QString after;  ///< Empty where a mark was taken away
    friend bool operator==(const WrittenCell &, const WrittenCell &) = default;
};

/// A part of an answer that did not go into the file; it stays in the workspace.
struct SkippedCell
{
    QString sheet;
    QString cell;  ///< Where it belongs; of the question's row where no cell takes it, such as "12"
    QString why;   ///< English sentence, with the value where that helps
    friend bool operator==(const SkippedCell &, const SkippedCell &) = default;
};

/// Questions of the same wording that are answered differently.
struct DifferingAnswers
{
    QString question;
    std::vector<QuestionId> ids;
    QStringList places;  ///< As ids: "Sheet row 12"
    friend bool operator==(const DifferingAnswers &, const DifferingAnswers &) = default;
};

struct FillPlan
{
    std::vector<ooxml::CellEdit> edits;
    std::vector<WrittenCell> written;  ///< As edits
    std::vector<SkippedCell> skipped;
    std::vector<DifferingAnswers> differing;
};

/// What becomes of an answer's text where only the comment column could take it and a comment is given, too.
enum class TextBesideComment
{
    Keep,   ///< The comment goes into the file, the text is listed as skipped
    Append  ///< Both go into the file: comment, line end, text
};

/// Says which cells of the received workbook get what. Only questions that are approved or sent count, in their order.
/// - The first answer column: a list gets the choice, which must be one of its words; of mark columns the one whose
///   sub-heading is the choice gets the mark that the file uses already, else X, and the others lose theirs; numbers
///   and dates get the choice or, failing that, the text.
/// - The text goes to the first free-text answer column, else into the comment column, else it is skipped.
/// - The comment goes into the first comment column. `AnswerText::cells` names other columns.
/// - A cell that is merged over several questions is written once, with the first answer to it.
/// - Cells with a formula, locked cells, values that are not of the column's kind are skipped.
[[nodiscard]] FillPlan planFill(const ooxml::Workbook &workbook, const std::vector<Question> &questions,
                                TextBesideComment beside = TextBesideComment::Keep);

struct FilledFile
{
    QByteArray package;
    std::vector<WrittenCell> written;
    std::vector<SkippedCell> skipped;
    std::vector<DifferingAnswers> differing;
    QStringList partsChanged;
    int partsIdentical = 0;
};

/// Writes the approved answers into the received workbook, reads the result back and compares it cell by cell before it
/// is given out. Errors: as readWorkbook(), patchWorkbook() and verifyPatch(); Refused for a signed workbook.
[[nodiscard]] Result<FilledFile> fillWorkbook(const QByteArray &package, const std::vector<Question> &questions,
                                              TextBesideComment beside = TextBesideComment::Keep);

/// As fillWorkbook(), for a DOCX or DOCM document: into the cells of its tables, its fields, boxes, blanks and empty
/// lines. Refused for a signed document and for one that is protected against anything but filling in its form fields.
[[nodiscard]] Result<FilledFile> fillDocument(const QByteArray &package, const std::vector<Question> &questions,
                                              TextBesideComment beside = TextBesideComment::Keep);

/// The answers to a VSAQ questionnaire as VSAQ itself saves them: a JSON object of values by id, read back and
/// compared. Remarks go where VSAQ asks for them after the choice that was made. Errors: as exchange::readVsaq().
[[nodiscard]] Result<FilledFile> fillVsaq(const QByteArray &received, const std::vector<Question> &questions);

}  // namespace assay::fill

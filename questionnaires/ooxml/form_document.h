#pragma once

#include "model/base/result.h"
#include "questionnaires/ooxml/workbook.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <unordered_map>
#include <vector>

namespace assay::ooxml {

/// Bytes of the main part that give way to others.
struct Splice
{
    qsizetype begin = 0;
    qsizetype end = 0;  ///< Behind the last byte; as begin where nothing is taken away
    QByteArray bytes;
};

enum class PlaceKind
{
    Text,
    List,  ///< One of the permitted words: a drop-down, or boxes with a word beside each
    Mark   ///< A box to tick that has no word of its own
};

/// A place of a text document that takes an answer, and which bytes writing it touches.
struct AnswerPlace
{
    QString sheet;  ///< As Sheet::name
    int row = 1;
    int column = 1;
    PlaceKind kind = PlaceKind::Text;
    QStringList choices;   ///< Of a list, in order
    QString before;        ///< What stands there; of a prompt that Word shows in an empty control: nothing
    QString around;        ///< All that its cell says, also outside the place; only of cells
    QString barred;        ///< Why nothing may be written; empty where something may
    bool isField = false;  ///< A content control or a form field: open in documents protected for filling in forms
    int longest = 0;       ///< UTF-16 units that a form field takes; 0: no bound

    Splice text;                 ///< For Text: `bytes` stand before the answer
    QByteArray tail;             ///< … and these behind it
    bool insideText = false;     ///< The answer goes between characters of a text element, not between runs' parts
    std::vector<Splice> always;  ///< Go with any answer
    std::vector<std::vector<Splice>> ofChoice;  ///< For List by choice, for Mark the one that ticks
    std::vector<Splice> cleared;                ///< For List of boxes and Mark: nothing ticked
    std::vector<qsizetype> owners;              ///< Where the elements begin within which all changes lie
};

/// A paragraph of the body outside tables.
struct FormParagraph
{
    int number = 1;  ///< From 1; empty ones count, those of text boxes too, as they follow the one they hang on
    QString text;    ///< Final text: without deletions; empty controls show nothing
    QString label;   ///< Number or letter that Word gives it, such as "1.2"; empty for bullets and plain paragraphs
    int headingLevel = 0;
    bool listItem = false;
    bool bold = false;
    bool inTextBox = false;
    std::vector<std::size_t> places;  ///< Into FormDocument::places, in reading order
    bool explicitPlace = false;  ///< They are fields, boxes or blanks; else the one place is the text behind a label
    qsizetype placeAt = 0;       ///< Where in the text the first place begins
};

/// The body in reading order.
struct FormItem
{
    bool isTable = false;
    std::size_t index = 0;  ///< Into FormDocument::paragraphs, or into the sheets of the workbook
};

enum class DocumentProtection
{
    None,
    Forms,  ///< Only fields may be filled in
    Comments,
    TrackedChanges,
    ReadOnly
};

/// A text document as a form. Its tables are the sheets "Table 1", "Table 2", … (nested ones, too, in the order of
/// their beginnings) with merged cells, drop-down lists and boxes as lists; its paragraphs are the last sheet, "Text":
/// row = number of the paragraph, column A = its text, columns from B = its answer places.
struct FormDocument
{
    Workbook workbook;
    std::vector<FormParagraph> paragraphs;
    std::vector<FormItem> items;
    std::vector<AnswerPlace> places;
    DocumentProtection protection = DocumentProtection::None;
    QByteArray prefix;  ///< Of the word-processing namespace with its colon

    std::unordered_map<QString, std::size_t> placeIndex;  ///< By sheet and cell, see placeAt()

    void indexPlaces();
    /// nullptr where there is no place.
    [[nodiscard]] const AnswerPlace *placeAt(const QString &sheet, int row, int column) const;
};

/// The name of the sheet that stands for the paragraphs.
[[nodiscard]] QString textSheetName();
/// "Table 3"
[[nodiscard]] QString tableSheetName(int number);

/// Reads a DOCX or DOCM package held in memory as a form.
/// Errors: as readDocument(); Unsupported where the main part is not UTF-8.
[[nodiscard]] Result<FormDocument> readForm(const QByteArray &package, const ReadLimits &limits = {});

}  // namespace assay::ooxml

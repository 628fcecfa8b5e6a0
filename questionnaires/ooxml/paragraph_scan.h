#pragma once

#include "questionnaires/ooxml/document_runs.h"
#include "questionnaires/ooxml/form_document.h"

#include <pugixml.hpp>

#include <vector>

namespace assay::ooxml {

/// A piece of a paragraph's text and the element that holds it.
struct TextPiece
{
    qsizetype at = 0;
    qsizetype length = 0;
    pugi::xml_node element;  ///< `t`, `tab`, `br`, `sym` …
    pugi::xml_node run;
};

/// A box that can be ticked; one character of the text stands for it.
struct TickBox
{
    qsizetype at = 0;
    bool ticked = false;
    bool isField = false;
    QString barred;
    std::vector<Splice> tick;
    std::vector<Splice> untick;
};

/// A content control, form field or blank line within a paragraph.
struct ScannedField
{
    qsizetype at = 0;
    qsizetype length = 0;  ///< Of what stands in it now
    AnswerPlace place;     ///< Sheet, row and column are the reader's
};

/// A paragraph taken apart.
struct ParagraphScan
{
    QString text;
    std::vector<TextPiece> pieces;
    std::vector<TickBox> boxes;
    std::vector<ScannedField> fields;       ///< In reading order
    QString barred;                         ///< Why the paragraph as a whole is not rewritten
    std::vector<pugi::xml_node> textBoxes;  ///< Their contents
    std::vector<pugi::xml_node> runs;       ///< Direct children that carry text; without those of comments
    bool bold = false;
};

/// Reads the final text of a paragraph, and what of it takes an answer. @p text is bounded by the nesting that other
/// readers of documents follow.
[[nodiscard]] ParagraphScan scanParagraph(const FormSource &source, pugi::xml_node paragraph);

/// Of alternatives exactly one is read: the first. Other elements are themselves.
[[nodiscard]] pugi::xml_node chosenAlternative(pugi::xml_node node);
/// Whether an element only wraps what it holds.
[[nodiscard]] bool wrapsContent(std::string_view name);

/// Blanks of a scanned paragraph: underscores, dots, underlined white space.
[[nodiscard]] std::vector<ScannedField> blanksOf(const FormSource &source, const ParagraphScan &scan);
/// Boxes written as characters or symbols, added to those that are controls.
void findDrawnBoxes(const FormSource &source, ParagraphScan &scan);

/// The place that rewrites a paragraph's text from a character on; its runs' look is kept.
[[nodiscard]] AnswerPlace rewritingPlace(const FormSource &source, pugi::xml_node paragraph, const ParagraphScan &scan,
                                         qsizetype from);

}  // namespace assay::ooxml

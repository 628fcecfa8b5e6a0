#pragma once

#include "questionnaires/ooxml/form_document.h"
#include "questionnaires/ooxml/paragraph_scan.h"

#include <vector>

namespace assay::ooxml {

/// A paragraph of a cell, with the control that wraps it or the cell, if any.
struct CellParagraph
{
    pugi::xml_node paragraph;
    pugi::xml_node control;
    ParagraphScan scan;
};

struct CellContent
{
    std::vector<CellParagraph> paragraphs;
    bool holdsTable = false;
};

struct CellReading
{
    QString text;  ///< What a reader sees, without what may be filled in
    bool bold = false;
    AnswerPlace place;
};

/// The text of a cell and how an answer is written into it.
[[nodiscard]] CellReading readCell(const FormSource &source, const CellContent &content);

/// The place of a paragraph that a control wraps as a whole.
[[nodiscard]] AnswerPlace wrappedPlace(const FormSource &source, const CellParagraph &wrapped);

}  // namespace assay::ooxml

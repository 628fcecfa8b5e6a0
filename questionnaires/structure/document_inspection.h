#pragma once

#include "questionnaires/ooxml/form_document.h"
#include "questionnaires/structure/inspection.h"

namespace assay::structure {

/// Says of every table of a text document, and of its paragraphs, what they are and where questions and answers stand.
/// Tables are tried as question tables with a header, as forms whose rows are labelled, as questions with an answer
/// row beneath, as the continuation of an earlier table, as pairs of a question and an empty cell; paragraphs by what
/// they say and what follows them. @p corrections name tables and the text as the inspection does ("Table 2", "Text").
[[nodiscard]] Inspection inspect(const ooxml::FormDocument &form, const Mapping &corrections = {});

/// The questions of a text document in reading order. A table's question without a section of its own takes the heading
/// above the table.
[[nodiscard]] std::vector<FoundQuestion> questions(const ooxml::FormDocument &form, const Inspection &inspection);

/// An answer cell for a place of the document.
[[nodiscard]] AnswerCell cellOf(const ooxml::AnswerPlace &place, CellRole role);

/// Questions of a table that has no column of questions under a header; empty where it is no such form.
struct TableForm
{
    std::vector<FoundQuestion> questions;
    double confidence = 0;
    QStringList why;
};
[[nodiscard]] TableForm labelledForm(const ooxml::FormDocument &form, const ooxml::Sheet &table);
[[nodiscard]] TableForm pairedForm(const ooxml::FormDocument &form, const ooxml::Sheet &table);

/// Questions among the paragraphs, with the places beneath or within them.
[[nodiscard]] TableForm paragraphForm(const ooxml::FormDocument &form);

}  // namespace assay::structure

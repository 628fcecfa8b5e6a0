#pragma once

#include "questionnaires/ooxml/document_runs.h"
#include "questionnaires/ooxml/form_document.h"
#include "questionnaires/ooxml/paragraph_scan.h"

#include <pugixml.hpp>

namespace assay::ooxml {

enum class ControlKind
{
    None,  ///< Wraps what is no answer: a table of contents, a group, a picture
    Text,
    Choice,
    Date,
    Check
};

[[nodiscard]] ControlKind controlKind(pugi::xml_node control);
/// Whether the control shows a prompt instead of an answer.
[[nodiscard]] bool showsPrompt(pugi::xml_node control);

/// What of a control is the same wherever it stands: choices, why it is barred, what changes with any answer.
[[nodiscard]] AnswerPlace controlPlace(const FormSource &source, pugi::xml_node control);
/// The place of a control among the runs of a paragraph.
[[nodiscard]] AnswerPlace inlineControlPlace(const FormSource &source, pugi::xml_node control);
/// Gives a place with choices the bytes of each, once it is known where its text goes.
void settleChoices(const FormSource &source, AnswerPlace &place);

/// The box of a control of kind Check. @p at is where it stands in the text.
[[nodiscard]] TickBox controlBox(const FormSource &source, pugi::xml_node control, qsizetype at);

/// Form fields as Word had them before content controls; @p data is the `ffData` element.
[[nodiscard]] TickBox formBox(const FormSource &source, pugi::xml_node data, qsizetype at);
[[nodiscard]] AnswerPlace formList(const FormSource &source, pugi::xml_node data);

}  // namespace assay::ooxml

#pragma once

#include "questionnaires/ooxml/form_document.h"
#include "questionnaires/ooxml/paragraph_scan.h"

namespace assay::ooxml {

/// One place out of the boxes of a text: a list of the words beside them, or a mark where one box has no word.
[[nodiscard]] AnswerPlace boxPlace(const QString &text, const std::vector<TickBox> &boxes);

/// The words of boxes that stand one below the other as one list.
[[nodiscard]] AnswerPlace joinedBoxes(const std::vector<AnswerPlace> &single);

}  // namespace assay::ooxml

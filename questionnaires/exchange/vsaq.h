#pragma once

#include "model/base/problem.h"
#include "model/base/result.h"
#include "model/customers/question.h"

#include <QByteArray>
#include <QHash>
#include <QString>

#include <vector>

namespace assay::exchange {

/// A questionnaire of google/vsaq: blocks of items, each asked where its condition holds.
struct VsaqQuestionnaire
{
    QString title;  ///< Of the outermost block
    /// `cell` of an answer cell is the id under which VSAQ keeps the value: of the item, for check groups of the
    /// choice (a mark for each), for radio groups of the first choice. A remark that VSAQ asks for after certain
    /// choices is a comment cell of the question. A condition stands behind the section, in words.
    std::vector<FoundQuestion> questions;
    QHash<QString, QStringList> choiceIds;     ///< By id of a radio group's answer cell: ids in the order of choices
    QHash<QString, QString> remarkConditions;  ///< By id of a comment cell: when VSAQ shows it, as written
    Problems problems;
};

/// Whether the bytes look like such a file, which may begin with comments.
[[nodiscard]] bool isVsaq(const QByteArray &bytes);

/// Errors: BadInput (no JSON, no questionnaire, an id twice), LimitExceeded.
[[nodiscard]] Result<VsaqQuestionnaire> readVsaq(const QByteArray &bytes);

}  // namespace assay::exchange

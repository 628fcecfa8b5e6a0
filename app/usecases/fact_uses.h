#pragma once

#include "app/usecases/session.h"
#include "model/answers/fact.h"
#include "model/answers/library_entry.h"
#include "model/customers/question.h"

#include <optional>
#include <vector>

namespace assay::app {

/// A text that states a fact.
struct FactUse
{
    std::optional<LibraryEntryId> entry;  ///< Of the answer library; else an answer to a customer
    std::optional<QuestionnaireId> questionnaire;
    std::optional<QuestionId> question;
    QString text;         ///< The question
    QString stated;       ///< The value as it stands in the answer
    bool agrees = false;  ///< It is the fact's value, units converted; else another one
    bool named = false;   ///< The text names the fact; else only the value was found
};

/// Answers that state a fact: by its value, units converted, and by its words with whatever value they give. Those with
/// another value come first. 180 days are not six months.
[[nodiscard]] Result<std::vector<FactUse>> factUses(const Session &session, const Fact &fact);

struct FactChange
{
    std::optional<Fact> before;
    std::vector<FactUse> uses;  ///< Of the value before, and where there was none of the new one
};

/// Records a fact. Where its value changes, every use of the earlier one is listed.
[[nodiscard]] Result<FactChange> changeFact(const Session &session, const Fact &fact);

/// What an answer states of a fact; nullopt: nothing. Only `stated`, `agrees` and `named` are set.
[[nodiscard]] std::optional<FactUse> useOf(const Fact &fact, const QString &question, const QString &answer);

}  // namespace assay::app

#pragma once

#include "model/catalogue/framework.h"
#include "model/store/workspace.h"

namespace assay::store {

/// Records a framework that people brought themselves. Catalogue editions never change: an id is taken once.
/// @param fileName  that it came from
/// Errors: AlreadyExists.
[[nodiscard]] Result<Done> addOwnFramework(UnitOfWork &unit, const Framework &framework, const QString &fileName);

/// In the order in which they came. Errors: Damaged where a stored definition cannot be read.
[[nodiscard]] Result<std::vector<Framework>> ownFrameworks(const Workspace &workspace);

/// On what ground wording may be kept.
enum class WordingTerms
{
    Licensed,  ///< To the user alone: shown, never exported
    Free       ///< Such as the text of a law; its source stands beside it
};

/// The wording of one requirement as the user has licensed it, or as a law says it.
struct RequirementText
{
    QString ref;
    Language language = Language::English;
    QString wording;
    QString source;  ///< File, edition or web page, with its date
    WordingTerms terms = WordingTerms::Licensed;
    friend bool operator==(const RequirementText &, const RequirementText &) = default;
};

/// Puts these in place of the texts that stand for the same refs and languages. The wording itself goes into no event.
[[nodiscard]] Result<Done> setRequirementTexts(UnitOfWork &unit, const QString &framework,
                                               const std::vector<RequirementText> &texts);

/// By ref.
[[nodiscard]] Result<std::vector<RequirementText>> requirementTexts(const Workspace &workspace,
                                                                    const QString &framework);

}  // namespace assay::store

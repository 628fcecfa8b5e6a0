#pragma once

#include "app/usecases/session.h"
#include "model/assessment/assessment.h"
#include "model/customers/question.h"
#include "model/evidence/citation.h"

namespace assay::app {

/// Something that a passage can be cited for.
struct CitableTarget
{
    CitationTarget target;
    QString ref;          ///< Of the requirement, or the customer's number of the question
    BilingualText title;  ///< Of the requirement; the question as asked in both languages
    BilingualText where;  ///< Framework, or customer
    QString scope;        ///< Of the assessment; file of the questionnaire
    friend bool operator==(const CitableTarget &, const CitableTarget &) = default;
};

/// The requirements of every assessment that is not signed off, newest assessment first, then the questions of every
/// questionnaire that are not sent, newest questionnaire first.
[[nodiscard]] Result<std::vector<CitableTarget>> citableTargets(const Session &session);

}  // namespace assay::app

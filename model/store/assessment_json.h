#pragma once

#include "model/assessment/assessment.h"

#include <QJsonObject>

/// The parts of an assessment that are kept as JSON, in one place for both directions.
namespace assay::store {

[[nodiscard]] QJsonObject toJson(const BilingualText &text);
[[nodiscard]] BilingualText bilingualFrom(const QJsonValue &value);

/// Sites, systems, period and a third party's report.
[[nodiscard]] QJsonObject detailsOf(const Assessment &assessment);
void takeDetails(Assessment &assessment, const QJsonObject &details);

/// {from, steps: [{from, to: {framework, ref}, relation, strength, rationale, source, state}], relation, strength,
/// state}
[[nodiscard]] QJsonObject toJson(const Inherited &inherited);
[[nodiscard]] std::optional<Inherited> inheritedFrom(const QJsonObject &json);

/// The texts of a result.
[[nodiscard]] QJsonObject textsOf(const RequirementResult &result);
void takeTexts(RequirementResult &result, const QJsonObject &texts);

/// All of a result but its ref, as the trail and a sign-off's digest hold it.
[[nodiscard]] QJsonObject payloadOf(const RequirementResult &result);

}  // namespace assay::store

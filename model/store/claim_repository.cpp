#include "model/store/claim_repository.h"

#include "model/store/assessment_json.h"

#include <QJsonDocument>

namespace assay::store {

namespace {

bool hasReasonIn(const QString &texts)
{
    if (texts.isEmpty())
        return false;
    RequirementResult result;
    takeTexts(result, QJsonDocument::fromJson(texts.toUtf8()).object());
    return !result.rationale.isEmpty();
}

}  // namespace

Result<std::vector<StoredClaim>> storedClaims(const Workspace &workspace)
{
    return guarded([&] {
        std::vector<StoredClaim> claims;
        // Only a "not applicable" is asked for its reason, so only that one's texts are opened.
        workspace.connection().each(
            QStringLiteral("SELECT assessment, ref, value, CASE value WHEN 'not-applicable' THEN texts ELSE '' END, "
                           "inherited <> '' FROM requirement_result WHERE value <> 'not-assessed' "
                           "ORDER BY assessment, ref"),
            {}, [&](const Row &row) {
                StoredClaim claim{AssessmentId(row.integer(0)), row.text(1)};
                claim.value = resultFromWord(row.text(2)).value_or(ResultValue::NotAssessed);
                claim.hasReason = hasReasonIn(row.text(3));
                claim.isInherited = row.truth(4);
                claims.push_back(std::move(claim));
            });
        return claims;
    });
}

Result<std::vector<ClaimedEvidence>> claimedEvidence(const Workspace &workspace)
{
    return guarded([&] {
        std::vector<ClaimedEvidence> cited;
        workspace.connection().each(
            QStringLiteral("SELECT DISTINCT assessment, ref, evidence FROM citation WHERE assessment IS NOT NULL "
                           "ORDER BY assessment, ref, evidence"),
            {}, [&](const Row &row) {
                cited.push_back({AssessmentId(row.integer(0)), row.text(1), EvidenceId(row.integer(2))});
            });
        return cited;
    });
}

}  // namespace assay::store

#pragma once

#include "app/usecases/claim_checks.h"
#include "model/store/claim_repository.h"

#include <map>

namespace assay::app {

/// An assessment with what is recorded in it.
struct AssessedClaims
{
    const Assessment &assessment;
    const std::vector<store::StoredClaim> &claims;
};

/// Finds results that contradict what another assessment says over a crosswalk in full (equal and superset). Ways
/// between two frameworks are looked up once.
class ClaimCrosscheck
{
public:
    explicit ClaimCrosscheck(const Catalogue &catalogue) : m_catalogue(catalogue) {}

    /// Adds to `found`.
    /// @param framework  that of `own`
    [[nodiscard]] Result<Done> check(const Framework &framework, const AssessedClaims &own, const AssessedClaims &other,
                                     std::vector<ClaimFinding> &found);

private:
    /// From the first framework to the second, over one edge, those that carry a result in full.
    [[nodiscard]] Result<const std::vector<CrosswalkPath> *> wholePaths(const QString &from, const QString &to);

    const Catalogue &m_catalogue;
    std::map<std::pair<QString, QString>, std::vector<CrosswalkPath>> m_paths;
};

}  // namespace assay::app

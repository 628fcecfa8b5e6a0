#pragma once

#include "model/base/language.h"
#include "model/base/result.h"

#include <QDate>
#include <QStringList>

#include <map>
#include <optional>
#include <vector>

namespace assay {

/// What a vendor could do to us before any of its measures: the level of each factor, by ids of data/vendor-tiers.yaml.
using InherentRisk = std::map<QString, QString>;

struct RiskLevel
{
    QString id;
    int points = 0;
    QString atLeast;  ///< Id of the tier that it asks for at least; empty: none
    BilingualText text;
    friend bool operator==(const RiskLevel &, const RiskLevel &) = default;
};

struct RiskFactor
{
    QString id;
    BilingualText name;
    std::vector<RiskLevel> levels;  ///< Mildest first
    [[nodiscard]] const RiskLevel *find(const QString &level) const;
    friend bool operator==(const RiskFactor &, const RiskFactor &) = default;
};

/// What follows from the inherent risk.
struct VendorTier
{
    QString id;
    BilingualText name;
    int fromPoints = 0;
    QString checklist;  ///< Framework by which it is assessed
    BilingualText depth;
    int intervalMonths = 12;  ///< From one assessment to the next
    friend bool operator==(const VendorTier &, const VendorTier &) = default;
};

/// The rule set: points of all factors are added; the strictest tier whose bound they reach, or that a level asks for.
struct TierRules
{
    BilingualText source;
    std::vector<RiskFactor> factors;
    std::vector<VendorTier> tiers;  ///< Strictest first; the last one from 0 points

    [[nodiscard]] const RiskFactor *find(const QString &factor) const;
};

struct TierOutcome
{
    const VendorTier *tier = nullptr;  ///< Lives as long as the rules
    int points = 0;
    QStringList raisedBy;  ///< "factor=level" that asked for this tier where the points alone gave a milder one
};

/// Errors: BadInput where a factor is missing, or a factor or level unknown; it names what there is.
[[nodiscard]] Result<TierOutcome> tierOf(const TierRules &rules, const InherentRisk &risk);

/// Day by which the next assessment is due; none where there has been no assessment: it is due at once.
[[nodiscard]] std::optional<QDate> nextAssessmentDue(const VendorTier &tier, std::optional<QDate> lastAssessed);

/// As shipped, from data/vendor-tiers.yaml.
[[nodiscard]] Result<TierRules> shippedTierRules();
/// Errors: BadInput with file, row and column.
[[nodiscard]] Result<TierRules> readTierRules(const QByteArray &yaml, const QString &fileName);

}  // namespace assay

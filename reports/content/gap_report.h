#pragma once

#include "model/assessment/assessment.h"
#include "model/assessment/scoring.h"
#include "model/base/sha256.h"
#include "model/catalogue/framework.h"
#include "model/evidence/evidence.h"
#include "reports/content/document.h"

#include <QDate>
#include <QDateTime>
#include <QString>

#include <map>
#include <optional>
#include <vector>

namespace assay::content {

/// A citation with what the report says about its evidence.
struct CitedEvidence
{
    QString title;
    QString file;                  ///< Name as received
    std::optional<Sha256> sha256;  ///< Of the file
    int version = 1;
    int page = 0;  ///< Counts from 1; 0: the whole document
    QString quote;
    EvidenceState state = EvidenceState::Accepted;  ///< On the day of the report
    std::optional<QDate> until;
    friend bool operator==(const CitedEvidence &, const CitedEvidence &) = default;
};

/// The result of a requirement on one object, in classified protection.
struct ObjectFinding
{
    QString object;
    ResultValue value = ResultValue::NotAssessed;
    QString record;
    friend bool operator==(const ObjectFinding &, const ObjectFinding &) = default;
};

/// A major risk hazard with what its trigger says.
struct HazardFinding
{
    MajorHazard hazard;
    BilingualText trigger;  ///< Empty where none pointed to it
    friend bool operator==(const HazardFinding &, const HazardFinding &) = default;
};

/// Everything that a gap report is made from: plain values, read in one go.
struct GapSnapshot
{
    BilingualText organisation;
    Framework framework;
    Assessment assessment;
    std::vector<RequirementResult> results;  ///< In any order; a requirement without one counts as not assessed
    std::map<QString, std::vector<CitedEvidence>> citations;  ///< By ref of the requirement
    std::map<QString, std::vector<ObjectFinding>> objects;
    std::vector<HazardFinding> hazards;  ///< Major risk hazards, put right since or not
    BilingualText hazardSource;          ///< Where the texts of the triggers come from
    Score score;                         ///< Of these results, by whichever method the assessment names
    QString trailHead;                   ///< Hash of the newest audit event, hexadecimal
    qint64 trailEvent = 0;               ///< Its number
    QDate asOf;                          ///< Evidence states are those of this day
    QDateTime generatedAt;               ///< UTC, from the clock that the caller was given
    QString timeZone;                    ///< IANA name
    QString watermark;                   ///< Empty: none
};

/// Cover, summary with chart and figures by group, gaps (not met first), weak claims, not applicable, not assessed,
/// index of the evidence and the full list of results. Equal snapshots give equal documents.
/// Ids of the tables: "score-terms", "groups", "gaps", "weak-claims", "not-applicable", "not-assessed", "evidence",
/// "results", "hazards" where there are some, and "unknown-refs" where results name requirements that the framework
/// does not have.
[[nodiscard]] Document gapReport(const GapSnapshot &snapshot, Languages languages);

}  // namespace assay::content

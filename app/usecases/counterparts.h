#pragma once

#include "app/usecases/session.h"
#include "model/assessment/assessment.h"

namespace assay::app {

/// How two assessments stand to each other.
enum class Comparing
{
    OverTime,   ///< The same organisation or vendor, earlier and later
    SideBySide  ///< Two vendors, or a vendor and the organisation itself
};

/// An assessment that another one can be compared with.
struct Counterpart
{
    AssessmentId assessment;
    QString name;  ///< Its scope, or the vendor that was assessed
    AssessmentKind kind = AssessmentKind::Self;
    Comparing comparing = Comparing::OverTime;
    std::optional<QDate> to;  ///< Last day of the period that was assessed
    friend bool operator==(const Counterpart &, const Counterpart &) = default;
};

/// What an assessment can be compared with, the likeliest first: earlier ones of the same framework and organisation
/// (or vendor), those of the same scope before others; then the newest of every other vendor by the same framework.
/// Assessments of another edition are migrated first. Errors: NotFound.
[[nodiscard]] Result<std::vector<Counterpart>> counterparts(const Session &session, AssessmentId id);

}  // namespace assay::app

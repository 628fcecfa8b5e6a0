#pragma once

#include "app/usecases/assessment_work.h"

namespace assay::app {

/// One requirement in both assessments.
struct ComparisonRow
{
    QString ref;
    BilingualText title;
    ResultValue before = ResultValue::NotAssessed;
    ResultValue after = ResultValue::NotAssessed;
    Change change = Change::Same;
    friend bool operator==(const ComparisonRow &, const ComparisonRow &) = default;
};

/// The scores of one group of requirements.
struct ScoreDifference
{
    QString group;  ///< Ref of its heading; empty: of the whole
    BilingualText title;
    std::optional<double> before;
    std::optional<double> after;

    /// None where one of them lacks.
    [[nodiscard]] std::optional<double> difference() const;
    friend bool operator==(const ScoreDifference &, const ScoreDifference &) = default;
};

/// Two assessments side by side, read in one go.
struct ComparisonTable
{
    Assessment before;
    Assessment after;
    FrameworkKind kind = FrameworkKind::Standard;
    QString method;  ///< Both scores are by that of the later assessment
    double top = 1;  ///< The best score there is
    ScoreDifference whole;
    std::vector<ScoreDifference> groups;  ///< In the framework's order
    std::vector<ComparisonRow> rows;      ///< Assessable requirements in the framework's order

    [[nodiscard]] int countOf(Change change) const;
};

/// Errors: those of compareAssessments.
[[nodiscard]] Result<ComparisonTable> comparisonTable(const Session &session, AssessmentId before, AssessmentId after);

}  // namespace assay::app

#pragma once

#include "model/base/result.h"

#include <vector>

namespace assay {

enum class Severity
{
    Note,
    Warning,
    Error
};

/// Something a person should know about data or a file from outside. Never a reason to stop by itself.
struct Problem
{
    Severity severity = Severity::Warning;
    QString rule;  ///< Kebab-case name for programs, such as "row-skipped"
    QString what;  ///< English sentence: what, what was kept, what to do
    Place place;
    friend bool operator==(const Problem &, const Problem &) = default;
};

using Problems = std::vector<Problem>;

}  // namespace assay

#pragma once

#include "questionnaires/structure/row_traits.h"

#include <functional>

namespace assay::structure {

using Trait = std::function<bool(const RowTraits &)>;

/// Shares of one kind of rows.
struct Kind
{
    int count = 0;
    double listed = 0;
    double numbered = 0;
    double asking = 0;
    double bare = 0;
    QString shape;  ///< Most frequent
};

/// Of the rows that still count as questions and that belong.
[[nodiscard]] Kind kindOf(const TraitTable &table, const Trait &belongs);

}  // namespace assay::structure

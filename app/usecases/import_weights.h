#pragma once

#include "app/usecases/own_frameworks.h"
#include "model/assessment/item_weights.h"

namespace assay::app {

struct WeightImport
{
    ItemWeights weights;
    Problems problems;     ///< With file, sheet, row and column
    bool isTaken = false;  ///< False where it was only looked at, or where a problem is an error
};

/// Takes in the weights of a framework's items from the columns ref and weight of an XLSX or CSV file; they take the
/// place of those taken in before. One bad row (unknown or repeated ref, a heading, a weight that is not 1, 2 or 3)
/// keeps the whole out; items without a weight are told.
/// Errors: NotFound (framework), Usage (no source), BadInput (no such columns, no rows), those of ExtractClient.
[[nodiscard]] Result<WeightImport> importWeights(const Session &session, const QString &framework, const QString &path,
                                                 const QString &source, TakeIn takeIn, Progress &progress);

}  // namespace assay::app

#pragma once

#include <QString>

#include <utility>
#include <vector>

namespace assay {

/// The two frameworks of every crosswalk that is shipped, as it is kept; see Catalogue::crosswalk.
[[nodiscard]] std::vector<std::pair<QString, QString>> shippedCrosswalks();

}  // namespace assay

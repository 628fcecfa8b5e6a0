#pragma once

#include <QStringView>

#include <utility>
#include <vector>

namespace assay::matching {

/// The stretches of a folded text that only illustrate or qualify what is asked: brackets, examples ("such as …",
/// 例如…), purposes and grounds ("in accordance with …", "to ensure …"). Begin and end in UTF-16 units, ascending.
[[nodiscard]] std::vector<std::pair<qsizetype, qsizetype>> asidesOf(QStringView folded);

}  // namespace assay::matching

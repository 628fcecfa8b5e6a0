#include "questionnaires/structure/row_kinds.h"

#include <algorithm>
#include <map>

namespace assay::structure {

Kind kindOf(const TraitTable &table, const Trait &belongs)
{
    Kind kind;
    std::map<QString, int> shapes;
    for (const RowTraits &one : table.rows) {
        if (!one.isQuestion || !belongs(one))
            continue;
        ++kind.count;
        kind.listed += one.listed ? 1 : 0;
        kind.numbered += one.number.isEmpty() ? 0 : 1;
        kind.asking += one.asks ? 1 : 0;
        kind.bare += one.bare ? 1 : 0;
        if (!one.shape.isEmpty())
            ++shapes[one.shape];
    }
    if (kind.count == 0)
        return kind;
    for (double *share : {&kind.listed, &kind.numbered, &kind.asking, &kind.bare})
        *share /= kind.count;
    const auto most = std::max_element(shapes.begin(), shapes.end(),
                                       [](const auto &one, const auto &other) { return one.second < other.second; });
    if (most != shapes.end())
        kind.shape = most->first;
    return kind;
}

}  // namespace assay::structure

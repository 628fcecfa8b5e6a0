#pragma once

#include <QString>

#include <vector>

namespace assay {

/// How much an item of a scheme counts in its score (f of the report template of 2021).
struct ItemWeight
{
    QString ref;
    int weight = 1;  ///< 1, 2 or 3
    friend bool operator==(const ItemWeight &, const ItemWeight &) = default;
};

/// The weights of one framework, taken in by a person.
struct ItemWeights
{
    QString source;  ///< The publication that they come from; empty where there are none
    std::vector<ItemWeight> weights = {};
    friend bool operator==(const ItemWeights &, const ItemWeights &) = default;
};

}  // namespace assay

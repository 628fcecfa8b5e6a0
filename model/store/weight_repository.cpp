#include "model/store/weight_repository.h"

#include <algorithm>

namespace assay::store {

Result<Done> setItemWeights(UnitOfWork &unit, const QString &framework, const ItemWeights &weights)
{
    if (weights.source.trimmed().isEmpty())
        return fail(ErrorCode::BadInput, QStringLiteral("weights need the name of their source"));
    const auto isAllowed = [](const ItemWeight &one) { return one.weight >= 1 && one.weight <= 3; };
    if (!std::ranges::all_of(weights.weights, isAllowed))
        return fail(ErrorCode::BadInput, QStringLiteral("the weight of an item is 1, 2 or 3"));
    return guarded([&] {
        Connection &connection = unit.connection();
        connection.run(QStringLiteral("DELETE FROM item_weight WHERE framework = ?"), {framework});
        Statement insert = connection.prepare(
            QStringLiteral("INSERT INTO item_weight (framework, ref, weight, source) VALUES (?, ?, ?, ?)"));
        for (const ItemWeight &one : weights.weights)
            insert.run({framework, one.ref, one.weight, weights.source});
        unit.record(QStringLiteral("item-weights-set"), {QStringLiteral("framework"), framework},
                    {{QStringLiteral("items"), static_cast<qint64>(weights.weights.size())},
                     {QStringLiteral("source"), weights.source}});
        return Done{};
    });
}

Result<ItemWeights> itemWeights(const Workspace &workspace, const QString &framework)
{
    return guarded([&] {
        ItemWeights found;
        workspace.connection().each(
            QStringLiteral("SELECT ref, weight, source FROM item_weight WHERE framework = ? ORDER BY ref"), {framework},
            [&](const Row &row) {
                found.weights.push_back({row.text(0), row.small(1)});
                found.source = row.text(2);
            });
        return found;
    });
}

}  // namespace assay::store

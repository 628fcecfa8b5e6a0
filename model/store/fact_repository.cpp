#include "model/store/fact_repository.h"

#include <algorithm>

namespace assay::store {

namespace {

std::vector<Fact> factsIn(const Connection &connection)
{
    std::vector<Fact> facts;
    connection.each(QStringLiteral("SELECT key, value, unit, owner, source, words FROM fact ORDER BY key"), {},
                    [&](const Row &row) {
                        facts.push_back({row.text(0), row.text(1), row.text(2), row.text(3), row.text(4),
                                         row.text(5).split(u'\n', Qt::SkipEmptyParts)});
                    });
    return facts;
}

std::optional<Fact> withKey(const std::vector<Fact> &facts, const QString &key)
{
    const auto found = std::ranges::find(facts, key, &Fact::key);
    return found == facts.end() ? std::nullopt : std::optional(*found);
}

}  // namespace

Result<std::optional<Fact>> setFact(UnitOfWork &unit, const Fact &fact)
{
    for (const QString &needed : {fact.key, fact.value, fact.owner, fact.source})
        if (needed.trimmed().isEmpty())
            return fail(ErrorCode::BadInput, QStringLiteral("a fact needs a key, a value, an owner and a source"));
    return guarded([&] {
        Connection &connection = unit.connection();
        const std::optional<Fact> before = withKey(factsIn(connection), fact.key);
        connection.run(QStringLiteral("DELETE FROM fact WHERE key = ?"), {fact.key});
        connection.run(
            QStringLiteral("INSERT INTO fact (key, value, unit, owner, source, words) VALUES (?, ?, ?, ?, ?, ?)"),
            {fact.key, fact.value, fact.unit, fact.owner, fact.source, fact.words.join(u'\n')});
        unit.record(QStringLiteral("fact-set"), {QStringLiteral("fact"), fact.key},
                    {{QStringLiteral("before"), before ? before->stated() : QString()},
                     {QStringLiteral("after"), fact.stated()},
                     {QStringLiteral("owner"), fact.owner},
                     {QStringLiteral("source"), fact.source}});
        return before;
    });
}

Result<std::vector<Fact>> allFacts(const Workspace &workspace)
{
    return guarded([&] { return factsIn(workspace.connection()); });
}

Result<Fact> factByKey(const Workspace &workspace, const QString &key)
{
    return guarded([&] {
        std::optional<Fact> fact = withKey(factsIn(workspace.connection()), key);
        if (!fact)
            throw StorageError(Error{ErrorCode::NotFound, QStringLiteral("there is no fact \"%1\"").arg(key)});
        return *fact;
    });
}

}  // namespace assay::store

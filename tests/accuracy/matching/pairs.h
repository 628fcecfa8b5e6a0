#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace assay::test {

/// A question and the earlier ones of which any is a right find.
struct Pair
{
    QString asked;
    QStringList right;
};

/// A file of pairs with a known truth.
struct PairSet
{
    QString name;
    std::vector<Pair> pairs;
};

/// A `pairs-*.truth.json`; empty where it cannot be read.
[[nodiscard]] PairSet readPairs(const QString &path);

/// Template questions ("established, documented, approved"), which one fixed rule would answer, left out.
[[nodiscard]] PairSet withoutTemplates(const PairSet &set);

/// All earlier questions of a set, each once, in order.
[[nodiscard]] QStringList libraryOf(const PairSet &set);

/// Every other question of a set, and a library without any entry that is right for them.
struct Split
{
    std::vector<Pair> asked;
    QStringList library;
};

[[nodiscard]] Split splitUnanswerable(const PairSet &set);

}  // namespace assay::test

#include "pairs.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace assay::test {

PairSet readPairs(const QString &path)
{
    QFile file(path);
    PairSet set{QFileInfo(path).completeBaseName().remove(QStringLiteral(".truth")), {}};
    if (!file.open(QIODevice::ReadOnly))
        return set;
    const QJsonObject root = QJsonDocument::fromJson(file.readAll()).object();
    for (const QJsonValue &value : root.value(u"pairs").toArray()) {
        Pair pair{value[u"to_text"].toString().simplified(), {}};
        for (const QJsonValue &from : value[u"from"].toArray())
            pair.right << from[u"text"].toString().simplified();
        set.pairs.push_back(pair);
    }
    return set;
}

PairSet withoutTemplates(const PairSet &set)
{
    PairSet plain{set.name + QStringLiteral(" (plain)"), {}};
    std::copy_if(set.pairs.begin(), set.pairs.end(), std::back_inserter(plain.pairs), [](const Pair &pair) {
        return !pair.asked.contains(QStringLiteral("established, documented, approved"));
    });
    return plain;
}

QStringList libraryOf(const PairSet &set)
{
    QStringList library;
    for (const Pair &pair : set.pairs)
        library << pair.right;
    library.removeDuplicates();
    library.removeAll(QString());
    return library;
}

Split splitUnanswerable(const PairSet &set)
{
    Split split;
    QStringList gone;
    PairSet kept;
    for (std::size_t i = 0; i < set.pairs.size(); ++i) {
        (i % 2 == 0 ? split.asked : kept.pairs).push_back(set.pairs[i]);
        if (i % 2 == 0)
            gone << set.pairs[i].right;
    }
    split.library = libraryOf(kept);
    split.library.removeIf([&](const QString &text) { return gone.contains(text); });
    return split;
}

}  // namespace assay::test

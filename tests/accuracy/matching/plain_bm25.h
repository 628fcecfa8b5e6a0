#pragma once

#include <QHash>
#include <QString>
#include <QStringList>

#include <vector>

namespace assay::test {

/// BM25 (k1 1.2, b 0.75) over the words of the texts: what the matching is measured against.
class PlainBm25
{
public:
    explicit PlainBm25(QStringList texts);
    [[nodiscard]] QStringList best(const QString &text, int most) const;

private:
    QStringList m_texts;
    std::vector<QHash<QString, int>> m_words;
    std::vector<double> m_lengths;
    QHash<QString, int> m_textsWith;
    double m_average = 1;
};

}  // namespace assay::test

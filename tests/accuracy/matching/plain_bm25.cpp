#include "plain_bm25.h"

#include "model/search/segmentation.h"

#include <algorithm>
#include <cmath>

namespace assay::test {

PlainBm25::PlainBm25(QStringList texts) : m_texts(std::move(texts))
{
    double total = 0;
    for (const QString &text : std::as_const(m_texts)) {
        QHash<QString, int> counts;
        const QStringList all = words(text);
        for (const QString &word : all)
            ++counts[word];
        for (auto word = counts.cbegin(); word != counts.cend(); ++word)
            ++m_textsWith[word.key()];
        m_words.push_back(counts);
        m_lengths.push_back(static_cast<double>(all.size()));
        total += m_lengths.back();
    }
    m_average = std::max(total / std::max<double>(static_cast<double>(m_texts.size()), 1), 1.0);
}

QStringList PlainBm25::best(const QString &text, int most) const
{
    std::vector<std::pair<double, qsizetype>> scores;
    const QStringList asked = words(text);
    for (std::size_t i = 0; i < m_words.size(); ++i) {
        double score = 0;
        for (const QString &word : asked) {
            const double count = m_words[i].value(word, 0);
            const double with = m_textsWith.value(word, 0);
            const double inverse = std::log(1 + (static_cast<double>(m_texts.size()) - with + 0.5) / (with + 0.5));
            score += inverse * count * 2.2 / (count + 1.2 * (0.25 + 0.75 * m_lengths[i] / m_average));
        }
        if (score > 0)
            scores.emplace_back(-score, static_cast<qsizetype>(i));
    }
    std::sort(scores.begin(), scores.end());
    QStringList found;
    for (std::size_t i = 0; i < scores.size() && std::ssize(found) < most; ++i)
        found << m_texts[scores[i].second];
    return found;
}

}  // namespace assay::test

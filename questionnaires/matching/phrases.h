#pragma once

#include <QHash>
#include <QString>
#include <QStringList>

#include <string_view>
#include <unordered_map>
#include <vector>

namespace assay::matching {

/// The terms of the field in both languages: which wordings mean the same. From `translations/glossary.csv`, which is
/// compiled in; terms that share a wording with one another are one concept.
class Phrases
{
public:
    /// The project's own glossary.
    [[nodiscard]] static const Phrases &builtIn();

    /// @param csv  columns en, zh, note with a heading; rows of another shape are passed over
    explicit Phrases(const QString &csv);
    Phrases(const Phrases &) = delete;
    Phrases &operator=(const Phrases &) = delete;

    struct Hit
    {
        int topic = -1;
        int length = 0;  ///< In tokens, or in UTF-16 units for `chineseAt`
    };

    /// The longest English wording that begins at stems[at].
    [[nodiscard]] Hit englishAt(const std::vector<QStringView> &stems, std::size_t at) const;
    /// The longest wording with Chinese in it that begins at text[at]; `text` is folded and simplified.
    [[nodiscard]] Hit chineseAt(QStringView text, qsizetype at) const;

    [[nodiscard]] int topicCount() const { return m_topicCount; }
    /// One wording of a concept, for reasons.
    [[nodiscard]] QString nameOf(int topic) const { return m_names.value(topic); }

private:
    struct Wording
    {
        QStringList stems;
        int topic = -1;
    };

    void add(const QString &wording, int topic);

    int m_topicCount = 0;
    QStringList m_names;
    std::unordered_map<std::u16string, std::vector<Wording>> m_english;  ///< By first stem, longest first
    std::unordered_map<std::u16string, int> m_chinese;
    std::vector<bool> m_chineseStarts;  ///< By UTF-16 unit
    qsizetype m_longestChinese = 0;
};

}  // namespace assay::matching

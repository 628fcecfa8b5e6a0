#pragma once

#include <QString>
#include <QStringList>

#include <cstdint>
#include <string>
#include <unordered_map>
#include <vector>

namespace assay::matching {

/// A list of wordings of one or more words in English or Chinese, found in texts by their longest match. English is
/// compared by stems, Chinese as it stands (folded, simplified).
class Wordings
{
public:
    Wordings();

    /// A second use of the same wording adds its value's bits.
    void add(const QString &wording, std::uint64_t value);

    struct Hit
    {
        std::uint64_t value = 0;
        int length = 0;  ///< In stems, or in UTF-16 units for `chineseAt`; 0: nothing begins here
    };

    /// English wordings with one first word, the longest first.
    struct English
    {
        QStringList stems;
        std::uint64_t value = 0;
    };
    using Family = std::vector<English>;

    /// The wordings that begin with a stem; nullptr where there are none. Stays valid while nothing is added.
    [[nodiscard]] const Family *beginningWith(QStringView stem) const;
    /// The longest wording of a family that stands at stems[at].
    [[nodiscard]] static Hit longestAt(const Family &family, const std::vector<QStringView> &stems, std::size_t at);
    /// The longest wording with Chinese in it that begins at text[at].
    [[nodiscard]] Hit chineseAt(QStringView text, qsizetype at) const;

private:
    std::unordered_map<std::u16string, Family> m_english;  ///< By first stem, longest first
    std::unordered_map<std::u16string, std::uint64_t> m_chinese;
    std::vector<bool> m_chineseStarts;  ///< By UTF-16 unit
    qsizetype m_longestChinese = 0;
};

}  // namespace assay::matching

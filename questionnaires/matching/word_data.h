#pragma once

#include "model/base/result.h"

#include <QByteArray>
#include <QString>

#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace assay::matching {

/// English words with their vectors, and Chinese words with the English words of their glosses. Never changes once
/// read, so any thread may ask it. `data/README.md` describes the files.
class WordData
{
public:
    /// @param folder  holds words.bin and glosses.bin
    /// @returns NotFound where one is absent, Damaged where one is not what it should be
    [[nodiscard]] static Result<std::shared_ptr<const WordData>> load(const QString &folder);

    [[nodiscard]] int wordCount() const { return static_cast<int>(m_words.size()); }
    [[nodiscard]] int dimensions() const { return m_dimensions; }
    /// UTF-8, lower case; row 0 is the most frequent word.
    [[nodiscard]] std::string_view word(int row) const { return m_words[static_cast<std::size_t>(row)]; }
    [[nodiscard]] std::span<const std::int8_t> vector(int row) const;
    [[nodiscard]] std::optional<int> find(std::string_view word) const;

    /// Rows of the English words of a Chinese word's glosses, the first glosses first; empty where it is not known.
    [[nodiscard]] std::vector<int> glosses(const QString &chinese) const;

private:
    WordData() = default;
    [[nodiscard]] bool readWords();
    [[nodiscard]] bool readGlosses();

    QByteArray m_wordFile;
    QByteArray m_glossFile;
    std::vector<std::string_view> m_words;
    std::unordered_map<std::string_view, int> m_rows;
    int m_dimensions = 0;
    const char *m_vectors = nullptr;
    std::vector<std::string_view> m_chinese;  ///< In byte order
    std::vector<const char *> m_glosses;      ///< A count, then numbers of 16 bits
};

/// Where the word data lies: `$ASSAY_DATA/word-data`, else beside the installed program
/// (`../share/assay/word-data`), else the sources that the program was built from. Empty where it is nowhere.
[[nodiscard]] QString wordDataFolder();

}  // namespace assay::matching

#pragma once

#include "questionnaires/matching/analyzer.h"

#include <cstdint>
#include <memory>
#include <string>
#include <unordered_map>
#include <vector>

namespace assay::matching {

/// What is known of a key.
struct KeyInfo
{
    Key key;
    int entries = 0;            ///< How many entries of the library use it
    float weight = 0;           ///< Inverse document frequency × how much the word says
    float rarity = 1;           ///< About 1, less for the commonest English words
    int row = -1;               ///< Of an English word: the row that stands for its stem in the word data
    std::vector<int> glosses;   ///< Of a Chinese word: such rows, likeliest first
    std::vector<float> vector;  ///< Of length 1, padded to a multiple of 8; empty where not known
};

/// What the word data tells of keys, the same for every library.
class Lexicon
{
public:
    explicit Lexicon(std::shared_ptr<const WordData> data);

    [[nodiscard]] KeyInfo describe(const Key &key) const;
    [[nodiscard]] const WordData *data() const { return m_data.get(); }
    [[nodiscard]] int rowCount() const { return m_data == nullptr ? 0 : m_data->wordCount(); }

private:
    void describeEnglish(KeyInfo &info) const;
    void describeChinese(KeyInfo &info) const;
    /// Adds a row's vector, scaled to length 1 and then by `factor`.
    void addVector(std::vector<float> &sum, int row, float factor) const;

    std::shared_ptr<const WordData> m_data;
    std::unordered_map<std::u16string, int> m_rowOfStem;  ///< The most frequent word of each stem
    std::vector<int> m_stemRow;                           ///< By row: the row that stands for its stem
};

/// Cosine of two unit vectors of one length; 0 where one is empty.
[[nodiscard]] float cosine(const std::vector<float> &left, const std::vector<float> &right);
/// Brings a vector to length 1; one of no length becomes empty.
void normalise(std::vector<float> &vector);

/// The keys of a library.
class Vocabulary
{
public:
    /// The number of a key, new or not.
    std::uint32_t add(const Key &key, const Lexicon &lexicon);
    [[nodiscard]] const KeyInfo *find(const Key &key, std::uint32_t &number) const;
    [[nodiscard]] const KeyInfo &info(std::uint32_t number) const { return m_keys[number]; }
    [[nodiscard]] KeyInfo &info(std::uint32_t number) { return m_keys[number]; }
    [[nodiscard]] std::size_t size() const { return m_keys.size(); }

private:
    std::unordered_map<std::u16string, std::uint32_t> m_numbers;
    std::vector<KeyInfo> m_keys;
};

/// BM25's inverse document frequency × what the key says.
/// @param entries  how many of the library's entries use it
[[nodiscard]] float weightOf(const KeyInfo &info, int entries, std::size_t libraryEntries);

}  // namespace assay::matching

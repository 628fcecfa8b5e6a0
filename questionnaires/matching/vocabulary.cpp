#include "questionnaires/matching/vocabulary.h"

#include "questionnaires/matching/language.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace assay::matching {

namespace {

constexpr std::size_t kLanes = 8;
constexpr float kPairSaying = 0.3F;   ///< Pairs only help where words were parted differently
constexpr float kTopicSaying = 0.6F;  ///< On top of the words that the topic was found by
constexpr float kGlossFall = 0.8F;    ///< Each further gloss counts for less

std::u16string numberKey(const Key &key)
{
    std::u16string text(QStringView(key.text).utf16(), static_cast<std::size_t>(key.text.size()));
    text.push_back(static_cast<char16_t>(key.kind));
    return text;
}

}  // namespace

float cosine(const std::vector<float> &left, const std::vector<float> &right)
{
    if (left.empty() || right.empty())
        return 0;
    std::array<float, kLanes> sums{};
    const float *a = left.data();
    const float *b = right.data();
    for (std::size_t i = 0; i < left.size(); i += kLanes)
        for (std::size_t lane = 0; lane < kLanes; ++lane)
            sums[lane] += a[i + lane] * b[i + lane];
    float sum = 0;
    for (const float lane : sums)
        sum += lane;
    return sum;
}

void normalise(std::vector<float> &vector)
{
    const float length = std::sqrt(cosine(vector, vector));
    if (length <= 0) {
        vector.clear();
        return;
    }
    for (float &value : vector)
        value /= length;
}

Lexicon::Lexicon(std::shared_ptr<const WordData> data) : m_data(std::move(data))
{
    m_stemRow.reserve(static_cast<std::size_t>(rowCount()));
    for (int row = 0; row < rowCount(); ++row) {
        const std::string_view word = m_data->word(row);
        const QString stem = stemOf(QString::fromUtf8(word.data(), static_cast<qsizetype>(word.size())));
        const std::u16string key(QStringView(stem).utf16(), static_cast<std::size_t>(stem.size()));
        m_stemRow.push_back(m_rowOfStem.emplace(key, row).first->second);
    }
}

void Lexicon::addVector(std::vector<float> &sum, int row, float factor) const
{
    const auto cells = m_data->vector(row);
    float square = 0;
    for (const std::int8_t cell : cells)
        square += static_cast<float>(cell) * static_cast<float>(cell);
    if (square <= 0)
        return;
    sum.resize((cells.size() + kLanes - 1) / kLanes * kLanes, 0.0F);
    const float scale = factor / std::sqrt(square);
    for (std::size_t i = 0; i < cells.size(); ++i)
        sum[i] += scale * static_cast<float>(cells[i]);
}

void Lexicon::describeEnglish(KeyInfo &info) const
{
    const auto found =
        m_rowOfStem.find({QStringView(info.key.text).utf16(), static_cast<std::size_t>(info.key.text.size())});
    if (found == m_rowOfStem.end())
        return;
    info.row = found->second;
    addVector(info.vector, info.row, 1);
    normalise(info.vector);
    // A word's place by frequency tells a small library what it cannot know: which words are everyday ones.
    info.rarity = std::clamp(std::log10(static_cast<float>(info.row) + 10) / 4, 0.5F, 1.1F);
}

void Lexicon::describeChinese(KeyInfo &info) const
{
    if (m_data == nullptr)
        return;
    float factor = 1;
    for (const int row : m_data->glosses(info.key.text)) {
        const int stemRow = m_stemRow[static_cast<std::size_t>(row)];
        if (std::find(info.glosses.begin(), info.glosses.end(), stemRow) == info.glosses.end())
            info.glosses.push_back(stemRow);
        addVector(info.vector, row, factor);
        factor *= kGlossFall;
    }
    normalise(info.vector);
}

KeyInfo Lexicon::describe(const Key &key) const
{
    KeyInfo info;
    info.key = key;
    if (key.kind == KeyKind::English)
        describeEnglish(info);
    else if (key.kind == KeyKind::Chinese)
        describeChinese(info);
    return info;
}

std::uint32_t Vocabulary::add(const Key &key, const Lexicon &lexicon)
{
    const auto [found, fresh] = m_numbers.emplace(numberKey(key), static_cast<std::uint32_t>(m_keys.size()));
    if (fresh)
        m_keys.push_back(lexicon.describe(key));
    return found->second;
}

const KeyInfo *Vocabulary::find(const Key &key, std::uint32_t &number) const
{
    const auto found = m_numbers.find(numberKey(key));
    if (found == m_numbers.end())
        return nullptr;
    number = found->second;
    return &m_keys[number];
}

float weightOf(const KeyInfo &info, int entries, std::size_t libraryEntries)
{
    const auto all = static_cast<float>(libraryEntries);
    const auto with = static_cast<float>(entries);
    const float inverse = std::log(1 + (std::max(all - with, 0.0F) + 0.5F) / (with + 0.5F));
    const float kind =
        info.key.kind == KeyKind::Pair ? kPairSaying : (info.key.kind == KeyKind::Topic ? kTopicSaying : 1);
    return inverse * info.key.saying * info.rarity * kind;
}

}  // namespace assay::matching

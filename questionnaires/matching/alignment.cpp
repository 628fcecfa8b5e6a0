#include "questionnaires/matching/alignment.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <numeric>

namespace assay::matching {

namespace {

constexpr float kSameTopic = 0.95F;
constexpr float kFirstGloss = 0.9F;
constexpr float kGlossFall = 0.04F;           ///< Less for each further gloss
constexpr std::ptrdiff_t kGlossesShared = 3;  ///< Later ones are too loose between two Chinese words
constexpr float kSharedGloss = 0.6F;          ///< Two Chinese words with a gloss in common
constexpr float kSameField = 0.4F;
constexpr float kSharedCharacters = 0.5F;
constexpr float kFarVectors = 0.35F;  ///< Cosines up to here are chance
constexpr float kVectorBest = 0.8F;

float glossLikeness(const KeyInfo &chinese, const KeyInfo &english)
{
    const auto found = std::find(chinese.glosses.begin(), chinese.glosses.end(), english.row);
    if (english.row < 0 || found == chinese.glosses.end())
        return 0;
    return kFirstGloss - kGlossFall * static_cast<float>(found - chinese.glosses.begin());
}

float sharedGlosses(const KeyInfo &left, const KeyInfo &right)
{
    const auto end = [](const std::vector<int> &glosses) {
        return glosses.begin() + std::min<std::ptrdiff_t>(kGlossesShared, std::ssize(glosses));
    };
    return std::find_first_of(left.glosses.begin(), end(left.glosses), right.glosses.begin(), end(right.glosses)) !=
                   end(left.glosses)
               ? kSharedGloss
               : 0;
}

float sharedCharacters(const QString &left, const QString &right)
{
    const auto shared = std::count_if(left.begin(), left.end(), [&](QChar unit) { return right.contains(unit); });
    const auto longer = std::max(left.size(), right.size());
    return kSharedCharacters * static_cast<float>(shared) / static_cast<float>(longer);
}

void weighFields(AlignedText &text)
{
    for (const AlignedWord &word : text.words)
        for (std::uint64_t left = word.fields; left != 0; left &= left - 1)
            text.fields[static_cast<std::size_t>(std::countr_zero(left))] += word.weight;
    float square = 0;
    for (const float field : text.fields)
        square += field * field;
    for (float &field : text.fields)
        field = square > 0 ? field / std::sqrt(square) : 0;
}

float vectorLikeness(const KeyInfo &left, const KeyInfo &right)
{
    const float near = (cosine(left.vector, right.vector) - kFarVectors) / (1 - kFarVectors);
    return kVectorBest * std::max(near, 0.0F);
}

}  // namespace

float likeness(const AlignedWord &left, const AlignedWord &right)
{
    const KeyInfo &a = *left.info;
    const KeyInfo &b = *right.info;
    if (a.key.kind == b.key.kind && a.key.text == b.key.text)
        return 1;
    float best = left.topic > 0 && left.topic == right.topic ? kSameTopic : 0;
    if ((left.fields & right.fields) != 0)
        best = std::max(best, kSameField);
    if (a.key.kind == KeyKind::Chinese && b.key.kind == KeyKind::Chinese)
        best = std::max({best, sharedGlosses(a, b), sharedCharacters(a.key.text, b.key.text)});
    else if (a.key.kind == KeyKind::Chinese)
        best = std::max(best, glossLikeness(a, b));
    else if (b.key.kind == KeyKind::Chinese)
        best = std::max(best, glossLikeness(b, a));
    return best >= kVectorBest ? best : std::max(best, vectorLikeness(a, b));
}

AlignedText alignedText(std::vector<AlignedWord> words)
{
    AlignedText text;
    text.words = std::move(words);
    for (const AlignedWord &word : text.words) {
        text.weight += word.weight;
        if (word.info->vector.empty())
            continue;
        text.mean.resize(word.info->vector.size(), 0.0F);
        for (std::size_t i = 0; i < text.mean.size(); ++i)
            text.mean[i] += word.weight * word.info->vector[i];
    }
    const auto chinese = std::count_if(text.words.begin(), text.words.end(),
                                       [](const AlignedWord &word) { return word.info->key.kind == KeyKind::Chinese; });
    text.chinese = 2 * chinese > std::ssize(text.words);
    normalise(text.mean);
    weighFields(text);
    return text;
}

Alignment align(const AlignedText &question, const AlignedText &entry)
{
    Alignment result;
    std::vector<float> entryBest(entry.words.size(), 0.0F);
    for (const AlignedWord &word : question.words) {
        float best = 0;
        for (std::size_t i = 0; i < entry.words.size(); ++i) {
            const float like = likeness(word, entry.words[i]);
            best = std::max(best, like);
            entryBest[i] = std::max(entryBest[i], like);
        }
        result.ofQuestion += best * word.weight;
        result.exact += best >= 1 ? word.weight : 0;
    }
    for (std::size_t i = 0; i < entry.words.size(); ++i) {
        result.ofEntry += entryBest[i] * entry.words[i].weight;
        result.exactEntry += entryBest[i] >= 1 ? entry.words[i].weight : 0;
    }
    const auto share = [](float &part, float whole) { part = whole > 0 ? part / whole : 0; };
    share(result.ofQuestion, question.weight);
    share(result.exact, question.weight);
    share(result.ofEntry, entry.weight);
    share(result.exactEntry, entry.weight);
    result.fields = std::inner_product(question.fields.begin(), question.fields.end(), entry.fields.begin(), 0.0F);
    result.meaning = std::max(cosine(question.mean, entry.mean), 0.0F);
    return result;
}

}  // namespace assay::matching

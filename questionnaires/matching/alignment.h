#pragma once

#include "questionnaires/matching/vocabulary.h"

#include <array>
#include <cstdint>
#include <vector>

namespace assay::matching {

/// A word of a text as it takes part in the closer comparison.
struct AlignedWord
{
    const KeyInfo *info = nullptr;
    int topic = 0;             ///< Number of the concept whose wording it is part of; 0: none
    std::uint64_t fields = 0;  ///< Bits of the fields that it belongs to
    float weight = 0;
};

/// A text ready for comparison: its distinct words, and the mean of their vectors.
struct AlignedText
{
    std::vector<AlignedWord> words;
    std::vector<float> mean;         ///< Weighted, of length 1; empty where no word has a vector
    bool chinese = false;            ///< Most words are Chinese
    float weight = 0;                ///< Sum over the words
    std::array<float, 64> fields{};  ///< Weight in each field, of length 1 together or all 0
};

[[nodiscard]] AlignedText alignedText(std::vector<AlignedWord> words);

/// How well the words of two texts answer one another, each 0–1.
struct Alignment
{
    float ofQuestion = 0;  ///< Share of the question's weight that finds a counterpart, each by its likeness
    float ofEntry = 0;
    float exact = 0;  ///< Share of the question's weight whose very word stands in the entry
    float exactEntry = 0;
    float fields = 0;   ///< Cosine of the weights in each field
    float meaning = 0;  ///< Cosine of the means
};

[[nodiscard]] Alignment align(const AlignedText &question, const AlignedText &entry);

/// Likeness of two words 0–1: the same word or concept, a gloss of it, shared characters, or near vectors.
[[nodiscard]] float likeness(const AlignedWord &left, const AlignedWord &right);

}  // namespace assay::matching

#pragma once

#include "questionnaires/matching/phrases.h"
#include "questionnaires/matching/word_data.h"

#include <QString>

#include <cstdint>
#include <deque>
#include <functional>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace assay::matching {

enum class KeyKind : std::uint8_t
{
    English,  ///< A stem, or a number or other word not written in Han characters
    Chinese,  ///< A word in Han characters
    Pair,     ///< Two neighbouring Han characters
    Topic,    ///< A concept of the glossary, by number
};

/// What texts are compared by.
struct Key
{
    QString text;
    KeyKind kind = KeyKind::English;
    float saying = 1;  ///< How much it says: 0 nothing … 1 much
};

/// A use of a key in a text.
struct Token
{
    std::uint32_t key = 0;
    int topic = 0;             ///< Number of the concept whose wording it is part of; 0: none
    std::uint64_t fields = 0;  ///< Bits of the fields that it belongs to
    float part = 1;            ///< Less in brackets and subordinate clauses
    friend bool operator==(const Token &, const Token &) = default;
};

/// Turns texts into keys. Keeps what it has seen, so that a second use of a word costs a look-up; hence one for each
/// thread.
class Analyzer
{
public:
    /// @param data  nullptr: without word data, Chinese words are not taken apart
    Analyzer(const WordData *data, const Phrases &phrases);
    Analyzer(const Analyzer &) = delete;
    Analyzer &operator=(const Analyzer &) = delete;

    struct Analysis
    {
        std::vector<Token> tokens;  ///< In order; function words are left out
        QString folded;             ///< Folded, simplified, without white space at its ends
    };
    [[nodiscard]] Analysis analyze(QStringView text);

    /// All keys seen so far; `Token::key` counts in it.
    [[nodiscard]] const std::deque<Key> &keys() const { return m_keys; }

private:
    struct Seen
    {
        QString surface;
        QString stem;
        std::vector<std::uint32_t> keys;  ///< Empty for function words
        bool han = false;
        const Wordings::Family *concepts = nullptr;  ///< English wordings that begin with it
        const Wordings::Family *fields = nullptr;
    };
    struct Use
    {
        const Seen *seen = nullptr;
        qsizetype start = 0;
        qsizetype length = 0;
        int topic = 0;
        std::uint64_t fields = 0;
        float part = 1;
    };

    const Seen &seen(QStringView word);
    [[nodiscard]] QStringList piecesOf(const QString &chinese) const;
    std::uint32_t keyFor(const QString &text, KeyKind kind, float saying);
    using FamilyOf = const Wordings::Family *Seen::*;
    static void markEnglish(FamilyOf family, std::vector<Use> &uses,
                            const std::function<void(Use &, std::uint64_t)> &set);
    static void markChinese(const Wordings &wordings, QStringView folded, std::vector<Use> &uses,
                            const std::function<void(Use &, std::uint64_t)> &set);
    void appendPairs(QStringView folded, std::vector<Token> &tokens);

    const WordData *m_data;
    const Phrases &m_phrases;
    std::deque<Key> m_keys;
    std::unordered_map<std::u16string, std::uint32_t> m_numbers;
    std::unordered_map<std::u16string_view, Seen *> m_bySurface;
    std::deque<Seen> m_seen;
};

}  // namespace assay::matching

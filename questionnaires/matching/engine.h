#pragma once

#include "model/answers/library_entry.h"
#include "questionnaires/matching/alignment.h"
#include "questionnaires/matching/term_index.h"

#include <QHash>

#include <memory>
#include <vector>

namespace assay::matching {

/// What speaks for an entry; about 0–1 each.
struct Evidence
{
    float lexical = 0;  ///< BM25 beside the best that any entry could reach
    Alignment alignment;
    float section = 0;     ///< Likeness of the headings; 0 where one is absent
    float neighbours = 0;  ///< Mean score of the entries beside it in its file
    bool across = false;   ///< Question and entry are in different languages
    bool same = false;     ///< The very same question once folded
};

struct Candidate
{
    std::uint32_t entry = 0;  ///< In the engine's entries
    Evidence evidence;
    float score = 0;  ///< What candidates are ordered by
};

/// A question ready to be compared.
struct Asked
{
    Asked() = default;
    Asked(const Asked &) = delete;  // `text` points into `infos`
    Asked &operator=(const Asked &) = delete;
    Asked(Asked &&) = default;
    Asked &operator=(Asked &&) = default;

    QString folded;
    std::vector<TermIndex::Wanted> wanted;
    std::vector<KeyInfo> infos;
    AlignedText text;
    double family = 0;  ///< Share of the library's questions that begin with the same word; 0 for Chinese
    float whole = 0;    ///< Sum of the wanted weights
};

/// The library in memory. Never changes once built.
class Engine
{
public:
    Engine(std::vector<LibraryEntry> entries, std::shared_ptr<const WordData> data);

    [[nodiscard]] const std::vector<LibraryEntry> &entries() const { return m_entries; }
    [[nodiscard]] Asked ask(const QString &text) const;
    /// The likeliest entries, best first, all compared closely.
    [[nodiscard]] std::vector<Candidate> candidates(const Asked &asked, const QString &section) const;
    [[nodiscard]] AlignedText alignedEntry(std::uint32_t entry) const;

private:
    void analyzeEntries();
    void gatherTerms(std::vector<std::vector<Token>> &tokens, const std::deque<Key> &keys, std::size_t first);
    void weigh();
    [[nodiscard]] float sectionLikeness(const Asked &heading, const QString &over, QHash<QString, float> &known) const;

    std::vector<LibraryEntry> m_entries;
    Lexicon m_lexicon;
    Vocabulary m_vocabulary;
    std::vector<std::vector<Term>> m_terms;  ///< By entry
    std::unique_ptr<const TermIndex> m_index;
    QHash<QString, int> m_beginnings;                     ///< First words of the library's questions, with their counts
    QHash<QString, std::vector<std::uint32_t>> m_byText;  ///< Folded question → entries
};

/// Fills in `neighbours` and `score` and orders by it, best first.
void rank(std::vector<Candidate> &candidates, const std::vector<LibraryEntry> &entries);

}  // namespace assay::matching

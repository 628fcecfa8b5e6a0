#pragma once

#include "model/answers/library_entry.h"
#include "model/base/language.h"
#include "questionnaires/matching/word_data.h"

#include <QString>
#include <QStringList>

#include <memory>
#include <vector>

namespace assay {

/// What is asked.
struct MatchQuestion
{
    QString text;
    QString section;                        ///< Heading over it; may be empty
    QStringList choices;                    ///< Permitted words of the answer cell; empty where any text will do
    Language language = Language::English;  ///< Of the file; only a hint, the text itself decides
    friend bool operator==(const MatchQuestion &, const MatchQuestion &) = default;
};

/// An earlier answer put forward for a question.
struct Proposal
{
    LibraryEntryId entry;
    QString answer;
    QString choice;  ///< A permitted word exactly as it is written in the cell's list, or empty
    QString comment;
    double confidence = 0;  ///< 0–1: how often a proposal of this kind is the right one
    QStringList why;        ///< English sentences: what was compared and what speaks against it
    friend bool operator==(const Proposal &, const Proposal &) = default;
};

/// A search hit in the library.
struct LibraryHit
{
    LibraryEntryId entry;
    double score = 0;  ///< 0–1, comparable between searches
};

namespace matching {
class Engine;
}

/// Finds earlier answers for questions. Built once over a library in memory, by all processors; afterwards any thread
/// may ask. Entries that are retired are left out.
class Matcher
{
public:
    /// @param data  nullptr: without word data there is no bridge between the languages and no likeness of words
    Matcher(std::vector<LibraryEntry> entries, std::shared_ptr<const matching::WordData> data);
    ~Matcher();
    Matcher(Matcher &&) noexcept;
    Matcher &operator=(Matcher &&) noexcept;

    /// The best earlier answers, best first, at most `top`; none where the best is below the floor, that is where the
    /// library probably holds no answer (`confidence.h`).
    [[nodiscard]] std::vector<Proposal> propose(const MatchQuestion &question, int top) const;
    /// The same for many questions by all processors; one list for each, in their order.
    [[nodiscard]] std::vector<std::vector<Proposal>> proposeAll(const std::vector<MatchQuestion> &questions,
                                                                int top) const;
    /// The entries nearest to any text, best first, without a floor.
    [[nodiscard]] std::vector<LibraryHit> search(const QString &text, int top) const;

private:
    std::unique_ptr<const matching::Engine> m_engine;
};

}  // namespace assay

#include "questionnaires/matching/engine.h"

#include "model/search/text_form.h"
#include "questionnaires/matching/parallel.h"

#include <algorithm>

namespace assay::matching {

namespace {

constexpr std::size_t kClosely = 100;  ///< Entries that are compared word by word

/// The distinct keys of a text with what they were part of.
std::vector<Term> distinct(const std::vector<Token> &tokens, const std::vector<std::uint32_t> &numbers)
{
    std::vector<Term> terms;
    terms.reserve(tokens.size());
    for (const Token &token : tokens)
        terms.push_back({numbers[token.key], token.topic, token.fields, token.part});
    std::stable_sort(terms.begin(), terms.end(),
                     [](const Term &a, const Term &b) { return a.key != b.key ? a.key < b.key : a.part > b.part; });
    const auto end =
        std::unique(terms.begin(), terms.end(), [](const Term &a, const Term &b) { return a.key == b.key; });
    terms.erase(end, terms.end());
    return terms;
}

/// The first word of a folded text; empty for Chinese, where nearly all questions begin alike.
QString beginningOf(const QString &folded)
{
    const QString first = folded.section(u' ', 0, 0);
    return first.isEmpty() || kindOf(first.front().unicode()) != CharacterKind::Word ? QString() : first;
}

bool isWord(const KeyInfo &info)
{
    return info.key.kind == KeyKind::English || info.key.kind == KeyKind::Chinese;
}

}  // namespace

Engine::Engine(std::vector<LibraryEntry> entries, std::shared_ptr<const WordData> data)
    : m_entries(std::move(entries)), m_lexicon(std::move(data)), m_terms(m_entries.size())
{
    analyzeEntries();
    weigh();
    m_index = std::make_unique<TermIndex>(m_terms, m_vocabulary, m_lexicon.rowCount());
}

void Engine::analyzeEntries()
{
    struct Part
    {
        std::unique_ptr<Analyzer> analyzer;
        std::size_t first = 0;
        std::vector<std::vector<Token>> tokens;
        std::vector<QString> folded;
    };
    std::vector<Part> parts(threadCount());
    const Phrases &phrases = Phrases::builtIn();
    inParallel(parts.size(), [&](std::size_t number) {
        Part &part = parts[number];
        part.analyzer = std::make_unique<Analyzer>(m_lexicon.data(), phrases);
        part.first = m_entries.size() * number / parts.size();
        const std::size_t end = m_entries.size() * (number + 1) / parts.size();
        for (std::size_t i = part.first; i < end; ++i) {
            Analyzer::Analysis analysis = part.analyzer->analyze(m_entries[i].question);
            part.tokens.push_back(std::move(analysis.tokens));
            part.folded.push_back(std::move(analysis.folded));
        }
    });
    for (Part &part : parts) {
        gatherTerms(part.tokens, part.analyzer->keys(), part.first);
        for (std::size_t i = 0; i < part.folded.size(); ++i) {
            m_byText[part.folded[i]].push_back(static_cast<std::uint32_t>(part.first + i));
            if (const QString beginning = beginningOf(part.folded[i]); !beginning.isEmpty())
                ++m_beginnings[beginning];
        }
    }
}

void Engine::gatherTerms(std::vector<std::vector<Token>> &tokens, const std::deque<Key> &keys, std::size_t first)
{
    std::vector<std::uint32_t> numbers;
    numbers.reserve(keys.size());
    for (const Key &key : keys)
        numbers.push_back(m_vocabulary.add(key, m_lexicon));
    for (std::size_t i = 0; i < tokens.size(); ++i)
        m_terms[first + i] = distinct(tokens[i], numbers);
}

void Engine::weigh()
{
    for (const std::vector<Term> &terms : m_terms)
        for (const Term &term : terms)
            ++m_vocabulary.info(term.key).entries;
    for (std::uint32_t key = 0; key < m_vocabulary.size(); ++key)
        m_vocabulary.info(key).weight =
            weightOf(m_vocabulary.info(key), m_vocabulary.info(key).entries, m_entries.size());
}

Asked Engine::ask(const QString &text) const
{
    Asked asked;
    Analyzer analyzer(m_lexicon.data(), Phrases::builtIn());
    Analyzer::Analysis analysis = analyzer.analyze(text);
    asked.folded = std::move(analysis.folded);
    std::vector<std::uint32_t> identity(analyzer.keys().size());
    for (std::uint32_t i = 0; i < identity.size(); ++i)
        identity[i] = i;
    asked.infos.reserve(identity.size());
    std::vector<AlignedWord> words;
    for (const Term &term : distinct(analysis.tokens, identity)) {
        std::uint32_t number = 0;
        const KeyInfo *info = m_vocabulary.find(analyzer.keys()[term.key], number);
        TermIndex::Wanted wanted;
        if (info != nullptr)
            wanted.key = number;
        else
            info = &asked.infos.emplace_back(m_lexicon.describe(analyzer.keys()[term.key]));
        const int entries = info->entries + m_index->entriesThrough(*info);
        wanted.rows = info->glosses;
        if (info->row >= 0)
            wanted.rows.push_back(info->row);
        wanted.weight = weightOf(*info, entries, m_entries.size()) * term.part;
        asked.whole += wanted.weight;
        if (isWord(*info) && wanted.weight > 0)
            words.push_back({info, term.topic, term.fields, wanted.weight});
        asked.wanted.push_back(std::move(wanted));
    }
    asked.text = alignedText(std::move(words));
    if (!m_entries.empty())
        asked.family = m_beginnings.value(beginningOf(asked.folded)) / static_cast<double>(m_entries.size());
    return asked;
}

AlignedText Engine::alignedEntry(std::uint32_t entry) const
{
    std::vector<AlignedWord> words;
    for (const Term &term : m_terms[entry])
        if (const KeyInfo &info = m_vocabulary.info(term.key); isWord(info) && info.weight > 0)
            words.push_back({&info, term.topic, term.fields, info.weight * term.part});
    return alignedText(std::move(words));
}

float Engine::sectionLikeness(const Asked &heading, const QString &over, QHash<QString, float> &known) const
{
    if (heading.folded.isEmpty() || over.isEmpty())
        return 0;
    if (const auto found = known.constFind(over); found != known.constEnd())
        return *found;
    const Asked there = ask(over);
    const Alignment likeness = align(heading.text, there.text);
    const float best = std::max(likeness.ofQuestion, likeness.ofEntry);
    known.insert(over, best);
    return best;
}

std::vector<Candidate> Engine::candidates(const Asked &asked, const QString &section) const
{
    std::vector<TermIndex::Found> found = m_index->best(asked.wanted, kClosely);
    QHash<std::uint32_t, float> scores;
    for (const TermIndex::Found &one : found)
        scores.insert(one.entry, asked.whole > 0 ? one.score / asked.whole : 0);
    const std::vector<std::uint32_t> same =
        asked.folded.isEmpty() ? std::vector<std::uint32_t>() : m_byText.value(asked.folded);
    for (const std::uint32_t entry : same)
        if (std::none_of(found.begin(), found.end(), [entry](const auto &one) { return one.entry == entry; }))
            found.push_back({entry, 0});
    const Asked heading = ask(section);
    QHash<QString, float> sections;  // Likeness to the question's, each computed once
    std::vector<Candidate> candidates;
    candidates.reserve(found.size());
    for (const TermIndex::Found &one : found) {
        Candidate candidate{one.entry, {}, 0};
        Evidence &evidence = candidate.evidence;
        evidence.lexical = std::min(scores.value(one.entry, 0.0F), 1.0F);
        const AlignedText there = alignedEntry(one.entry);
        evidence.alignment = align(asked.text, there);
        evidence.across = asked.text.chinese != there.chinese;
        evidence.same = std::find(same.begin(), same.end(), one.entry) != same.end();
        evidence.section = sectionLikeness(heading, m_entries[one.entry].section, sections);
        candidates.push_back(candidate);
    }
    rank(candidates, m_entries);
    return candidates;
}

}  // namespace assay::matching

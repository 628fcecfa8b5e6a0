#include "questionnaires/matching/relations.h"

#include "model/search/text_form.h"
#include "questionnaires/matching/answer_words.h"
#include "questionnaires/matching/contrasts.h"
#include "questionnaires/matching/matcher.h"
#include "questionnaires/matching/parallel.h"
#include "questionnaires/matching/polarity.h"
#include "questionnaires/matching/quantities.h"

#include <QHash>

#include <algorithm>
#include <atomic>
#include <functional>
#include <map>

namespace assay::matching {

namespace {

constexpr int kNearest = 8;      ///< Hits looked at for each entry
constexpr double kClose = 0.75;  ///< Similarity from which two questions are told as close

std::optional<AnswerClass> classOf(const LibraryEntry &entry)
{
    const std::optional<AnswerClass> word = matching::classOf(entry.choice);
    return word ? word : matching::classOf(entry.answer);
}

/// What the entry answers in words: where it gave only a word, that.
QString saying(const LibraryEntry &entry)
{
    return entry.choice.isEmpty() ? entry.answer.left(60) : entry.choice;
}

void compareWords(const LibraryEntry &one, const LibraryEntry &other, QStringList &why)
{
    const std::optional<AnswerClass> here = classOf(one);
    const std::optional<AnswerClass> there = classOf(other);
    const auto decided = [](const std::optional<AnswerClass> &answer) {
        return answer == AnswerClass::Yes || answer == AnswerClass::No;
    };
    if (!decided(here) || !decided(there))
        return;
    const bool turned = polarityOf(one.question).negative != polarityOf(other.question).negative;
    if (((here == AnswerClass::Yes) == (there == AnswerClass::Yes)) != turned)
        return;
    why << (turned ? QStringLiteral("The questions ask opposite ways, and both are answered “%1”.").arg(saying(one))
                   : QStringLiteral("One answer is “%1”, the other “%2”.").arg(saying(one), saying(other)));
}

bool isMeasured(const Quantity &quantity)
{
    return quantity.dimension != Dimension::Number;
}

void compareAmounts(const LibraryEntry &one, const LibraryEntry &other, QStringList &why)
{
    std::vector<Quantity> here = quantitiesOf(one.answer + u'\n' + one.comment);
    std::vector<Quantity> there = quantitiesOf(other.answer + u'\n' + other.comment);
    std::erase_if(here, std::not_fn(isMeasured));
    std::erase_if(there, std::not_fn(isMeasured));
    for (const auto &[mine, theirs] : differing(here, there))
        why << QStringLiteral("The amounts differ: “%1” and “%2”.").arg(mine.text, theirs.text);
}

using Pair = std::pair<std::size_t, std::size_t>;

/// The closest other entries of one entry.
std::vector<std::pair<Pair, double>> closeTo(const Matcher &matcher, const std::vector<LibraryEntry> &entries,
                                             const QHash<qint64, std::size_t> &places, std::size_t entry)
{
    std::vector<std::pair<Pair, double>> close;
    for (const LibraryHit &hit : matcher.search(entries[entry].question, kNearest)) {
        const std::size_t other = places.value(hit.entry.value());
        if (other == entry)
            continue;
        const bool same = foldedText(entries[entry].question) == foldedText(entries[other].question);
        if (same || hit.score >= kClose)
            close.push_back({{std::min(entry, other), std::max(entry, other)}, same ? 1.0 : hit.score});
    }
    return close;
}

}  // namespace

QStringList contradictions(const LibraryEntry &one, const LibraryEntry &other)
{
    if (!differences(quantitiesOf(one.question), quantitiesOf(other.question)).isEmpty() ||
        !contrasts(one.question, other.question).isEmpty())
        return {};
    QStringList why;
    compareWords(one, other, why);
    compareAmounts(one, other, why);
    return why;
}

std::vector<EntryRelation> relationsAmong(const std::vector<LibraryEntry> &entries,
                                          std::shared_ptr<const WordData> data, const std::set<LibraryEntryId> &of)
{
    QHash<qint64, std::size_t> places;
    std::vector<std::size_t> asked;
    for (std::size_t i = 0; i < entries.size(); ++i) {
        places.insert(entries[i].id.value(), i);
        if (entries[i].state != EntryState::Retired && (of.empty() || of.contains(entries[i].id)))
            asked.push_back(i);
    }
    const Matcher matcher(entries, std::move(data));
    std::vector<std::vector<std::pair<Pair, double>>> close(asked.size());
    std::atomic<std::size_t> next = 0;
    inParallel(std::min(threadCount(), asked.size()), [&](std::size_t) {
        for (std::size_t i = next++; i < asked.size(); i = next++)
            close[i] = closeTo(matcher, entries, places, asked[i]);
    });
    std::map<Pair, double> pairs;
    for (const auto &found : close)
        for (const auto &[pair, similarity] : found)
            pairs[pair] = std::max(pairs[pair], similarity);
    std::vector<EntryRelation> relations;
    for (const auto &[pair, similarity] : pairs)
        relations.push_back(
            {pair.first, pair.second, similarity, contradictions(entries[pair.first], entries[pair.second])});
    std::ranges::stable_sort(relations, [](const EntryRelation &left, const EntryRelation &right) {
        if (left.why.isEmpty() != right.why.isEmpty())
            return right.why.isEmpty();
        return left.similarity > right.similarity;
    });
    return relations;
}

}  // namespace assay::matching

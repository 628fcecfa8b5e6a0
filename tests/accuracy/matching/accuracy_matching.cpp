// Prints how often the right earlier question is put forward, beside plain BM25 on the same texts. Asserts nothing: the
// bars stand in the design papers and are checked over the command line.
//
// Usage: accuracy_matching [--features] [PAIRS.truth.json…]     without files: all pairs of the samples
// --features prints what the weights in questionnaires/matching/ranking.cpp are fitted on, see fit_weights.py
#include "features.h"
#include "pairs.h"
#include "plain_bm25.h"

#include "questionnaires/matching/matcher.h"
#include "tests/support/samples.h"

#include <QElapsedTimer>
#include <QTextStream>

#include <algorithm>
#include <functional>

namespace {

using namespace assay;
using namespace assay::test;

struct Ranked
{
    QStringList texts;      ///< Best first
    double confidence = 0;  ///< Of the first
};
using Ask = std::function<Ranked(const QString &)>;

struct Score
{
    int asked = 0;
    int first = 0;
    int three = 0;
    double reciprocal = 0;
    int none = 0;
    int sure = 0;
    int sureRight = 0;
};

Score scoreOf(const PairSet &set, const Ask &ask)
{
    Score score;
    for (const Pair &pair : set.pairs) {
        const Ranked ranked = ask(pair.asked);
        const auto right = [&](const QString &text) { return pair.right.contains(text); };
        const auto hit = std::find_if(ranked.texts.begin(), ranked.texts.end(), right) - ranked.texts.begin();
        const bool found = hit < ranked.texts.size();
        ++score.asked;
        score.first += found && hit == 0 ? 1 : 0;
        score.three += found ? 1 : 0;
        score.reciprocal += found ? 1.0 / static_cast<double>(hit + 1) : 0;
        score.none += ranked.texts.isEmpty() ? 1 : 0;
        if (ranked.confidence >= 0.85) {
            ++score.sure;
            score.sureRight += found && hit == 0 ? 1 : 0;
        }
    }
    return score;
}

Matcher matcherOver(const QStringList &library, const std::shared_ptr<const matching::WordData> &data)
{
    std::vector<LibraryEntry> entries;
    for (const QString &text : library) {
        LibraryEntry entry{LibraryEntryId(std::ssize(entries)), text, {}, QStringLiteral("Yes."), {}, {}};
        entry.state = EntryState::Current;
        entries.push_back(entry);
    }
    return {std::move(entries), data};
}

Ask asking(const Matcher &matcher, const QStringList &library)
{
    return [&matcher, &library](const QString &text) {
        Ranked ranked;
        for (const Proposal &proposal : matcher.propose({text, {}, {}, Language::English}, 3)) {
            ranked.texts << library[proposal.entry.value()];
            ranked.confidence = ranked.texts.size() == 1 ? proposal.confidence : ranked.confidence;
        }
        return ranked;
    };
}

/// Share of questions that get a first proposal although their right entries were left out of the library.
double unanswerableShare(const PairSet &set, const std::shared_ptr<const matching::WordData> &data)
{
    const Split split = splitUnanswerable(set);
    const Matcher matcher = matcherOver(split.library, data);
    const auto proposed = std::count_if(split.asked.begin(), split.asked.end(), [&](const Pair &pair) {
        return !matcher.propose({pair.asked, {}, {}, Language::English}, 1).empty();
    });
    return split.asked.empty() ? 0 : static_cast<double>(proposed) / static_cast<double>(split.asked.size());
}

void print(QTextStream &out, const QString &what, const Score &score)
{
    const auto share = [](double part, int whole) { return QString::number(whole == 0 ? 0 : part / whole, 'f', 3); };
    out << "  " << what.leftJustified(12) << " recall@1 " << share(score.first, score.asked) << "  recall@3 "
        << share(score.three, score.asked) << "  MRR@3 " << share(score.reciprocal, score.asked) << "  none "
        << score.none << "  confident " << score.sure << ", of them right " << share(score.sureRight, score.sure)
        << "\n";
}

void run(QTextStream &out, const PairSet &set, const std::shared_ptr<const matching::WordData> &data)
{
    const QStringList library = libraryOf(set);
    out << set.name << ": " << set.pairs.size() << " questions, library of " << library.size() << "\n";
    const PlainBm25 plain(library);
    print(out, QStringLiteral("plain BM25"),
          scoreOf(set, [&](const QString &text) { return Ranked{plain.best(text, 3), 0}; }));
    const Matcher matcher = matcherOver(library, data);
    print(out, QStringLiteral("assay"), scoreOf(set, asking(matcher, library)));
    out << "  without an answer in the library, a first proposal for "
        << QString::number(100 * unanswerableShare(set, data), 'f', 1) << " %\n";
}

}  // namespace

int main(int argc, char *argv[])
{
    QTextStream out(stdout);
    const Result<std::shared_ptr<const matching::WordData>> data = matching::WordData::load(matching::wordDataFolder());
    if (!data)
        out << data.error().detail << "\n";
    QStringList files;
    for (int i = 1; i < argc; ++i)
        files << QString::fromLocal8Bit(argv[i]);
    const bool features = files.removeAll(QStringLiteral("--features")) > 0;
    if (files.isEmpty())
        for (const QString &folder : {QStringLiteral("answers"), QStringLiteral("crosswalks")})
            for (const QString &file : sampleFiles(folder, {QStringLiteral("truth.json")}))
                if (file.contains(QStringLiteral("/pairs-")))
                    files << file;
    for (const QString &file : std::as_const(files)) {
        const PairSet set = readPairs(file);
        if (features) {
            writeFeatures(out, set, data.value_or(nullptr));
            continue;
        }
        run(out, set, data.value_or(nullptr));
        if (const PairSet plain = withoutTemplates(set); plain.pairs.size() != set.pairs.size())
            run(out, plain, data.value_or(nullptr));
    }
    return 0;
}

#include "features.h"

#include "model/search/text_form.h"
#include "questionnaires/matching/engine.h"

#include <QCryptographicHash>

namespace assay::test {

QString halfOf(const QString &question)
{
    const QByteArray hash = QCryptographicHash::hash(foldedText(question).toUtf8(), QCryptographicHash::Sha256);
    return hash[0] % 2 == 0 ? QStringLiteral("fit") : QStringLiteral("check");
}

namespace {

std::vector<LibraryEntry> entriesOf(const QStringList &texts)
{
    std::vector<LibraryEntry> entries;
    for (const QString &text : texts)
        entries.push_back({LibraryEntryId(std::ssize(entries)), text, {}, {}, {}, {}});
    return entries;
}

void writeLines(QTextStream &out, const QString &name, std::size_t number, const Pair &pair,
                const matching::Engine &engine)
{
    const matching::Asked asked = engine.ask(pair.asked);
    for (const matching::Candidate &candidate : engine.candidates(asked, {})) {
        const matching::Evidence &evidence = candidate.evidence;
        const matching::Alignment &alignment = evidence.alignment;
        out << name << '\t' << number << '\t' << halfOf(pair.asked) << '\t'
            << (pair.right.contains(engine.entries()[candidate.entry].question) ? 1 : 0);
        for (const float value :
             {evidence.lexical, alignment.ofQuestion, alignment.ofEntry, alignment.exact, alignment.exactEntry,
              alignment.meaning, evidence.neighbours, alignment.fields, evidence.same ? 1.0F : 0.0F, candidate.score})
            out << '\t' << value;
        out << '\t' << candidate.entry << '\t' << asked.text.words.size() << '\t' << (evidence.across ? 1 : 0) << '\t'
            << engine.entries().size() << '\t' << asked.family << '\n';
    }
}

}  // namespace

void writeFeatures(QTextStream &out, const PairSet &set, const std::shared_ptr<const matching::WordData> &data)
{
    const matching::Engine engine(entriesOf(libraryOf(set)), data);
    for (std::size_t i = 0; i < set.pairs.size(); ++i)
        writeLines(out, set.name, i, set.pairs[i], engine);
    const Split split = splitUnanswerable(set);
    const matching::Engine rest(entriesOf(split.library), data);
    for (std::size_t i = 0; i < split.asked.size(); ++i)
        writeLines(out, set.name + QStringLiteral("!unanswerable"), i, split.asked[i], rest);
}

}  // namespace assay::test

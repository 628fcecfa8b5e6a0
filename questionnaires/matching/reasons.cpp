#include "questionnaires/matching/reasons.h"

#include <QDate>

#include <algorithm>
#include <cmath>

namespace assay::matching {

namespace {

constexpr qsizetype kQuoted = 160;  ///< Characters of the earlier question that are shown
constexpr qsizetype kTermsNamed = 6;
constexpr float kNear = 0.3F;

QString shortened(const QString &text)
{
    const QString plain = text.simplified();
    return plain.size() <= kQuoted ? plain : plain.left(kQuoted - 1) + QChar(0x2026);
}

/// Words that meet, the most telling first: the very words, and pairs of different words.
void appendMeetingWords(const AlignedText &asked, const AlignedText &entry, QStringList &why)
{
    std::vector<const AlignedWord *> words;
    for (const AlignedWord &word : asked.words)
        words.push_back(&word);
    std::stable_sort(words.begin(), words.end(), [](const auto *a, const auto *b) { return a->weight > b->weight; });
    QStringList same;
    QStringList near;
    for (const AlignedWord *word : words) {
        const AlignedWord *best = nullptr;
        float like = kNear;
        for (const AlignedWord &other : entry.words)
            if (const float found = likeness(*word, other); found > like) {
                like = found;
                best = &other;
            }
        if (best == nullptr)
            continue;
        if (like >= 1)
            same << word->info->key.text;
        else
            near << QStringLiteral("%1 ≈ %2").arg(word->info->key.text, best->info->key.text);
    }
    if (!same.isEmpty())
        why << QStringLiteral("Shared terms: %1.").arg(same.mid(0, kTermsNamed).join(QStringLiteral(", ")));
    if (!near.isEmpty())
        why << QStringLiteral("Terms of like meaning: %1.").arg(near.mid(0, kTermsNamed).join(QStringLiteral(", ")));
}

}  // namespace

QStringList reasonsFor(const Engine &engine, const Asked &asked, const Candidate &candidate)
{
    const LibraryEntry &entry = engine.entries()[candidate.entry];
    QStringList why;
    why << (candidate.evidence.same ? QStringLiteral("The same question was asked: “%1”.")
                                    : QStringLiteral("Earlier question: “%1”."))
               .arg(shortened(entry.question));
    QStringList origin;
    if (!entry.customer.isEmpty())
        origin << entry.customer;
    if (!entry.fileName.isEmpty())
        origin << entry.fileName;
    if (entry.answered)
        origin << entry.answered->toString(Qt::ISODate);
    if (!origin.isEmpty())
        why << QStringLiteral("From %1.").arg(origin.join(QStringLiteral(", ")));
    if (candidate.evidence.same)
        return why;
    const AlignedText words = engine.alignedEntry(candidate.entry);
    appendMeetingWords(asked.text, words, why);
    why << QStringLiteral("Of what is asked, %1 % is found there; of what was asked then, %2 % is asked now.")
               .arg(std::lround(100 * candidate.evidence.alignment.ofQuestion))
               .arg(std::lround(100 * candidate.evidence.alignment.ofEntry));
    return why;
}

}  // namespace assay::matching

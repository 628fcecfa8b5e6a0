#include "questionnaires/structure/header_words.h"

#include "questionnaires/structure/answer_words.h"
#include "questionnaires/structure/cell_text.h"

#include <QHash>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <vector>

namespace assay::structure {
namespace {

constexpr double kNotTheHead = 0.35;
constexpr double kSmallPart = 0.4;  ///< Left of a word's weight where it is lost in a long heading
constexpr double kInBrackets = 0.5;
constexpr double kAsAlternative = 0.9;

struct Phrase
{
    QString text;  ///< Latin: stemmed words between blanks; wide: without blanks
    HeaderRole role;
    double weight;
    HeadPosition head;
};

bool hasWideCharacter(QStringView text)
{
    return std::any_of(text.begin(), text.end(), [](QChar character) { return isWideCharacter(character); });
}

/// Words between blanks, plural endings cut where a word is long enough to have one.
QString stemmed(const QString &folded)
{
    QString line = QStringLiteral(" ");
    for (QStringView word : QStringView(folded).split(u' ', Qt::SkipEmptyParts)) {
        if (word.size() > 3 && word.endsWith(u's') && !word.endsWith(u"ss"))
            word.chop(1);
        line += word;
        line += QLatin1Char(' ');
    }
    return line;
}

QString withoutBlanks(QString text)
{
    return text.remove(QLatin1Char(' '));
}

/// Phrases by what they begin with: a word, or a wide character.
struct PhraseIndex
{
    QHash<QString, std::vector<Phrase>> latin;
    QHash<QString, std::vector<Phrase>> wide;
};

QString beginning(const QString &text, qsizetype from, bool wide)
{
    return wide ? text.mid(from, 1) : text.mid(from, text.indexOf(QLatin1Char(' '), from + 1) - from);
}

const PhraseIndex &phrases()
{
    static const PhraseIndex index = [] {
        PhraseIndex all;
        for (const HeaderWords &words : headerVocabulary()) {
            for (const QStringView phrase : words.phrases.split(u'|', Qt::SkipEmptyParts)) {
                const QString folded = foldedWords(phrase);
                if (folded.isEmpty())
                    continue;
                const bool wide = hasWideCharacter(folded);
                const QString text = wide ? withoutBlanks(folded) : stemmed(folded);
                auto &list = wide ? all.wide : all.latin;
                list[beginning(text, 0, wide)].push_back({text, words.role, words.weight, words.head});
            }
        }
        return all;
    }();
    return index;
}

struct Match
{
    const Phrase *phrase = nullptr;
    qsizetype first = 0;
    qsizetype last = 0;
};

/// All phrases in the text but those inside a longer one.
std::vector<Match> matchesIn(const QString &text, bool wide)
{
    std::vector<Match> found;
    const auto &index = wide ? phrases().wide : phrases().latin;
    for (qsizetype at = 0; at + 1 < text.size() || (wide && at < text.size()); ++at) {
        if (!wide && text[at] != QLatin1Char(' '))
            continue;
        const auto candidates = index.constFind(beginning(text, at, wide));
        if (candidates == index.constEnd())
            continue;
        for (const Phrase &phrase : *candidates) {
            if (QStringView(text).mid(at).startsWith(phrase.text))
                found.push_back({&phrase, at, at + phrase.text.size()});
        }
    }
    const auto insideLonger = [&](const Match &one) {
        return std::any_of(found.begin(), found.end(), [&](const Match &other) {
            return other.first <= one.first && other.last >= one.last &&
                   other.last - other.first > one.last - one.first;
        });
    };
    std::vector<Match> kept;
    std::copy_if(found.begin(), found.end(), std::back_inserter(kept),
                 [&](const Match &one) { return !insideLonger(one); });
    return kept;
}

/// Which match names the thing: the last one before "of", "for" …, or the first in languages that begin with it.
const Match *headOf(const std::vector<Match> &found, const QString &text)
{
    static const QRegularExpression preposition(
        QStringLiteral(" (?:of|for|to|from|by|in|on|about|per|if|fur|der|des|von|zur|zum|de|du|del|della|dello|di|do|"
                       "da|dos|das|para|pour) "));
    const auto cut = text.indexOf(preposition);
    const Match *head = nullptr;
    const auto better = [&](const Match &one) {
        if (head == nullptr)
            return true;
        const bool oneBefore = cut < 0 || one.first <= cut;
        const bool headBefore = cut < 0 || head->first <= cut;
        if (oneBefore != headBefore)
            return oneBefore;
        const bool firstWins = one.phrase->head == HeadPosition::First && head->phrase->head == HeadPosition::First;
        if (one.first == head->first)
            return one.phrase->weight > head->phrase->weight;
        return firstWins ? one.first < head->first : one.first > head->first;
    };
    for (const Match &one : found) {
        if (better(one))
            head = &one;
    }
    return head;
}

void raise(RoleScores &scores, HeaderRole role, double weight)
{
    double &held = scores.weights[static_cast<std::size_t>(role)];
    held = std::max(held, weight);
}

double lettersIn(const QString &text)
{
    return static_cast<double>(
        std::count_if(text.begin(), text.end(), [](QChar character) { return !character.isSpace(); }));
}

void addMatches(RoleScores &scores, const QString &text, bool wide, double share)
{
    const std::vector<Match> found = matchesIn(text, wide);
    const Match *head = headOf(found, text);
    const double letters = lettersIn(text);
    for (const Match &one : found) {
        const bool isHead = one.first == head->first && one.last == head->last;
        const double coverage = lettersIn(one.phrase->text) / letters;
        const double weight = one.phrase->weight * (kSmallPart + (1 - kSmallPart) * coverage);
        raise(scores, one.phrase->role, weight * share * (isHead ? 1.0 : kNotTheHead));
    }
}

void addPart(RoleScores &scores, const QString &part, double share)
{
    const QString folded = foldedWords(part);
    if (folded.isEmpty())
        return;
    addMatches(scores, stemmed(folded), false, share);
    if (hasWideCharacter(folded))
        addMatches(scores, withoutBlanks(folded), true, share);
}

RoleScores scored(const QString &heading)
{
    RoleScores scores;
    static const QRegularExpression bracketed(QStringLiteral("[(（\\[【<]([^)）\\]】>]*)[)）\\]】>]"));
    QString bare = heading;
    QString inside;
    for (auto found = bracketed.globalMatch(heading); found.hasNext();)
        inside += found.next().captured(1) + QLatin1Char(' ');
    bare.replace(bracketed, QStringLiteral(" "));
    bare.replace(QLatin1Char('_'), QLatin1Char(' '));

    if (isChoiceOfAnswers(bare) || isChoiceOfAnswers(inside))
        raise(scores, HeaderRole::Answer, 0.8);
    if (isChoiceOfAnswers(bare))
        return scores;
    addPart(scores, bare, 1.0);
    static const QRegularExpression joints(
        QStringLiteral("[/&+,，、;；|]|\\band\\b|\\bor\\b|\\bund\\b|\\bet\\b|\\by\\b|和|及|或|与"));
    const QStringList parts = bare.split(joints, Qt::SkipEmptyParts);
    if (parts.size() > 1) {
        for (const QString &part : parts)
            addPart(scores, part, kAsAlternative);
    }
    addPart(scores, inside, bare.trimmed().isEmpty() ? 1.0 : kInBrackets);
    // "Implemented?", "是否…": a heading that asks wants the answer below it.
    if (asksSomething(bare) && scores.strongest() < 0.9 && readingLength(bare) <= 40)
        raise(scores, HeaderRole::Answer, 0.75);
    return scores;
}

}  // namespace

double RoleScores::strongest() const
{
    return *std::max_element(weights.begin(), weights.end());
}

bool RoleScores::leads(HeaderRole role, double least) const
{
    return of(role) >= least && of(role) >= strongest();
}

RoleScores rolesOfHeading(const QString &heading)
{
    thread_local QHash<QString, RoleScores> known;
    if (const auto found = known.constFind(heading); found != known.constEnd())
        return *found;
    if (known.size() > 20'000)
        known.clear();
    return *known.insert(heading, scored(heading));
}

}  // namespace assay::structure

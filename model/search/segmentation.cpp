#include "model/search/segmentation.h"

#include "model/search/text_form.h"

#include <unicode/brkiter.h>
#include <unicode/utext.h>

#include <QRegularExpression>

#include <memory>

namespace assay {

namespace {

/// Breaks words with one ICU iterator a thread: making one takes longer than reading a sentence.
class WordBreaker
{
public:
    WordBreaker()
    {
        UErrorCode status = U_ZERO_ERROR;
        m_iterator.reset(icu::BreakIterator::createWordInstance(icu::Locale::getRoot(), status));
    }

    /// Calls take(QStringView) for each stretch of letters or digits.
    void eachWord(QStringView text, const std::function<void(QStringView)> &take)
    {
        UErrorCode status = U_ZERO_ERROR;
        UText source = UTEXT_INITIALIZER;
        utext_openUChars(&source, text.utf16(), text.size(), &status);
        m_iterator->setText(&source, status);
        for (int start = m_iterator->first(), end = m_iterator->next(); end != icu::BreakIterator::DONE;
             start = end, end = m_iterator->next())
            if (m_iterator->getRuleStatus() != UBRK_WORD_NONE)
                take(text.mid(start, end - start));
        utext_close(&source);
    }

private:
    std::unique_ptr<icu::BreakIterator> m_iterator;
};

void eachWord(QStringView text, const std::function<void(QStringView)> &take)
{
    thread_local WordBreaker breaker;
    breaker.eachWord(text, take);
}

/// Appends the overlapping pairs of a run of Han characters.
void appendPairs(const QList<QString> &run, QStringList &terms)
{
    if (run.size() == 1)
        terms << run.front();
    for (qsizetype i = 0; i + 1 < run.size(); ++i)
        terms << run[i] + run[i + 1];
}

void appendWords(QStringView text, QStringList &terms)
{
    eachWord(text, [&](QStringView word) {
        // What only joins ("don't", "3.5", "a_b") would part again in an index that knows letters and digits.
        QString piece;
        for (const QChar unit : word) {
            if (unit.isLetterOrNumber() || unit.isMark() || unit.isSurrogate())
                piece += unit;
            else if (!piece.isEmpty())
                terms << std::exchange(piece, QString());
        }
        if (!piece.isEmpty())
            terms << piece;
    });
}

/// The terms of folded text: one list for each run of Han characters and for each stretch between them.
std::vector<QStringList> termRuns(QStringView folded)
{
    std::vector<QStringList> runs;
    const auto keep = [&](QStringList terms) {
        if (!terms.isEmpty())
            runs.push_back(std::move(terms));
    };
    QList<QString> han;
    qsizetype otherStart = 0;
    const auto endHan = [&] {
        QStringList pairs;
        appendPairs(han, pairs);
        keep(std::move(pairs));
        han.clear();
    };
    const auto endOther = [&](qsizetype end) {
        QStringList found;
        appendWords(folded.mid(otherStart, end - otherStart), found);
        keep(std::move(found));
    };
    for (qsizetype at = 0; at < folded.size();) {
        const qsizetype start = at;
        const CharacterKind kind = kindOf(takeCodePoint(folded, at));
        if (kind == CharacterKind::Han) {
            if (han.isEmpty())
                endOther(start);
            han << folded.mid(start, at - start).toString();
            otherStart = at;
        } else if (!han.isEmpty() && kind != CharacterKind::Space) {
            endHan();
            otherStart = start;
        }
    }
    if (han.isEmpty())
        endOther(folded.size());
    else
        endHan();
    return runs;
}

/// Adds behind each word that is parted at a line's end the whole word: "op-\nerations" is found as "op", "erations"
/// and "operations", since nothing tells a hyphen of the line from one of the word.
QString withJoinedHyphens(QStringView text)
{
    static const QRegularExpression parted(QStringLiteral("(\\p{Ll}+)[-\u00ad\u2010]\\n\\s*(\\p{Ll}+)"));
    return text.toString().replace(parted, QStringLiteral("\\1-\n\\2 \\1\\2"));
}

bool isHan(const QString &term)
{
    qsizetype at = 0;
    return kindOf(takeCodePoint(term, at)) == CharacterKind::Han;
}

bool isOneCharacter(const QString &term)
{
    qsizetype at = 0;
    static_cast<void>(takeCodePoint(term, at));
    return at == term.size();
}

void appendPlain(QStringView text, std::vector<QueryTerm> &query)
{
    for (QStringList &run : termRuns(fold(text).text)) {
        if (isHan(run.front())) {
            const bool single = run.size() == 1 && isOneCharacter(run.front());
            query.push_back({std::move(run), single ? QueryTerm::Match::Prefix : QueryTerm::Match::Whole});
            continue;
        }
        for (const QString &term : std::as_const(run))
            query.push_back({{term}, QueryTerm::Match::Whole});
    }
}

void appendPhrase(QStringView text, std::vector<QueryTerm> &query)
{
    QStringList terms = indexTerms(text);
    if (terms.isEmpty())
        return;
    const bool single = terms.size() == 1 && isHan(terms.front()) && isOneCharacter(terms.front());
    query.push_back({std::move(terms), single ? QueryTerm::Match::Prefix : QueryTerm::Match::Whole});
}

/// Plain text outside quotation marks, with `word*` in it.
void appendUnquoted(QStringView text, std::vector<QueryTerm> &query)
{
    for (qsizetype start = 0; start < text.size();) {
        const qsizetype star = text.indexOf(u'*', start);
        if (star < 0) {
            appendPlain(text.mid(start), query);
            return;
        }
        const auto before = query.size();
        appendPlain(text.mid(start, star - start), query);
        const bool touches = star > start && text[star - 1].isLetterOrNumber();
        if (touches && query.size() > before)
            query.back().match = isHan(query.back().terms.back()) ? query.back().match : QueryTerm::Match::Prefix;
        start = star + 1;
    }
}

}  // namespace

QStringList words(QStringView text)
{
    QStringList found;
    const QString folded = fold(text).text;
    eachWord(folded, [&](QStringView word) { found << word.toString(); });
    return found;
}

void eachFoldedWord(QStringView folded, const std::function<void(QStringView)> &take)
{
    eachWord(folded, take);
}

QStringList indexTerms(QStringView text)
{
    QStringList terms;
    for (const QStringList &run : termRuns(fold(withJoinedHyphens(text)).text))
        terms << run;
    return terms;
}

std::vector<QueryTerm> parseQuery(const QString &typed)
{
    std::vector<QueryTerm> query;
    const QStringView text(typed);
    for (qsizetype start = 0; start < text.size();) {
        const qsizetype open = text.indexOf(u'"', start);
        const qsizetype close = open < 0 ? -1 : text.indexOf(u'"', open + 1);
        if (close < 0) {
            appendUnquoted(text.mid(start), query);
            break;
        }
        appendUnquoted(text.mid(start, open - start), query);
        appendPhrase(text.mid(open + 1, close - open - 1), query);
        start = close + 1;
    }
    return query;
}

}  // namespace assay

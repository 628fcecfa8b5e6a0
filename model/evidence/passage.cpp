#include "model/evidence/passage.h"

#include "model/search/quote_finder.h"
#include "model/search/snippet.h"

#include <algorithm>

namespace assay {

namespace {

/// The part of a word's box that characters [first, last) of the word take, as if all were equally wide.
QRectF partOf(const WordBox &word, int first, int last)
{
    const double unit = word.box.width() / word.length;
    return {word.box.x() + first * unit, word.box.y(), (last - first) * unit, word.box.height()};
}

bool onSameLine(const QRectF &line, const QRectF &word)
{
    const double shared = std::min(line.bottom(), word.bottom()) - std::max(line.top(), word.top());
    return shared > 0.5 * std::min(line.height(), word.height()) && word.left() >= line.left() - word.height();
}

}  // namespace

std::vector<QRectF> rectsOf(const PageText &page, int start, int length)
{
    std::vector<QRectF> lines;
    for (const WordBox &word : page.words) {
        const int first = std::max(start, word.start) - word.start;
        const int last = std::min(start + length, word.start + word.length) - word.start;
        if (first >= last || word.box.isEmpty())
            continue;
        const QRectF part = partOf(word, first, last);
        if (!lines.empty() && onSameLine(lines.back(), part))
            lines.back() = lines.back().united(part);
        else
            lines.push_back(part);
    }
    return lines;
}

Result<Passage> passageOf(const PageText &page, const Sha256 &file, const QString &quote)
{
    const std::optional<QuoteMatch> match = findQuote(page.text, quote);
    if (!match) {
        QString what = QStringLiteral("the quote does not stand on page %1").arg(page.page);
        if (const std::optional<ClosePassage> near = closestPassage(page.text, quote))
            what += QStringLiteral("; nearest there: \"%1\"")
                        .arg(onOneLine(QStringView(page.text).mid(near->place.start, near->place.length)));
        return fail(ErrorCode::NotFound, what, {.page = page.page});
    }
    return Passage{file, page.page, rectsOf(page, match->start, match->length),
                   page.text.mid(match->start, match->length)};
}

}  // namespace assay

#include "model/search/snippet.h"

#include "model/search/quote_finder.h"

#include <QRegularExpression>

#include <algorithm>

namespace assay {

namespace {

/// The parts of what was typed, longest first, each of which may stand on the page as it is.
QStringList partsOf(const QString &query)
{
    static const QRegularExpression separators(QStringLiteral("[\"*]+"));
    QStringList parts = {query};
    for (const QString &phrase : query.split(separators, Qt::SkipEmptyParts)) {
        parts << phrase.trimmed();
        parts << phrase.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    }
    std::ranges::stable_sort(parts, std::ranges::greater{}, [](const QString &part) { return part.size(); });
    return parts;
}

bool endsSentence(QChar character)
{
    return QStringView(u"\n。！？；.!?;").contains(character);
}

}  // namespace

QString onOneLine(QStringView passage)
{
    static const QRegularExpression brokenHan(QStringLiteral("(?<=[\\p{Han}\\x{3000}-\\x{303f}\\x{ff00}-\\x{ffef}])\\s+"
                                                             "(?=[\\p{Han}\\x{3000}-\\x{303f}\\x{ff00}-\\x{ffef}])"),
                                              QRegularExpression::UseUnicodePropertiesOption);
    return passage.toString().replace(brokenHan, QString()).simplified();
}

QString snippet(const QString &pageText, const QString &query, int roughLength)
{
    int at = 0;
    int length = 0;
    for (const QString &part : partsOf(query)) {
        if (const std::optional<QuoteMatch> match = findQuote(pageText, part)) {
            at = match->start;
            length = match->length;
            break;
        }
        const qsizetype beginning = pageText.indexOf(part, 0, Qt::CaseInsensitive);
        if (beginning >= 0 && !part.isEmpty()) {
            at = static_cast<int>(beginning);
            length = static_cast<int>(part.size());
            break;
        }
    }
    const int margin = std::max(0, (roughLength - length) / 2);
    int first = std::max(0, at - margin);
    for (int i = at - 1; i >= std::max(0, at - 2 * margin); --i)
        if (endsSentence(pageText.at(i)) && at - i > 2) {
            first = i + 1;
            break;
        }
    int last = std::min(static_cast<int>(pageText.size()), std::max(at + length + margin, first + roughLength));
    for (int i = at + length; i < last; ++i)
        if (QStringView(u"。！？").contains(pageText.at(i)) && i - first > roughLength / 2) {
            last = i + 1;
            break;
        }
    return onOneLine(QStringView(pageText).mid(first, last - first));
}

}  // namespace assay

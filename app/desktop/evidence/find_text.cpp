#include "app/desktop/evidence/find_bar.h"

#include "model/search/text_form.h"

namespace assay::desktop {

namespace {

bool isWide(QChar c)
{
    return c.unicode() >= 0x2e80;
}

/// Folded, and without spaces next to ideographs, where a line's end is no space. `places` are indexes of the folded
/// text.
struct Sought
{
    QString text;
    std::vector<qsizetype> places;
};

Sought soughtIn(const QString &folded)
{
    Sought sought;
    sought.text.reserve(folded.size());
    for (qsizetype i = 0; i < folded.size(); ++i) {
        const QChar c = folded.at(i);
        const bool besideWide =
            (i > 0 && isWide(folded.at(i - 1))) || (i + 1 < folded.size() && isWide(folded.at(i + 1)));
        if (c == QLatin1Char(' ') && besideWide)
            continue;
        sought.text.append(c);
        sought.places.push_back(i);
    }
    return sought;
}

}  // namespace

std::vector<TextStretch> findText(const std::vector<PageText> &pages, const QString &typed, int most)
{
    std::vector<TextStretch> found;
    const QString wanted = soughtIn(foldedText(typed)).text;
    if (wanted.isEmpty())
        return found;
    for (const PageText &page : pages) {
        const FoldedText folded = fold(page.text);
        const Sought sought = soughtIn(folded.text);
        for (qsizetype at = sought.text.indexOf(wanted); at >= 0;
             at = sought.text.indexOf(wanted, at + wanted.size())) {
            if (static_cast<int>(found.size()) >= most)
                return found;
            const auto first = static_cast<std::size_t>(sought.places[static_cast<std::size_t>(at)]);
            const qsizetype last = sought.places[static_cast<std::size_t>(at + wanted.size() - 1)];
            const int start = folded.origin[first];
            found.push_back({page.page, start, folded.originEnd(last) - start});
        }
    }
    return found;
}

}  // namespace assay::desktop

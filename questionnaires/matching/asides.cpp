#include "questionnaires/matching/asides.h"

#include <algorithm>
#include <array>

namespace assay::matching {

namespace {

/// Each begins with a space or one of 例比以. What follows up to the end of the clause only says why, after what, or
/// for example.
constexpr std::array<QStringView, 28> kMarkers = {u" e.g",
                                                  u" i.e",
                                                  u" such as ",
                                                  u" including ",
                                                  u" for example",
                                                  u" to ensure ",
                                                  u" in order to ",
                                                  u" so that ",
                                                  u" so as to ",
                                                  u" in accordance with ",
                                                  u" according to ",
                                                  u" as prescribed by ",
                                                  u" based on ",
                                                  u" as per ",
                                                  u" regardless of ",
                                                  u" considering ",
                                                  u" as required by ",
                                                  u" in line with ",
                                                  u" pursuant to ",
                                                  u" in support of ",
                                                  u" with the aim ",
                                                  u" as justified by ",
                                                  u" as appropriate ",
                                                  u" in compliance with ",
                                                  u"例如",
                                                  u"比如",
                                                  u"以确保",
                                                  u"以便"};

qsizetype clauseEnd(QStringView text, qsizetype from)
{
    static constexpr QStringView kEnds = u",;:.?!。，；？！)";
    qsizetype end = from;
    while (end < text.size() && !kEnds.contains(text[end]))
        ++end;
    return end;
}

}  // namespace

std::vector<std::pair<qsizetype, qsizetype>> asidesOf(QStringView folded)
{
    std::vector<std::pair<qsizetype, qsizetype>> found;
    for (qsizetype open = folded.indexOf(u'('); open >= 0; open = folded.indexOf(u'(', open + 1)) {
        const qsizetype close = folded.indexOf(u')', open);
        found.emplace_back(open, close < 0 ? folded.size() : close);
    }
    for (qsizetype at = 1; at < folded.size(); ++at) {
        const QChar unit = folded[at];
        if (unit != u' ' && unit != u'例' && unit != u'比' && unit != u'以')
            continue;
        const QStringView rest = folded.mid(at);
        for (const QStringView marker : kMarkers)
            if (rest.startsWith(marker))
                found.emplace_back(at, clauseEnd(folded, at + marker.size()));
    }
    std::sort(found.begin(), found.end());
    return found;
}

}  // namespace assay::matching

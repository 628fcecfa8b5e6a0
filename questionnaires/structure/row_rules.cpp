#include "questionnaires/structure/row_rules.h"

#include "questionnaires/structure/cell_text.h"
#include "questionnaires/structure/row_kinds.h"

#include <algorithm>
#include <map>

namespace assay::structure {
namespace {

void refuseClosingLines(const Grid &grid, TraitTable &table, int questionColumn)
{
    for (RowTraits &one : table.rows) {
        if (isClosingLine(grid.own(one.row, questionColumn)) || isClosingLine(one.number))
            one.refuse(QStringLiteral("they close the sheet"));
        else if (one.spansAnswers)
            one.refuse(QStringLiteral("they are merged across the answer columns"));
    }
}

/// A heading has less than the questions: an empty column, no list, or a number of another kind.
bool isPoorer(const RowTraits &one, const Kind &plain)
{
    if (one.missing > 0 || (plain.listed >= 0.6 && !one.listed))
        return true;
    if (plain.numbered >= 0.6)
        return one.number.isEmpty() || (one.shape != plain.shape && !one.shape.isEmpty());
    return plain.numbered < 0.2 && (!one.number.isEmpty() || one.bare);
}

/// Bold or coloured rows among plain ones are headings, unless only they can be answered or the plain ones only
/// explain.
bool refuseByLook(TraitTable &table, const Trait &emphasised, const QString &look)
{
    const Trait plainly = [&](const RowTraits &one) { return !emphasised(one); };
    const Kind strong = kindOf(table, emphasised);
    const Kind plain = kindOf(table, plainly);
    if (strong.count == 0 || plain.count == 0)
        return false;
    const bool plainExplains =
        plain.bare >= 0.8 && (strong.listed > plain.listed + 0.4 || strong.asking > plain.asking + 0.4 ||
                              (strong.numbered > plain.numbered + 0.5 && strong.count > 1));
    if (plainExplains || strong.listed > plain.listed + 0.5) {
        for (RowTraits &one : table.rows) {
            if (one.isQuestion && plainly(one) && !one.listed && (one.bare || one.number.isEmpty()))
                one.refuse(QStringLiteral("they explain the question above"));
        }
        return true;
    }
    bool any = false;
    for (RowTraits &one : table.rows) {
        if (one.isQuestion && emphasised(one) && isPoorer(one, plain)) {
            one.refuse(QStringLiteral("they are headings: %1 and with fewer entries").arg(look));
            any = true;
        }
    }
    return any;
}

/// Where rows choose from lists, a row without one that lacks something else too is no question.
void refuseUnlisted(TraitTable &table)
{
    const Kind all = kindOf(table, [](const RowTraits &) { return true; });
    if (all.listed < 0.4)
        return;
    const Kind listed = kindOf(table, [](const RowTraits &one) { return one.listed; });
    for (RowTraits &one : table.rows) {
        if (!one.isQuestion || one.listed)
            continue;
        const bool unnumbered = listed.numbered >= 0.6 && one.number.isEmpty();
        const bool otherNumber = listed.numbered >= 0.6 && one.shape != listed.shape && one.missing > 0;
        const bool fits = !one.shape.isEmpty() && one.shape == listed.shape;
        const bool onlyText = one.bare && listed.bare < 0.3 && !fits;
        if (unnumbered || otherNumber || onlyText)
            one.refuse(QStringLiteral("they offer no list to choose from, unlike the others"));
    }
}

void refuseUnnumbered(TraitTable &table)
{
    const Kind all = kindOf(table, [](const RowTraits &) { return true; });
    const Kind with = kindOf(table, [](const RowTraits &one) { return !one.number.isEmpty(); });
    const Kind without = kindOf(table, [](const RowTraits &one) { return one.number.isEmpty(); });
    // As many texts that stand alone as numbered rows with entries: each explains the question above.
    const bool alternate =
        all.numbered >= 0.3 && without.bare >= 0.9 && with.bare <= 0.3 && with.listed >= without.listed;
    if (all.numbered < 0.7 && !alternate)
        return;
    for (RowTraits &one : table.rows) {
        if (one.isQuestion && one.number.isEmpty() && (one.bare || one.missing > 0) &&
            !(one.listed && all.listed > 0.4))
            one.refuse(QStringLiteral("they have no number, unlike the others"));
    }
}

/// Numbers of another kind on rows with fewer entries belong to headings ("V1" above "1.1").
void refuseOddNumbers(TraitTable &table)
{
    const Kind all = kindOf(table, [](const RowTraits &) { return true; });
    const double usual = table.share([&](const RowTraits &one) { return one.shape == all.shape; });
    if (all.shape.isEmpty() || usual < 0.7)
        return;
    for (RowTraits &one : table.rows) {
        if (one.isQuestion && !one.number.isEmpty() && one.shape != all.shape &&
            (one.missing > 0 || (one.bare && all.bare < 0.3)))
            one.refuse(QStringLiteral("they are headings: with numbers of another kind and fewer entries"));
    }
}

/// Numbers only on the fewer rows, which lack what all the others have: the numbers are of groups.
void refuseNumberedGroups(const Grid &grid, TraitTable &table)
{
    const Kind with = kindOf(table, [](const RowTraits &one) { return !one.number.isEmpty(); });
    const Kind without = kindOf(table, [](const RowTraits &one) { return one.number.isEmpty(); });
    if (with.count == 0 || without.count < with.count || without.bare > 0.3 || with.listed > without.listed + 0.2)
        return;
    bool lacks = false;
    for (int column = 1; column <= grid.lastColumn() && !lacks; ++column) {
        int inWith = 0;
        int inWithout = 0;
        for (const RowTraits &one : table.rows) {
            if (one.isQuestion && !grid.own(one.row, column).isEmpty())
                ++(one.number.isEmpty() ? inWithout : inWith);
        }
        lacks = column != table.numberColumn && inWith == 0 && inWithout >= 0.85 * without.count;
    }
    for (RowTraits &one : table.rows) {
        if (lacks && one.isQuestion && !one.number.isEmpty())
            one.refuse(QStringLiteral("they are headings: only they have a number, and fewer entries"));
    }
}

/// "1" above "1.1", "A" above "A-01": a number that begins the next one, with less text or fewer entries.
void refuseParentNumbers(TraitTable &table)
{
    std::vector<int> lengths;
    for (const RowTraits &one : table.rows) {
        if (one.isQuestion)
            lengths.push_back(one.length);
    }
    if (lengths.size() < 4)
        return;
    std::nth_element(lengths.begin(), lengths.begin() + static_cast<std::ptrdiff_t>(lengths.size() / 2), lengths.end());
    const int usual = lengths[lengths.size() / 2];
    const Kind all = kindOf(table, [](const RowTraits &) { return true; });
    for (std::size_t index = 0; index + 1 < table.rows.size(); ++index) {
        RowTraits &one = table.rows[index];
        QString parent = one.number;
        while (parent.endsWith(u'.') || parent.endsWith(u')'))
            parent.chop(1);
        const QString &child = table.rows[index + 1].number;
        const bool begins = !parent.isEmpty() && child.size() > parent.size() && child.startsWith(parent) &&
                            QStringView(u".-_ ").contains(child[parent.size()]);
        const bool poorer =
            one.missing > 0 || (all.listed >= 0.5 && !one.listed) || (one.bare && 2 * one.length < usual && !one.asks);
        if (one.isQuestion && begins && one.shape != all.shape && poorer)
            one.refuse(QStringLiteral("they are headings: their number opens the numbers below"));
    }
}

void refuseEnumeratedHeadings(const Grid &grid, TraitTable &table, int questionColumn)
{
    const Trait isHeading = [&](const RowTraits &one) {
        return one.bare && !one.listed && !one.asks && hasHeadingEnumerator(grid.own(one.row, questionColumn));
    };
    const double share = table.share(isHeading);
    if (share <= 0 || share > 0.4)
        return;
    for (RowTraits &one : table.rows) {
        if (one.isQuestion && isHeading(one))
            one.refuse(QStringLiteral("they are headings: numbered as such and with nothing beside"));
    }
}

/// What follows an unusual gap and looks different is a legend or a remark.
void refuseTail(TraitTable &table)
{
    const Kind all = kindOf(table, [](const RowTraits &) { return true; });
    std::map<const ooxml::ListValidation *, int> lists;
    for (const RowTraits &one : table.rows) {
        if (one.isQuestion && one.listed)
            ++lists[one.list];
    }
    bool begun = false;
    bool cut = false;
    int widest = 0;
    int left = all.count;
    for (RowTraits &one : table.rows) {
        left -= one.isQuestion ? 1 : 0;
        const bool isTail = left * 5 < all.count * 2;
        const bool afterGap = begun && isTail && one.gap >= 2 && one.gap > widest;
        const bool otherNumber = all.numbered >= 0.6 && (one.number.isEmpty() || one.shape != all.shape);
        const bool otherList = all.listed >= 0.5 && (!one.listed || lists[one.list] * 10 < all.count);
        const bool silent = all.numbered < 0.6 && all.listed < 0.5 && (one.bold || (all.asking >= 0.5 && !one.asks));
        if (afterGap && (otherNumber || otherList || silent))
            cut = true;
        if (cut && one.isQuestion)
            one.refuse(QStringLiteral("they come after the end of the table"));
        if (one.isQuestion) {
            widest = begun ? std::max(widest, one.gap) : widest;
            begun = true;
        }
    }
}

}  // namespace

void refuseRows(const Grid &grid, TraitTable &table, int questionColumn)
{
    refuseClosingLines(grid, table, questionColumn);
    refuseTail(table);
    const bool byWeight = refuseByLook(table, [](const RowTraits &one) { return one.bold; }, QStringLiteral("in bold"));
    if (!byWeight &&
        !refuseByLook(table, [](const RowTraits &one) { return one.filled; }, QStringLiteral("on a coloured ground"))) {
        std::map<double, int> sizes;
        for (const RowTraits &one : table.rows)
            sizes[one.fontPoints] += one.isQuestion ? 1 : 0;
        const auto usual = std::max_element(
            sizes.begin(), sizes.end(), [](const auto &one, const auto &other) { return one.second < other.second; });
        if (usual != sizes.end() && usual->first > 0) {
            const double points = usual->first;
            refuseByLook(
                table, [points](const RowTraits &one) { return one.fontPoints > points + 0.9; },
                QStringLiteral("in larger letters"));
        }
    }
    refuseUnlisted(table);
    refuseNumberedGroups(grid, table);
    refuseUnnumbered(table);
    refuseOddNumbers(table);
    refuseParentNumbers(table);
    refuseEnumeratedHeadings(grid, table, questionColumn);
}

}  // namespace assay::structure

#include "questionnaires/structure/column_verdict.h"

#include "questionnaires/structure/column_facts.h"
#include "questionnaires/structure/table.h"

#include <algorithm>

namespace assay::structure {
namespace {

constexpr double kListed = 0.35;  ///< Share of rows with a list that makes a column one to choose in
constexpr double kMostlyFilled = 0.7;
constexpr double kPartlyFilled = 0.4;
constexpr double kComputed = 0.6;
constexpr double kPartlyComputed = 0.1;
constexpr int kMostChoices = 12;
constexpr double kLongestChoice = 14;

bool holdsReferences(const ColumnFacts &facts)
{
    return facts.idLike >= 0.6 || facts.links >= 0.5 || facts.dates >= 0.5;
}

/// A filled column that gives back no usual answers. Free text may stand under "Answer".
bool holdsOtherWords(const ColumnFacts &facts, const RoleScores &roles)
{
    // One word in all rows is a placeholder.
    const bool placeholder = facts.ownFilled >= 5 && facts.distinct * facts.ownFilled < 1.5 && !holdsReferences(facts);
    if (facts.fill() < kPartlyFilled || facts.answerWords >= 0.3 || placeholder)
        return false;
    return holdsReferences(facts) || (roles.of(HeaderRole::Answer) < 0.9 && facts.meanLength < 40);
}

/// Formulas fill it; where answers are given or chosen, single formulas only repeat one that stands elsewhere.
bool isComputed(const ColumnFacts &facts, const RoleScores &roles)
{
    if (facts.formulaShare() >= kComputed)
        return true;
    const bool onlyFormulas = facts.formulaShare() >= kPartlyComputed && facts.formulas >= facts.filled;
    return onlyFormulas && facts.listShare() < kListed && roles.of(HeaderRole::Answer) < 0.9;
}

/// Few rows, each with another short word: the words that may be chosen, not answers.
bool isWordList(const ColumnFacts &facts)
{
    return facts.ownFilled >= 3 && facts.ownFilled <= kMostChoices && facts.distinct > 0.95 &&
           facts.meanLength < kLongestChoice && facts.answerWords >= 0.5;
}

ColumnVerdict listed(const ColumnFacts &facts, const RoleScores &roles, const QString &name)
{
    const bool prefilled = facts.fill() >= kMostlyFilled;
    if (roles.leads(HeaderRole::Customers, 0.6))
        return {facts.column, Verdict::None, 0,
                QStringLiteral("%1 offers a list, but for the asking party.").arg(name)};
    if (prefilled && (roles.leads(HeaderRole::Aside, 0.6) || roles.leads(HeaderRole::Section, 0.7)))
        return {facts.column, Verdict::None, 0,
                QStringLiteral("%1 offers a list, but is filled in beforehand.").arg(name)};
    return {facts.column, Verdict::Answer, 1.0, QStringLiteral("%1 offers a list to choose from.").arg(name)};
}

ColumnVerdict headedAsAnswer(const ColumnFacts &facts, const RoleScores &roles, const QString &name)
{
    const double strength = roles.of(HeaderRole::Answer);
    const QString headed = QStringLiteral("%1 is headed like an answer.").arg(name);
    if (isWordList(facts) || (holdsOtherWords(facts, roles) && (holdsReferences(facts) || facts.distinct >= 0.5)))
        return {facts.column, Verdict::None, 0,
                QStringLiteral("%1 is headed like an answer, but holds fixed entries.").arg(name)};
    return {facts.column, holdsOtherWords(facts, roles) ? Verdict::Doubtful : Verdict::Answer, strength, headed};
}

ColumnVerdict headed(const ColumnFacts &facts, const RoleScores &roles, const QString &name)
{
    if (roles.leads(HeaderRole::Answer, 0.45))
        return headedAsAnswer(facts, roles, name);
    if (roles.leads(HeaderRole::Comment, 0.4) && facts.idLike < 0.5)
        return {facts.column, Verdict::Comment, 0.6, QStringLiteral("%1 is headed like a remark.").arg(name)};
    if (roles.leads(HeaderRole::Finding, 0.4) && facts.idLike < 0.5)
        return {facts.column, Verdict::Finding, 0.6, QStringLiteral("%1 is headed like a finding.").arg(name)};
    return {facts.column, Verdict::None, 0, {}};
}

/// The second and further columns under a heading merged over several; the first one stands for all of them.
bool isContinuation(const HeadingOf &heading, int column)
{
    return heading.text.isEmpty() && column > heading.groupFirst;
}

/// Empty, and its heading names nothing that somebody else fills.
bool isOpen(const Header &header, const ColumnFacts &facts)
{
    const HeadingOf *heading = header.over(facts.column);
    if (heading == nullptr || facts.fill() > 0.05 || isContinuation(*heading, facts.column))
        return false;
    const RoleScores &roles = heading->roles;
    const bool named = roles.of(HeaderRole::Aside) >= 0.4 || roles.of(HeaderRole::Customers) >= 0.3 ||
                       roles.of(HeaderRole::Section) >= 0.6 || roles.of(HeaderRole::Id) >= 0.6;
    return !named;
}

}  // namespace

ColumnVerdict judgeColumn(const Grid &grid, const Header &header, int column, const std::vector<int> &rows)
{
    const ColumnFacts facts = columnFacts(grid, column, rows);
    const RoleScores roles = header.roles(column);
    const QString name = named(header, column);
    if (isComputed(facts, roles)) {
        const double strength = roles.leads(HeaderRole::Answer, 0.6) ? roles.of(HeaderRole::Answer) : 0.0;
        return {column, Verdict::Computed, strength, {}};
    }
    const HeadingOf *heading = header.over(column);
    const bool continues = heading != nullptr && isContinuation(*heading, column) && facts.listShare() < kListed;
    if (facts.hidden || continues)
        return {column, Verdict::None, 0, {}};
    ColumnVerdict verdict = facts.listShare() >= kListed ? listed(facts, roles, name) : headed(facts, roles, name);
    verdict.fill = facts.fill();
    if (verdict.verdict == Verdict::None && verdict.why.isEmpty() && isOpen(header, facts))
        return {column, Verdict::Open, 0.4, QStringLiteral("%1 is empty and stands beside the answers.").arg(name),
                facts.fill()};
    return verdict;
}

}  // namespace assay::structure

#include "questionnaires/structure/answer_columns.h"

#include "questionnaires/structure/mark_columns.h"
#include "questionnaires/structure/table.h"

#include <algorithm>

namespace assay::structure {
namespace {

constexpr double kListed = 0.35;  ///< Share of rows with a list that makes a column one to choose in
constexpr double kMostlyFilled = 0.7;
constexpr double kComputed = 0.6;
constexpr double kPartlyComputed = 0.1;

enum class Verdict
{
    None,
    Answer,
    Finding,
    Comment,
    Open
};

struct Judged
{
    int column = 0;
    Verdict verdict = Verdict::None;  ///< Open: empty, and its heading says nothing
    double strength = 0;
    QString why;
};

/// A filled column that gives back no answers: codes, or other fixed words.
bool holdsNoAnswers(const ColumnFacts &facts, const RoleScores &roles)
{
    if (facts.fill() < kMostlyFilled || facts.answerWords >= 0.3)
        return false;
    if (facts.idLike >= 0.6 || facts.links >= 0.5 || facts.dates >= 0.5)
        return true;
    // Free text may stand under "Answer"; words that are no answers do not make a status an answer.
    return roles.of(HeaderRole::Answer) < 0.9 && facts.meanLength < 40;
}

/// Formulas fill it; where it is to be chosen from a list, single formulas only repeat an answer given elsewhere.
bool isComputed(const ColumnFacts &facts)
{
    const bool onlyFormulas =
        facts.formulaShare() >= kPartlyComputed && facts.formulas >= facts.filled && facts.listShare() < kListed;
    return onlyFormulas || facts.formulaShare() >= kComputed;
}

/// Each row another word: a list of words, not answers.
bool isWordList(const ColumnFacts &facts)
{
    return facts.ownFilled >= 3 && facts.distinct > 0.95 && facts.meanLength < 30 && facts.fill() >= kMostlyFilled &&
           facts.answerWords >= 0.5 && facts.ownFilled == facts.rows;
}

Judged judgeListed(const ColumnFacts &facts, const RoleScores &roles, const QString &name)
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

Judged judgeByHeading(const ColumnFacts &facts, const RoleScores &roles, const QString &name)
{
    if (facts.column == 0 || facts.marks > 0.8)
        return {facts.column, Verdict::None, 0, {}};
    if (roles.leads(HeaderRole::Answer, 0.45)) {
        if (holdsNoAnswers(facts, roles) || isWordList(facts))
            return {facts.column, Verdict::None, 0,
                    QStringLiteral("%1 is headed like an answer, but holds fixed entries.").arg(name)};
        return {facts.column, Verdict::Answer, roles.of(HeaderRole::Answer),
                QStringLiteral("%1 is headed like an answer.").arg(name)};
    }
    if (roles.leads(HeaderRole::Comment, 0.4) && facts.idLike < 0.5)
        return {facts.column, Verdict::Comment, 0.6, QStringLiteral("%1 is headed like a remark.").arg(name)};
    if (roles.leads(HeaderRole::Finding, 0.4) && facts.idLike < 0.5)
        return {facts.column, Verdict::Finding, 0.6, QStringLiteral("%1 is headed like a finding.").arg(name)};
    return {facts.column, Verdict::None, 0, {}};
}

Judged judge(const Grid &grid, const Header &header, int column, const std::vector<int> &rows, double &computed)
{
    const ColumnFacts facts = columnFacts(grid, column, rows);
    const RoleScores roles = header.roles(column);
    const QString name = named(header, column);
    if (isComputed(facts)) {
        if (roles.leads(HeaderRole::Answer, 0.6))
            computed = std::max(computed, roles.of(HeaderRole::Answer));
        return {column, Verdict::None, 0, {}};
    }
    if (facts.hidden)
        return {column, Verdict::None, 0, {}};
    if (facts.listShare() >= kListed)
        return judgeListed(facts, roles, name);
    const Judged judged = judgeByHeading(facts, roles, name);
    if (judged.verdict != Verdict::None || !judged.why.isEmpty())
        return judged;
    const bool says = roles.of(HeaderRole::Aside) >= 0.4 || roles.of(HeaderRole::Customers) >= 0.3 ||
                      roles.of(HeaderRole::Section) >= 0.6 || roles.of(HeaderRole::Id) >= 0.6;
    const HeadingOf *heading = header.over(column);
    // Under a heading merged over several columns the first one says what they hold.
    const bool continues =
        heading != nullptr && heading->text.isEmpty() && columnFacts(grid, heading->groupFirst, rows).fill() > 0.05;
    if (facts.fill() <= 0.05 && !says && heading != nullptr && !continues)
        return {column, Verdict::Open, 0.4, QStringLiteral("%1 is empty and stands beside the answers.").arg(name)};
    return {column, Verdict::None, 0, {}};
}

bool isTaken(const std::vector<int> &taken, int column)
{
    return std::find(taken.begin(), taken.end(), column) != taken.end();
}

/// Empty columns whose heading says nothing count where they touch a column that is already known to be filled in.
void settleOpen(std::vector<Judged> &judged, bool hasAnswer)
{
    const auto isFilledIn = [&](int column) {
        return std::any_of(judged.begin(), judged.end(), [&](const Judged &one) {
            return one.column == column && (one.verdict == Verdict::Answer || one.verdict == Verdict::Comment ||
                                            one.verdict == Verdict::Finding);
        });
    };
    bool changed = true;
    while (changed) {
        changed = false;
        for (Judged &one : judged) {
            if (one.verdict == Verdict::Open && (isFilledIn(one.column - 1) || isFilledIn(one.column + 1))) {
                one.verdict = hasAnswer ? Verdict::Comment : Verdict::Finding;
                changed = true;
            }
        }
    }
}

/// A described state is the answer where nothing else is one.
void promoteFindings(std::vector<Judged> &judged, int questionColumn, bool surelyAsked)
{
    const auto has = [&](Verdict verdict) {
        return std::any_of(judged.begin(), judged.end(), [&](const Judged &one) { return one.verdict == verdict; });
    };
    if (has(Verdict::Answer))
        return;
    const Verdict source = has(Verdict::Finding) ? Verdict::Finding : Verdict::Open;
    if (source == Verdict::Open && !surelyAsked)
        return;
    for (Judged &one : judged) {
        if (one.verdict == source && (source == Verdict::Finding || one.column > questionColumn)) {
            one.verdict = Verdict::Answer;
            one.why += QStringLiteral(" Nothing else takes the answer.");
            break;
        }
    }
}

}  // namespace

AnswerColumns chooseAnswerColumns(const Grid &grid, const Header &header, int questionColumn,
                                  const std::vector<int> &taken, const std::vector<int> &questionRows)
{
    AnswerColumns chosen;
    const std::vector<int> marks = findMarkColumns(grid, header, taken, questionRows);
    std::vector<Judged> judged;
    for (int column = 1; column <= grid.lastColumn(); ++column) {
        if (isTaken(taken, column))
            continue;
        if (isTaken(marks, column))
            judged.push_back({column, Verdict::Answer, 1.0,
                              QStringLiteral("%1 is one of several answers to mark.").arg(named(header, column))});
        else
            judged.push_back(judge(grid, header, column, questionRows, chosen.computed));
    }
    const bool hasAnswer =
        std::any_of(judged.begin(), judged.end(), [](const Judged &one) { return one.verdict == Verdict::Answer; });
    settleOpen(judged, hasAnswer);
    const bool surelyAsked = header.roles(questionColumn).of(HeaderRole::Question) >= 0.4 ||
                             columnFacts(grid, questionColumn, questionRows).asking >= 0.3;
    promoteFindings(judged, questionColumn, surelyAsked);
    for (const Judged &one : judged) {
        if (one.verdict == Verdict::Answer) {
            chosen.answers.push_back(one.column);
            chosen.strength = std::max(chosen.strength, one.strength);
            chosen.heading = std::max(chosen.heading, header.roles(one.column).of(HeaderRole::Answer));
        } else if (one.verdict == Verdict::Comment || one.verdict == Verdict::Finding) {
            chosen.comments.push_back(one.column);
        }
        if (one.verdict != Verdict::Open && !one.why.isEmpty())
            chosen.why << one.why;
    }
    chosen.marks = !marks.empty();
    return chosen;
}

}  // namespace assay::structure

#include "reports/content/gap/gap_sections.h"

#include <algorithm>

namespace assay::content {
namespace {

int overdue(const GapView &view)
{
    return static_cast<int>(std::ranges::count_if(view.items(), [&view](const GapItem &item) {
        const bool open = item.result.value == ResultValue::NotMet || item.result.value == ResultValue::PartlyMet;
        return open && item.result.due && *item.result.due < view.snapshot().asOf;
    }));
}

KeyFigures keyFigures(const Words &words, const GapView &view)
{
    const Tally &tally = view.tally();
    const GapSnapshot &snapshot = view.snapshot();
    const auto figure = [&](ResultValue value, int count) {
        const StateWord word = resultWord(words, snapshot, value);
        return KeyFigure{word.word, QString::number(count), {}, word.role};
    };
    KeyFigures row;
    row.figures.push_back({methodWord(words, snapshot.score.method),
                           scoreText(snapshot.score.score, snapshot.score.top),
                           words(QT_TRANSLATE_NOOP("Report", "of %1 applicable and assessed"),
                                 QStringList{QString::number(tally.rated())})});
    row.figures.push_back(figure(ResultValue::Met, tally.met));
    row.figures.push_back(figure(ResultValue::PartlyMet, tally.partlyMet));
    row.figures.push_back(figure(ResultValue::NotMet, tally.notMet));
    row.figures.push_back(figure(ResultValue::NotApplicable, tally.notApplicable));
    row.figures.push_back(figure(ResultValue::NotAssessed, tally.notAssessed));
    return row;
}

StackedBars chart(const Words &words, const GapView &view)
{
    // Label and total stand before the states in the table.
    std::size_t column = 2;
    StackedBars bars{QStringLiteral("by-group"), words(QT_TRANSLATE_NOOP("Report", "Results by group")),
                     QStringLiteral("groups")};
    for (const ResultValue value : {ResultValue::Met, ResultValue::PartlyMet, ResultValue::NotMet,
                                    ResultValue::NotApplicable, ResultValue::NotAssessed})
        bars.series.push_back({resultWord(words, view.snapshot(), value), column++});
    for (const GapGroup &group : view.groups()) {
        const Tally &tally = group.tally;
        bars.bars.push_back({labelled(words, group.ref, group.title),
                             {double(tally.met), double(tally.partlyMet), double(tally.notMet),
                              double(tally.notApplicable), double(tally.notAssessed)},
                             scoreText(tally.score, view.snapshot().score.top)});
    }
    return bars;
}

Cell scoreCell(const std::optional<double> &score, double top)
{
    if (score && top == 1)
        return Number{*score, NumberForm::Share};
    return score ? Cell(Number{*score, NumberForm::Decimal}) : Cell(Text{QStringLiteral("–")});
}

Row tallyRow(Text label, const Tally &tally, double top)
{
    const auto count = [](int value) { return Cell(Number{double(value)}); };
    return {{std::move(label), count(tally.total()), count(tally.met), count(tally.partlyMet), count(tally.notMet),
             count(tally.notApplicable), count(tally.notAssessed), scoreCell(tally.score, top)}};
}

Table groupTable(const Words &words, const GapView &view)
{
    const auto number = [](Text title, double width) {
        return Column{std::move(title), width, CellKind::Number, Alignment::End};
    };
    const auto state = [&](ResultValue value) { return resultWord(words, view.snapshot(), value).word; };
    Table table;
    table.id = QStringLiteral("groups");
    table.title = words(QT_TRANSLATE_NOOP("Report", "Figures by group"));
    table.columns = {{words(QT_TRANSLATE_NOOP("Report", "Group")), 3.2},
                     number(words(QT_TRANSLATE_NOOP("Report", "Requirements")), 1.25),
                     number(state(ResultValue::Met), 1.25),
                     number(state(ResultValue::PartlyMet), 1.25),
                     number(state(ResultValue::NotMet), 1.25),
                     number(state(ResultValue::NotApplicable), 1.2),
                     number(state(ResultValue::NotAssessed), 1.2),
                     number(methodWord(words, view.snapshot().score.method), 1.1)};
    for (const GapGroup &group : view.groups())
        table.rows.push_back(tallyRow(labelled(words, group.ref, group.title), group.tally, view.snapshot().score.top));
    table.rows.push_back(
        tallyRow(words(QT_TRANSLATE_NOOP("Report", "Total")), view.tally(), view.snapshot().score.top));
    table.rows.back().emphasis = Emphasis::Total;
    return table;
}

Text scoreLabel(const Words &words, const GapView &view)
{
    const Text method = methodWord(words, view.snapshot().score.method);
    if (view.snapshot().score.method != QLatin1String("share-met"))
        return method;
    return words(QT_TRANSLATE_NOOP("Report", "%1 = (%2 + 0.5 × %3) ÷ applicable and assessed"),
                 std::vector<Text>{method, resultWord(words, view.snapshot(), ResultValue::Met).word,
                                   resultWord(words, view.snapshot(), ResultValue::PartlyMet).word});
}

Table termTable(const Words &words, const GapView &view)
{
    Table table;
    table.id = QStringLiteral("score-terms");
    table.title = words(QT_TRANSLATE_NOOP("Report", "How the score comes about"));
    table.columns = {{words(QT_TRANSLATE_NOOP("Report", "Term")), 4},
                     {words(QT_TRANSLATE_NOOP("Report", "Value")), 1, CellKind::Number, Alignment::End}};
    for (const ScoreTerm &term : view.snapshot().score.terms)
        table.rows.push_back({{termWord(words, view.snapshot(), term.name), Number{term.value, NumberForm::Decimal}}});
    table.rows.push_back({{scoreLabel(words, view), scoreCell(view.snapshot().score.score, view.snapshot().score.top)},
                          Emphasis::Total});
    return table;
}

Text leadSentence(const Words &words, const GapView &view)
{
    const Tally &tally = view.tally();
    const auto number = [](int value) { return QString::number(value); };
    return words(QT_TRANSLATE_NOOP("Report", "Of %1 requirements, %2 are assessed and %3 are still open. There are "
                                             "%4 gaps; the planned date of %5 of them has passed."),
                 QStringList{number(tally.total()), number(tally.total() - tally.notAssessed),
                             number(tally.notAssessed), number(tally.notMet + tally.partlyMet), number(overdue(view))});
}

}  // namespace

Section summarySection(const Words &words, const GapView &view)
{
    Section section{words(QT_TRANSLATE_NOOP("Report", "Summary")), 1, QStringLiteral("summary")};
    section.blocks.push_back(Paragraph{leadSentence(words, view), Tone::Lead});
    section.blocks.push_back(keyFigures(words, view));
    if (!view.snapshot().score.score)
        section.blocks.push_back(
            Note{Role::NotAssessed, words(QT_TRANSLATE_NOOP("Report", "No score is given: nothing applicable has been "
                                                                      "assessed yet."))});
    if (const QString &conclusion = view.snapshot().score.conclusion; !conclusion.isEmpty()) {
        const StateWord word = conclusionWord(words, conclusion);
        section.blocks.push_back(Note{word.role, words(QT_TRANSLATE_NOOP("Report", "Conclusion of the method: %1"),
                                                       std::vector<Text>{word.word})});
    }
    for (const QString &note : view.snapshot().score.notes)
        section.blocks.push_back(Note{Role::NotApplicable, noteWord(words, note)});
    if (!view.snapshot().hazards.empty())
        section.blocks.push_back(Note{Role::NotMet, hazardsSentence(words, view.snapshot())});
    if (const QString &source = view.snapshot().score.weightsSource; !source.isEmpty())
        section.blocks.push_back(
            Paragraph{words(QT_TRANSLATE_NOOP("Report", "Item weights: %1"), QStringList{source}), Tone::Secondary});
    if (!view.unknown().empty())
        section.blocks.push_back(
            Note{Role::NotMet, words(QT_TRANSLATE_NOOP("Report", "%1 recorded results name no requirement of this "
                                                                 "edition and are not counted; they are listed under "
                                                                 "“Claims to be checked”."),
                                     QStringList{QString::number(view.unknown().size())})});
    section.blocks.push_back(chart(words, view));
    section.blocks.push_back(groupTable(words, view));
    section.blocks.push_back(termTable(words, view));
    return section;
}

}  // namespace assay::content

#include "reports/content/comparison_report.h"

#include "reports/content/gap/gap_sections.h"
#include "reports/content/gap/gap_words.h"

#include <QHash>

#include <algorithm>

namespace assay::content {

namespace {

constexpr std::size_t kMostAxes = 14;  // beyond, labels would meet

const RequirementResult *resultIn(const ComparedSide &side, const QString &ref)
{
    const auto found = std::ranges::find(side.results, ref, &RequirementResult::ref);
    return found == side.results.end() ? nullptr : &*found;
}

Text rationaleIn(const Words &words, const ComparedSide &side, const QString &ref)
{
    const RequirementResult *result = resultIn(side, ref);
    return result ? words(result->rationale) : Text{};
}

Table resultTable(const Words &words, const ComparisonSnapshot &snapshot, bool onlyDiffering)
{
    Table table;
    table.id = onlyDiffering ? QStringLiteral("changes") : QStringLiteral("all");
    table.sheet = onlyDiffering ? words(QT_TRANSLATE_NOOP("Report", "Differences"))
                                : words(QT_TRANSLATE_NOOP("Report", "All results"));
    table.whenEmpty = words(QT_TRANSLATE_NOOP("Report", "No result differs."));
    table.breadth = Breadth::Wide;
    table.filtering = Filtering::ByColumn;
    table.columns = {{words(QT_TRANSLATE_NOOP("Report", "Ref.")), 0.9},
                     {words(QT_TRANSLATE_NOOP("Report", "Requirement")), 2},
                     {{snapshot.before.name}, 1.4, CellKind::State},
                     {{snapshot.after.name}, 1.4, CellKind::State}};
    if (snapshot.overTime)
        table.columns.push_back({words(QT_TRANSLATE_NOOP("Report", "Change")), 1.3, CellKind::State});
    table.columns.push_back({words(QT_TRANSLATE_NOOP("Report", "Present state, before")), 2.2});
    table.columns.push_back({words(QT_TRANSLATE_NOOP("Report", "Present state, now")), 2.2});
    if (!snapshot.overTime) {
        table.columns[4].title = {snapshot.before.name};
        table.columns[5].title = {snapshot.after.name};
    }
    for (const ComparedResult &one :
         compareResults(snapshot.framework, snapshot.before.results, snapshot.after.results)) {
        if (onlyDiffering && one.change == Change::Same)
            continue;
        const Requirement *requirement = snapshot.framework.find(one.afterRef);
        Row row;
        row.cells = {Text{one.afterRef}, words(requirement ? requirement->title : BilingualText{}),
                     resultWord(words, snapshot.framework.kind, snapshot.before.kind, one.before),
                     resultWord(words, snapshot.framework.kind, snapshot.after.kind, one.after)};
        if (snapshot.overTime)
            row.cells.push_back(changeWord(words, one.change));
        row.cells.push_back(rationaleIn(words, snapshot.before, one.afterRef));
        row.cells.push_back(rationaleIn(words, snapshot.after, one.afterRef));
        table.rows.push_back(std::move(row));
    }
    return table;
}

Table groupTable(const Words &words, const ComparisonSnapshot &snapshot)
{
    QHash<QString, const GroupScore *> before;
    for (const GroupScore &group : snapshot.before.score.groups)
        before.insert(group.group, &group);
    Table table;
    table.id = QStringLiteral("groups");
    table.title = words(QT_TRANSLATE_NOOP("Report", "Figures by group"));
    table.columns = {{words(QT_TRANSLATE_NOOP("Report", "Group")), 3},
                     {{snapshot.before.name}, 1.2, CellKind::Text, Alignment::End},
                     {{snapshot.after.name}, 1.2, CellKind::Text, Alignment::End}};
    for (const GroupScore &group : snapshot.after.score.groups) {
        const Requirement *heading = snapshot.framework.find(group.group);
        const GroupScore *was = before.value(group.group);
        table.rows.push_back({{labelled(words, group.group, heading ? heading->title : BilingualText{}),
                               Text{scoreText(was ? was->score : std::nullopt, snapshot.before.score.top)},
                               Text{scoreText(group.score, snapshot.after.score.top)}}});
    }
    table.rows.push_back({{words(QT_TRANSLATE_NOOP("Report", "Total")),
                           Text{scoreText(snapshot.before.score.score, snapshot.before.score.top)},
                           Text{scoreText(snapshot.after.score.score, snapshot.after.score.top)}},
                          Emphasis::Total});
    return table;
}

Radar radar(const Words &words, const ComparisonSnapshot &snapshot)
{
    Radar chart{QStringLiteral("radar"), words(QT_TRANSLATE_NOOP("Report", "Score by group")), {}, {}};
    QHash<QString, const GroupScore *> before;
    for (const GroupScore &group : snapshot.before.score.groups)
        before.insert(group.group, &group);
    RadarSeries was{{snapshot.before.name}, {}};
    RadarSeries is{{snapshot.after.name}, {}};
    const auto share = [](const std::optional<double> &score, double top) {
        return score ? std::optional(*score / top) : std::nullopt;
    };
    for (const GroupScore &group : snapshot.after.score.groups) {
        const Requirement *heading = snapshot.framework.find(group.group);
        const GroupScore *earlier = before.value(group.group);
        chart.axes.push_back(labelled(words, group.group, heading ? heading->title : BilingualText{}));
        was.values.push_back(share(earlier ? earlier->score : std::nullopt, snapshot.before.score.top));
        is.values.push_back(share(group.score, snapshot.after.score.top));
    }
    chart.series = {std::move(was), std::move(is)};
    return chart;
}

KeyFigures figures(const Words &words, const ComparisonSnapshot &snapshot)
{
    KeyFigures row;
    row.figures.push_back({{snapshot.before.name}, scoreText(snapshot.before.score.score, snapshot.before.score.top)});
    row.figures.push_back({{snapshot.after.name}, scoreText(snapshot.after.score.score, snapshot.after.score.top)});
    if (!snapshot.overTime)
        return row;
    const std::vector<ComparedResult> compared =
        compareResults(snapshot.framework, snapshot.before.results, snapshot.after.results);
    for (const Change change : {Change::Better, Change::Worse, Change::New}) {
        const StateWord word = changeWord(words, change);
        row.figures.push_back(
            {word.word, QString::number(std::ranges::count(compared, change, &ComparedResult::change)), {}, word.role});
    }
    return row;
}

}  // namespace

StateWord changeWord(const Words &words, Change change)
{
    switch (change) {
    case Change::Better:
        return {Role::Met, words(QT_TRANSLATE_NOOP("Report", "Better"))};
    case Change::Worse:
        return {Role::NotMet, words(QT_TRANSLATE_NOOP("Report", "Worse"))};
    case Change::New:
        return {Role::PartlyMet, words(QT_TRANSLATE_NOOP("Report", "Newly assessed"))};
    case Change::Gone:
        return {Role::NotAssessed, words(QT_TRANSLATE_NOOP("Report", "No longer assessed"))};
    case Change::Other:
        return {Role::NotApplicable, words(QT_TRANSLATE_NOOP("Report", "Applicability changed"))};
    case Change::Same:
        break;
    }
    return {Role::Neutral, words(QT_TRANSLATE_NOOP("Report", "Same"))};
}

Document comparisonReport(const ComparisonSnapshot &snapshot, Languages languages)
{
    const Words words(languages);
    Document document = anchoredDocument(words, snapshot.anchor);
    document.title = words(QT_TRANSLATE_NOOP("Report", "Comparison of two assessments"));
    document.subtitle = words(snapshot.framework.title);
    document.meta.method = methodWord(words, snapshot.after.score.method);
    document.meta.methodVersion = snapshot.after.score.version;
    addField(document.cover, words(QT_TRANSLATE_NOOP("Report", "Organisation")), words(snapshot.anchor.organisation));
    addField(document.cover, words(QT_TRANSLATE_NOOP("Report", "Compared")),
             {QStringLiteral("%1 / %2").arg(snapshot.before.name, snapshot.after.name)});
    addField(document.cover, words(QT_TRANSLATE_NOOP("Report", "Edition")), {snapshot.framework.edition});
    addAnchorFields(words, snapshot.anchor, document.cover);
    Section summary{words(QT_TRANSLATE_NOOP("Report", "Summary")), 1, QStringLiteral("summary")};
    summary.blocks.push_back(figures(words, snapshot));
    if (snapshot.after.score.groups.size() <= kMostAxes)
        summary.blocks.push_back(radar(words, snapshot));
    summary.blocks.push_back(groupTable(words, snapshot));
    document.sections = {summary,
                         {words(QT_TRANSLATE_NOOP("Report", "Differences")),
                          1,
                          QStringLiteral("changes"),
                          {resultTable(words, snapshot, true)}},
                         {words(QT_TRANSLATE_NOOP("Report", "All results")),
                          1,
                          QStringLiteral("all"),
                          {resultTable(words, snapshot, false)},
                          SectionKind::Annex}};
    return document;
}

}  // namespace assay::content

#include "reports/content/management_report.h"

#include "reports/content/anchor.h"
#include "reports/content/gap/gap_sections.h"

#include <algorithm>

namespace assay::content {

namespace {

constexpr std::size_t kMostGaps = 12;

Table scoreTable(const Words &words, const GapSnapshot &snapshot, const std::vector<Score> &scores)
{
    Table table;
    table.id = QStringLiteral("scores");
    table.title = words(QT_TRANSLATE_NOOP("Report", "The same results by every method that fits"));
    table.columns = {{words(QT_TRANSLATE_NOOP("Report", "Scoring method")), 2},
                     {words(QT_TRANSLATE_NOOP("Report", "Version")), 0.8},
                     {words(QT_TRANSLATE_NOOP("Report", "Score")), 1, CellKind::Text, Alignment::End},
                     {words(QT_TRANSLATE_NOOP("Report", "Conclusion")), 1.3, CellKind::State},
                     {words(QT_TRANSLATE_NOOP("Report", "What to know")), 3}};
    for (const Score &score : scores) {
        if (!suits(score, snapshot.framework.kind))
            continue;
        Text notes;
        for (const QString &note : score.notes) {
            const Text one = noteWord(words, note);
            notes.main += (notes.main.isEmpty() ? QString() : QStringLiteral(" ")) + one.main;
            if (!one.under.isEmpty())
                notes.under += (notes.under.isEmpty() ? QString() : QStringLiteral(" ")) + one.under;
        }
        table.rows.push_back(
            {{methodWord(words, score.method), Text{score.version}, Text{scoreText(score.score, score.top)},
              score.conclusion.isEmpty() ? Cell() : Cell(conclusionWord(words, score.conclusion)), notes}});
    }
    return table;
}

int gravity(const GapItem &item)
{
    if (item.result.risk == QLatin1String("major"))
        return 0;
    if (item.result.risk == QLatin1String("high"))
        return 1;
    return item.result.value == ResultValue::NotMet ? 2 : 3;
}

Table topGaps(const Words &words, const GapView &view)
{
    std::vector<const GapItem *> gaps;
    for (const ResultValue value : {ResultValue::NotMet, ResultValue::PartlyMet})
        for (const GapItem *item : view.withValue(value))
            gaps.push_back(item);
    std::ranges::stable_sort(gaps, {}, [](const GapItem *item) { return gravity(*item); });
    Table table;
    table.id = QStringLiteral("top-gaps");
    table.title = words(QT_TRANSLATE_NOOP("Report", "The gravest gaps"));
    table.whenEmpty = words(QT_TRANSLATE_NOOP("Report", "No gaps are recorded."));
    table.columns = {{words(QT_TRANSLATE_NOOP("Report", "Requirement")), 2},
                     {words(QT_TRANSLATE_NOOP("Report", "Result")), 1.2, CellKind::State},
                     {words(QT_TRANSLATE_NOOP("Report", "Gap")), 2.4},
                     {words(QT_TRANSLATE_NOOP("Report", "Department")), 1},
                     {words(QT_TRANSLATE_NOOP("Report", "Planned date")), 1, CellKind::Date}};
    for (std::size_t i = 0; i < std::min(gaps.size(), kMostGaps); ++i) {
        const GapItem &item = *gaps[i];
        table.rows.push_back({{labelled(words, item.requirement->ref, item.requirement->title),
                               resultWord(words, view.snapshot(), item.result.value), words(item.result.gap),
                               words(item.result.department), dateCell(item.result.due)}});
    }
    return table;
}

}  // namespace

Document managementReport(const GapSnapshot &snapshot, const std::vector<Score> &scores, Languages languages)
{
    const Words words(languages);
    const GapView view(snapshot);
    const Anchor anchor{snapshot.organisation, snapshot.trailHead, snapshot.trailEvent, snapshot.asOf,
                        snapshot.generatedAt,  snapshot.timeZone,  snapshot.watermark};
    Document document = anchoredDocument(words, anchor);
    document.title = words(QT_TRANSLATE_NOOP("Report", "Management summary"));
    document.subtitle = words(snapshot.framework.title);
    document.statement = statementOf(words, snapshot);
    document.meta.method = methodWord(words, snapshot.score.method);
    document.meta.methodVersion = snapshot.score.version;
    addField(document.cover, words(QT_TRANSLATE_NOOP("Report", "Organisation")), words(snapshot.organisation));
    addField(document.cover, words(QT_TRANSLATE_NOOP("Report", "Scope")), {snapshot.assessment.scope});
    addField(document.cover, words(QT_TRANSLATE_NOOP("Report", "Kind of assessment")),
             kindWord(words, snapshot.assessment.kind));
    addField(document.cover, words(QT_TRANSLATE_NOOP("Report", "State of the assessment")),
             stateWord(words, snapshot.assessment.state));
    addAnchorFields(words, anchor, document.cover);
    Section scored{words(QT_TRANSLATE_NOOP("Report", "Scores")),
                   1,
                   QStringLiteral("scores"),
                   {scoreTable(words, snapshot, scores)}};
    Section gaps{
        words(QT_TRANSLATE_NOOP("Report", "The gravest gaps")), 1, QStringLiteral("top-gaps"), {topGaps(words, view)}};
    document.sections = {summarySection(words, view), std::move(scored), std::move(gaps)};
    if (!snapshot.hazards.empty())
        document.sections.push_back(hazardsSection(words, view));
    return document;
}

}  // namespace assay::content

#include "reports/content/vendor_report.h"

#include "reports/content/anchor.h"
#include "reports/content/gap/gap_sections.h"
#include "reports/content/vendor_standing.h"

namespace assay::content {

namespace {

Anchor anchorOf(const GapSnapshot &snapshot)
{
    return {snapshot.organisation, snapshot.trailHead, snapshot.trailEvent, snapshot.asOf,
            snapshot.generatedAt,  snapshot.timeZone,  snapshot.watermark};
}

Table hardMisses(const Words &words, const GapView &view)
{
    Table table;
    table.id = QStringLiteral("hard-misses");
    table.title = words(QT_TRANSLATE_NOOP("Report", "Hard indicators that are not satisfied"));
    table.whenEmpty = words(QT_TRANSLATE_NOOP("Report", "Every hard indicator that was assessed is at least partly "
                                                        "satisfied."));
    table.columns = {{words(QT_TRANSLATE_NOOP("Report", "Indicator")), 2},
                     {words(QT_TRANSLATE_NOOP("Report", "Weight")), 0.7, CellKind::Number, Alignment::End},
                     {words(QT_TRANSLATE_NOOP("Report", "Present state")), 2.6},
                     {words(QT_TRANSLATE_NOOP("Report", "Recommendation")), 2.6}};
    for (const GapItem *item : view.withValue(ResultValue::NotMet)) {
        if (!item->requirement->isHard)
            continue;
        table.rows.push_back({{labelled(words, item->requirement->ref, item->requirement->title),
                               Number{item->requirement->weight.value_or(1), NumberForm::Decimal},
                               words(item->result.rationale), words(item->result.recommendation)}});
    }
    return table;
}

Radar radar(const Words &words, const GapView &view)
{
    Radar chart{QStringLiteral("radar"), words(QT_TRANSLATE_NOOP("Report", "Score by group")), {}, {}};
    RadarSeries series;
    const double top = view.snapshot().score.top;
    for (const GapGroup &group : view.groups()) {
        chart.axes.push_back(labelled(words, group.ref, group.title));
        series.values.push_back(group.tally.score ? std::optional(*group.tally.score / top) : std::nullopt);
    }
    chart.series.push_back(std::move(series));
    return chart;
}

Table indicators(const Words &words, const GapView &view)
{
    Table table;
    table.id = QStringLiteral("indicators");
    table.sheet = words(QT_TRANSLATE_NOOP("Report", "Indicators"));
    table.breadth = Breadth::Wide;
    table.filtering = Filtering::ByColumn;
    table.columns = {{words(QT_TRANSLATE_NOOP("Report", "Group")), 1.4},
                     {words(QT_TRANSLATE_NOOP("Report", "Indicator")), 2},
                     {words(QT_TRANSLATE_NOOP("Report", "Kind")), 0.8},
                     {words(QT_TRANSLATE_NOOP("Report", "Weight")), 0.7, CellKind::Number, Alignment::End},
                     {words(QT_TRANSLATE_NOOP("Report", "Result")), 1.3, CellKind::State},
                     {words(QT_TRANSLATE_NOOP("Report", "Present state or reason")), 2.6},
                     {words(QT_TRANSLATE_NOOP("Report", "Evidence")), 2.4, CellKind::Passages}};
    for (const GapItem &item : view.items()) {
        const GapGroup &group = view.groups()[item.group];
        table.rows.push_back(
            {{labelled(words, group.ref, group.title), labelled(words, item.requirement->ref, item.requirement->title),
              item.requirement->isHard ? words(QT_TRANSLATE_NOOP("Report", "Hard"))
                                       : words(QT_TRANSLATE_NOOP("Report", "Soft")),
              Number{item.requirement->weight.value_or(1), NumberForm::Decimal},
              resultWord(words, view.snapshot(), item.result.value), words(item.result.rationale),
              passagesOf(words, item)}});
    }
    return table;
}

}  // namespace

Document vendorReport(const VendorSnapshot &snapshot, Languages languages)
{
    const Words words(languages);
    const GapView view(snapshot.assessment);
    const Score &score = snapshot.assessment.score;
    const Anchor anchor = anchorOf(snapshot.assessment);
    Document document = anchoredDocument(words, anchor);
    document.title = snapshot.vendor.isEmpty()
                         ? words(QT_TRANSLATE_NOOP("Report", "Vendor assessment report (assessed by ourselves)"))
                         : words(QT_TRANSLATE_NOOP("Report", "Vendor assessment report"));
    document.subtitle = snapshot.vendor.isEmpty() ? words(snapshot.assessment.framework.title) : Text{snapshot.vendor};
    document.statement = statementOf(words, snapshot.assessment);
    document.meta.method = methodWord(words, score.method);
    document.meta.methodVersion = score.version;
    std::vector<Field> &cover = document.cover;
    addField(cover, words(QT_TRANSLATE_NOOP("Report", "Assessed for")), words(anchor.organisation));
    addField(cover, words(QT_TRANSLATE_NOOP("Report", "Vendor")), {snapshot.vendor});
    addField(cover, words(QT_TRANSLATE_NOOP("Report", "Service")), {snapshot.service});
    addField(cover, words(QT_TRANSLATE_NOOP("Report", "Data touched")), {snapshot.dataTouched});
    addField(cover, words(QT_TRANSLATE_NOOP("Report", "Scope")), {snapshot.assessment.assessment.scope});
    addField(cover, words(QT_TRANSLATE_NOOP("Report", "Checklist")), words(snapshot.assessment.framework.title));
    addField(cover, words(QT_TRANSLATE_NOOP("Report", "Kind of assessment")),
             kindWord(words, snapshot.assessment.assessment.kind));
    addField(cover, words(QT_TRANSLATE_NOOP("Report", "Scoring method")),
             words(QT_TRANSLATE_NOOP("Report", "%1, version %2"),
                   std::vector<Text>{methodWord(words, score.method), {score.version}}));
    addAnchorFields(words, anchor, cover);

    Section misses{words(QT_TRANSLATE_NOOP("Report", "Hard indicators")),
                   1,
                   QStringLiteral("hard-misses"),
                   {hardMisses(words, view)}};
    Section byGroup{
        words(QT_TRANSLATE_NOOP("Report", "Score by group")), 1, QStringLiteral("radar"), {radar(words, view)}};
    byGroup.blocks.push_back(Paragraph{
        words(QT_TRANSLATE_NOOP("Report", "Hard and soft follow the checklist; the numeric weights are our own and "
                                          "stand in the list of indicators.")),
        Tone::Secondary});
    document.sections = {summarySection(words, view),
                         std::move(misses),
                         std::move(byGroup),
                         gapsSection(words, view),
                         {words(QT_TRANSLATE_NOOP("Report", "All indicators")),
                          1,
                          QStringLiteral("indicators"),
                          {indicators(words, view)},
                          SectionKind::Annex}};
    if (snapshot.standing)
        document.sections.insert(document.sections.begin() + 1, standingSection(words, *snapshot.standing));
    return document;
}

}  // namespace assay::content

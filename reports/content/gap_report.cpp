#include "reports/content/gap_report.h"

#include "reports/content/gap/gap_sections.h"

namespace assay::content {
namespace {

constexpr std::ptrdiff_t kBeforeHazards = 3;  // after the gaps

Meta metaOf(const Words &words, const GapSnapshot &snapshot)
{
    return {methodWord(words, snapshot.score.method),
            snapshot.score.version,
            snapshot.trailHead,
            snapshot.trailEvent,
            snapshot.asOf,
            snapshot.generatedAt.toUTC(),
            snapshot.timeZone};
}

std::vector<Field> coverFields(const Words &words, const GapSnapshot &snapshot)
{
    std::vector<Field> fields;
    const auto add = [&fields](Text label, Text value) {
        if (!value.isEmpty())
            fields.push_back({std::move(label), std::move(value)});
    };
    add(words(QT_TRANSLATE_NOOP("Report", "Organisation")), words(snapshot.organisation));
    add(words(QT_TRANSLATE_NOOP("Report", "Scope")), {snapshot.assessment.scope});
    add(words(QT_TRANSLATE_NOOP("Report", "Deployment")), {snapshot.assessment.deployment});
    add(words(QT_TRANSLATE_NOOP("Report", "Framework")), words(snapshot.framework.title));
    add(words(QT_TRANSLATE_NOOP("Report", "Edition")), {snapshot.framework.edition});
    add(words(QT_TRANSLATE_NOOP("Report", "Kind of assessment")), kindWord(words, snapshot.assessment.kind));
    add(words(QT_TRANSLATE_NOOP("Report", "State of the assessment")), stateWord(words, snapshot.assessment.state));
    add(words(QT_TRANSLATE_NOOP("Report", "Scoring method")),
        words(QT_TRANSLATE_NOOP("Report", "%1, version %2"),
              std::vector<Text>{methodWord(words, snapshot.score.method), {snapshot.score.version}}));
    add(words(QT_TRANSLATE_NOOP("Report", "As of")), {toString(snapshot.asOf)});
    add(words(QT_TRANSLATE_NOOP("Report", "Generated")),
        {snapshot.generatedAt.toUTC().toString(QStringLiteral("yyyy-MM-dd HH:mm")) + QStringLiteral(" UTC")});
    add(words(QT_TRANSLATE_NOOP("Report", "Audit trail")),
        words(QT_TRANSLATE_NOOP("Report", "Event %1, head %2"),
              QStringList{QString::number(snapshot.trailEvent), snapshot.trailHead}));
    return fields;
}

}  // namespace

Document gapReport(const GapSnapshot &snapshot, Languages languages)
{
    const Words words(languages);
    const GapView view(snapshot);
    Document document;
    document.languages = languages;
    document.title = reportTitle(words, snapshot.assessment.kind);
    document.subtitle = words(snapshot.framework.title);
    document.statement = statementOf(words, snapshot);
    document.organisation = words(snapshot.organisation).main;
    document.watermark = snapshot.watermark;
    document.cover = coverFields(words, snapshot);
    document.meta = metaOf(words, snapshot);
    document.sections = {summarySection(words, view),       basisSection(words, view),
                         gapsSection(words, view),          weakClaimsSection(words, view),
                         notApplicableSection(words, view), notAssessedSection(words, view),
                         evidenceSection(words, view),      resultsAnnex(words, view)};
    if (!snapshot.hazards.empty())
        document.sections.insert(document.sections.begin() + kBeforeHazards, hazardsSection(words, view));
    return document;
}

}  // namespace assay::content

#include "reports/content/gap/gap_sections.h"

#include <algorithm>

namespace assay::content {

Text hazardsSentence(const Words &words, const GapSnapshot &snapshot)
{
    const auto rectified =
        std::ranges::count_if(snapshot.hazards, [](const HazardFinding &finding) { return finding.hazard.rectified; });
    return words(QT_TRANSLATE_NOOP("Report", "Major risk hazards before rectification: %1, of which %2 put right."),
                 QStringList{QString::number(snapshot.hazards.size()), QString::number(rectified)});
}

Section hazardsSection(const Words &words, const GapView &view)
{
    const GapSnapshot &snapshot = view.snapshot();
    Table table;
    table.id = QStringLiteral("hazards");
    table.sheet = words(QT_TRANSLATE_NOOP("Report", "Major risk hazards"));
    table.breadth = Breadth::Wide;
    table.columns = {{words(QT_TRANSLATE_NOOP("Report", "Requirement")), 2},
                     {words(QT_TRANSLATE_NOOP("Report", "Trigger")), 2},
                     {words(QT_TRANSLATE_NOOP("Report", "Relevance")), 1.8},
                     {words(QT_TRANSLATE_NOOP("Report", "Severity")), 1.8},
                     {words(QT_TRANSLATE_NOOP("Report", "Prevalence")), 1.8},
                     {words(QT_TRANSLATE_NOOP("Report", "Rectification")), 1.2, CellKind::State},
                     {words(QT_TRANSLATE_NOOP("Report", "Judged by")), 1}};
    for (const HazardFinding &finding : snapshot.hazards) {
        const MajorHazard &hazard = finding.hazard;
        const Requirement *requirement = snapshot.framework.find(hazard.ref);
        const StateWord state = hazard.rectified ? StateWord{Role::Met, words(QT_TRANSLATE_NOOP("Report", "Put right"))}
                                                 : StateWord{Role::NotMet, words(QT_TRANSLATE_NOOP("Report", "Open"))};
        table.rows.push_back(
            {{labelled(words, hazard.ref, requirement ? requirement->title : BilingualText{}), words(finding.trigger),
              Text{hazard.relevance}, Text{hazard.severity}, Text{hazard.prevalence}, state, Text{hazard.assessor}}});
    }
    Section section{words(QT_TRANSLATE_NOOP("Report", "Major risk hazards")), 1, QStringLiteral("hazards")};
    section.blocks.push_back(Paragraph{hazardsSentence(words, snapshot)});
    section.blocks.push_back(std::move(table));
    section.blocks.push_back(
        Paragraph{words(QT_TRANSLATE_NOOP("Report", "Each is a person's recorded judgement on relevance, severity and "
                                                    "prevalence; triggers are an aid and decide nothing.")),
                  Tone::Secondary});
    const bool namesTrigger =
        std::ranges::any_of(snapshot.hazards, [](const HazardFinding &finding) { return !finding.trigger.isEmpty(); });
    if (namesTrigger)
        section.blocks.push_back(Paragraph{words(snapshot.hazardSource), Tone::Secondary});
    return section;
}

}  // namespace assay::content

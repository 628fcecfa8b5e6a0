#include "reports/content/gap/gap_sections.h"

namespace assay::content {

Section basisSection(const Words &words, const GapView &view)
{
    const GapSnapshot &snapshot = view.snapshot();
    Section section{words(QT_TRANSLATE_NOOP("Report", "Basis")), 1, QStringLiteral("basis")};
    const auto paragraph = [&section](Text text) { section.blocks.push_back(Paragraph{std::move(text)}); };
    paragraph(words(
        QT_TRANSLATE_NOOP("Report", "What was assessed: %1. Against: %2, %3."),
        std::vector<Text>{{snapshot.assessment.scope}, words(snapshot.framework.title), {snapshot.framework.edition}}));
    paragraph(words(QT_TRANSLATE_NOOP("Report", "How it is scored: %1, version %2. What is not applicable and what is "
                                                "not assessed is left out of the share and shown apart."),
                    std::vector<Text>{methodWord(words, snapshot.score.method), {snapshot.score.version}}));
    paragraph(words(QT_TRANSLATE_NOOP("Report", "What a claim stands on: every result that claims conformity cites "
                                                "document, version, page and quoted text, or is listed under “Claims "
                                                "to be checked”. States of evidence are those of %1 (time zone "
                                                "%2)."),
                    QStringList{toString(snapshot.asOf), snapshot.timeZone}));
    paragraph(words(QT_TRANSLATE_NOOP("Report", "What anchors it: audit event %1, head hash %2. The audit trail is "
                                                "append-only; the hash shows whether a later trail still contains "
                                                "this state."),
                    QStringList{QString::number(snapshot.trailEvent), snapshot.trailHead}));
    return section;
}

}  // namespace assay::content

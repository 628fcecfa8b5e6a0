#include "reports/content/anchor.h"

namespace assay::content {

void addField(std::vector<Field> &fields, Text label, Text value)
{
    if (!value.isEmpty())
        fields.push_back({std::move(label), std::move(value)});
}

void addAnchorFields(const Words &words, const Anchor &anchor, std::vector<Field> &fields)
{
    addField(fields, words(QT_TRANSLATE_NOOP("Report", "As of")), {toString(anchor.asOf)});
    addField(fields, words(QT_TRANSLATE_NOOP("Report", "Generated")),
             {anchor.generatedAt.toUTC().toString(QStringLiteral("yyyy-MM-dd HH:mm")) + QStringLiteral(" UTC")});
    addField(fields, words(QT_TRANSLATE_NOOP("Report", "Audit trail")),
             words(QT_TRANSLATE_NOOP("Report", "Event %1, head %2"),
                   QStringList{QString::number(anchor.trailEvent), anchor.trailHead}));
}

Document anchoredDocument(const Words &words, const Anchor &anchor)
{
    Document document;
    document.languages = words.languages();
    document.organisation = words(anchor.organisation).main;
    document.watermark = anchor.watermark;
    document.meta.trailHead = anchor.trailHead;
    document.meta.trailEvent = anchor.trailEvent;
    document.meta.asOf = anchor.asOf;
    document.meta.generatedAt = anchor.generatedAt.toUTC();
    document.meta.timeZone = anchor.timeZone;
    return document;
}

}  // namespace assay::content

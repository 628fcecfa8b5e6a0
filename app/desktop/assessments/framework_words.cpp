#include "app/desktop/assessments/framework_words.h"

#include <QLocale>

namespace assay::desktop {

QString FrameworkWords::kind(FrameworkKind kind)
{
    switch (kind) {
    case FrameworkKind::Standard:
        return tr("Standard");
    case FrameworkKind::Law:
        return tr("Law");
    case FrameworkKind::Scheme:
        //: A scheme such as the classified protection of cybersecurity.
        return tr("Scheme");
    case FrameworkKind::Checklist:
        return tr("Checklist");
    }
    return {};
}

StateLabel FrameworkWords::status(FrameworkStatus status)
{
    if (status == FrameworkStatus::Superseded)
        return {content::Role::PartlyMet, tr("Superseded")};
    return {content::Role::Met, tr("Current")};
}

QString FrameworkWords::origin(app::Origin origin)
{
    return origin == app::Origin::Own ? tr("Imported into this workspace") : tr("Comes with Assay");
}

QString FrameworkWords::successor(const app::FrameworkFacts &facts, Language language)
{
    if (facts.status == FrameworkStatus::Current)
        return {};
    QStringList parts;
    if (!facts.successor.isEmpty())
        parts << tr("superseded by %1").arg(facts.successor.in(language));
    if (facts.transitionEnds)
        parts << tr("transition until %1").arg(QLocale().toString(*facts.transitionEnds, QLocale::ShortFormat));
    return parts.join(QStringLiteral(" · "));
}

QString FrameworkWords::edges(const app::CrosswalkFacts &crosswalk)
{
    QStringList states;
    if (crosswalk.published > 0)
        states << tr("%n published", "edges of a crosswalk", crosswalk.published);
    if (crosswalk.reviewed > 0)
        states << tr("%n reviewed", "edges of a crosswalk", crosswalk.reviewed);
    if (crosswalk.proposed > 0)
        states << tr("%n proposed", "edges of a crosswalk", crosswalk.proposed);
    return QStringLiteral("%1: %2").arg(tr("%n edge(s)", "of a crosswalk", crosswalk.edges()),
                                        states.join(QStringLiteral(" · ")));
}

}  // namespace assay::desktop

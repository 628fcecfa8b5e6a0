#include "reports/content/soa_report.h"

#include "reports/content/gap/gap_words.h"

#include <algorithm>

namespace assay::content {

namespace {

Table statementTable(const Words &words, const SoaSnapshot &snapshot)
{
    Table table;
    table.id = QStringLiteral("statement");
    table.sheet = words(QT_TRANSLATE_NOOP("Report", "Statement of applicability"));
    table.breadth = Breadth::Wide;
    table.filtering = Filtering::ByColumn;
    table.columns = {{words(QT_TRANSLATE_NOOP("Report", "Ref.")), 0.8},
                     {words(QT_TRANSLATE_NOOP("Report", "Control")), 2.4},
                     {words(QT_TRANSLATE_NOOP("Report", "Applicability")), 1.2, CellKind::State},
                     {words(QT_TRANSLATE_NOOP("Report", "Why included or excluded")), 3.2},
                     {words(QT_TRANSLATE_NOOP("Report", "Implementation")), 1.4, CellKind::State},
                     {words(QT_TRANSLATE_NOOP("Report", "Risks treated")), 2}};
    for (const ApplicabilityEntry &entry : snapshot.entries)
        table.rows.push_back({{Text{entry.ref}, words(entry.title), includedWord(words, entry), words(entry.reason),
                               implementedWord(words, entry), Text{entry.risks}}});
    return table;
}

KeyFigures figures(const Words &words, const SoaSnapshot &snapshot)
{
    const auto count = [&](auto &&test) { return QString::number(std::ranges::count_if(snapshot.entries, test)); };
    return {{{words(QT_TRANSLATE_NOOP("Report", "Controls")), QString::number(snapshot.entries.size())},
             {words(QT_TRANSLATE_NOOP("Report", "Included")),
              count([](const ApplicabilityEntry &entry) { return entry.included; }),
              {},
              Role::Met},
             {words(QT_TRANSLATE_NOOP("Report", "Excluded")),
              count([](const ApplicabilityEntry &entry) { return !entry.included; }),
              {},
              Role::NotApplicable},
             {words(QT_TRANSLATE_NOOP("Report", "Implemented in full or in part")),
              count([](const ApplicabilityEntry &entry) { return entry.implemented; }),
              {},
              Role::Met}}};
}

Text versionText(const Words &words, const SoaSnapshot &snapshot)
{
    if (!snapshot.approved)
        return words(QT_TRANSLATE_NOOP("Report", "Draft, not approved"));
    return words(QT_TRANSLATE_NOOP("Report", "Version %1, approved by %2 on %3"),
                 QStringList{QString::number(snapshot.approved->number), snapshot.approved->approvedBy,
                             toString(snapshot.approved->approvedUtc.date())});
}

Section missingSection(const Words &words, const SoaSnapshot &snapshot)
{
    Table table;
    table.id = QStringLiteral("missing");
    table.columns = {{words(QT_TRANSLATE_NOOP("Report", "What is missing")), 1}};
    for (const QString &what : snapshot.missing)
        table.rows.push_back({{Text{what}}});
    return {words(QT_TRANSLATE_NOOP("Report", "What stands in the way of approval")),
            1,
            QStringLiteral("missing"),
            {table}};
}

}  // namespace

StateWord includedWord(const Words &words, const ApplicabilityEntry &entry)
{
    return entry.included ? StateWord{Role::Met, words(QT_TRANSLATE_NOOP("Report", "Included"))}
                          : StateWord{Role::NotApplicable, words(QT_TRANSLATE_NOOP("Report", "Excluded"))};
}

StateWord implementedWord(const Words &words, const ApplicabilityEntry &entry)
{
    switch (entry.value) {
    case ResultValue::Met:
        return {Role::Met, words(QT_TRANSLATE_NOOP("Report", "Implemented"))};
    case ResultValue::PartlyMet:
        return {Role::PartlyMet, words(QT_TRANSLATE_NOOP("Report", "Partly implemented"))};
    case ResultValue::NotMet:
        return {Role::NotMet, words(QT_TRANSLATE_NOOP("Report", "Not implemented"))};
    case ResultValue::NotApplicable:
        return {Role::NotApplicable, words(QT_TRANSLATE_NOOP("Report", "Not applicable"))};
    case ResultValue::NotAssessed:
        break;
    }
    return {Role::NotAssessed, words(QT_TRANSLATE_NOOP("Report", "Not assessed"))};
}

Document soaReport(const SoaSnapshot &snapshot, Languages languages)
{
    const Words words(languages);
    Document document = anchoredDocument(words, snapshot.anchor);
    document.title = words(QT_TRANSLATE_NOOP("Report", "Statement of applicability"));
    document.subtitle = words(snapshot.framework);
    addField(document.cover, words(QT_TRANSLATE_NOOP("Report", "Organisation")), words(snapshot.anchor.organisation));
    addField(document.cover, words(QT_TRANSLATE_NOOP("Report", "Scope")), {snapshot.scope});
    addField(document.cover, words(QT_TRANSLATE_NOOP("Report", "Edition")), {snapshot.edition});
    addField(document.cover, words(QT_TRANSLATE_NOOP("Report", "Version")), versionText(words, snapshot));
    if (snapshot.approved)
        addField(document.cover, words(QT_TRANSLATE_NOOP("Report", "Digest")),
                 {QString::fromLatin1(snapshot.approved->digest.toHex())});
    addAnchorFields(words, snapshot.anchor, document.cover);
    Section summary{words(QT_TRANSLATE_NOOP("Report", "Summary")), 1, QStringLiteral("summary")};
    summary.blocks.push_back(Paragraph{versionText(words, snapshot), Tone::Lead});
    summary.blocks.push_back(figures(words, snapshot));
    summary.blocks.push_back(Paragraph{words(QT_TRANSLATE_NOOP(
        "Report", "Clauses 4 to 10 of the standard are not excluded and therefore not listed. Risks are named in words "
                  "as long as no risk register is kept here."))});
    document.sections = {summary,
                         {words(QT_TRANSLATE_NOOP("Report", "Controls")),
                          1,
                          QStringLiteral("controls"),
                          {statementTable(words, snapshot)}}};
    if (!snapshot.missing.isEmpty())
        document.sections.push_back(missingSection(words, snapshot));
    return document;
}

}  // namespace assay::content

#include "reports/content/gap/gap_sections.h"

#include <map>
#include <set>
#include <tuple>

namespace assay::content {
namespace {

Column column(Text title, double width, CellKind kind = CellKind::Text)
{
    return {std::move(title), width, kind};
}

bool holds(EvidenceState state)
{
    return state == EvidenceState::Accepted || state == EvidenceState::Expiring;
}

/// What is weak about one result: one row each.
void addWeaknesses(const Words &words, const GapView &view, const GapItem &item, Table &table)
{
    const RequirementResult &result = item.result;
    const auto add = [&](Text what, std::vector<CitedPassage> passages) {
        table.rows.push_back(
            {{Text{item.requirement->ref}, words(item.requirement->title),
              resultWord(words, view.snapshot(), result.value), std::move(what), std::move(passages)}});
    };
    const bool claims = result.value == ResultValue::Met || result.value == ResultValue::PartlyMet;
    if (claims && item.citations == nullptr)
        add(words(QT_TRANSLATE_NOOP("Report", "The claim cites no evidence.")), {});
    if (result.value == ResultValue::NotApplicable && result.rationale.isEmpty())
        add(words(QT_TRANSLATE_NOOP("Report", "Not applicable without a reason.")), {});
    if (item.citations == nullptr)
        return;
    const std::vector<CitedPassage> passages = passagesOf(words, item);
    for (std::size_t index = 0; index < passages.size(); ++index) {
        const CitedEvidence &cited = (*item.citations)[index];
        if (holds(cited.state))
            continue;
        if (cited.state == EvidenceState::Expired && cited.until)
            add(words(QT_TRANSLATE_NOOP("Report", "The cited evidence expired on %1."),
                      QStringList{toString(*cited.until)}),
                {passages[index]});
        else
            add(words(QT_TRANSLATE_NOOP("Report", "The cited evidence does not count: %1."),
                      std::vector<Text>{passages[index].state.word}),
                {passages[index]});
    }
}

/// One file of one version, with all that cites it.
struct IndexEntry
{
    const CitedEvidence *cited = nullptr;
    std::set<int> pages;
    bool whole = false;
    QStringList refs;
};

std::vector<IndexEntry> evidenceIndex(const GapView &view)
{
    std::map<std::tuple<QString, QString, int, QString>, IndexEntry> entries;
    for (const GapItem &item : view.items()) {
        if (item.citations == nullptr)
            continue;
        for (const CitedEvidence &cited : *item.citations) {
            IndexEntry &entry =
                entries[{cited.title, cited.file, cited.version, cited.sha256 ? cited.sha256->hex() : QString()}];
            entry.cited = &cited;
            if (cited.page > 0)
                entry.pages.insert(cited.page);
            else
                entry.whole = true;
            if (entry.refs.isEmpty() || entry.refs.last() != item.requirement->ref)
                entry.refs << item.requirement->ref;
        }
    }
    std::vector<IndexEntry> inOrder;
    for (auto &[key, entry] : entries)
        inOrder.push_back(std::move(entry));
    return inOrder;
}

Text pagesText(const Words &words, const IndexEntry &entry)
{
    QStringList pages;
    for (const int page : entry.pages)
        pages << QString::number(page);
    const QString numbers = pages.join(QStringLiteral(", "));
    if (!entry.whole)
        return {numbers};
    const Text whole = words(QT_TRANSLATE_NOOP("Report", "whole document"));
    if (numbers.isEmpty())
        return whole;
    return {numbers + QStringLiteral("; ") + whole.main, whole.under};
}

}  // namespace

Section weakClaimsSection(const Words &words, const GapView &view)
{
    Table table;
    table.id = QStringLiteral("weak-claims");
    table.sheet = words(QT_TRANSLATE_NOOP("Report", "To be checked"));
    table.whenEmpty = words(QT_TRANSLATE_NOOP("Report", "Every claim cites evidence that holds on the day of the "
                                                        "report."));
    table.columns = {column(words(QT_TRANSLATE_NOOP("Report", "Ref.")), 0.85),
                     column(words(QT_TRANSLATE_NOOP("Report", "Requirement")), 2.0),
                     column(words(QT_TRANSLATE_NOOP("Report", "Result")), 1.35, CellKind::State),
                     column(words(QT_TRANSLATE_NOOP("Report", "What is to be checked")), 2.0),
                     column(words(QT_TRANSLATE_NOOP("Report", "Evidence")), 2.8, CellKind::Passages)};
    for (const GapItem &item : view.items())
        addWeaknesses(words, view, item, table);
    for (const RequirementResult &result : view.unknown())
        table.rows.push_back({{Text{result.ref}, Text{}, resultWord(words, view.snapshot(), result.value),
                               words(QT_TRANSLATE_NOOP("Report", "This edition has no such requirement; the result is "
                                                                 "not counted.")),
                               std::vector<CitedPassage>{}}});
    return {words(QT_TRANSLATE_NOOP("Report", "Claims to be checked")), 1, QStringLiteral("weak-claims"), {table}};
}

Section notApplicableSection(const Words &words, const GapView &view)
{
    Table table;
    table.id = QStringLiteral("not-applicable");
    table.sheet = words(QT_TRANSLATE_NOOP("Report", "Not applicable"));
    table.whenEmpty = words(QT_TRANSLATE_NOOP("Report", "Nothing is stated as not applicable."));
    table.columns = {column(words(QT_TRANSLATE_NOOP("Report", "Ref.")), 0.85),
                     column(words(QT_TRANSLATE_NOOP("Report", "Requirement")), 2.4),
                     column(words(QT_TRANSLATE_NOOP("Report", "Reason")), 4.6)};
    for (const GapItem *item : view.withValue(ResultValue::NotApplicable)) {
        const Text reason = item->result.rationale.isEmpty()
                                ? words(QT_TRANSLATE_NOOP("Report", "No reason is recorded."))
                                : words(item->result.rationale);
        table.rows.push_back({{Text{item->requirement->ref}, words(item->requirement->title), reason}});
    }
    return {words(QT_TRANSLATE_NOOP("Report", "Not applicable, with reasons")),
            1,
            QStringLiteral("not-applicable"),
            {table}};
}

Section notAssessedSection(const Words &words, const GapView &view)
{
    Table table;
    table.id = QStringLiteral("not-assessed");
    table.sheet = words(QT_TRANSLATE_NOOP("Report", "Not assessed"));
    table.whenEmpty = words(QT_TRANSLATE_NOOP("Report", "Every requirement is assessed."));
    table.columns = {column(words(QT_TRANSLATE_NOOP("Report", "Group")), 2.4),
                     {words(QT_TRANSLATE_NOOP("Report", "Number")), 0.9, CellKind::Number, Alignment::End},
                     column(words(QT_TRANSLATE_NOOP("Report", "Requirements not yet assessed")), 4.6)};
    std::vector<QStringList> refs(view.groups().size());
    for (const GapItem *item : view.withValue(ResultValue::NotAssessed))
        refs[item->group] << item->requirement->ref;
    for (std::size_t index = 0; index < refs.size(); ++index) {
        if (refs[index].isEmpty())
            continue;
        const GapGroup &group = view.groups()[index];
        table.rows.push_back({{labelled(words, group.ref, group.title), Number{double(refs[index].size())},
                               Text{refs[index].join(QStringLiteral(", "))}}});
    }
    return {words(QT_TRANSLATE_NOOP("Report", "Not yet assessed")), 1, QStringLiteral("not-assessed"), {table}};
}

Section evidenceSection(const Words &words, const GapView &view)
{
    constexpr int kShortHash = 12;
    Table table;
    table.id = QStringLiteral("evidence");
    table.sheet = words(QT_TRANSLATE_NOOP("Report", "Evidence"));
    table.whenEmpty = words(QT_TRANSLATE_NOOP("Report", "No evidence is cited."));
    table.columns = {
        column(words(QT_TRANSLATE_NOOP("Report", "Document")), 2.2),
        column(words(QT_TRANSLATE_NOOP("Report", "File")), 2.1),
        {words(QT_TRANSLATE_NOOP("Report", "Version")), 0.7, CellKind::Number, Alignment::End},
        column(words(QT_TRANSLATE_NOOP("Report", "SHA-256 (beginning)")), 1.35),
        {words(QT_TRANSLATE_NOOP("Report", "SHA-256")), 3.0, CellKind::Text, Alignment::Start, Shown::WhereWide},
        column(words(QT_TRANSLATE_NOOP("Report", "Pages cited")), 0.8),
        column(words(QT_TRANSLATE_NOOP("Report", "State")), 1.2, CellKind::State),
        column(words(QT_TRANSLATE_NOOP("Report", "Valid until")), 1.1, CellKind::Date),
        column(words(QT_TRANSLATE_NOOP("Report", "Cited under")), 3.4)};
    table.filtering = Filtering::ByColumn;
    for (const IndexEntry &entry : evidenceIndex(view)) {
        const QString hash = entry.cited->sha256 ? entry.cited->sha256->hex() : QString();
        table.rows.push_back(
            {{Text{entry.cited->title}, Text{entry.cited->file}, Number{double(entry.cited->version)},
              Text{hash.left(kShortHash)}, Text{hash}, pagesText(words, entry), evidenceWord(words, entry.cited->state),
              dateCell(entry.cited->until), Text{entry.refs.join(QStringLiteral(", "))}}});
    }
    return {words(QT_TRANSLATE_NOOP("Report", "Index of the evidence")), 1, QStringLiteral("evidence"), {table}};
}

}  // namespace assay::content

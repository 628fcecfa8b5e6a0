#include "app/cli/evidence_commands.h"
#include "app/common/state_words.h"
#include "model/store/citation_repository.h"
#include "model/store/evidence_repository.h"
#include "model/store/page_repository.h"

#include <QJsonArray>
#include <QJsonObject>

namespace assay::cli {

namespace {

QString dateText(const std::optional<QDate> &date)
{
    return date ? date->toString(Qt::ISODate) : QString();
}

QJsonObject jsonOf(const Evidence &evidence, QDate today)
{
    const auto orNull = [](const std::optional<QDate> &date) {
        return date ? QJsonValue(dateText(date)) : QJsonValue();
    };
    return {{QStringLiteral("id"), evidence.id.value()},
            {QStringLiteral("uuid"), evidence.uuid},
            {QStringLiteral("title"), evidence.title},
            {QStringLiteral("kind"), evidence.kind},
            {QStringLiteral("owner"), evidence.owner},
            {QStringLiteral("covers"), evidence.covers},
            {QStringLiteral("classification"), toWord(evidence.classification)},
            {QStringLiteral("state"), toWord(stateOn(evidence, today))},
            {QStringLiteral("effective"), orNull(evidence.effective)},
            {QStringLiteral("until"), orNull(evidence.until)},
            {QStringLiteral("period_from"), orNull(evidence.periodFrom)},
            {QStringLiteral("period_to"), orNull(evidence.periodTo)},
            {QStringLiteral("collected"), evidence.collected.toString(Qt::ISODate)}};
}

Result<Reply> list(Context &context, const QString &state, std::optional<int> expiringDays)
{
    const Result<app::Session> session = context.session();
    if (!session)
        return std::unexpected(session.error());
    const Result<std::vector<Evidence>> all = store::allEvidence(session->workspace);
    if (!all)
        return std::unexpected(all.error());
    TextTable table({EvidenceCommands::tr("Id"), EvidenceCommands::tr("Title"), EvidenceCommands::tr("Kind"),
                     EvidenceCommands::tr("State"), EvidenceCommands::tr("Valid until"),
                     EvidenceCommands::tr("Owner")});
    QJsonArray json;
    for (const Evidence &evidence : *all) {
        const EvidenceState current = stateOn(evidence, session->today);
        const bool expiring =
            evidence.until && expiringDays && *evidence.until <= session->today.addDays(*expiringDays);
        if ((!state.isEmpty() && toWord(current) != state) || (expiringDays && !expiring))
            continue;
        table.addRow({QString::number(evidence.id.value()), evidence.title, evidence.kind, app::stateText(current),
                      dateText(evidence.until), evidence.owner});
        json.append(jsonOf(evidence, session->today));
    }
    return Reply{json, table.toText(terminalColumns())};
}

Result<Reply> show(Context &context, EvidenceId id)
{
    const Result<app::Session> session = context.session();
    if (!session)
        return std::unexpected(session.error());
    const Result<Evidence> evidence = store::evidenceById(session->workspace, id);
    if (!evidence)
        return std::unexpected(evidence.error());
    const Result<std::vector<EvidenceFile>> files = store::filesOf(session->workspace, id);
    const Result<std::vector<Citation>> citations = store::citationsOfEvidence(session->workspace, id);
    if (!files || !citations)
        return std::unexpected(files ? citations.error() : files.error());
    QJsonObject json = jsonOf(*evidence, session->today);
    TextTable table({EvidenceCommands::tr("Version"), EvidenceCommands::tr("File"), EvidenceCommands::tr("Pages"),
                     EvidenceCommands::tr("With text"), EvidenceCommands::tr("SHA-256")});
    QJsonArray versions;
    for (const EvidenceFile &file : *files) {
        table.addRow({QString::number(file.version), file.name, QString::number(file.pages),
                      QString::number(file.textPages), file.sha256.hex()});
        versions.append(QJsonObject{{QStringLiteral("version"), file.version},
                                    {QStringLiteral("file"), file.name},
                                    {QStringLiteral("sha256"), file.sha256.hex()},
                                    {QStringLiteral("bytes"), file.sizeBytes},
                                    {QStringLiteral("pages"), file.pages},
                                    {QStringLiteral("text_pages"), file.textPages}});
    }
    json.insert(QStringLiteral("files"), versions);
    json.insert(QStringLiteral("citations"), static_cast<qint64>(citations->size()));
    return Reply{json,
                 QStringLiteral("%1 (%2, %3)\n")
                         .arg(evidence->title, evidence->kind, app::stateText(stateOn(*evidence, session->today))) +
                     table.toText(terminalColumns()) +
                     EvidenceCommands::tr("Cited %n time(s)\n", nullptr, static_cast<int>(citations->size()))};
}

Result<Reply> search(Context &context, const QString &query, int limit)
{
    const Result<app::Session> session = context.session();
    if (!session)
        return std::unexpected(session.error());
    const Result<std::vector<store::PageHit>> hits = store::searchPages(session->workspace, query, limit);
    if (!hits)
        return std::unexpected(hits.error());
    QJsonArray json;
    QString people;
    for (const store::PageHit &hit : *hits) {
        people += EvidenceCommands::tr("%1, page %2 (evidence %3)\n")
                      .arg(hit.title, QString::number(hit.page), QString::number(hit.evidence.value())) +
                  QStringLiteral("    %1\n").arg(hit.quote);
        json.append(QJsonObject{{QStringLiteral("evidence"), hit.evidence.value()},
                                {QStringLiteral("title"), hit.title},
                                {QStringLiteral("file"), hit.fileName},
                                {QStringLiteral("sha256"), hit.file.hex()},
                                {QStringLiteral("version"), hit.version},
                                {QStringLiteral("page"), hit.page},
                                {QStringLiteral("quote"), hit.quote},
                                {QStringLiteral("score"), hit.score}});
    }
    if (hits->empty())
        people = EvidenceCommands::tr("Nothing found.\n");
    return Reply{json, people};
}

}  // namespace

void addEvidenceListing(CLI::App &evidence, Action &chosen)
{
    auto state = optionsFor<std::string>();
    auto days = optionsFor<std::optional<int>>();
    CLI::App *listCommand = evidence.add_subcommand("list", "Evidence with its state");
    listCommand->add_option("--state", *state, "Only this state")
        ->check(CLI::IsMember({"draft", "in-review", "accepted", "rejected", "expiring", "expired"}));
    listCommand->add_option("--expiring", *days, "Only what ends within so many days");
    listCommand->callback(
        [&chosen, state, days] { chosen = [state, days](Context &c) { return list(c, text(*state), *days); }; });

    auto query = optionsFor<std::string>();
    auto limit = optionsFor<int>();
    *limit = 20;
    CLI::App *searchCommand = evidence.add_subcommand("search", "Pages that say something, best first");
    searchCommand->add_option("QUERY", *query, "Words, \"a phrase\", word*")->required();
    searchCommand->add_option("--limit", *limit, "How many")->check(CLI::Range(1, 10'000));
    searchCommand->callback(
        [&chosen, query, limit] { chosen = [query, limit](Context &c) { return search(c, text(*query), *limit); }; });

    addOnEvidence(*evidence.add_subcommand("show", "One piece of evidence with its versions"), chosen, show);
}

}  // namespace assay::cli

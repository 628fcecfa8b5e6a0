#include "app/cli/commands.h"
#include "model/store/trail_repository.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace assay::cli {

namespace {

struct TrailCommands
{
    Q_DECLARE_TR_FUNCTIONS(TrailCommands)
};

QString hex(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toHex());
}

Result<Reply> list(Context &context, int limit)
{
    const Result<app::Session> session = context.session();
    if (!session)
        return std::unexpected(session.error());
    const Result<std::vector<store::TrailEntry>> entries = store::trailEntries(session->workspace, limit);
    if (!entries)
        return std::unexpected(entries.error());
    TextTable table({TrailCommands::tr("No."), TrailCommands::tr("Time (UTC)"), TrailCommands::tr("Who"),
                     TrailCommands::tr("What"), TrailCommands::tr("Thing"), TrailCommands::tr("Reason")});
    QJsonArray json;
    for (const store::TrailEntry &entry : *entries) {
        const AuditEvent &event = entry.event;
        const QString thing = event.thing.kind + QLatin1Char(' ') + event.thing.id;
        table.addRow({QString::number(event.sequence), event.timeUtc, event.actor, event.action, thing, event.reason});
        json.append(QJsonObject{{QStringLiteral("sequence"), event.sequence},
                                {QStringLiteral("time"), event.timeUtc},
                                {QStringLiteral("actor"), event.actor},
                                {QStringLiteral("role"), event.role},
                                {QStringLiteral("reason"), event.reason},
                                {QStringLiteral("action"), event.action},
                                {QStringLiteral("thing"), event.thing.kind},
                                {QStringLiteral("id"), event.thing.id},
                                {QStringLiteral("payload"), QJsonDocument::fromJson(entry.payload.toUtf8()).object()},
                                {QStringLiteral("hash"), hex(event.hash)}});
    }
    return Reply{json, table.toText(terminalColumns())};
}

Result<Reply> verify(Context &context, const QString &contains)
{
    const Result<app::Session> session = context.session();
    if (!session)
        return std::unexpected(session.error());
    const Result<store::TrailVerdict> verdict = store::verifyTrail(session->workspace);
    if (!verdict)
        return std::unexpected(verdict.error());
    QJsonObject json{{QStringLiteral("events"), verdict->events},
                     {QStringLiteral("head"), hex(verdict->head)},
                     {QStringLiteral("ok"), verdict->ok()},
                     {QStringLiteral("first_bad"), verdict->firstBad ? QJsonValue(*verdict->firstBad) : QJsonValue()}};
    Reply reply;
    if (verdict->ok()) {
        reply.text = TrailCommands::tr("%n event(s) verified, ", nullptr, static_cast<int>(verdict->events)) +
                     TrailCommands::tr("head %1\n").arg(hex(verdict->head));
    } else {
        reply.status = 5;
        reply.attention << TrailCommands::tr("Event %1 does not fit what stands before it").arg(*verdict->firstBad);
    }
    if (!contains.isEmpty()) {
        const Result<std::optional<AuditEvent>> event =
            store::eventWithHash(session->workspace, QByteArray::fromHex(contains.toLatin1()));
        if (!event)
            return std::unexpected(event.error());
        json.insert(QStringLiteral("contains"), *event ? QJsonValue((*event)->sequence) : QJsonValue(false));
        if (*event)
            reply.text += TrailCommands::tr("%1 is the hash of event %2 of %3\n")
                              .arg(contains, QString::number((*event)->sequence), (*event)->timeUtc);
        else
            reply.attention << TrailCommands::tr("The trail holds no event with the hash %1").arg(contains);
    }
    reply.json = json;
    return reply;
}

}  // namespace

void addTrailCommands(CLI::App &app, Action &chosen)
{
    CLI::App *trail = app.add_subcommand("trail", "The record of every change")->require_subcommand(1);
    auto limit = optionsFor<int>();
    *limit = 50;
    CLI::App *listCommand = trail->add_subcommand("list", "The newest events, oldest first");
    listCommand->add_option("--limit", *limit, "How many")->check(CLI::Range(1, 1'000'000));
    listCommand->callback([&chosen, limit] { chosen = [limit](Context &c) { return list(c, *limit); }; });

    auto contains = optionsFor<std::string>();
    CLI::App *verifyCommand = trail->add_subcommand("verify", "Recompute the chain of hashes");
    verifyCommand->add_option("--contains", *contains, "Also look for the event with this hash");
    verifyCommand->callback(
        [&chosen, contains] { chosen = [contains](Context &c) { return verify(c, text(*contains)); }; });
}

}  // namespace assay::cli

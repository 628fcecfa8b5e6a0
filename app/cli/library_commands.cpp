#include "app/cli/library_commands.h"

#include "app/common/state_words.h"
#include "app/usecases/search_library.h"
#include "model/store/library_repository.h"

#include <QJsonArray>
#include <QJsonObject>

namespace assay::cli {

namespace {

QJsonValue dateOrNull(const std::optional<QDate> &date)
{
    return date ? QJsonValue(date->toString(Qt::ISODate)) : QJsonValue();
}

}  // namespace

QJsonObject jsonOf(const LibraryEntry &entry)
{
    return {{QStringLiteral("library"), entry.id.value()},
            {QStringLiteral("question"), entry.question},
            {QStringLiteral("section"), entry.section},
            {QStringLiteral("answer"), entry.answer},
            {QStringLiteral("choice"), entry.choice},
            {QStringLiteral("comment"), entry.comment},
            {QStringLiteral("state"), toWord(entry.state)},
            {QStringLiteral("file"), entry.fileName},
            {QStringLiteral("customer"), entry.customer},
            {QStringLiteral("uses"), entry.useCount},
            {QStringLiteral("owner"), entry.owner},
            {QStringLiteral("tags"), QJsonArray::fromStringList(entry.tags)},
            {QStringLiteral("reviewer"), entry.reviewer},
            {QStringLiteral("reviewed"), dateOrNull(entry.reviewed)},
            {QStringLiteral("next_due"), dateOrNull(entry.nextDue)},
            {QStringLiteral("answered"), dateOrNull(entry.answered)}};
}

TextTable libraryTable()
{
    return TextTable({LibraryCommands::tr("Id"), LibraryCommands::tr("State"), LibraryCommands::tr("Question"),
                      LibraryCommands::tr("Choice"), LibraryCommands::tr("Answer"), LibraryCommands::tr("From")});
}

void addRow(TextTable &table, const LibraryEntry &entry)
{
    table.addRow({QString::number(entry.id.value()), app::stateText(entry.state), entry.question, entry.choice,
                  entry.answer, entry.fileName});
}

namespace {

Result<Reply> search(Context &context, const QString &query, int top)
{
    const Result<app::Session> session = context.session();
    if (!session)
        return std::unexpected(session.error());
    const Result<app::LibrarySearch> found = app::searchLibrary(*session, query, top);
    if (!found)
        return std::unexpected(found.error());
    TextTable table = libraryTable();
    QJsonArray json;
    for (const app::FoundEntry &hit : found->entries) {
        addRow(table, hit.entry);
        QJsonObject entry = jsonOf(hit.entry);
        entry.insert(QStringLiteral("score"), hit.score);
        json.append(entry);
    }
    return Reply{json, table.toText(terminalColumns()), linesOf(found->problems)};
}

Result<Reply> retire(Context &context, LibraryEntryId id, const QString &why)
{
    const Result<app::Session> session = context.session();
    if (!session)
        return std::unexpected(session.error());
    const Result<Done> done = session->workspace.write(session->actor, why, [&](store::UnitOfWork &unit) {
        return store::setEntryState(unit, id, EntryState::Retired, why);
    });
    if (!done)
        return std::unexpected(done.error());
    return Reply{
        QJsonObject{{QStringLiteral("library"), id.value()}, {QStringLiteral("state"), QStringLiteral("retired")}},
        LibraryCommands::tr("Entry %1 is retired and will not be proposed any more.\n").arg(id.value())};
}

}  // namespace

void addLibraryCommands(CLI::App &app, Action &chosen)
{
    CLI::App *library = app.add_subcommand("library", "Answers given before")->require_subcommand(1);
    addLibraryImport(*library, chosen);
    addLibraryReview(*library, chosen);

    auto query = optionsFor<std::string>();
    auto top = optionsFor<int>();
    *top = 10;
    CLI::App *searchCommand = library->add_subcommand("search", "Entries nearest to a text");
    searchCommand->add_option("TEXT", *query, "Question or words")->required();
    searchCommand->add_option("--top", *top, "How many")->check(CLI::Range(1, 1000));
    searchCommand->callback(
        [&chosen, query, top] { chosen = [query, top](Context &c) { return search(c, text(*query), *top); }; });

    auto id = optionsFor<std::string>();
    auto why = optionsFor<std::string>();
    CLI::App *retireCommand = library->add_subcommand("retire", "Never propose an entry again");
    retireCommand->add_option("ID", *id, "Entry")->required();
    retireCommand->add_option("--why", *why, "Reason");
    retireCommand->callback([&chosen, id, why] {
        chosen = [id, why](Context &c) -> Result<Reply> {
            const Result<qint64> number = idOption(*id, "library entry");
            return number ? retire(c, LibraryEntryId(*number), text(*why)) : std::unexpected(number.error());
        };
    });
}

}  // namespace assay::cli

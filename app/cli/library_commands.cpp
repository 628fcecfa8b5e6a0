#include "app/cli/commands.h"
#include "app/common/state_words.h"
#include "app/usecases/import_questionnaire.h"
#include "app/usecases/search_library.h"
#include "model/store/library_repository.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonObject>

namespace assay::cli {

namespace {

struct LibraryCommands
{
    Q_DECLARE_TR_FUNCTIONS(LibraryCommands)
};

Result<Reply> import(Context &context, const std::string &path, const std::string &mappingPath)
{
    QByteArray mapping;
    if (!mappingPath.empty()) {
        QFile file(text(mappingPath));
        if (!file.open(QIODevice::ReadOnly))
            return fail(ErrorCode::BadInput, QStringLiteral("the file cannot be read: %1").arg(file.errorString()),
                        {text(mappingPath)});
        mapping = file.readAll();
    }
    const Result<app::Session> session = context.session();
    if (!session)
        return std::unexpected(session.error());
    TerminalProgress progress(LibraryCommands::tr("Reading"));
    const Result<app::ImportedLibrary> imported = app::importLibrary(*session, text(path), mapping, progress);
    if (!imported)
        return std::unexpected(imported.error());
    QString people = LibraryCommands::tr("%n new entry(ies), all candidates", nullptr, imported->entries);
    if (imported->known > 0)
        people += LibraryCommands::tr("; %n known already", nullptr, imported->known);
    if (imported->withoutAnswer > 0)
        people += LibraryCommands::tr("; %n question(s) without an answer left out", nullptr, imported->withoutAnswer);
    return Reply{QJsonObject{{QStringLiteral("entries"), imported->entries},
                             {QStringLiteral("known"), imported->known},
                             {QStringLiteral("without_answer"), imported->withoutAnswer},
                             {QStringLiteral("problems"), cli::jsonOf(imported->problems)}},
                 people + QLatin1Char('\n'), linesOf(imported->problems)};
}

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
            {QStringLiteral("answered"),
             entry.answered ? QJsonValue(entry.answered->toString(Qt::ISODate)) : QJsonValue()}};
}

TextTable emptyTable()
{
    return TextTable({LibraryCommands::tr("Id"), LibraryCommands::tr("State"), LibraryCommands::tr("Question"),
                      LibraryCommands::tr("Choice"), LibraryCommands::tr("Answer"), LibraryCommands::tr("From")});
}

void addRow(TextTable &table, const LibraryEntry &entry)
{
    table.addRow({QString::number(entry.id.value()), app::stateText(entry.state), entry.question, entry.choice,
                  entry.answer, entry.fileName});
}

Result<Reply> list(Context &context)
{
    const Result<app::Session> session = context.session();
    if (!session)
        return std::unexpected(session.error());
    const Result<std::vector<LibraryEntry>> entries = store::allEntries(session->workspace);
    if (!entries)
        return std::unexpected(entries.error());
    TextTable table = emptyTable();
    QJsonArray json;
    for (const LibraryEntry &entry : *entries) {
        addRow(table, entry);
        json.append(jsonOf(entry));
    }
    return Reply{json, table.toText(terminalColumns())};
}

Result<Reply> search(Context &context, const QString &query, int top)
{
    const Result<app::Session> session = context.session();
    if (!session)
        return std::unexpected(session.error());
    const Result<app::LibrarySearch> found = app::searchLibrary(*session, query, top);
    if (!found)
        return std::unexpected(found.error());
    TextTable table = emptyTable();
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
    auto path = optionsFor<std::string>();
    auto mapping = optionsFor<std::string>();
    CLI::App *importCommand = library->add_subcommand("import", "Take filled questionnaires in as candidates");
    importCommand->add_option("PATH", *path, "File, or folder of files")->required();
    importCommand->add_option("--mapping", *mapping, "Corrections as JSON");
    importCommand->callback(
        [&chosen, path, mapping] { chosen = [path, mapping](Context &c) { return import(c, *path, *mapping); }; });

    library->add_subcommand("list", "All entries")->callback([&chosen] { chosen = list; });

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

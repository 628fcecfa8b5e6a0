#include "app/cli/library_commands.h"
#include "app/usecases/library_relations.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonObject>

namespace assay::cli {

namespace {

struct ImportOptions
{
    std::string path;
    std::string mapping;
    std::string customer;
};

Result<QByteArray> mappingFrom(const std::string &path)
{
    if (path.empty())
        return QByteArray();
    QFile file(text(path));
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::BadInput, QStringLiteral("the file cannot be read: %1").arg(file.errorString()),
                    {text(path)});
    return file.readAll();
}

QString wordsFor(app::DateSource source)
{
    switch (source) {
    case app::DateSource::FileName:
        return LibraryCommands::tr("by the file's name");
    case app::DateSource::FolderName:
        return LibraryCommands::tr("by the folder's name");
    case app::DateSource::FileTime:
        return LibraryCommands::tr("by the file's time");
    }
    return {};
}

QJsonObject jsonOf(const app::ImportedFile &file)
{
    return {{QStringLiteral("file"), file.file.file.filePath()},
            {QStringLiteral("customer"), file.file.customer},
            {QStringLiteral("date"), file.file.date.toString(Qt::ISODate)},
            {QStringLiteral("date_from"), app::toWord(file.file.dateFrom)},
            {QStringLiteral("entries"), file.entries},
            {QStringLiteral("known"), file.known},
            {QStringLiteral("problem"), file.problem.isEmpty() ? QJsonValue() : QJsonValue(file.problem)}};
}

QJsonArray jsonOf(const std::vector<app::RelatedEntries> &pairs)
{
    QJsonArray all;
    for (const app::RelatedEntries &pair : pairs)
        all.append(QJsonObject{{QStringLiteral("one"), cli::jsonOf(pair.one)},
                               {QStringLiteral("other"), cli::jsonOf(pair.other)},
                               {QStringLiteral("similarity"), pair.similarity},
                               {QStringLiteral("contradiction"), !pair.why.isEmpty()},
                               {QStringLiteral("why"), QJsonArray::fromStringList(pair.why)}});
    return all;
}

QString saying(const LibraryEntry &entry)
{
    QStringList parts = {entry.choice, entry.answer};
    parts.removeAll(QString());
    QString origin = entry.customer;
    if (entry.answered)
        origin += (origin.isEmpty() ? QString() : QStringLiteral(", ")) + entry.answered->toString(Qt::ISODate);
    return QStringLiteral("  %1. %2\n     %3%4\n")
        .arg(QString::number(entry.id.value()), entry.question, parts.join(QStringLiteral("; ")),
             origin.isEmpty() ? QString() : QStringLiteral("  [%1]").arg(origin));
}

/// Each pair with both entries under one another.
QString pairsText(const std::vector<app::RelatedEntries> &pairs)
{
    QString all;
    for (const app::RelatedEntries &pair : pairs) {
        const QString heading = pair.why.isEmpty() ? LibraryCommands::tr("Close questions, %1 %")
                                                   : LibraryCommands::tr("Contradiction, questions alike by %1 %");
        all += heading.arg(qRound(pair.similarity * 100)) + QLatin1Char('\n') + saying(pair.one) + saying(pair.other);
        for (const QString &reason : pair.why)
            all += QStringLiteral("  → %1\n").arg(reason);
    }
    return all;
}

QString summary(const app::ImportedLibrary &imported)
{
    QString people;
    for (const app::ImportedFile &file : imported.files)
        people += QStringLiteral("%1  %2 (%3)  %4  %5\n")
                      .arg(file.file.file.fileName(), file.file.date.toString(Qt::ISODate),
                           wordsFor(file.file.dateFrom), file.file.customer,
                           file.problem.isEmpty() ? LibraryCommands::tr("%n new", nullptr, file.entries)
                                                  : LibraryCommands::tr("not read"));
    people += LibraryCommands::tr("%n new entry(ies), all candidates", nullptr, imported.entries);
    if (imported.known > 0)
        people += LibraryCommands::tr("; %n known already", nullptr, imported.known);
    if (imported.withoutAnswer > 0)
        people += LibraryCommands::tr("; %n question(s) without an answer left out", nullptr, imported.withoutAnswer);
    return people + QLatin1Char('\n') + pairsText(imported.nearDuplicates);
}

Result<Reply> import(Context &context, const ImportOptions &options)
{
    const Result<QByteArray> mapping = mappingFrom(options.mapping);
    if (!mapping)
        return std::unexpected(mapping.error());
    const Result<app::Session> session = context.session();
    if (!session)
        return std::unexpected(session.error());
    TerminalProgress progress(LibraryCommands::tr("Reading"));
    const Result<app::ImportedLibrary> imported =
        app::importLibrary(*session, text(options.path), {*mapping, text(options.customer)}, progress);
    if (!imported)
        return std::unexpected(imported.error());
    QJsonArray files;
    for (const app::ImportedFile &file : imported->files)
        files.append(jsonOf(file));
    return Reply{QJsonObject{{QStringLiteral("entries"), imported->entries},
                             {QStringLiteral("known"), imported->known},
                             {QStringLiteral("without_answer"), imported->withoutAnswer},
                             {QStringLiteral("near_duplicates"), jsonOf(imported->nearDuplicates)},
                             {QStringLiteral("files"), files},
                             {QStringLiteral("problems"), cli::jsonOf(imported->problems)}},
                 summary(*imported), linesOf(imported->problems)};
}

Result<Reply> conflicts(Context &context)
{
    const Result<app::Session> session = context.session();
    if (!session)
        return std::unexpected(session.error());
    Problems problems;
    const Result<std::vector<app::RelatedEntries>> pairs = app::libraryConflicts(*session, problems);
    if (!pairs)
        return std::unexpected(pairs.error());
    QStringList attention = linesOf(problems);
    if (!pairs->empty())
        attention << LibraryCommands::tr("%n contradiction(s) in the library", nullptr,
                                         static_cast<int>(pairs->size()));
    return Reply{jsonOf(*pairs), pairsText(*pairs), attention};
}

}  // namespace

void addLibraryImport(CLI::App &library, Action &chosen)
{
    auto options = optionsFor<ImportOptions>();
    CLI::App *command = library.add_subcommand("import", "Take filled questionnaires in as candidates");
    command->add_option("PATH", options->path, "File, or folder of files")->required();
    command->add_option("--mapping", options->mapping, "Corrections as JSON");
    command->add_option("--customer", options->customer, "Whom the answers went to; else by folder or file name");
    command->callback([&chosen, options] { chosen = [options](Context &c) { return import(c, *options); }; });
    library.add_subcommand("conflicts", "Contradictory answers to close questions")->callback([&chosen] {
        chosen = conflicts;
    });
}

}  // namespace assay::cli

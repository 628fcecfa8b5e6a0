#include "app/cli/framework_commands.h"
#include "app/usecases/own_frameworks.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

namespace assay::cli {

namespace {

struct FrameworkImports
{
    Q_DECLARE_TR_FUNCTIONS(FrameworkImports)
};

struct ImportOptions
{
    std::string file;
    std::string id;
    std::string title;
    std::string titleZh;
    std::string edition;
    std::string publisher;
    std::string kind;
    bool check = false;
};

app::FrameworkAbout aboutFrom(const ImportOptions &options)
{
    return {text(options.id),      text(options.title),     text(options.titleZh),
            text(options.edition), text(options.publisher), text(options.kind)};
}

Result<app::FrameworkImport> readOrTake(Context &context, const ImportOptions &options, Progress &progress)
{
    // Only looking needs no workspace.
    if (options.check && !context.workspacePath())
        return app::readFrameworkFile(context.extract(), text(options.file), aboutFrom(options), progress);
    const Result<app::Session> session = context.session();
    if (!session)
        return std::unexpected(session.error());
    return app::importFramework(*session, text(options.file), aboutFrom(options),
                                options.check ? app::TakeIn::OnlyLook : app::TakeIn::IfGood, progress);
}

QJsonArray problemRows(const Problems &problems)
{
    QJsonArray rows;
    for (const Problem &problem : problems)
        rows.append(QJsonObject{{QStringLiteral("file"), problem.place.file},
                                {QStringLiteral("sheet"), problem.place.sheet},
                                {QStringLiteral("row"), problem.place.row},
                                {QStringLiteral("column"), problem.place.column},
                                {QStringLiteral("what"), problem.what}});
    return rows;
}

Result<Reply> import(Context &context, const ImportOptions &options)
{
    TerminalProgress progress(FrameworkImports::tr("Reading the framework"));
    const Result<app::FrameworkImport> import = readOrTake(context, options, progress);
    if (!import)
        return std::unexpected(import.error());
    const Framework &framework = import->framework;
    const auto count = static_cast<int>(framework.requirements.size());
    const bool isBad = std::ranges::any_of(import->problems,
                                           [](const Problem &problem) { return problem.severity == Severity::Error; });
    Reply reply;
    reply.json = QJsonObject{
        {QStringLiteral("framework"), framework.id}, {QStringLiteral("title"), framework.title.in(Language::English)},
        {QStringLiteral("requirements"), count},     {QStringLiteral("assessable"), framework.assessableCount()},
        {QStringLiteral("taken"), import->isTaken},  {QStringLiteral("problems"), problemRows(import->problems)}};
    if (import->isTaken)
        reply.text = FrameworkImports::tr("%1 was taken in: %2 requirements, %3 of them assessable.\n")
                         .arg(framework.id)
                         .arg(count)
                         .arg(framework.assessableCount());
    else if (isBad)
        reply.text = FrameworkImports::tr("Nothing was taken in: put right what is listed, then import again.\n");
    else
        reply.text = FrameworkImports::tr("%1 could be taken in: %2 requirements, %3 of them assessable.\n")
                         .arg(framework.id)
                         .arg(count)
                         .arg(framework.assessableCount());
    reply.attention = linesOf(import->problems);
    reply.status = isBad ? 3 : 0;
    return reply;
}

Result<Reply> exportTo(Context &context, const QString &id, const QString &target)
{
    if (context.workspacePath())
        if (const Result<app::Session> session = context.session(); !session)
            return std::unexpected(session.error());
    if (const Result<Done> written = app::exportFramework(context.catalogue(), id, target); !written)
        return std::unexpected(written.error());
    return Reply{QJsonObject{{QStringLiteral("framework"), id}, {QStringLiteral("file"), target}},
                 QStringLiteral("%1\n").arg(target)};
}

struct TextOptions
{
    std::string framework;
    std::string file;
    std::string source;
    bool isFree = false;
    bool check = false;
};

Result<Reply> importTexts(Context &context, const TextOptions &options)
{
    const Result<app::Session> session = context.session();
    if (!session)
        return std::unexpected(session.error());
    TerminalProgress progress(FrameworkImports::tr("Reading the wording"));
    const QString id = text(options.framework);
    const app::TextAbout about{options.isFree ? store::WordingTerms::Free : store::WordingTerms::Licensed,
                               text(options.source)};
    const Result<app::TextImport> import = app::importTexts(
        *session, id, text(options.file), about, options.check ? app::TakeIn::OnlyLook : app::TakeIn::IfGood, progress);
    if (!import)
        return std::unexpected(import.error());
    const QString said =
        import->isTaken
            ? FrameworkImports::tr("%1 texts now stand beside the guidance of %2; they are never exported.\n")
            : FrameworkImports::tr("%1 texts could be put beside the guidance of %2.\n");
    const auto count = static_cast<int>(import->texts.size());
    return Reply{QJsonObject{{QStringLiteral("framework"), id},
                             {QStringLiteral("requirements"), count},
                             {QStringLiteral("taken"), import->isTaken},
                             {QStringLiteral("problems"), problemRows(import->problems)}},
                 said.arg(count).arg(id), linesOf(import->problems)};
}

}  // namespace

void addFrameworkImports(CLI::App &framework, Action &chosen)
{
    auto options = optionsFor<ImportOptions>();
    CLI::App *importCommand =
        framework.add_subcommand("import", "Take in a framework of your own: XLSX, CSV, YAML or an OSCAL catalog");
    importCommand->add_option("FILE", options->file, "File to read")->required();
    importCommand->add_flag("--check", options->check, "Only say what would be taken in");
    importCommand->add_option("--id", options->id, "Id; made from the title where it is not given");
    importCommand->add_option("--title", options->title, "Title; that of the file or catalog where it is not given");
    importCommand->add_option("--title-zh", options->titleZh, "Chinese title; --title is the English one then");
    importCommand->add_option("--edition", options->edition, "Edition");
    importCommand->add_option("--publisher", options->publisher, "Publisher");
    importCommand->add_option("--kind", options->kind, "standard, law, scheme or checklist")
        ->check(CLI::IsMember({"standard", "law", "scheme", "checklist"}));
    importCommand->callback([&chosen, options] { chosen = [options](Context &c) { return import(c, *options); }; });

    auto id = optionsFor<std::string>();
    auto target = optionsFor<std::string>();
    CLI::App *exportCommand = framework.add_subcommand("export", "Write a framework as YAML or CSV");
    exportCommand->add_option("ID", *id, "Framework")->required();
    exportCommand->add_option("-o,--output", *target, "File to write")->required();
    exportCommand->callback(
        [&chosen, id, target] { chosen = [id, target](Context &c) { return exportTo(c, text(*id), text(*target)); }; });

    auto texts = optionsFor<TextOptions>();
    CLI::App *textCommand =
        framework.add_subcommand("text", "Wording that you have licensed, or that is free")->require_subcommand(1);
    CLI::App *textImport = textCommand->add_subcommand("import", "Show wording beside the guidance, by ref");
    textImport->add_option("ID", texts->framework, "Framework")->required();
    textImport->add_option("FILE", texts->file, "XLSX or CSV with the columns ref and text")->required();
    textImport->add_flag("--check", texts->check, "Only say what would be taken in");
    textImport->add_flag("--free", texts->isFree, "The wording is free, such as that of a law; else it is licensed");
    textImport->add_option("--source", texts->source, "Edition or web page; the file's name where it is not given");
    textImport->callback([&chosen, texts] { chosen = [texts](Context &c) { return importTexts(c, *texts); }; });
}

}  // namespace assay::cli

#include "app/cli/commands.h"
#include "model/store/backup.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>
#include <QLocale>
#include <QTimeZone>

namespace assay::cli {

namespace {

struct WorkspaceCommands
{
    Q_DECLARE_TR_FUNCTIONS(WorkspaceCommands)
};

struct InitOptions
{
    bool plain = false;
    bool encrypt = false;
    std::string fourEyes = "required";
    std::string citing = "warn";
    std::string timeZone;
    std::string organisation;
};

Result<store::Policies> policiesFrom(const InitOptions &options)
{
    store::Policies policies;
    policies.fourEyes = store::fourEyesFromWord(text(options.fourEyes)).value_or(store::FourEyes::Required);
    policies.citing = store::citingFromWord(text(options.citing)).value_or(store::Citing::Warn);
    policies.organisation = text(options.organisation);
    policies.timeZone =
        options.timeZone.empty() ? QString::fromUtf8(QTimeZone::systemTimeZoneId()) : text(options.timeZone);
    if (!QTimeZone(policies.timeZone.toUtf8()).isValid())
        return fail(ErrorCode::Usage,
                    QStringLiteral("\"%1\" is no time zone; an example is Asia/Shanghai").arg(policies.timeZone));
    return policies;
}

Result<Reply> init(Context &context, const InitOptions &options)
{
    const Result<QString> path = context.workspacePath();
    if (!path)
        return std::unexpected(path.error());
    const Result<Actor> actor = context.actor();
    if (!actor)
        return std::unexpected(actor.error());
    const Result<store::Policies> policies = policiesFrom(options);
    if (!policies)
        return std::unexpected(policies.error());
    std::optional<store::Passphrase> passphrase;
    if (!options.plain) {
        if (QFileInfo::exists(*path))
            return fail(ErrorCode::AlreadyExists, QStringLiteral("the file exists already; choose another name"),
                        {*path});
        Result<std::optional<store::Passphrase>> typed = context.passphrase(Context::Ask::Twice);
        if (!typed)
            return std::unexpected(typed.error());
        if (!*typed)
            return fail(ErrorCode::Usage,
                        QStringLiteral("an encrypted workspace needs a passphrase: --passphrase-file F, "
                                       "ASSAY_PASSPHRASE_FILE or a terminal; --no-encrypt does without"));
        passphrase = std::move(**typed);
    }
    const Result<std::unique_ptr<store::Workspace>> made =
        store::Workspace::create(*path, passphrase ? &*passphrase : nullptr, *policies, *actor, context.clock());
    if (!made)
        return std::unexpected(made.error());
    const store::WorkspaceInfo &info = (*made)->info();
    return Reply{QJsonObject{{QStringLiteral("workspace"), info.path},
                             {QStringLiteral("uuid"), info.uuid},
                             {QStringLiteral("schema"), info.schema},
                             {QStringLiteral("cipher"), info.cipher}},
                 WorkspaceCommands::tr("New workspace %1 (encryption: %2)\n").arg(info.path, info.cipher)};
}

QJsonObject jsonOf(const store::Summary &summary)
{
    return {{QStringLiteral("uuid"), summary.uuid},
            {QStringLiteral("schema"), summary.schema},
            {QStringLiteral("cipher"), summary.cipher},
            {QStringLiteral("events"), summary.head.sequence},
            {QStringLiteral("head"), QString::fromLatin1(summary.head.hash.toHex())},
            {QStringLiteral("last_change"), summary.lastChangeUtc},
            {QStringLiteral("evidence"), summary.evidence},
            {QStringLiteral("files"), summary.files},
            {QStringLiteral("file_bytes"), summary.fileBytes},
            {QStringLiteral("questionnaires"), summary.questionnaires},
            {QStringLiteral("questions"), summary.questions},
            {QStringLiteral("library_entries"), summary.libraryEntries},
            {QStringLiteral("assessments"), summary.assessments}};
}

QString textOf(const store::Summary &summary)
{
    TextTable table({WorkspaceCommands::tr("Holds"), WorkspaceCommands::tr("Number")});
    const auto row = [&](const QString &what, qint64 number) { table.addRow({what, QString::number(number)}); };
    row(WorkspaceCommands::tr("Pieces of evidence"), summary.evidence);
    row(WorkspaceCommands::tr("Stored files"), summary.files);
    row(WorkspaceCommands::tr("Bytes in files"), summary.fileBytes);
    row(WorkspaceCommands::tr("Questionnaires"), summary.questionnaires);
    row(WorkspaceCommands::tr("Questions"), summary.questions);
    row(WorkspaceCommands::tr("Library entries"), summary.libraryEntries);
    row(WorkspaceCommands::tr("Assessments"), summary.assessments);
    row(WorkspaceCommands::tr("Events in the trail"), summary.head.sequence);
    return table.toText(terminalColumns()) +
           WorkspaceCommands::tr("Last change %1, head %2\n")
               .arg(summary.lastChangeUtc, QString::fromLatin1(summary.head.hash.toHex()));
}

Reply replyFor(const store::Summary &summary, const QString &headline)
{
    QJsonObject json{{QStringLiteral("ok"), true},
                     {QStringLiteral("problems"), QJsonArray()},
                     {QStringLiteral("holds"), jsonOf(summary)}};
    return {json, headline + textOf(summary)};
}

Result<Reply> backup(Context &context, const QString &target)
{
    const Result<app::Session> session = context.session();
    if (!session)
        return std::unexpected(session.error());
    TerminalProgress progress(WorkspaceCommands::tr("Backing up"));
    const Result<store::Summary> saved = store::backUp(session->workspace, target, progress);
    if (!saved)
        return std::unexpected(saved.error());
    return replyFor(*saved, WorkspaceCommands::tr("Backup %1 was written, read back and compared.\n").arg(target));
}

/// Reads a backup with the passphrase at hand and asks for one only where the backup turns out to need it.
Result<store::Summary> readBackup(Context &context,
                                  const std::function<Result<store::Summary>(const store::Passphrase *)> &read)
{
    for (const Context::Ask ask : {Context::Ask::Never, Context::Ask::Once}) {
        const Result<std::optional<store::Passphrase>> given = context.passphrase(ask);
        if (!given)
            return std::unexpected(given.error());
        Result<store::Summary> holds = read(*given ? &**given : nullptr);
        const bool needsOne = !holds && !*given && holds.error().code == ErrorCode::WrongPassphrase;
        if (!needsOne || ask == Context::Ask::Once)
            return holds;
    }
    return fail(ErrorCode::WrongPassphrase, QStringLiteral("the backup needs a passphrase"));
}

Result<Reply> restore(Context &context, const QString &from)
{
    const Result<QString> target = context.workspacePath();
    if (!target)
        return std::unexpected(target.error());
    const Result<store::Summary> restored = readBackup(context, [&](const store::Passphrase *passphrase) {
        return store::restore(from, *target, passphrase, context.clock());
    });
    if (!restored)
        return std::unexpected(restored.error());
    return replyFor(*restored, WorkspaceCommands::tr("Restored into %1.\n").arg(*target));
}

Result<Reply> preview(Context &context, const QString &from)
{
    const Result<store::Summary> holds = readBackup(context, [&](const store::Passphrase *passphrase) {
        return store::previewBackup(from, passphrase, context.clock());
    });
    if (!holds)
        return std::unexpected(holds.error());
    return replyFor(*holds, WorkspaceCommands::tr("Backup %1 is whole; nothing was restored.\n").arg(from));
}

Result<Reply> check(Context &context)
{
    const Result<app::Session> session = context.session();
    if (!session)
        return std::unexpected(session.error());
    TerminalProgress progress(WorkspaceCommands::tr("Checking"));
    const Result<Problems> problems = store::checkWorkspace(session->workspace, session->actor, progress);
    if (!problems)
        return std::unexpected(problems.error());
    Reply reply{
        QJsonObject{{QStringLiteral("ok"), problems->empty()}, {QStringLiteral("problems"), cli::jsonOf(*problems)}}};
    if (problems->empty()) {
        reply.text = WorkspaceCommands::tr("The workspace is sound: pages, references, trail and stored files.\n");
        return reply;
    }
    reply.status = 5;
    reply.attention = linesOf(*problems);
    reply.text = WorkspaceCommands::tr("%n problem(s) found; restore from a backup into a new file.\n", nullptr,
                                       static_cast<int>(problems->size()));
    return reply;
}

}  // namespace

void addWorkspaceCommands(CLI::App &app, Action &chosen)
{
    auto initOptions = optionsFor<InitOptions>();
    CLI::App *initCommand = app.add_subcommand("init", "Make a new workspace");
    auto *encrypt = initCommand->add_flag("--encrypt", initOptions->encrypt, "Encrypt the file (the default)");
    initCommand->add_flag("--no-encrypt", initOptions->plain, "Keep the file in the clear")->excludes(encrypt);
    initCommand->add_option("--four-eyes", initOptions->fourEyes, "Approval by a second person")
        ->check(CLI::IsMember({"required", "declared"}));
    initCommand->add_option("--citing", initOptions->citing, "What happens to claims without a citation")
        ->check(CLI::IsMember({"off", "warn", "strict"}));
    initCommand->add_option("--time-zone", initOptions->timeZone, "IANA name; the computer's by default");
    initCommand->add_option("--organisation", initOptions->organisation, "Name printed on reports");
    initCommand->callback(
        [&chosen, initOptions] { chosen = [initOptions](Context &c) { return init(c, *initOptions); }; });

    auto target = optionsFor<std::string>();
    CLI::App *backupCommand = app.add_subcommand("backup", "Write a consistent copy, read back and compared");
    backupCommand->add_option("-o,--output", *target, "File to write")->required();
    backupCommand->callback([&chosen, target] { chosen = [target](Context &c) { return backup(c, text(*target)); }; });

    auto from = optionsFor<std::string>();
    auto previewOnly = optionsFor<bool>();
    CLI::App *restoreCommand = app.add_subcommand("restore", "Make a new workspace (-w) out of a backup");
    restoreCommand->add_option("FILE", *from, "Backup file")->required();
    restoreCommand->add_flag("--preview", *previewOnly, "Only say what the backup holds");
    restoreCommand->callback([&chosen, from, previewOnly] {
        chosen = [from, previewOnly](Context &c) {
            return *previewOnly ? preview(c, text(*from)) : restore(c, text(*from));
        };
    });

    app.add_subcommand("check", "Examine pages, references, trail and stored files")->callback([&chosen] {
        chosen = check;
    });
}

}  // namespace assay::cli

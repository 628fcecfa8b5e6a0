#include "app/cli/commands.h"
#include "app/common/error_text.h"
#include "app/common/output_file.h"
#include "app/common/state_words.h"
#include "app/usecases/add_evidence.h"
#include "app/usecases/cite_evidence.h"
#include "model/search/snippet.h"
#include "model/store/citation_repository.h"
#include "model/store/evidence_repository.h"
#include "model/store/page_repository.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

namespace assay::cli {

namespace {

struct EvidenceCommands
{
    Q_DECLARE_TR_FUNCTIONS(EvidenceCommands)
};

struct AddOptions
{
    std::vector<std::string> files;
    std::string title;
    std::string kind = "document";
    std::string owner;
    std::string effective;
    std::string until;
    std::string period;
    std::string covers;
    std::string classification = "internal";
    bool accepted = false;
};

Result<Evidence> aboutFrom(const AddOptions &options)
{
    Evidence about{EvidenceId(0)};
    about.title = text(options.title);
    about.kind = text(options.kind);
    about.owner = text(options.owner);
    about.covers = text(options.covers);
    about.classification = classificationFromWord(text(options.classification)).value_or(Classification::Internal);
    about.review = options.accepted ? ReviewState::Accepted : ReviewState::Draft;
    const Result<std::optional<QDate>> effective = dateOption(options.effective, "--effective");
    const Result<std::optional<QDate>> until = dateOption(options.until, "--until");
    if (!effective || !until)
        return std::unexpected(effective ? until.error() : effective.error());
    about.effective = *effective;
    about.until = *until;
    if (!options.period.empty()) {
        const QStringList ends = text(options.period).split(QStringLiteral(".."));
        about.periodFrom = QDate::fromString(ends.value(0), Qt::ISODate);
        about.periodTo = QDate::fromString(ends.value(1), Qt::ISODate);
        if (ends.size() != 2 || !about.periodFrom->isValid() || !about.periodTo->isValid())
            return fail(ErrorCode::Usage, QStringLiteral("--period takes two dates such as 2026-01-01..2026-06-30"));
    }
    return about;
}

QJsonObject jsonOf(const app::EvidenceIntake &intake)
{
    QJsonArray added;
    for (const app::AddedEvidence &one : intake.added)
        added.append(QJsonObject{{QStringLiteral("id"), one.id.value()},
                                 {QStringLiteral("title"), one.title},
                                 {QStringLiteral("file"), one.file},
                                 {QStringLiteral("sha256"), one.sha256.hex()},
                                 {QStringLiteral("pages"), one.pages},
                                 {QStringLiteral("text_pages"), one.textPages},
                                 {QStringLiteral("problems"), cli::jsonOf(one.problems)}});
    QJsonArray duplicates;
    for (const auto &one : intake.duplicates)
        duplicates.append(QJsonObject{{QStringLiteral("file"), one.file}, {QStringLiteral("id"), one.id.value()}});
    QJsonArray refused;
    for (const auto &one : intake.refused)
        refused.append(
            QJsonObject{{QStringLiteral("file"), one.file}, {QStringLiteral("why"), app::sentence(one.why)}});
    return {{QStringLiteral("added"), added},
            {QStringLiteral("duplicates"), duplicates},
            {QStringLiteral("refused"), refused}};
}

Reply replyFor(const app::EvidenceIntake &intake)
{
    Reply reply{jsonOf(intake)};
    TextTable table({EvidenceCommands::tr("Id"), EvidenceCommands::tr("Title"), EvidenceCommands::tr("Pages"),
                     EvidenceCommands::tr("With text"), EvidenceCommands::tr("SHA-256")});
    for (const app::AddedEvidence &one : intake.added) {
        table.addRow({QString::number(one.id.value()), one.title, QString::number(one.pages),
                      QString::number(one.textPages), one.sha256.hex().left(12)});
        for (const QString &line : linesOf(one.problems))
            reply.attention << line;
    }
    if (!table.isEmpty())
        reply.text = table.toText(terminalColumns());
    for (const auto &one : intake.duplicates)
        reply.text += EvidenceCommands::tr("%1 is there already, as evidence %2\n")
                          .arg(one.file, QString::number(one.id.value()));
    bool cancelled = false;
    for (const auto &one : intake.refused) {
        reply.attention << EvidenceCommands::tr("refused: %1: %2").arg(one.file, app::sentence(one.why));
        cancelled = cancelled || one.why.code == ErrorCode::Cancelled;
    }
    if (cancelled)
        reply.status = 6;
    else if (!intake.refused.empty() && intake.added.empty() && intake.duplicates.empty())
        reply.status = app::exitStatus(intake.refused.front().why.code);
    return reply;
}

Result<Reply> add(Context &context, const AddOptions &options)
{
    const Result<Evidence> about = aboutFrom(options);
    if (!about)
        return std::unexpected(about.error());
    const Result<app::Session> session = context.session();
    if (!session)
        return std::unexpected(session.error());
    QStringList files;
    for (const std::string &file : options.files)
        files << text(file);
    TerminalProgress progress(EvidenceCommands::tr("Taking in"));
    return replyFor(app::addEvidence(*session, files, *about, progress));
}

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

Result<Reply> review(Context &context, EvidenceId id, const QString &verdict, const QString &why)
{
    const Result<app::Session> session = context.session();
    if (!session)
        return std::unexpected(session.error());
    const ReviewState state = verdict == QLatin1String("accept") ? ReviewState::Accepted : ReviewState::Rejected;
    const Result<Done> done = session->workspace.write(
        session->actor, why, [&](store::UnitOfWork &unit) { return store::reviewEvidence(unit, id, state, why); });
    if (!done)
        return std::unexpected(done.error());
    return Reply{
        QJsonObject{{QStringLiteral("id"), id.value()}, {QStringLiteral("state"), toWord(state)}},
        EvidenceCommands::tr("Evidence %1 is now %2.\n")
            .arg(QString::number(id.value()),
                 app::stateText(state == ReviewState::Accepted ? EvidenceState::Accepted : EvidenceState::Rejected))};
}

Result<Reply> exportFile(Context &context, EvidenceId id, const QString &target)
{
    const Result<app::Session> session = context.session();
    if (!session)
        return std::unexpected(session.error());
    const Result<std::vector<EvidenceFile>> files = store::filesOf(session->workspace, id);
    if (!files)
        return std::unexpected(files.error());
    if (files->empty())
        return fail(ErrorCode::NotFound, QStringLiteral("there is no evidence %1").arg(id.value()));
    const Result<QByteArray> bytes = store::readFile(session->workspace, files->back().sha256);
    if (!bytes)
        return std::unexpected(bytes.error());
    if (const Result<Done> written = app::writeOutput(target, *bytes); !written)
        return std::unexpected(written.error());
    const Result<Done> recorded =
        session->workspace.write(session->actor, QString(), [&](store::UnitOfWork &unit) -> Result<Done> {
            unit.record(QStringLiteral("evidence-exported"), {QStringLiteral("evidence"), QString::number(id.value())},
                        {{QStringLiteral("sha256"), files->back().sha256.hex()}});
            return Done{};
        });
    if (!recorded)
        return std::unexpected(recorded.error());
    return Reply{QJsonObject{{QStringLiteral("file"), target}, {QStringLiteral("sha256"), files->back().sha256.hex()}},
                 EvidenceCommands::tr("Written to %1\n").arg(target)};
}

Result<Reply> purge(Context &context, EvidenceId id, const QString &why)
{
    const Result<app::Session> session = context.session();
    if (!session)
        return std::unexpected(session.error());
    const Result<Done> done = session->workspace.write(
        session->actor, why, [&](store::UnitOfWork &unit) { return store::purgeEvidence(unit, id, why); });
    if (!done)
        return std::unexpected(done.error());
    return Reply{QJsonObject{{QStringLiteral("id"), id.value()}, {QStringLiteral("purged"), true}},
                 EvidenceCommands::tr(
                     "Bytes, text and index of evidence %1 are gone; hash, reason and person stay in the trail.\n")
                     .arg(id.value())};
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

struct CiteOptions
{
    std::string id;
    int page = 0;
    std::string quote;
    std::string file;
    bool disclosed = false;
    std::string to;
};

Result<CitationTarget> targetFrom(const QString &to)
{
    const QStringList parts = to.split(QLatin1Char(':'));
    bool isNumber = false;
    const qint64 id = parts.value(1).toLongLong(&isNumber);
    if (isNumber && parts.size() == 2 && parts.front() == QLatin1String("answer"))
        return QuestionId(id);
    if (isNumber && parts.size() == 2 && parts.front() == QLatin1String("library"))
        return LibraryEntryId(id);
    if (isNumber && parts.size() >= 3 && parts.front() == QLatin1String("result"))
        return ResultTarget{AssessmentId(id), parts.mid(2).join(QLatin1Char(':'))};
    return fail(
        ErrorCode::Usage,
        QStringLiteral("--to takes result:ASSESSMENT:REF, answer:QUESTION or library:ENTRY, not \"%1\"").arg(to));
}

Result<Reply> cite(Context &context, const CiteOptions &options)
{
    const Result<CitationTarget> target = targetFrom(text(options.to));
    const Result<qint64> id = idOption(options.id, "evidence");
    if (!target || !id)
        return std::unexpected(target ? id.error() : target.error());
    std::optional<Sha256> file;
    if (!options.file.empty()) {
        file = Sha256::fromHex(text(options.file));
        if (!file)
            return fail(ErrorCode::Usage, QStringLiteral("--file takes the 64 hexadecimal digits of a SHA-256"));
    }
    const Result<app::Session> session = context.session();
    if (!session)
        return std::unexpected(session.error());
    const Result<Citation> citation = app::citeEvidence(
        *session, {EvidenceId(*id), options.page, text(options.quote), file, options.disclosed, *target});
    if (!citation)
        return std::unexpected(citation.error());
    QJsonArray rects;
    for (const QRectF &rect : citation->passage->rects)
        rects.append(QJsonArray{rect.x(), rect.y(), rect.width(), rect.height()});
    return Reply{QJsonObject{{QStringLiteral("citation"), citation->id.value()},
                             {QStringLiteral("page"), citation->passage->page},
                             {QStringLiteral("rects"), rects},
                             {QStringLiteral("quote"), citation->passage->quote}},
                 EvidenceCommands::tr("Citation %1: page %2, \"%3\"\n")
                     .arg(QString::number(citation->id.value()), QString::number(citation->passage->page),
                          onOneLine(citation->passage->quote))};
}

void addAdd(CLI::App &evidence, Action &chosen)
{
    auto options = optionsFor<AddOptions>();
    CLI::App *command = evidence.add_subcommand("add", "Take files in: PDF, images, text, DOCX, XLSX");
    command->add_option("FILE", options->files, "Files")->required();
    command->add_option("--title", options->title, "Title; the file's name by default");
    command->add_option("--kind", options->kind, "policy, record, certificate, report, screenshot, contract …");
    command->add_option("--owner", options->owner, "Who answers for it");
    command->add_option("--effective", options->effective, "In force from this day");
    command->add_option("--until", options->until, "Valid through this day");
    command->add_option("--period", options->period, "FROM..TO, for records of a period");
    command->add_option("--covers", options->covers, "Entities, systems, products, regions");
    command->add_option("--classification", options->classification, "Who may see it")
        ->check(CLI::IsMember({"public", "customer-nda", "auditor", "internal"}));
    command->add_flag("--accepted", options->accepted, "Reviewed already: take it in as accepted");
    command->callback([&chosen, options] { chosen = [options](Context &c) { return add(c, *options); }; });
}

void addListing(CLI::App &evidence, Action &chosen)
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
}

/// A command on one piece of evidence with one more text.
void addOne(CLI::App &evidence, Action &chosen, const char *name, const char *what, const char *option,
            Result<Reply> (*run)(Context &, EvidenceId, const QString &))
{
    auto id = optionsFor<std::string>();
    auto value = optionsFor<std::string>();
    CLI::App *command = evidence.add_subcommand(name, what);
    command->add_option("ID", *id, "Evidence")->required();
    command->add_option(option, *value)->required();
    command->callback([&chosen, id, value, run] {
        chosen = [id, value, run](Context &c) -> Result<Reply> {
            const Result<qint64> number = idOption(*id, "evidence");
            return number ? run(c, EvidenceId(*number), text(*value)) : std::unexpected(number.error());
        };
    });
}

}  // namespace

void addEvidenceCommands(CLI::App &app, Action &chosen)
{
    CLI::App *evidence = app.add_subcommand("evidence", "Documents and what they prove")->require_subcommand(1);
    addAdd(*evidence, chosen);
    addListing(*evidence, chosen);
    addOne(*evidence, chosen, "export", "Write the newest file out", "-o,--output", exportFile);
    addOne(*evidence, chosen, "purge", "Remove bytes, text and index where a duty demands it", "--why", purge);

    auto shown = optionsFor<std::string>();
    CLI::App *showCommand = evidence->add_subcommand("show", "One piece of evidence with its versions");
    showCommand->add_option("ID", *shown, "Evidence")->required();
    showCommand->callback([&chosen, shown] {
        chosen = [shown](Context &c) -> Result<Reply> {
            const Result<qint64> id = idOption(*shown, "evidence");
            return id ? show(c, EvidenceId(*id)) : std::unexpected(id.error());
        };
    });

    auto reviewed = optionsFor<std::string>();
    auto verdict = optionsFor<std::string>();
    auto why = optionsFor<std::string>();
    CLI::App *reviewCommand = evidence->add_subcommand("review", "Accept or reject");
    reviewCommand->add_option("ID", *reviewed, "Evidence")->required();
    reviewCommand->add_option("VERDICT", *verdict, "accept or reject")
        ->required()
        ->check(CLI::IsMember({"accept", "reject"}));
    reviewCommand->add_option("--why", *why, "Reason")->required();
    reviewCommand->callback([&chosen, reviewed, verdict, why] {
        chosen = [reviewed, verdict, why](Context &c) -> Result<Reply> {
            const Result<qint64> id = idOption(*reviewed, "evidence");
            return id ? review(c, EvidenceId(*id), text(*verdict), text(*why)) : std::unexpected(id.error());
        };
    });

    auto options = optionsFor<CiteOptions>();
    CLI::App *citeCommand =
        evidence->add_subcommand("cite", "Let a result, an answer or a library entry stand on a passage");
    citeCommand->add_option("ID", options->id, "Evidence")->required();
    citeCommand->add_option("--page", options->page, "Page, from 1")->required()->check(CLI::PositiveNumber);
    citeCommand->add_option("--quote", options->quote, "Text on that page")->required();
    citeCommand->add_option("--file", options->file, "SHA-256, where there are several files");
    citeCommand->add_flag("--disclosed", options->disclosed, "The passage also goes out");
    citeCommand->add_option("--to", options->to, "result:A:REF, answer:N or library:N")->required();
    citeCommand->callback([&chosen, options] { chosen = [options](Context &c) { return cite(c, *options); }; });
}

}  // namespace assay::cli

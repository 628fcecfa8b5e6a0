#include "app/cli/evidence_commands.h"
#include "app/common/output_file.h"
#include "app/common/state_words.h"
#include "app/usecases/cite_evidence.h"
#include "model/search/snippet.h"
#include "model/store/evidence_repository.h"

#include <QJsonArray>
#include <QJsonObject>

namespace assay::cli {

namespace {

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

void addReview(CLI::App &evidence, Action &chosen)
{
    auto verdict = optionsFor<std::string>();
    auto why = optionsFor<std::string>();
    CLI::App *command = evidence.add_subcommand("review", "Accept or reject");
    addOnEvidence(*command, chosen,
                  [verdict, why](Context &c, EvidenceId id) { return review(c, id, text(*verdict), text(*why)); });
    command->add_option("VERDICT", *verdict, "accept or reject")
        ->required()
        ->check(CLI::IsMember({"accept", "reject"}));
    command->add_option("--why", *why, "Reason")->required();
}

void addCite(CLI::App &evidence, Action &chosen)
{
    auto options = optionsFor<CiteOptions>();
    CLI::App *command =
        evidence.add_subcommand("cite", "Let a result, an answer or a library entry stand on a passage");
    command->add_option("ID", options->id, "Evidence")->required();
    command->add_option("--page", options->page, "Page, from 1")->required()->check(CLI::PositiveNumber);
    command->add_option("--quote", options->quote, "Text on that page")->required();
    command->add_option("--file", options->file, "SHA-256, where there are several files");
    command->add_flag("--disclosed", options->disclosed, "The passage also goes out");
    command->add_option("--to", options->to, "result:A:REF, answer:N or library:N")->required();
    command->callback([&chosen, options] { chosen = [options](Context &c) { return cite(c, *options); }; });
}

}  // namespace

void addEvidenceSteps(CLI::App &evidence, Action &chosen)
{
    auto target = optionsFor<std::string>();
    CLI::App *exportCommand = evidence.add_subcommand("export", "Write the newest file out");
    addOnEvidence(*exportCommand, chosen,
                  [target](Context &c, EvidenceId id) { return exportFile(c, id, text(*target)); });
    exportCommand->add_option("-o,--output", *target, "File to write")->required();

    auto why = optionsFor<std::string>();
    CLI::App *purgeCommand = evidence.add_subcommand("purge", "Remove bytes, text and index where a duty demands it");
    addOnEvidence(*purgeCommand, chosen, [why](Context &c, EvidenceId id) { return purge(c, id, text(*why)); });
    purgeCommand->add_option("--why", *why, "Reason")->required();

    addReview(evidence, chosen);
    addCite(evidence, chosen);
}

}  // namespace assay::cli

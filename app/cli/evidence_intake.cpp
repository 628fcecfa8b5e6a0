#include "app/cli/evidence_commands.h"
#include "app/common/error_text.h"
#include "app/usecases/add_evidence.h"

#include <QJsonArray>
#include <QJsonObject>

namespace assay::cli {

namespace {

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

}  // namespace

void addEvidenceIntake(CLI::App &evidence, Action &chosen)
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

}  // namespace assay::cli

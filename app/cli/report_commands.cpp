#include "app/cli/commands.h"
#include "app/usecases/write_report.h"

#include <QCoreApplication>
#include <QJsonObject>

namespace assay::cli {

namespace {

struct ReportCommands
{
    Q_DECLARE_TR_FUNCTIONS(ReportCommands)
};

struct ReportOptions
{
    std::string kind;
    std::string id;
    std::string output;
    std::string languages;
    std::string watermark;
};

content::Languages languagesFrom(const std::string &word)
{
    const auto ownLanguage =
        programLanguage() == Language::Chinese ? content::Languages::Chinese : content::Languages::English;
    return content::languagesFromWord(text(word)).value_or(ownLanguage);
}

Result<Reply> report(Context &context, const ReportOptions &options)
{
    const Result<qint64> id = idOption(options.id, "assessment");
    if (!id)
        return std::unexpected(id.error());
    const Result<app::Session> session = context.session();
    if (!session)
        return std::unexpected(session.error());
    const Result<app::WrittenReport> written = app::writeGapReport(
        *session, AssessmentId(*id), text(options.output), languagesFrom(options.languages), text(options.watermark));
    if (!written)
        return std::unexpected(written.error());
    return Reply{QJsonObject{{QStringLiteral("file"), written->file},
                             {QStringLiteral("pages"), written->pages ? QJsonValue(*written->pages) : QJsonValue()},
                             {QStringLiteral("sha256"), written->sha256.hex()}},
                 QStringLiteral("%1\n").arg(written->file), linesOf(written->problems)};
}

}  // namespace

void addReportCommands(CLI::App &app, Action &chosen)
{
    auto options = optionsFor<ReportOptions>();
    CLI::App *command = app.add_subcommand("report", "Write a report; the ending of the file picks pdf or xlsx");
    command->add_option("KIND", options->kind, "gap")->required()->check(CLI::IsMember({"gap"}));
    command->add_option("--for", options->id, "Assessment")->required();
    command->add_option("-o,--output", options->output, "File to write")->required();
    command->add_option("--lang", options->languages, "zh, en or both")->check(CLI::IsMember({"zh", "en", "both"}));
    command->add_option("--watermark", options->watermark, "Text across each page");
    command->callback([&chosen, options] { chosen = [options](Context &c) { return report(c, *options); }; });
}

}  // namespace assay::cli

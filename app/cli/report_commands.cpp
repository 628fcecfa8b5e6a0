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
    std::string with;
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

/// The vendor report and the comparison of vendors are asked for by a vendor's id, or by "assessment:A"; the others by
/// an assessment's.
Result<app::ReportSubject> subjectFrom(const ReportOptions &options)
{
    app::ReportSubject subject{
        app::reportKindFromWord(text(options.kind)).value_or(app::ReportKind::Gap), {}, {}, {}, {}};
    const auto take = [](const std::string &word, bool isVendor, std::optional<AssessmentId> &assessment,
                         std::optional<VendorId> &vendor) -> Result<Done> {
        const QString said = text(word);
        const bool named = said.startsWith(QLatin1String("assessment:")) || said.startsWith(QLatin1String("vendor:"));
        const bool ofVendor = named ? said.startsWith(QLatin1String("vendor:")) : isVendor;
        const Result<qint64> id =
            idOption(said.section(QLatin1Char(':'), -1).toStdString(), ofVendor ? "vendor" : "assessment");
        if (!id)
            return std::unexpected(id.error());
        if (ofVendor)
            vendor = VendorId(*id);
        else
            assessment = AssessmentId(*id);
        return Done{};
    };
    const bool isVendor = subject.kind == app::ReportKind::Vendor;
    if (const Result<Done> taken = take(options.id, isVendor, subject.assessment, subject.vendor); !taken)
        return std::unexpected(taken.error());
    if (subject.kind != app::ReportKind::Comparison)
        return subject;
    if (options.with.empty())
        return fail(ErrorCode::Usage, ReportCommands::tr("A comparison needs the earlier assessment, too: --with A"));
    if (const Result<Done> taken = take(options.with, false, subject.with, subject.withVendor); !taken)
        return std::unexpected(taken.error());
    return subject;
}

Result<Reply> report(Context &context, const ReportOptions &options)
{
    const Result<app::ReportSubject> subject = subjectFrom(options);
    if (!subject)
        return std::unexpected(subject.error());
    const Result<app::Session> session = context.session();
    if (!session)
        return std::unexpected(session.error());
    const Result<app::WrittenReport> written = app::writeReport(
        *session, *subject, text(options.output), languagesFrom(options.languages), text(options.watermark));
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
    std::vector<std::string> kinds;
    for (const QString &word : app::reportKindWords())
        kinds.push_back(word.toStdString());
    command->add_option("KIND", options->kind, "What it reports on")->required()->check(CLI::IsMember(kinds));
    command->add_option("--for", options->id, "Assessment; for vendor: vendor, or assessment:A of oneself")->required();
    command->add_option("--with", options->with, "Comparison: the earlier assessment, or vendor:V");
    command->add_option("-o,--output", options->output, "File to write")->required();
    command->add_option("--lang", options->languages, "zh, en or both")->check(CLI::IsMember({"zh", "en", "both"}));
    command->add_option("--watermark", options->watermark, "Text across each page");
    command->callback([&chosen, options] { chosen = [options](Context &c) { return report(c, *options); }; });
}

}  // namespace assay::cli

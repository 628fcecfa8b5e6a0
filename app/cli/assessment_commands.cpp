#include "app/cli/assessment_commands.h"
#include "app/cli/program_words.h"
#include "app/common/state_words.h"
#include "app/usecases/assessment_work.h"
#include "model/store/assessment_repository.h"
#include "model/store/citation_repository.h"
#include "reports/content/gap/gap_words.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

namespace assay::cli {

namespace {

struct AssessmentCommands
{
    Q_DECLARE_TR_FUNCTIONS(AssessmentCommands)
};

struct NewOptions
{
    std::string framework;
    std::string scope;
    std::string kind = "self";
    std::string deployment;
    std::string method;
    std::vector<std::string> sites;
    std::vector<std::string> systems;
    std::string from;
    std::string to;
    std::string vendor;
    std::string reportNumber;
    std::string reportBody;
    std::string reportDate;
    std::string reportConclusion;
};

QStringList texts(const std::vector<std::string> &values)
{
    QStringList list;
    for (const std::string &value : values)
        list << text(value);
    return list;
}

/// Errors: Usage (a date or an id that is none).
Result<Assessment> assessmentFrom(const NewOptions &options)
{
    Assessment assessment{AssessmentId(0)};
    assessment.framework = text(options.framework);
    assessment.scope = text(options.scope);
    assessment.kind = assessmentKindFromWord(text(options.kind)).value_or(AssessmentKind::Self);
    assessment.deployment = text(options.deployment);
    assessment.method = text(options.method);
    assessment.sites = texts(options.sites);
    assessment.systems = texts(options.systems);
    const Result<std::optional<QDate>> from = dateOption(options.from, "--from");
    const Result<std::optional<QDate>> to = dateOption(options.to, "--to");
    const Result<std::optional<QDate>> reported = dateOption(options.reportDate, "--report-date");
    if (!from || !to || !reported)
        return std::unexpected(!from ? from.error() : !to ? to.error() : reported.error());
    assessment.from = *from;
    assessment.to = *to;
    if (!options.reportNumber.empty() || !options.reportBody.empty())
        assessment.report = ThirdPartyReport{text(options.reportNumber), text(options.reportBody), *reported,
                                             text(options.reportConclusion)};
    if (!options.vendor.empty()) {
        const Result<qint64> vendor = idOption(options.vendor, "vendor");
        if (!vendor)
            return std::unexpected(vendor.error());
        assessment.vendor = VendorId(*vendor);
    }
    return assessment;
}

Result<Reply> create(Context &context, const NewOptions &options)
{
    const Result<Assessment> assessment = assessmentFrom(options);
    if (!assessment)
        return std::unexpected(assessment.error());
    const Result<app::Session> session = context.session();
    if (!session)
        return std::unexpected(session.error());
    const Result<AssessmentId> id = app::openAssessment(*session, *assessment);
    if (!id)
        return std::unexpected(id.error());
    return Reply{
        QJsonObject{{QStringLiteral("assessment"), id->value()}, {QStringLiteral("framework"), assessment->framework}},
        AssessmentCommands::tr("Assessment %1 of %2 was opened.\n")
            .arg(QString::number(id->value()), assessment->framework)};
}

Result<Reply> list(Context &context)
{
    const Result<app::Session> session = context.session();
    if (!session)
        return std::unexpected(session.error());
    const Result<std::vector<Assessment>> all = store::allAssessments(session->workspace);
    if (!all)
        return std::unexpected(all.error());
    TextTable table({AssessmentCommands::tr("Id"), AssessmentCommands::tr("Framework"), AssessmentCommands::tr("Scope"),
                     AssessmentCommands::tr("Kind"), AssessmentCommands::tr("State")});
    QJsonArray json;
    for (const Assessment &assessment : *all) {
        table.addRow({QString::number(assessment.id.value()), assessment.framework, assessment.scope,
                      app::kindText(assessment.kind), app::stateText(assessment.state)});
        json.append(jsonOf(assessment));
    }
    return Reply{json, table.toText(terminalColumns())};
}

QHash<QString, int> citationCounts(const std::vector<Citation> &citations)
{
    QHash<QString, int> counts;
    for (const Citation &citation : citations)
        ++counts[std::get<ResultTarget>(citation.target).ref];
    return counts;
}

Result<Reply> show(Context &context, AssessmentId id)
{
    const Result<app::Session> session = context.session();
    if (!session)
        return std::unexpected(session.error());
    const Result<Assessment> assessment = store::assessmentById(session->workspace, id);
    if (!assessment)
        return std::unexpected(assessment.error());
    const Result<const Framework *> framework = session->catalogue.find(assessment->framework);
    const Result<std::vector<RequirementResult>> results = store::resultsOf(session->workspace, id);
    const Result<std::vector<Citation>> citations = store::citationsOfAssessment(session->workspace, id);
    if (!framework)
        return std::unexpected(framework.error());
    if (!results || !citations)
        return std::unexpected(results ? citations.error() : results.error());

    QHash<QString, RequirementResult> byRef;
    for (const RequirementResult &result : *results)
        byRef.insert(result.ref, result);
    const QHash<QString, int> cited = citationCounts(*citations);
    const Language language = programLanguage();
    TextTable table({AssessmentCommands::tr("Ref"), AssessmentCommands::tr("Title"), AssessmentCommands::tr("Result"),
                     AssessmentCommands::tr("Cited"), AssessmentCommands::tr("Gap")});
    QJsonArray json;
    for (const Requirement &requirement : (*framework)->requirements) {
        if (!requirement.assessable)
            continue;
        const RequirementResult result = byRef.value(requirement.ref);
        const int count = cited.value(requirement.ref);
        table.addRow({requirement.ref, requirement.title.in(language), app::resultText(result.value),
                      QString::number(count), result.gap.in(language)});
        json.append(QJsonObject{
            {QStringLiteral("ref"), requirement.ref},
            {QStringLiteral("title"), requirement.title.in(language)},
            {QStringLiteral("result"), toWord(result.value)},
            {QStringLiteral("rationale"), result.rationale.in(language)},
            {QStringLiteral("gap"), result.gap.in(language)},
            {QStringLiteral("recommendation"), result.recommendation.in(language)},
            {QStringLiteral("department"), result.department.in(language)},
            {QStringLiteral("due"), result.due ? QJsonValue(result.due->toString(Qt::ISODate)) : QJsonValue()},
            {QStringLiteral("maturity"), result.maturity ? QJsonValue(*result.maturity) : QJsonValue()},
            {QStringLiteral("risk"), result.risk},
            {QStringLiteral("inherited"),
             result.inherited ? QJsonValue(content::pathText(result.inherited->path).main) : QJsonValue()},
            {QStringLiteral("verdict"), result.verdict ? QJsonValue(toWord(*result.verdict)) : QJsonValue()},
            {QStringLiteral("assessor"), result.assessor},
            {QStringLiteral("citations"), count}});
    }
    QJsonObject whole = jsonOf(*assessment);
    whole.insert(QStringLiteral("results"), json);
    return Reply{whole, table.toText(terminalColumns())};
}

QString percent(const std::optional<double> &score, double top)
{
    return content::scoreText(score, top);
}

/// "10, of which 5 put right"; empty for methods that do not count them.
QString hazardsText(const Score &score)
{
    const auto term = [&](const char *name) {
        const auto found = std::ranges::find(score.terms, QLatin1String(name), &ScoreTerm::name);
        return found == score.terms.end() ? 0 : static_cast<int>(found->value);
    };
    const int hazards = term("major-hazards");
    if (hazards == 0)
        return {};
    return AssessmentCommands::tr("Major risk hazards before rectification: %1, of which %2 put right\n")
        .arg(hazards)
        .arg(term("major-hazards-rectified"));
}

/// The notes of a score, one a line.
QString notesText(const content::Words &words, const Score &score)
{
    QStringList lines;
    for (const QString &note : score.notes)
        lines << content::noteWord(words, note).main;
    return lines.join(QLatin1Char(' '));
}

Reply replyOf(const Score &score)
{
    TextTable table({AssessmentCommands::tr("Group"), AssessmentCommands::tr("Score"), AssessmentCommands::tr("Met"),
                     AssessmentCommands::tr("Partly met"), AssessmentCommands::tr("Not met"),
                     AssessmentCommands::tr("Not applicable"), AssessmentCommands::tr("Not assessed")});
    for (const GroupScore &group : score.groups)
        table.addRow({group.group, percent(group.score, score.top), QString::number(group.met),
                      QString::number(group.partlyMet), QString::number(group.notMet),
                      QString::number(group.notApplicable), QString::number(group.notAssessed)});
    const content::Words words = programWords();
    QString said = AssessmentCommands::tr("%1, version %2: %3\n")
                       .arg(content::methodWord(words, score.method).main, score.version,
                            content::scoreText(score.score, score.top));
    if (!score.conclusion.isEmpty())
        said +=
            AssessmentCommands::tr("Conclusion: %1\n").arg(content::conclusionWord(words, score.conclusion).word.main);
    if (!score.weightsSource.isEmpty())
        said += AssessmentCommands::tr("Item weights: %1\n").arg(score.weightsSource);
    said += hazardsText(score);
    for (const QString &note : score.notes)
        said += content::noteWord(words, note).main + QLatin1Char('\n');
    return {jsonOf(score), said + table.toText(terminalColumns())};
}

Result<Reply> score(Context &context, AssessmentId id, const QString &method)
{
    const Result<app::Session> session = context.session();
    if (!session)
        return std::unexpected(session.error());
    const Result<app::AssessmentData> data = app::assessmentData(*session, id);
    if (!data)
        return std::unexpected(data.error());
    if (method.isEmpty())
        return replyOf(data->score());
    if (method != QLatin1String("all"))
        return replyOf(data->score(scoringMethodFromWord(method).value_or(ScoringMethod::ShareMet)));
    TextTable table({AssessmentCommands::tr("Method"), AssessmentCommands::tr("Version"),
                     AssessmentCommands::tr("Score"), AssessmentCommands::tr("Conclusion"),
                     AssessmentCommands::tr("Notes")});
    const content::Words words = programWords();
    QJsonArray json;
    for (const Score &one : data->scores()) {
        json.append(jsonOf(one));
        table.addRow({content::methodWord(words, one.method).main, one.version, content::scoreText(one.score, one.top),
                      content::conclusionWord(words, one.conclusion).word.main, notesText(words, one)});
    }
    return Reply{json, table.toText(terminalColumns())};
}

}  // namespace

void addAssessmentCommands(CLI::App &app, Action &chosen)
{
    CLI::App *assessment = app.add_subcommand("assessment", "Results per requirement")->require_subcommand(1);
    auto options = optionsFor<NewOptions>();
    CLI::App *newCommand = assessment->add_subcommand("new", "Open an assessment");
    newCommand->add_option("--framework", options->framework, "Framework id")->required();
    newCommand->add_option("--scope", options->scope, "What is assessed")->required();
    newCommand->add_option("--kind", options->kind, "Who assesses")
        ->check(CLI::IsMember({"self", "internal", "second-party", "third-party"}));
    newCommand->add_option("--deployment", options->deployment, "on-premises, saas or hosted")
        ->check(CLI::IsMember({"on-premises", "saas", "hosted"}));
    std::vector<std::string> methods;
    for (const QString &word : scoringMethodWords())
        methods.push_back(word.toStdString());
    newCommand->add_option("--method", options->method, "Scoring method; that of the framework's kind by default")
        ->check(CLI::IsMember(methods));
    newCommand->add_option("--site", options->sites, "Site that is looked at; may be given again");
    newCommand->add_option("--system", options->systems, "System that is looked at; may be given again");
    newCommand->add_option("--from", options->from, "First day of the period");
    newCommand->add_option("--to", options->to, "Last day of the period");
    newCommand->add_option("--vendor", options->vendor, "Vendor that is assessed; none: ourselves");
    newCommand->add_option("--report-number", options->reportNumber, "Number of a third party's report");
    newCommand->add_option("--report-body", options->reportBody, "Who drew it up");
    newCommand->add_option("--report-date", options->reportDate, "Its date");
    newCommand->add_option("--report-conclusion", options->reportConclusion, "What it concludes");
    newCommand->callback([&chosen, options] { chosen = [options](Context &c) { return create(c, *options); }; });

    assessment->add_subcommand("list", "All assessments")->callback([&chosen] { chosen = list; });
    addOnAssessment(*assessment->add_subcommand("show", "Results of an assessment"), chosen, show);
    addAssessmentSteps(*assessment, chosen);
    addAssessmentHazards(*assessment, chosen);
    addAssessmentChecks(*assessment, chosen);
    addAssessmentMoving(*assessment, chosen);

    methods.emplace_back("all");
    auto method = optionsFor<std::string>();
    CLI::App *scoreCommand = assessment->add_subcommand("score", "Score with its terms");
    scoreCommand->add_option("--method", *method, "Scoring method; all: side by side")->check(CLI::IsMember(methods));
    addOnAssessment(*scoreCommand, chosen,
                    [method](Context &c, AssessmentId id) { return score(c, id, text(*method)); });
}

}  // namespace assay::cli

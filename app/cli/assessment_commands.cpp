#include "app/cli/commands.h"
#include "app/common/state_words.h"
#include "app/usecases/gap_snapshot.h"
#include "app/usecases/record_result.h"
#include "model/store/assessment_repository.h"
#include "model/store/citation_repository.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonArray>
#include <QJsonObject>

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
    std::string method = "share-met";
};

struct SetOptions
{
    std::string assessment;
    std::string ref;
    std::string result;
    std::string rationale;
    std::string gap;
    std::string recommendation;
    std::string department;
    std::string risk;
    std::string due;
    std::optional<int> maturity;
};

QJsonObject jsonOf(const Assessment &assessment)
{
    return {{QStringLiteral("id"), assessment.id.value()},       {QStringLiteral("uuid"), assessment.uuid},
            {QStringLiteral("framework"), assessment.framework}, {QStringLiteral("scope"), assessment.scope},
            {QStringLiteral("kind"), toWord(assessment.kind)},   {QStringLiteral("state"), toWord(assessment.state)},
            {QStringLiteral("method"), assessment.method}};
}

Result<Reply> create(Context &context, const NewOptions &options)
{
    const Result<app::Session> session = context.session();
    if (!session)
        return std::unexpected(session.error());
    Assessment assessment{AssessmentId(0)};
    assessment.framework = text(options.framework);
    assessment.scope = text(options.scope);
    assessment.kind = assessmentKindFromWord(text(options.kind)).value_or(AssessmentKind::Self);
    assessment.deployment = text(options.deployment);
    assessment.method = text(options.method);
    if (const Result<const Framework *> known = session->catalogue.find(assessment.framework); !known)
        return std::unexpected(known.error());
    const Result<AssessmentId> id =
        session->workspace.write(session->actor, QStringLiteral("new assessment"),
                                 [&](store::UnitOfWork &unit) { return store::addAssessment(unit, assessment); });
    if (!id)
        return std::unexpected(id.error());
    assessment.id = *id;
    return Reply{
        QJsonObject{{QStringLiteral("assessment"), id->value()}, {QStringLiteral("framework"), assessment.framework}},
        AssessmentCommands::tr("Assessment %1 of %2 was opened.\n")
            .arg(QString::number(id->value()), assessment.framework)};
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
            {QStringLiteral("assessor"), result.assessor},
            {QStringLiteral("citations"), count}});
    }
    QJsonObject whole = jsonOf(*assessment);
    whole.insert(QStringLiteral("results"), json);
    return Reply{whole, table.toText(terminalColumns())};
}

Result<Reply> set(Context &context, const SetOptions &options)
{
    const Result<qint64> id = idOption(options.assessment, "assessment");
    const Result<std::optional<QDate>> due = dateOption(options.due, "--due");
    if (!id || !due)
        return std::unexpected(id ? due.error() : id.error());
    const Result<app::Session> session = context.session();
    if (!session)
        return std::unexpected(session.error());
    RequirementResult result;
    result.ref = text(options.ref);
    result.value = resultFromWord(text(options.result)).value_or(ResultValue::NotAssessed);
    result.rationale = app::asTyped(text(options.rationale));
    result.gap = app::asTyped(text(options.gap));
    result.recommendation = app::asTyped(text(options.recommendation));
    result.department = app::asTyped(text(options.department));
    result.risk = text(options.risk);
    result.due = *due;
    result.maturity = options.maturity;
    const Result<Done> done = app::recordResult(*session, AssessmentId(*id), result);
    if (!done)
        return std::unexpected(done.error());
    return Reply{QJsonObject{{QStringLiteral("assessment"), *id},
                             {QStringLiteral("ref"), result.ref},
                             {QStringLiteral("result"), toWord(result.value)}},
                 QStringLiteral("%1: %2\n").arg(result.ref, app::resultText(result.value))};
}

QJsonValue orNull(const std::optional<double> &score)
{
    return score ? QJsonValue(*score) : QJsonValue();
}

QString percent(const std::optional<double> &score)
{
    return score ? QStringLiteral("%1 %").arg(*score * 100, 0, 'f', 1) : QStringLiteral("–");
}

Result<Reply> score(Context &context, AssessmentId id, const QString &method)
{
    const Result<app::Session> session = context.session();
    if (!session)
        return std::unexpected(session.error());
    const Result<Score> score = app::scoreOf(*session, id, method);
    if (!score)
        return std::unexpected(score.error());
    QJsonArray terms;
    for (const ScoreTerm &term : score->terms)
        terms.append(QJsonObject{{QStringLiteral("name"), term.name}, {QStringLiteral("value"), term.value}});
    TextTable table({AssessmentCommands::tr("Group"), AssessmentCommands::tr("Score"), AssessmentCommands::tr("Met"),
                     AssessmentCommands::tr("Partly met"), AssessmentCommands::tr("Not met"),
                     AssessmentCommands::tr("Not applicable"), AssessmentCommands::tr("Not assessed")});
    QJsonArray groups;
    for (const GroupScore &group : score->groups) {
        table.addRow({group.group, percent(group.score), QString::number(group.met), QString::number(group.partlyMet),
                      QString::number(group.notMet), QString::number(group.notApplicable),
                      QString::number(group.notAssessed)});
        groups.append(QJsonObject{{QStringLiteral("group"), group.group},
                                  {QStringLiteral("score"), orNull(group.score)},
                                  {QStringLiteral("met"), group.met},
                                  {QStringLiteral("partly_met"), group.partlyMet},
                                  {QStringLiteral("not_met"), group.notMet},
                                  {QStringLiteral("not_applicable"), group.notApplicable},
                                  {QStringLiteral("not_assessed"), group.notAssessed}});
    }
    return Reply{
        QJsonObject{{QStringLiteral("method"), score->method},
                    {QStringLiteral("version"), score->version},
                    {QStringLiteral("score"), orNull(score->score)},
                    {QStringLiteral("conclusion"), QJsonValue()},
                    {QStringLiteral("terms"), terms},
                    {QStringLiteral("by_group"), groups}},
        AssessmentCommands::tr("%1, version %2: %3\n").arg(score->method, score->version, percent(score->score)) +
            table.toText(terminalColumns())};
}

template<class Run>
void addOnAssessment(CLI::App &command, Action &chosen, Run run)
{
    auto id = optionsFor<std::string>();
    command.add_option("A", *id, "Assessment")->required();
    command.callback([&chosen, id, run] {
        chosen = [id, run](Context &c) -> Result<Reply> {
            const Result<qint64> number = idOption(*id, "assessment");
            return number ? run(c, AssessmentId(*number)) : std::unexpected(number.error());
        };
    });
}

void addSet(CLI::App &assessment, Action &chosen)
{
    auto options = optionsFor<SetOptions>();
    CLI::App *command = assessment.add_subcommand("set", "Record the result of a requirement");
    command->add_option("A", options->assessment, "Assessment")->required();
    command->add_option("REF", options->ref, "Requirement")->required();
    command->add_option("RESULT", options->result, "not-assessed, met, partly-met, not-met or not-applicable")
        ->required()
        ->check(CLI::IsMember({"not-assessed", "met", "partly-met", "not-met", "not-applicable"}));
    command->add_option("--rationale", options->rationale, "Present state and why");
    command->add_option("--gap", options->gap, "What is missing");
    command->add_option("--recommendation", options->recommendation, "What to do");
    command->add_option("--department", options->department, "Who is responsible");
    command->add_option("--risk", options->risk, "Risk of the gap")->check(CLI::IsMember({"none", "high", "major"}));
    command->add_option("--due", options->due, "Planned date");
    command->add_option("--maturity", options->maturity, "0 to 5")->check(CLI::Range(0, 5));
    command->callback([&chosen, options] { chosen = [options](Context &c) { return set(c, *options); }; });
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
    newCommand->add_option("--method", options->method, "Scoring method")->check(CLI::IsMember({"share-met"}));
    newCommand->callback([&chosen, options] { chosen = [options](Context &c) { return create(c, *options); }; });

    assessment->add_subcommand("list", "All assessments")->callback([&chosen] { chosen = list; });
    addOnAssessment(*assessment->add_subcommand("show", "Results of an assessment"), chosen, show);
    addSet(*assessment, chosen);

    auto method = optionsFor<std::string>();
    *method = "share-met";
    CLI::App *scoreCommand = assessment->add_subcommand("score", "Score with its terms");
    scoreCommand->add_option("--method", *method, "Scoring method")->check(CLI::IsMember({"share-met"}));
    addOnAssessment(*scoreCommand, chosen,
                    [method](Context &c, AssessmentId id) { return score(c, id, text(*method)); });
}

}  // namespace assay::cli

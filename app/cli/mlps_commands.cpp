#include "app/cli/mlps_commands.h"
#include "app/cli/program_words.h"
#include "app/usecases/mlps_register.h"
#include "app/usecases/object_results.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

namespace assay::cli {

namespace {

struct MlpsCommands
{
    Q_DECLARE_TR_FUNCTIONS(MlpsCommands)
};

struct SystemOptions
{
    std::string name;
    int level = 3;
    int information = 0;
    int service = 0;
    std::string gradingReport;
    std::string expertReview;
    std::string authority;
    std::string filing;
    std::string filedUntil;
    std::string assessor;
    std::string cloud;
};

struct ObjectOptions
{
    std::string system;
    std::string name;
    std::string kind;
    std::string zone;
};

QJsonValue dateJson(const std::optional<QDate> &date)
{
    return date ? QJsonValue(date->toString(Qt::ISODate)) : QJsonValue();
}

Result<Reply> setSystem(Context &context, const SystemOptions &options)
{
    const Result<std::optional<QDate>> review = dateOption(options.expertReview, "--expert-review");
    const Result<std::optional<QDate>> until = dateOption(options.filedUntil, "--filed-until");
    if (!review || !until)
        return std::unexpected(review ? until.error() : review.error());
    const Result<app::Session> session = context.session();
    if (!session)
        return std::unexpected(session.error());
    const Result<app::MlpsRegister> known = app::mlpsRegister(*session);
    if (!known)
        return std::unexpected(known.error());
    const auto before =
        std::ranges::find_if(known->systems, [&](const MlpsSystem &one) { return one.name == text(options.name); });
    MlpsSystem system = before == known->systems.end() ? MlpsSystem{MlpsSystemId(app::kNewId)} : *before;
    system.name = text(options.name);
    system.level = options.level;
    system.informationGrade = options.information > 0 ? options.information : options.level;
    system.serviceGrade = options.service > 0 ? options.service : options.level;
    system.gradingReport = text(options.gradingReport);
    system.expertReview = *review;
    system.filingAuthority = text(options.authority);
    system.filingNumber = text(options.filing);
    system.filedUntil = *until;
    system.assessor = text(options.assessor);
    system.cloudFiling = text(options.cloud);
    const Result<MlpsSystem> kept = app::recordSystem(*session, system);
    if (!kept)
        return std::unexpected(kept.error());
    const qint64 id = kept->id.value();
    Reply reply{QJsonObject{{QStringLiteral("system"), id}, {QStringLiteral("grade"), system.grade()}},
                MlpsCommands::tr("System %1: %2, %3\n").arg(QString::number(id), system.name, system.grade())};
    if (hasLowerSide(system))
        reply.attention << MlpsCommands::tr(
                               "%1 asks for requirements of a lower level on one side; those of level 2 are "
                               "not shipped, so the level 3 items are assessed instead.")
                               .arg(system.grade());
    return reply;
}

Result<Reply> listSystems(Context &context)
{
    const Result<app::Session> session = context.session();
    if (!session)
        return std::unexpected(session.error());
    const Result<app::MlpsRegister> known = app::mlpsRegister(*session);
    if (!known)
        return std::unexpected(known.error());
    TextTable table({MlpsCommands::tr("Id"), MlpsCommands::tr("System"), MlpsCommands::tr("Level"),
                     MlpsCommands::tr("Grade"), MlpsCommands::tr("Filing number"), MlpsCommands::tr("Filed until")});
    QJsonArray json;
    QStringList attention;
    for (const MlpsSystem &system : known->systems) {
        table.addRow({QString::number(system.id.value()), system.name, QString::number(system.level), system.grade(),
                      system.filingNumber, system.filedUntil ? system.filedUntil->toString(Qt::ISODate) : QString()});
        json.append(QJsonObject{{QStringLiteral("id"), system.id.value()},
                                {QStringLiteral("uuid"), system.uuid},
                                {QStringLiteral("name"), system.name},
                                {QStringLiteral("level"), system.level},
                                {QStringLiteral("grade"), system.grade()},
                                {QStringLiteral("grading_report"), system.gradingReport},
                                {QStringLiteral("expert_review"), dateJson(system.expertReview)},
                                {QStringLiteral("filing_authority"), system.filingAuthority},
                                {QStringLiteral("filing_number"), system.filingNumber},
                                {QStringLiteral("filed_until"), dateJson(system.filedUntil)},
                                {QStringLiteral("assessor"), system.assessor},
                                {QStringLiteral("cloud_filing"), system.cloudFiling}});
        const FilingState filing = filingStateOn(system, session->today);
        if (filing == FilingState::RenewalDue || filing == FilingState::Ended)
            attention << (filing == FilingState::Ended
                              ? MlpsCommands::tr("The filing certificate of %1 ended on %2.")
                              : MlpsCommands::tr("The filing certificate of %1 ends on %2: renew it within its last "
                                                 "three months."))
                             .arg(system.name, system.filedUntil->toString(Qt::ISODate));
    }
    return Reply{json, table.toText(terminalColumns()), attention};
}

Result<Reply> addObject(Context &context, const ObjectOptions &options)
{
    const Result<qint64> system = idOption(options.system, "system");
    if (!system)
        return std::unexpected(system.error());
    const Result<app::Session> session = context.session();
    if (!session)
        return std::unexpected(session.error());
    AssessedObject object{ObjectId(app::kNewId), {}, MlpsSystemId(*system)};
    object.name = text(options.name);
    object.kind = objectKindFromWord(text(options.kind)).value_or(ObjectKind::Server);
    object.zone = text(options.zone);
    const Result<AssessedObject> kept = app::recordObject(*session, object);
    if (!kept)
        return std::unexpected(kept.error());
    return Reply{QJsonObject{{QStringLiteral("object"), kept->id.value()}, {QStringLiteral("name"), object.name}},
                 MlpsCommands::tr("Object %1: %2\n").arg(QString::number(kept->id.value()), object.name)};
}

Result<Reply> listObjects(Context &context)
{
    const Result<app::Session> session = context.session();
    if (!session)
        return std::unexpected(session.error());
    const Result<app::MlpsRegister> known = app::mlpsRegister(*session);
    if (!known)
        return std::unexpected(known.error());
    TextTable table({MlpsCommands::tr("Id"), MlpsCommands::tr("Object"), MlpsCommands::tr("Kind"),
                     MlpsCommands::tr("Zone"), MlpsCommands::tr("System")});
    QJsonArray json;
    for (const AssessedObject &object : known->objects) {
        table.addRow({QString::number(object.id.value()), object.name, objectKindText(object.kind), object.zone,
                      QString::number(object.system.value())});
        json.append(QJsonObject{{QStringLiteral("id"), object.id.value()},
                                {QStringLiteral("uuid"), object.uuid},
                                {QStringLiteral("name"), object.name},
                                {QStringLiteral("kind"), toWord(object.kind)},
                                {QStringLiteral("zone"), object.zone},
                                {QStringLiteral("system"), object.system.value()}});
    }
    return Reply{json, table.toText(terminalColumns())};
}

/// Copies the results of one object to others of the same kind; what those have already stays.
Result<Reply> copyResults(Context &context, const std::string &assessment, const std::string &from,
                          const std::vector<std::string> &to)
{
    const Result<qint64> id = idOption(assessment, "assessment");
    const Result<qint64> source = idOption(from, "object");
    if (!id || !source)
        return std::unexpected(id ? source.error() : id.error());
    const Result<app::Session> session = context.session();
    if (!session)
        return std::unexpected(session.error());
    const Result<app::MlpsRegister> known = app::mlpsRegister(*session);
    if (!known)
        return std::unexpected(known.error());
    const auto kindOf = [&](qint64 object) -> std::optional<ObjectKind> {
        for (const AssessedObject &one : known->objects)
            if (one.id.value() == object)
                return one.kind;
        return std::nullopt;
    };
    std::vector<ObjectId> targets;
    QStringList attention;
    for (const std::string &word : to) {
        const Result<qint64> target = idOption(word, "object");
        if (!target)
            return std::unexpected(target.error());
        if (kindOf(*target) == kindOf(*source))
            targets.emplace_back(*target);
        else
            attention << MlpsCommands::tr("Object %1 is of another kind than object %2 and was left out.")
                             .arg(QString::number(*target), QString::number(*source));
    }
    if (targets.empty())
        return fail(ErrorCode::Refused, attention.join(QLatin1Char(' ')));
    const Result<app::ObjectResultsStep> step =
        app::copyObjectResults(*session, AssessmentId(*id), ObjectId(*source), targets);
    if (!step)
        return std::unexpected(step.error());
    if (step->kept > 0)
        attention << MlpsCommands::tr("%n result(s) that stood already were kept.", nullptr, step->kept);
    return Reply{QJsonObject{{QStringLiteral("assessment"), *id},
                             {QStringLiteral("copied"), static_cast<qint64>(step->recorded.size())},
                             {QStringLiteral("kept"), step->kept}},
                 MlpsCommands::tr("%1 results were copied.\n").arg(step->recorded.size()), attention};
}

void addSystem(CLI::App &mlps, Action &chosen)
{
    CLI::App *system = mlps.add_subcommand("system", "Graded systems with their filing")->require_subcommand(1);
    auto options = optionsFor<SystemOptions>();
    CLI::App *add = system->add_subcommand("add", "Record a system, or what has changed of it");
    add->add_option("--name", options->name, "Name; that of a known system changes it")->required();
    add->add_option("--level", options->level, "Level, 1 to 4")->check(CLI::Range(1, 4));
    add->add_option("--information", options->information, "S: grade of the information")->check(CLI::Range(1, 4));
    add->add_option("--service", options->service, "A: grade of the service")->check(CLI::Range(1, 4));
    add->add_option("--grading-report", options->gradingReport, "Number or title");
    add->add_option("--expert-review", options->expertReview, "Date");
    add->add_option("--authority", options->authority, "Where it is filed");
    add->add_option("--filing", options->filing, "Number of the filing certificate");
    add->add_option("--filed-until", options->filedUntil, "Last day of the filing certificate");
    add->add_option("--assessor", options->assessor, "Body that assesses it");
    add->add_option("--cloud-filing", options->cloud, "Filing number of the cloud that it runs on");
    add->callback([&chosen, options] { chosen = [options](Context &c) { return setSystem(c, *options); }; });
    system->add_subcommand("list", "All systems")->callback([&chosen] { chosen = listSystems; });
}

void addObjects(CLI::App &mlps, Action &chosen)
{
    CLI::App *object = mlps.add_subcommand("object", "What is looked at")->require_subcommand(1);
    auto options = optionsFor<ObjectOptions>();
    std::vector<std::string> kinds;
    for (const QString &word : objectKindWords())
        kinds.push_back(word.toStdString());
    CLI::App *add = object->add_subcommand("add", "Record an object of a system");
    add->add_option("--system", options->system, "System")->required();
    add->add_option("--name", options->name, "Name")->required();
    add->add_option("--kind", options->kind, "What it is")->required()->check(CLI::IsMember(kinds));
    add->add_option("--zone", options->zone, "Network zone or place");
    add->callback([&chosen, options] { chosen = [options](Context &c) { return addObject(c, *options); }; });
    object->add_subcommand("list", "All objects")->callback([&chosen] { chosen = listObjects; });

    auto assessment = optionsFor<std::string>();
    auto from = optionsFor<std::string>();
    auto to = optionsFor<std::vector<std::string>>();
    CLI::App *copy = object->add_subcommand("copy", "Copy the results of one object to like ones");
    copy->add_option("A", *assessment, "Assessment")->required();
    copy->add_option("FROM", *from, "Object")->required();
    copy->add_option("TO", *to, "Objects")->required();
    copy->callback([&chosen, assessment, from, to] {
        chosen = [assessment, from, to](Context &c) { return copyResults(c, *assessment, *from, *to); };
    });
}

}  // namespace

void addMlpsCommands(CLI::App &app, Action &chosen)
{
    CLI::App *mlps =
        app.add_subcommand("mlps", "Classified protection: systems, objects and weights")->require_subcommand(1);
    addSystem(*mlps, chosen);
    addObjects(*mlps, chosen);
    addWeightCommands(*mlps, chosen);
}

}  // namespace assay::cli

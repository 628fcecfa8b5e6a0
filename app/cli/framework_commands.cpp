#include "app/cli/framework_commands.h"

#include "app/cli/program_words.h"
#include "app/usecases/own_frameworks.h"
#include "model/store/framework_repository.h"
#include "reports/content/crosswalk_words.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

namespace assay::cli {

namespace {

struct FrameworkCommands
{
    Q_DECLARE_TR_FUNCTIONS(FrameworkCommands)
};

constexpr int kMostSteps = 3;

Language languageFrom(const std::string &word)
{
    if (word == "zh")
        return Language::Chinese;
    return word == "en" ? Language::English : programLanguage();
}

/// The catalogue, with the own frameworks of the workspace where one is named. That it cannot be opened is told; what
/// is shipped is shown all the same.
QStringList withOwnFrameworks(Context &context)
{
    if (!context.workspacePath())
        return {};
    const Result<app::Session> session = context.session();
    if (session)
        return {};
    return {FrameworkCommands::tr("The workspace's own frameworks are left out: %1").arg(session.error().detail)};
}

Result<Reply> list(Context &context)
{
    const QStringList attention = withOwnFrameworks(context);
    TextTable table({FrameworkCommands::tr("Id"), FrameworkCommands::tr("Title"), FrameworkCommands::tr("Requirements"),
                     FrameworkCommands::tr("Assessable"), FrameworkCommands::tr("Edition")});
    QJsonArray json;
    for (const QString &id : context.catalogue().ids()) {
        const Result<const Framework *> found = context.catalogue().find(id);
        if (!found)
            return std::unexpected(found.error());
        const Framework &framework = **found;
        const auto count = static_cast<int>(framework.requirements.size());
        table.addRow({framework.id, framework.title.in(programLanguage()), QString::number(count),
                      QString::number(framework.assessableCount()), framework.edition});
        json.append(QJsonObject{
            {QStringLiteral("id"), framework.id},
            {QStringLiteral("title"), framework.title.in(Language::English)},
            {QStringLiteral("title_zh"), framework.title.in(Language::Chinese)},
            {QStringLiteral("edition"), framework.edition},
            {QStringLiteral("publisher"), framework.publisher},
            {QStringLiteral("kind"), toWord(framework.kind)},
            {QStringLiteral("status"), toWord(framework.status)},
            {QStringLiteral("successor"),
             framework.successor.isEmpty() ? QJsonValue() : QJsonValue(framework.successor)},
            {QStringLiteral("transition_ends"),
             framework.transitionEnds ? QJsonValue(framework.transitionEnds->toString(Qt::ISODate)) : QJsonValue()},
            {QStringLiteral("requirements"), count},
            {QStringLiteral("assessable"), framework.assessableCount()}});
    }
    return Reply{json, table.toText(terminalColumns()), attention};
}

using Wordings = QHash<QString, QString>;

/// The user's own wording by ref, in a language or, where it lacks, in the other.
Result<Wordings> wordingsOf(Context &context, const QString &id, Language language)
{
    Wordings wordings;
    if (!context.workspacePath())
        return wordings;
    const Result<app::Session> session = context.session();
    if (!session)
        return wordings;  // told by withOwnFrameworks
    const Result<std::vector<store::RequirementText>> texts = store::requirementTexts(session->workspace, id);
    if (!texts)
        return std::unexpected(texts.error());
    for (const store::RequirementText &text : *texts)
        if (text.language == language || !wordings.contains(text.ref))
            wordings.insert(text.ref, text.wording);
    return wordings;
}

/// Headings with their level, requirements with the user's own wording and our guidance below.
QString textOf(const Framework &framework, const Wordings &wordings, Language language)
{
    QString text = QStringLiteral("%1 — %2\n%3\n\n").arg(framework.id, framework.title.in(language), framework.edition);
    for (const Requirement &requirement : framework.requirements) {
        text += QStringLiteral("%1  %2\n").arg(requirement.ref, requirement.title.in(language));
        if (const QString wording = wordings.value(requirement.ref); !wording.isEmpty())
            text += QStringLiteral("    “%1”\n").arg(wording);
        for (const QString &line : requirement.guidance(language).split(QLatin1Char('\n'), Qt::SkipEmptyParts))
            text += QStringLiteral("    %1\n").arg(line);
    }
    return text;
}

Result<Reply> show(Context &context, const QString &id, Language language)
{
    const QStringList attention = withOwnFrameworks(context);
    const Result<const Framework *> found = context.catalogue().find(id);
    if (!found)
        return std::unexpected(found.error());
    const Result<Wordings> wordings = wordingsOf(context, id, language);
    if (!wordings)
        return std::unexpected(wordings.error());
    QJsonArray requirements;
    for (const Requirement &requirement : (*found)->requirements) {
        QJsonObject one{
            {QStringLiteral("ref"), requirement.ref},
            {QStringLiteral("parent"), requirement.parent.isEmpty() ? QJsonValue() : QJsonValue(requirement.parent)},
            {QStringLiteral("title"), requirement.title.in(language)},
            {QStringLiteral("guidance"), requirement.guidance(language)},
            {QStringLiteral("assessable"), requirement.assessable}};
        if (!requirement.tags.isEmpty())
            one.insert(QStringLiteral("tags"), QJsonArray::fromStringList(requirement.tags));
        if (requirement.weight)
            one.insert(QStringLiteral("weight"), *requirement.weight);
        if (requirement.isHard)
            one.insert(QStringLiteral("hard"), true);
        if (wordings->contains(requirement.ref))
            one.insert(QStringLiteral("wording"), wordings->value(requirement.ref));
        requirements.append(one);
    }
    return Reply{QJsonObject{{QStringLiteral("id"), (*found)->id},
                             {QStringLiteral("title"), (*found)->title.in(language)},
                             {QStringLiteral("edition"), (*found)->edition},
                             {QStringLiteral("requirements"), requirements}},
                 textOf(**found, *wordings, language), attention};
}

QString strengthText(const std::optional<int> &strength)
{
    return strength ? QString::number(*strength) : QString();
}

QJsonValue strengthValue(const std::optional<int> &strength)
{
    return strength ? QJsonValue(*strength) : QJsonValue();
}

Reply replyOf(const Crosswalk &crosswalk)
{
    TextTable table({FrameworkCommands::tr("From"), FrameworkCommands::tr("Relation"), FrameworkCommands::tr("To"),
                     FrameworkCommands::tr("Strength"), FrameworkCommands::tr("State"),
                     FrameworkCommands::tr("Source")});
    QJsonArray json;
    const content::Words words = programWords();
    for (const CrosswalkEdge &edge : crosswalk.edges) {
        table.addRow({edge.from, content::relationWord(words, edge.relation).main, edge.to, strengthText(edge.strength),
                      content::edgeStateWord(words, edge.state).word.main, edge.source});
        json.append(QJsonObject{{QStringLiteral("from"), edge.from},
                                {QStringLiteral("to"), edge.to},
                                {QStringLiteral("relation"), toWord(edge.relation)},
                                {QStringLiteral("rationale"), toWord(edge.rationale)},
                                {QStringLiteral("strength"), strengthValue(edge.strength)},
                                {QStringLiteral("source"), edge.source},
                                {QStringLiteral("state"), toWord(edge.state)}});
    }
    return {json, table.toText(terminalColumns())};
}

QJsonArray stepsOf(const CrosswalkPath &path)
{
    QJsonArray steps;
    for (const PathStep &step : path.steps)
        steps.append(QJsonObject{{QStringLiteral("from"), step.from.framework + QLatin1Char(' ') + step.from.ref},
                                 {QStringLiteral("to"), step.to.framework + QLatin1Char(' ') + step.to.ref},
                                 {QStringLiteral("relation"), toWord(step.relation)},
                                 {QStringLiteral("strength"), strengthValue(step.strength)},
                                 {QStringLiteral("state"), toWord(step.state)},
                                 {QStringLiteral("source"), step.source}});
    return steps;
}

/// Ways over several crosswalks, each with its steps and its weakest link.
Reply replyOf(const Framework &from, std::vector<CrosswalkPath> paths)
{
    const auto placeOf = [&](const CrosswalkPath &path) {
        return std::ranges::find(from.requirements, path.from().ref, &Requirement::ref) - from.requirements.begin();
    };
    std::ranges::stable_sort(paths, {}, [](const CrosswalkPath &path) { return path.to().ref; });
    std::ranges::stable_sort(paths, {}, placeOf);
    TextTable table({FrameworkCommands::tr("From"), FrameworkCommands::tr("Relation"), FrameworkCommands::tr("To"),
                     FrameworkCommands::tr("Strength"), FrameworkCommands::tr("State"), FrameworkCommands::tr("Over")});
    QJsonArray json;
    const content::Words words = programWords();
    for (const CrosswalkPath &path : paths) {
        QStringList over;
        for (std::size_t i = 0; i + 1 < path.steps.size(); ++i)
            over << path.steps[i].to.framework + QLatin1Char(' ') + path.steps[i].to.ref;
        const QString relation = path.relation ? content::relationWord(words, *path.relation).main
                                               : FrameworkCommands::tr("nothing carries over");
        table.addRow({path.from().ref, relation, path.to().ref, strengthText(path.strength),
                      content::edgeStateWord(words, path.state).word.main, over.join(QStringLiteral(", "))});
        json.append(QJsonObject{
            {QStringLiteral("from"), path.from().ref},
            {QStringLiteral("to"), path.to().ref},
            {QStringLiteral("relation"), path.relation ? QJsonValue(toWord(*path.relation)) : QJsonValue()},
            {QStringLiteral("rationale"), toWord(path.steps.front().rationale)},
            {QStringLiteral("strength"), strengthValue(path.strength)},
            {QStringLiteral("source"), over.isEmpty() ? path.steps.front().source : QStringLiteral("composed")},
            {QStringLiteral("state"), toWord(path.state)},
            {QStringLiteral("path"), stepsOf(path)}});
    }
    return {json, table.toText(terminalColumns())};
}

Result<Reply> crosswalk(Context &context, const QString &from, const QString &to, bool overSeveral)
{
    const Result<const Framework *> first = context.catalogue().find(from);
    const Result<const Framework *> second = context.catalogue().find(to);
    if (!first || !second)
        return std::unexpected(first ? second.error() : first.error());
    if (!overSeveral) {
        const Result<Crosswalk> direct = context.catalogue().crosswalk(from, to);
        if (direct)
            return replyOf(*direct);
        if (direct.error().code != ErrorCode::NotFound)
            return std::unexpected(direct.error());
    }
    const Result<const CrosswalkGraph *> graph = context.catalogue().graph();
    if (!graph)
        return std::unexpected(graph.error());
    std::vector<CrosswalkPath> paths = (*graph)->paths(from, to, kMostSteps);
    if (paths.empty())
        return fail(ErrorCode::NotFound,
                    FrameworkCommands::tr("No crosswalk leads from %1 to %2, not even over others.").arg(from, to));
    return replyOf(**first, std::move(paths));
}

}  // namespace

void addFrameworkCommands(CLI::App &app, Action &chosen)
{
    CLI::App *framework = app.add_subcommand("framework", "The catalogue of frameworks")->require_subcommand(1);
    framework->add_subcommand("list", "Frameworks with the number of their requirements")->callback([&chosen] {
        chosen = list;
    });

    auto id = optionsFor<std::string>();
    auto language = optionsFor<std::string>();
    CLI::App *showCommand = framework->add_subcommand("show", "Requirements with titles and guidance");
    showCommand->add_option("ID", *id, "Framework")->required();
    showCommand->add_option("--lang", *language, "zh or en")->check(CLI::IsMember({"zh", "en"}));
    showCommand->callback([&chosen, id, language] {
        chosen = [id, language](Context &c) { return show(c, text(*id), languageFrom(*language)); };
    });

    auto from = optionsFor<std::string>();
    auto to = optionsFor<std::string>();
    auto several = optionsFor<bool>();
    CLI::App *crosswalkCommand = framework->add_subcommand(
        "crosswalk", "How two frameworks correspond; over others where no crosswalk joins them");
    crosswalkCommand->add_option("FROM", *from, "Framework")->required();
    crosswalkCommand->add_option("TO", *to, "Framework")->required();
    crosswalkCommand->add_flag("--paths", *several, "Walk over other frameworks as well");
    crosswalkCommand->callback([&chosen, from, to, several] {
        chosen = [from, to, several](Context &c) { return crosswalk(c, text(*from), text(*to), *several); };
    });
    addFrameworkImports(*framework, chosen);
}

}  // namespace assay::cli

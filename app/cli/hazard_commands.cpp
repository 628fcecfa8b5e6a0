#include "app/cli/assessment_commands.h"
#include "app/usecases/major_hazards.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace assay::cli {

namespace {

struct HazardCommands
{
    Q_DECLARE_TR_FUNCTIONS(HazardCommands)
};

struct HazardOptions
{
    std::string assessment;
    std::string ref;
    std::string relevance;
    std::string severity;
    std::string prevalence;
    std::string trigger;
    bool rectified = false;
};

Result<Reply> setHazard(Context &context, const HazardOptions &options)
{
    const Result<qint64> id = idOption(options.assessment, "assessment");
    if (!id)
        return std::unexpected(id.error());
    const Result<app::Session> session = context.session();
    if (!session)
        return std::unexpected(session.error());
    const MajorHazard hazard{.ref = text(options.ref),
                             .relevance = text(options.relevance),
                             .severity = text(options.severity),
                             .prevalence = text(options.prevalence),
                             .rectified = options.rectified,
                             .assessor = {},
                             .trigger = text(options.trigger)};
    if (const Result<Done> recorded = app::recordHazard(*session, AssessmentId(*id), hazard); !recorded)
        return std::unexpected(recorded.error());
    return Reply{QJsonObject{{QStringLiteral("assessment"), *id},
                             {QStringLiteral("ref"), hazard.ref},
                             {QStringLiteral("trigger"), hazard.trigger},
                             {QStringLiteral("rectified"), hazard.rectified}},
                 HazardCommands::tr("%1: major risk hazard recorded.\n").arg(hazard.ref)};
}

QJsonObject jsonOf(const MajorHazard &hazard)
{
    return {{QStringLiteral("ref"), hazard.ref},
            {QStringLiteral("trigger"), hazard.trigger},
            {QStringLiteral("relevance"), hazard.relevance},
            {QStringLiteral("severity"), hazard.severity},
            {QStringLiteral("prevalence"), hazard.prevalence},
            {QStringLiteral("rectified"), hazard.rectified},
            {QStringLiteral("assessor"), hazard.assessor}};
}

QString recordedText(const app::HazardList &list)
{
    if (list.recorded.empty())
        return HazardCommands::tr("No major risk hazard is recorded.\n");
    TextTable table({HazardCommands::tr("Ref"), HazardCommands::tr("Trigger"), HazardCommands::tr("Relevance"),
                     HazardCommands::tr("Severity"), HazardCommands::tr("Prevalence"),
                     HazardCommands::tr("Put right")});
    for (const MajorHazard &hazard : list.recorded)
        table.addRow({hazard.ref, hazard.trigger, hazard.relevance, hazard.severity, hazard.prevalence,
                      hazard.rectified ? HazardCommands::tr("yes") : QString()});
    return HazardCommands::tr("Major risk hazards before rectification: %1, of which %2 put right\n")
               .arg(list.recorded.size())
               .arg(list.rectified()) +
           table.toText(terminalColumns());
}

/// What could apply, or all triggers; the source stands below.
QString triggersText(const app::HazardList &list, const std::vector<HazardTrigger> &triggers)
{
    if (triggers.empty())
        return {};
    TextTable table({HazardCommands::tr("Trigger"), HazardCommands::tr("Not met"), HazardCommands::tr("What it says")});
    for (const HazardTrigger &trigger : triggers) {
        const auto refs = list.suggestedRefs.find(trigger.id);
        table.addRow({trigger.id,
                      refs == list.suggestedRefs.end() ? QString() : refs->second.join(QStringLiteral(", ")),
                      trigger.text.in(programLanguage())});
    }
    return HazardCommands::tr("Triggers that could apply; a person judges, nothing is recorded by itself:\n") +
           table.toText(terminalColumns()) + list.triggers.source.in(programLanguage()) + QLatin1Char('\n');
}

QJsonArray jsonOf(const app::HazardList &list, const std::vector<HazardTrigger> &triggers)
{
    QJsonArray all;
    for (const HazardTrigger &trigger : triggers) {
        const auto refs = list.suggestedRefs.find(trigger.id);
        all.append(
            QJsonObject{{QStringLiteral("trigger"), trigger.id},
                        {QStringLiteral("text"), trigger.text.in(programLanguage())},
                        {QStringLiteral("refs"), QJsonArray::fromStringList(trigger.refs)},
                        {QStringLiteral("not_met"),
                         refs == list.suggestedRefs.end() ? QJsonArray() : QJsonArray::fromStringList(refs->second)}});
    }
    return all;
}

enum class Triggers
{
    Suggested,
    All
};

Result<Reply> listHazards(Context &context, AssessmentId id, Triggers which)
{
    const Result<app::Session> session = context.session();
    if (!session)
        return std::unexpected(session.error());
    const Result<app::HazardList> list = app::hazardsOf(*session, id);
    if (!list)
        return std::unexpected(list.error());
    const std::vector<HazardTrigger> &triggers = which == Triggers::All ? list->triggers.triggers : list->suggested;
    QJsonArray recorded;
    for (const MajorHazard &hazard : list->recorded)
        recorded.append(jsonOf(hazard));
    return Reply{QJsonObject{{QStringLiteral("assessment"), id.value()},
                             {QStringLiteral("recorded"), recorded},
                             {QStringLiteral("before_rectification"), recorded.size()},
                             {QStringLiteral("rectified"), list->rectified()},
                             {QStringLiteral("triggers"), jsonOf(*list, triggers)},
                             {QStringLiteral("source"), list->triggers.source.in(programLanguage())}},
                 recordedText(*list) + triggersText(*list, triggers)};
}

}  // namespace

void addAssessmentHazards(CLI::App &assessment, Action &chosen)
{
    auto options = optionsFor<HazardOptions>();
    CLI::App *command =
        assessment.add_subcommand("hazard", "Record a major risk hazard, as a person's judgement on three points");
    command->add_option("A", options->assessment, "Assessment")->required();
    command->add_option("REF", options->ref, "Requirement")->required();
    command->add_option("--relevance", options->relevance, "How it bears on the system")->required();
    command->add_option("--severity", options->severity, "What it may lead to")->required();
    command->add_option("--prevalence", options->prevalence, "How widely it is found")->required();
    command->add_option("--trigger", options->trigger, "Trigger that pointed to it, see assessment hazards");
    command->add_flag("--rectified", options->rectified, "It has been put right since");
    command->callback([&chosen, options] { chosen = [options](Context &c) { return setHazard(c, *options); }; });

    auto all = optionsFor<bool>();
    CLI::App *list = assessment.add_subcommand("hazards", "Major risk hazards, and triggers that could apply");
    list->add_flag("--all", *all, "All triggers, not only those that requirements not met point to");
    addOnAssessment(*list, chosen, [all](Context &c, AssessmentId id) {
        return listHazards(c, id, *all ? Triggers::All : Triggers::Suggested);
    });
}

}  // namespace assay::cli

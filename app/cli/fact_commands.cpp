#include "app/cli/commands.h"
#include "app/usecases/fact_uses.h"
#include "model/store/fact_repository.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

namespace assay::cli {

namespace {

struct FactCommands
{
    Q_DECLARE_TR_FUNCTIONS(FactCommands)
};

struct SetOptions
{
    std::string key;
    std::string value;
    std::string unit;
    std::string owner;
    std::string source;
    std::vector<std::string> words;
};

QJsonObject jsonOf(const Fact &fact)
{
    return {{QStringLiteral("key"), fact.key},       {QStringLiteral("value"), fact.value},
            {QStringLiteral("unit"), fact.unit},     {QStringLiteral("owner"), fact.owner},
            {QStringLiteral("source"), fact.source}, {QStringLiteral("words"), QJsonArray::fromStringList(fact.words)}};
}

template<class Tag>
QJsonValue idOrNull(const std::optional<Id<Tag>> &id)
{
    return id ? QJsonValue(id->value()) : QJsonValue();
}

QJsonArray jsonOf(const std::vector<app::FactUse> &uses)
{
    QJsonArray all;
    for (const app::FactUse &use : uses)
        all.append(QJsonObject{{QStringLiteral("library"), idOrNull(use.entry)},
                               {QStringLiteral("questionnaire"), idOrNull(use.questionnaire)},
                               {QStringLiteral("question"), idOrNull(use.question)},
                               {QStringLiteral("text"), use.text},
                               {QStringLiteral("stated"), use.stated},
                               {QStringLiteral("agrees"), use.agrees},
                               {QStringLiteral("named"), use.named}});
    return all;
}

QString usesText(const std::vector<app::FactUse> &uses)
{
    TextTable table({FactCommands::tr("Where"), FactCommands::tr("States"), FactCommands::tr("Agrees"),
                     FactCommands::tr("Question")});
    for (const app::FactUse &use : uses) {
        const QString where = use.entry ? FactCommands::tr("library %1").arg(use.entry->value())
                                        : FactCommands::tr("questionnaire %1").arg(use.questionnaire->value());
        table.addRow({where, use.stated, use.agrees ? FactCommands::tr("yes") : FactCommands::tr("no"), use.text});
    }
    return table.isEmpty() ? FactCommands::tr("No answer states it.\n") : table.toText(terminalColumns());
}

int differing(const std::vector<app::FactUse> &uses)
{
    return static_cast<int>(std::ranges::count(uses, false, &app::FactUse::agrees));
}

QString differingText(const Fact &fact, int count)
{
    return FactCommands::tr("%n answer(s) state(s) another value than %1 for %2", nullptr, count)
        .arg(fact.stated(), fact.key);
}

Result<Reply> set(Context &context, const SetOptions &options)
{
    Fact fact{text(options.key),   text(options.value),  text(options.unit),
              text(options.owner), text(options.source), {}};
    for (const std::string &words : options.words)
        fact.words << text(words);
    const Result<app::Session> session = context.session();
    if (!session)
        return std::unexpected(session.error());
    const Result<app::FactChange> change = app::changeFact(*session, fact);
    if (!change)
        return std::unexpected(change.error());
    const bool changed = change->before && change->before->stated() != fact.stated();
    QStringList attention;
    if (changed && !change->uses.empty())
        attention << FactCommands::tr("%n answer(s) lean(s) on the earlier value %1", nullptr,
                                      static_cast<int>(change->uses.size()))
                         .arg(change->before->stated());
    else if (const int count = differing(change->uses); count > 0)
        attention << differingText(fact, count);
    return Reply{
        QJsonObject{{QStringLiteral("fact"), jsonOf(fact)},
                    {QStringLiteral("before"), change->before ? QJsonValue(jsonOf(*change->before)) : QJsonValue()},
                    {QStringLiteral("uses"), jsonOf(change->uses)}},
        usesText(change->uses), attention};
}

Result<Reply> uses(Context &context, const QString &key)
{
    const Result<app::Session> session = context.session();
    if (!session)
        return std::unexpected(session.error());
    const Result<Fact> fact = store::factByKey(session->workspace, key);
    if (!fact)
        return std::unexpected(fact.error());
    const Result<std::vector<app::FactUse>> found = app::factUses(*session, *fact);
    if (!found)
        return std::unexpected(found.error());
    QStringList attention;
    if (const int count = differing(*found); count > 0)
        attention << differingText(*fact, count);
    return Reply{jsonOf(*found), usesText(*found), attention};
}

Result<Reply> list(Context &context)
{
    const Result<app::Session> session = context.session();
    if (!session)
        return std::unexpected(session.error());
    const Result<std::vector<Fact>> facts = store::allFacts(session->workspace);
    if (!facts)
        return std::unexpected(facts.error());
    TextTable table({FactCommands::tr("Fact"), FactCommands::tr("Value"), FactCommands::tr("Owner"),
                     FactCommands::tr("Source"), FactCommands::tr("Uses"), FactCommands::tr("Other values")});
    QJsonArray json;
    QStringList attention;
    for (const Fact &fact : *facts) {
        const Result<std::vector<app::FactUse>> found = app::factUses(*session, fact);
        if (!found)
            return std::unexpected(found.error());
        const int other = differing(*found);
        const int agreeing = static_cast<int>(found->size()) - other;
        if (other > 0)
            attention << differingText(fact, other);
        table.addRow(
            {fact.key, fact.stated(), fact.owner, fact.source, QString::number(agreeing), QString::number(other)});
        QJsonObject one = jsonOf(fact);
        one.insert(QStringLiteral("uses"), agreeing);
        one.insert(QStringLiteral("other_values"), other);
        json.append(one);
    }
    return Reply{json, table.toText(terminalColumns()), attention};
}

}  // namespace

void addFactCommands(CLI::App &app, Action &chosen)
{
    CLI::App *fact = app.add_subcommand("fact", "Facts and commitments that answers repeat")->require_subcommand(1);
    auto options = optionsFor<SetOptions>();
    CLI::App *setCommand = fact->add_subcommand("set", "Record a fact or its new value, and list every use");
    setCommand->add_option("KEY", options->key, "Such as log-retention")->required();
    setCommand->add_option("--value", options->value, "Value")->required();
    setCommand->add_option("--unit", options->unit, "Unit");
    setCommand->add_option("--owner", options->owner, "Who keeps it true")->required();
    setCommand->add_option("--source", options->source, "Where it is laid down")->required();
    setCommand->add_option("--words", options->words, "Words that name it in a text; may be repeated");
    setCommand->callback([&chosen, options] { chosen = [options](Context &c) { return set(c, *options); }; });

    fact->add_subcommand("list", "All facts, and how often each is used")->callback([&chosen] { chosen = list; });

    auto key = optionsFor<std::string>();
    CLI::App *usesCommand = fact->add_subcommand("uses", "Answers that state a fact");
    usesCommand->add_option("KEY", *key, "Fact")->required();
    usesCommand->callback([&chosen, key] { chosen = [key](Context &c) { return uses(c, text(*key)); }; });
}

}  // namespace assay::cli

#include "app/cli/commands.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

namespace assay::cli {

namespace {

struct FrameworkCommands
{
    Q_DECLARE_TR_FUNCTIONS(FrameworkCommands)
};

Language languageFrom(const std::string &word)
{
    if (word == "zh")
        return Language::Chinese;
    return word == "en" ? Language::English : programLanguage();
}

Result<Reply> list(Context &context)
{
    TextTable table({FrameworkCommands::tr("Id"), FrameworkCommands::tr("Title"), FrameworkCommands::tr("Requirements"),
                     FrameworkCommands::tr("Assessable"), FrameworkCommands::tr("Edition")});
    QJsonArray json;
    for (const QString &id : Catalogue::ids()) {
        const Result<const Framework *> found = context.catalogue().find(id);
        if (!found)
            return std::unexpected(found.error());
        const Framework &framework = **found;
        const auto count = static_cast<int>(framework.requirements.size());
        table.addRow({framework.id, framework.title.in(programLanguage()), QString::number(count),
                      QString::number(framework.assessableCount()), framework.edition});
        json.append(QJsonObject{{QStringLiteral("id"), framework.id},
                                {QStringLiteral("title"), framework.title.en},
                                {QStringLiteral("title_zh"), framework.title.zh},
                                {QStringLiteral("edition"), framework.edition},
                                {QStringLiteral("publisher"), framework.publisher},
                                {QStringLiteral("requirements"), count},
                                {QStringLiteral("assessable"), framework.assessableCount()}});
    }
    return Reply{json, table.toText(terminalColumns())};
}

/// Headings with their level, requirements with their guidance below.
QString textOf(const Framework &framework, Language language)
{
    QString text = QStringLiteral("%1 — %2\n%3\n\n").arg(framework.id, framework.title.in(language), framework.edition);
    for (const Requirement &requirement : framework.requirements) {
        text += QStringLiteral("%1  %2\n").arg(requirement.ref, requirement.title.in(language));
        for (const QString &line : requirement.guidance(language).split(QLatin1Char('\n'), Qt::SkipEmptyParts))
            text += QStringLiteral("    %1\n").arg(line);
    }
    return text;
}

Result<Reply> show(Context &context, const QString &id, Language language)
{
    const Result<const Framework *> found = context.catalogue().find(id);
    if (!found)
        return std::unexpected(found.error());
    QJsonArray requirements;
    for (const Requirement &requirement : (*found)->requirements)
        requirements.append(QJsonObject{
            {QStringLiteral("ref"), requirement.ref},
            {QStringLiteral("parent"), requirement.parent.isEmpty() ? QJsonValue() : QJsonValue(requirement.parent)},
            {QStringLiteral("title"), requirement.title.in(language)},
            {QStringLiteral("guidance"), requirement.guidance(language)},
            {QStringLiteral("assessable"), requirement.assessable}});
    return Reply{QJsonObject{{QStringLiteral("id"), (*found)->id},
                             {QStringLiteral("title"), (*found)->title.in(language)},
                             {QStringLiteral("edition"), (*found)->edition},
                             {QStringLiteral("requirements"), requirements}},
                 textOf(**found, language)};
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
}

}  // namespace assay::cli

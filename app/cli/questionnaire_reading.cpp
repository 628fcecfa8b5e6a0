#include "app/cli/questionnaire_commands.h"
#include "app/cli/questionnaire_json.h"
#include "app/common/state_words.h"
#include "app/usecases/import_questionnaire.h"
#include "model/store/questionnaire_repository.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>

namespace assay::cli {

namespace {

QString joined(const QJsonValue &array)
{
    QStringList parts;
    for (const QJsonValue &value : array.toArray())
        parts << value.toString();
    return parts.join(QLatin1Char(' '));
}

Result<Reply> inspect(Context &context, const std::string &path, const std::string &mappingPath)
{
    const Result<QByteArray> mapping = bytesOf(mappingPath);
    const Result<ExtractSource> source = ExtractSource::fromFile(text(path));
    if (!mapping)
        return std::unexpected(mapping.error());
    if (!source)
        return std::unexpected(source.error());
    TerminalProgress progress(QuestionnaireCommands::tr("Reading"));
    const Result<app::InspectedWorkbook> inspected =
        app::inspectWorkbook(context.extract(), *source, QFileInfo(text(path)).fileName(), *mapping, progress);
    if (!inspected)
        return std::unexpected(inspected.error());
    TextTable table({QuestionnaireCommands::tr("Sheet"), QuestionnaireCommands::tr("Kind"),
                     QuestionnaireCommands::tr("Header"), QuestionnaireCommands::tr("Id"),
                     QuestionnaireCommands::tr("Question"), QuestionnaireCommands::tr("Answer"),
                     QuestionnaireCommands::tr("Comment"), QuestionnaireCommands::tr("Rows"),
                     QuestionnaireCommands::tr("Questions"), QuestionnaireCommands::tr("Confidence")});
    QString why;
    for (const QJsonValue &sheet : inspected->inspection.value(QLatin1String("sheets")).toArray()) {
        const auto value = [&](const char *key) { return sheet[QLatin1String(key)]; };
        const bool hasQuestions = value("question_count").toInt() > 0;
        table.addRow(
            {value("name").toString(), value("kind").toString(),
             hasQuestions ? QString::number(value("header_row").toInt()) : QString(), value("id_column").toString(),
             value("question_column").toString(), joined(value("answer_columns")), joined(value("comment_columns")),
             hasQuestions ? QStringLiteral("%1–%2").arg(value("first_row").toInt()).arg(value("last_row").toInt())
                          : QString(),
             QString::number(value("question_count").toInt()),
             QString::number(value("confidence").toDouble(), 'f', 2)});
        why += QStringLiteral("%1\n").arg(value("name").toString());
        for (const QJsonValue &sentence : value("why").toArray())
            why += QStringLiteral("    %1\n").arg(sentence.toString());
    }
    QJsonObject json = inspected->inspection;
    json.insert(QStringLiteral("problems"), cli::jsonOf(inspected->problems));
    return Reply{json, table.toText(terminalColumns()) + QLatin1Char('\n') + why, linesOf(inspected->problems)};
}

struct ImportOptions
{
    std::string file;
    std::string customer;
    std::string mapping;
};

Result<Reply> import(Context &context, const ImportOptions &options)
{
    const Result<QByteArray> mapping = bytesOf(options.mapping);
    if (!mapping)
        return std::unexpected(mapping.error());
    const Result<app::Session> session = context.session();
    if (!session)
        return std::unexpected(session.error());
    TerminalProgress progress(QuestionnaireCommands::tr("Reading"));
    const Result<app::ImportedQuestionnaire> imported =
        app::importQuestionnaire(*session, text(options.file), text(options.customer), *mapping, progress);
    if (!imported)
        return std::unexpected(imported.error());
    QString people = QuestionnaireCommands::tr("Questionnaire %1: ").arg(imported->id.value()) +
                     QuestionnaireCommands::tr("%n question(s)", nullptr, imported->questions);
    if (imported->hidden > 0)
        people +=
            QuestionnaireCommands::tr(", of which %n in hidden rows, columns or sheets", nullptr, imported->hidden);
    return Reply{QJsonObject{{QStringLiteral("questionnaire"), imported->id.value()},
                             {QStringLiteral("questions"), imported->questions},
                             {QStringLiteral("hidden"), imported->hidden},
                             {QStringLiteral("problems"), cli::jsonOf(imported->problems)}},
                 people + QLatin1Char('\n'), linesOf(imported->problems)};
}

Result<Reply> list(Context &context)
{
    const Result<app::Session> session = context.session();
    if (!session)
        return std::unexpected(session.error());
    const Result<std::vector<Questionnaire>> all = store::allQuestionnaires(session->workspace);
    const Result<std::vector<store::StateCount>> states = store::questionStates(session->workspace);
    if (!all || !states)
        return std::unexpected(all ? states.error() : all.error());
    TextTable table({QuestionnaireCommands::tr("Id"), QuestionnaireCommands::tr("Customer"),
                     QuestionnaireCommands::tr("File"), QuestionnaireCommands::tr("Received (UTC)"),
                     QuestionnaireCommands::tr("Questions")});
    QJsonArray json;
    for (const Questionnaire &one : *all) {
        QStringList counts;
        QJsonObject byState;
        for (const store::StateCount &state : *states) {
            if (state.questionnaire != one.id)
                continue;
            counts << QStringLiteral("%1 %2").arg(state.count).arg(app::stateText(state.state));
            byState.insert(toWord(state.state), state.count);
        }
        table.addRow({QString::number(one.id.value()), one.customerName, one.fileName,
                      one.receivedUtc.toString(Qt::ISODate), counts.join(QLatin1String(", "))});
        json.append(QJsonObject{{QStringLiteral("id"), one.id.value()},
                                {QStringLiteral("uuid"), one.uuid},
                                {QStringLiteral("customer"), one.customerName},
                                {QStringLiteral("file"), one.fileName},
                                {QStringLiteral("sha256"), one.file.hex()},
                                {QStringLiteral("received"), one.receivedUtc.toString(Qt::ISODate)},
                                {QStringLiteral("states"), byState}});
    }
    return Reply{json, table.toText(terminalColumns())};
}

Result<Reply> show(Context &context, QuestionnaireId id)
{
    const Result<app::Session> session = context.session();
    if (!session)
        return std::unexpected(session.error());
    const Result<Questionnaire> questionnaire = store::questionnaireById(session->workspace, id);
    if (!questionnaire)
        return std::unexpected(questionnaire.error());
    const Result<std::vector<Question>> questions = store::questionsOf(session->workspace, id);
    if (!questions)
        return std::unexpected(questions.error());
    TextTable table({QuestionnaireCommands::tr("Id"), QuestionnaireCommands::tr("Sheet"),
                     QuestionnaireCommands::tr("Row"), QuestionnaireCommands::tr("Ref"),
                     QuestionnaireCommands::tr("Question"), QuestionnaireCommands::tr("State"),
                     QuestionnaireCommands::tr("Choice"), QuestionnaireCommands::tr("Answer")});
    QJsonArray json;
    for (const Question &question : *questions) {
        table.addRow({QString::number(question.id.value()), question.found.sheet, QString::number(question.found.row),
                      question.found.ref, question.found.text, app::stateText(question.state), question.answer.choice,
                      question.answer.text});
        json.append(questionJson(question));
    }
    return Reply{QJsonObject{{QStringLiteral("questionnaire"), id.value()},
                             {QStringLiteral("customer"), questionnaire->customerName},
                             {QStringLiteral("file"), questionnaire->fileName},
                             {QStringLiteral("questions"), json}},
                 table.toText(terminalColumns())};
}

}  // namespace

void addQuestionnaireReading(CLI::App &questionnaire, Action &chosen)
{
    auto file = optionsFor<std::string>();
    auto mapping = optionsFor<std::string>();
    CLI::App *inspectCommand = questionnaire.add_subcommand("inspect", "Say what the sheets of a file are");
    inspectCommand->add_option("FILE", *file, "XLSX, XLSM, CSV or DOCX")->required();
    inspectCommand->add_option("--mapping", *mapping, "Corrections as JSON");
    inspectCommand->callback(
        [&chosen, file, mapping] { chosen = [file, mapping](Context &c) { return inspect(c, *file, *mapping); }; });

    auto options = optionsFor<ImportOptions>();
    CLI::App *importCommand = questionnaire.add_subcommand("import", "Take a customer's questionnaire in");
    importCommand->add_option("FILE", options->file, "XLSX, XLSM, CSV or DOCX")->required();
    importCommand->add_option("--customer", options->customer, "Who asks")->required();
    importCommand->add_option("--mapping", options->mapping, "Corrections as JSON");
    importCommand->callback([&chosen, options] { chosen = [options](Context &c) { return import(c, *options); }; });

    questionnaire.add_subcommand("list", "All questionnaires")->callback([&chosen] { chosen = list; });
    addOnQuestionnaire(*questionnaire.add_subcommand("show", "Questions with their answers"), chosen, show);
}

}  // namespace assay::cli

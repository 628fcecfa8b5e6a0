#include "app/cli/commands.h"
#include "app/cli/questionnaire_json.h"
#include "app/common/error_text.h"
#include "app/common/state_words.h"
#include "app/usecases/import_questionnaire.h"
#include "model/store/questionnaire_repository.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>

namespace assay::cli {

namespace {

struct QuestionnaireCommands
{
    Q_DECLARE_TR_FUNCTIONS(QuestionnaireCommands)
};

/// The bytes of a file named on the command line; empty for an empty name.
Result<QByteArray> bytesOf(const std::string &path)
{
    if (path.empty())
        return QByteArray();
    QFile file(text(path));
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::BadInput, QStringLiteral("the file cannot be read: %1").arg(file.errorString()),
                    {text(path)});
    return file.readAll();
}

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

Result<Reply> propose(Context &context, QuestionnaireId id, int top)
{
    const Result<app::Session> session = context.session();
    if (!session)
        return std::unexpected(session.error());
    TerminalProgress progress(QuestionnaireCommands::tr("Matching"));
    const Result<app::Offers> offers = app::proposeAnswers(*session, id, top, progress);
    if (!offers)
        return std::unexpected(offers.error());
    QJsonArray json;
    TextTable table({QuestionnaireCommands::tr("Question"), QuestionnaireCommands::tr("Confidence"),
                     QuestionnaireCommands::tr("Choice"), QuestionnaireCommands::tr("Answer"),
                     QuestionnaireCommands::tr("Why")});
    int found = 0;
    for (const app::QuestionOffers &of : offers->questions) {
        json.append(offersJson(of));
        if (of.offers.empty())
            continue;
        ++found;
        const app::OfferedAnswer &best = of.offers.front();
        table.addRow({QString::number(of.question.value()), QString::number(best.confidence, 'f', 2), best.choice,
                      best.answer, best.why.join(QLatin1String("; "))});
    }
    return Reply{
        QJsonObject{{QStringLiteral("questions"), json}, {QStringLiteral("seconds"), offers->seconds}},
        table.toText(terminalColumns()) +
            QuestionnaireCommands::tr("%1 of %2 questions have a proposal.\n").arg(found).arg(offers->questions.size()),
        linesOf(offers->problems)};
}

/// The reply to a step over several questions.
Reply replyFor(const app::BulkOutcome &outcome, const QString &doneText)
{
    QJsonArray done;
    for (const QuestionId id : outcome.done)
        done.append(id.value());
    QJsonArray refused;
    Reply reply;
    for (const app::BulkOutcome::Refusal &refusal : outcome.refused) {
        QJsonObject entry = cli::jsonOf(refusal.why);
        entry.insert(QStringLiteral("id"), refusal.question.value());
        refused.append(entry);
        reply.attention << app::sentence(refusal.why);
    }
    reply.attention << linesOf(outcome.attention);
    if (outcome.done.empty() && !outcome.refused.empty())
        reply.status = app::exitStatus(outcome.refused.front().why.code);
    reply.json = QJsonObject{{QStringLiteral("done"), done}, {QStringLiteral("refused"), refused}};
    reply.text = doneText;
    return reply;
}

struct AnswerOptions
{
    std::string questionnaire;
    std::string question;
    std::string text;
    std::string choice;
    std::string comment;
    std::string from;
    std::string noEvidence;
};

Result<std::vector<app::GivenAnswer>> answersFrom(const AnswerOptions &options)
{
    if (!options.from.empty() && !options.question.empty())
        return fail(ErrorCode::Usage, QStringLiteral("give either one question, or --from FILE"));
    if (!options.from.empty()) {
        const Result<QByteArray> json = bytesOf(options.from);
        if (!json)
            return std::unexpected(json.error());
        return answersFromJson(*json, text(options.from), text(options.noEvidence));
    }
    const Result<qint64> id = idOption(options.question, "question");
    if (!id)
        return std::unexpected(id.error());
    if (options.text.empty() && options.choice.empty() && options.comment.empty())
        return fail(ErrorCode::Usage, QStringLiteral("an answer needs --text, --choice or --comment"));
    return std::vector<app::GivenAnswer>{{QuestionId(*id),
                                          {text(options.choice), text(options.text), text(options.comment), {}},
                                          text(options.noEvidence)}};
}

Result<Reply> answer(Context &context, const AnswerOptions &options)
{
    const Result<qint64> id = idOption(options.questionnaire, "questionnaire");
    if (!id)
        return std::unexpected(id.error());
    const Result<std::vector<app::GivenAnswer>> answers = answersFrom(options);
    if (!answers)
        return std::unexpected(answers.error());
    const Result<app::Session> session = context.session();
    if (!session)
        return std::unexpected(session.error());
    const Result<app::BulkOutcome> outcome = app::answerQuestions(*session, QuestionnaireId(*id), *answers);
    if (!outcome)
        return std::unexpected(outcome.error());
    return replyFor(*outcome, QuestionnaireCommands::tr("%n answer(s) recorded as drafts.\n", nullptr,
                                                        static_cast<int>(outcome->done.size())));
}

Result<Reply> accept(Context &context, QuestionnaireId id, double atLeast)
{
    const Result<app::Session> session = context.session();
    if (!session)
        return std::unexpected(session.error());
    const Result<app::BulkOutcome> outcome = app::acceptProposals(*session, id, atLeast);
    if (!outcome)
        return std::unexpected(outcome.error());
    return replyFor(*outcome, QuestionnaireCommands::tr("%n proposal(s) accepted as drafts.\n", nullptr,
                                                        static_cast<int>(outcome->done.size())));
}

Result<std::vector<QuestionId>> questionIds(const std::vector<std::string> &words)
{
    std::vector<QuestionId> ids;
    for (const std::string &word : words) {
        const Result<qint64> id = idOption(word, "question");
        if (!id)
            return std::unexpected(id.error());
        ids.emplace_back(*id);
    }
    return ids;
}

Result<Reply> submit(Context &context, QuestionnaireId id, const std::vector<QuestionId> &only)
{
    const Result<app::Session> session = context.session();
    if (!session)
        return std::unexpected(session.error());
    const Result<app::BulkOutcome> outcome = app::submitAnswers(*session, id, only);
    if (!outcome)
        return std::unexpected(outcome.error());
    return replyFor(*outcome, QuestionnaireCommands::tr("%n answer(s) sent for review.\n", nullptr,
                                                        static_cast<int>(outcome->done.size())));
}

Result<Reply> approve(Context &context, QuestionnaireId id, const std::vector<QuestionId> &only)
{
    const Result<app::Session> session = context.session();
    if (!session)
        return std::unexpected(session.error());
    const Result<app::BulkOutcome> outcome = app::approveAnswers(*session, id, only);
    if (!outcome)
        return std::unexpected(outcome.error());
    return replyFor(*outcome, QuestionnaireCommands::tr("%n answer(s) approved.\n", nullptr,
                                                        static_cast<int>(outcome->done.size())));
}

Result<Reply> fill(Context &context, QuestionnaireId id, const QString &target)
{
    const Result<app::Session> session = context.session();
    if (!session)
        return std::unexpected(session.error());
    TerminalProgress progress(QuestionnaireCommands::tr("Filling"));
    const Result<app::FillReport> report = app::fillQuestionnaire(*session, id, target, progress);
    if (!report)
        return std::unexpected(report.error());
    Reply reply{fillJson(*report),
                QuestionnaireCommands::tr("%n cell(s) written, read back and compared", nullptr,
                                          static_cast<int>(report->written.size())) +
                    QuestionnaireCommands::tr("; %n part(s) of the file changed", nullptr,
                                              static_cast<int>(report->partsChanged.size())) +
                    QuestionnaireCommands::tr(", %n identical.\n", nullptr, report->partsIdentical) +
                    QuestionnaireCommands::tr("%n question(s) have no approved answer and were left as they were.\n",
                                              nullptr, report->open) +
                    QStringLiteral("%1\nSHA-256 %2\n").arg(target, report->sha256.hex())};
    for (const app::SkippedCell &cell : report->skipped)
        reply.attention << QuestionnaireCommands::tr("not written: %1!%2: %3").arg(cell.sheet, cell.cell, cell.why);
    for (const app::DifferingAnswers &answers : report->differing)
        reply.attention << QuestionnaireCommands::tr("the same question is answered differently (%1): %2")
                               .arg(answers.places.join(QLatin1String(", ")), answers.question.simplified());
    return reply;
}

template<class Run>
void addOnQuestionnaire(CLI::App &command, Action &chosen, Run run)
{
    auto id = optionsFor<std::string>();
    command.add_option("Q", *id, "Questionnaire")->required();
    command.callback([&chosen, id, run] {
        chosen = [id, run](Context &c) -> Result<Reply> {
            const Result<qint64> number = idOption(*id, "questionnaire");
            return number ? run(c, QuestionnaireId(*number)) : std::unexpected(number.error());
        };
    });
}

/// A step over some or all questions: `name Q [ID…|--all]`.
void addStep(CLI::App &questionnaire, Action &chosen, const char *name, const char *what,
             Result<Reply> (*run)(Context &, QuestionnaireId, const std::vector<QuestionId> &))
{
    auto words = optionsFor<std::vector<std::string>>();
    auto all = optionsFor<bool>();
    CLI::App *command = questionnaire.add_subcommand(name, what);
    addOnQuestionnaire(*command, chosen, [words, run](Context &c, QuestionnaireId id) -> Result<Reply> {
        const Result<std::vector<QuestionId>> only = questionIds(*words);
        return only ? run(c, id, *only) : std::unexpected(only.error());
    });
    auto *ids = command->add_option("ID", *words, "Questions; all of them by default");
    command->add_flag("--all", *all, "Every one that can be")->excludes(ids);
}

void addReading(CLI::App &questionnaire, Action &chosen)
{
    auto file = optionsFor<std::string>();
    auto mapping = optionsFor<std::string>();
    CLI::App *inspectCommand = questionnaire.add_subcommand("inspect", "Say what the sheets of a file are");
    inspectCommand->add_option("FILE", *file, "XLSX, XLSM or CSV")->required();
    inspectCommand->add_option("--mapping", *mapping, "Corrections as JSON");
    inspectCommand->callback(
        [&chosen, file, mapping] { chosen = [file, mapping](Context &c) { return inspect(c, *file, *mapping); }; });

    auto options = optionsFor<ImportOptions>();
    CLI::App *importCommand = questionnaire.add_subcommand("import", "Take a customer's questionnaire in");
    importCommand->add_option("FILE", options->file, "XLSX, XLSM or CSV")->required();
    importCommand->add_option("--customer", options->customer, "Who asks")->required();
    importCommand->add_option("--mapping", options->mapping, "Corrections as JSON");
    importCommand->callback([&chosen, options] { chosen = [options](Context &c) { return import(c, *options); }; });

    questionnaire.add_subcommand("list", "All questionnaires")->callback([&chosen] { chosen = list; });
    addOnQuestionnaire(*questionnaire.add_subcommand("show", "Questions with their answers"), chosen, show);
}

void addAnswering(CLI::App &questionnaire, Action &chosen)
{
    auto top = optionsFor<int>();
    *top = 3;
    CLI::App *proposeCommand = questionnaire.add_subcommand("propose", "Put earlier answers forward");
    addOnQuestionnaire(*proposeCommand, chosen, [top](Context &c, QuestionnaireId id) { return propose(c, id, *top); });
    proposeCommand->add_option("--top", *top, "How many for each question")->check(CLI::Range(1, 50));

    auto options = optionsFor<AnswerOptions>();
    CLI::App *answerCommand = questionnaire.add_subcommand("answer", "Record answers as drafts");
    answerCommand->add_option("Q", options->questionnaire, "Questionnaire")->required();
    answerCommand->add_option("ID", options->question, "Question");
    answerCommand->add_option("--text", options->text, "The answer");
    answerCommand->add_option("--choice", options->choice, "One of the permitted words");
    answerCommand->add_option("--comment", options->comment, "Remark");
    answerCommand->add_option("--from", options->from, "JSON file with many answers");
    answerCommand->add_option("--no-evidence-needed", options->noEvidence, "Why no citation is needed");
    answerCommand->callback([&chosen, options] { chosen = [options](Context &c) { return answer(c, *options); }; });

    auto atLeast = optionsFor<double>();
    CLI::App *acceptCommand = questionnaire.add_subcommand("accept", "Take proposals as drafts");
    addOnQuestionnaire(*acceptCommand, chosen,
                       [atLeast](Context &c, QuestionnaireId id) { return accept(c, id, *atLeast); });
    acceptCommand->add_option("--at-least", *atLeast, "Only from this confidence on")->check(CLI::Range(0.0, 1.0));
}

}  // namespace

void addQuestionnaireCommands(CLI::App &app, Action &chosen)
{
    CLI::App *questionnaire = app.add_subcommand("questionnaire", "What customers ask")->require_subcommand(1);
    addReading(*questionnaire, chosen);
    addAnswering(*questionnaire, chosen);
    addStep(*questionnaire, chosen, "submit", "Send drafts for review", submit);
    addStep(*questionnaire, chosen, "approve", "Approve drafts and answers in review", approve);

    auto target = optionsFor<std::string>();
    CLI::App *fillCommand =
        questionnaire->add_subcommand("fill", "Write approved answers into a copy of the customer's file");
    addOnQuestionnaire(*fillCommand, chosen,
                       [target](Context &c, QuestionnaireId id) { return fill(c, id, text(*target)); });
    fillCommand->add_option("-o,--output", *target, "File to write")->required();
}

}  // namespace assay::cli

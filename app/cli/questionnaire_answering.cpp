#include "app/cli/questionnaire_commands.h"
#include "app/cli/questionnaire_json.h"
#include "app/common/error_text.h"
#include "app/usecases/fill_questionnaire.h"

#include <QJsonArray>
#include <QJsonObject>

namespace assay::cli {

namespace {

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

}  // namespace

void addQuestionnaireAnswering(CLI::App &questionnaire, Action &chosen)
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

    addStep(questionnaire, chosen, "submit", "Send drafts for review", submit);
    addStep(questionnaire, chosen, "approve", "Approve drafts and answers in review", approve);

    auto target = optionsFor<std::string>();
    CLI::App *fillCommand =
        questionnaire.add_subcommand("fill", "Write approved answers into a copy of the customer's file");
    addOnQuestionnaire(*fillCommand, chosen,
                       [target](Context &c, QuestionnaireId id) { return fill(c, id, text(*target)); });
    fillCommand->add_option("-o,--output", *target, "File to write")->required();
}

}  // namespace assay::cli

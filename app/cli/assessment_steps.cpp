#include "app/cli/assessment_commands.h"
#include "app/cli/program_words.h"
#include "app/common/state_words.h"
#include "app/usecases/object_results.h"
#include "app/usecases/record_result.h"
#include "app/usecases/requirement_check.h"
#include "app/usecases/statement_of_applicability.h"
#include "model/store/assessment_repository.h"
#include "reports/content/crosswalk_words.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace assay::cli {

namespace {

struct AssessmentSteps
{
    Q_DECLARE_TR_FUNCTIONS(AssessmentSteps)
};

struct SetOptions
{
    std::string assessment;
    std::vector<std::string> refsAndResult;
    std::string rationale;
    std::string gap;
    std::string recommendation;
    std::string department;
    std::string risk;
    std::string due;
    std::string object;
    std::string methods;
    std::string record;
    std::optional<int> maturity;
};

RequirementResult resultFrom(const SetOptions &options, const QString &ref, ResultValue value,
                             const std::optional<QDate> &due)
{
    RequirementResult result;
    result.ref = ref;
    result.value = value;
    result.rationale = app::asTyped(text(options.rationale));
    result.gap = app::asTyped(text(options.gap));
    result.recommendation = app::asTyped(text(options.recommendation));
    result.department = app::asTyped(text(options.department));
    result.risk = text(options.risk);
    result.due = due;
    result.maturity = options.maturity;
    return result;
}

Result<Done> setOnObject(const app::Session &session, AssessmentId id, const SetOptions &options, const QString &ref,
                         ResultValue value)
{
    const Result<qint64> object = idOption(options.object, "object");
    if (!object)
        return std::unexpected(object.error());
    const std::optional<AssessmentMethods> methods = methodsFromWords(text(options.methods));
    if (!methods)
        return fail(ErrorCode::Usage, AssessmentSteps::tr("--methods takes interview, examine and test, with commas"));
    ObjectResult result{ref, ObjectId(*object), value, *methods, text(options.record), {}};
    if (result.record.isEmpty())
        result.record = text(options.rationale);
    if (const Result<app::ObjectResultsStep> step = app::recordObjectResults(session, id, {result}); !step)
        return std::unexpected(step.error());
    return Done{};
}

/// One requirement is all or nothing; several are done one by one, and what could not be is listed.
Result<Reply> set(Context &context, const SetOptions &options)
{
    const Result<qint64> number = idOption(options.assessment, "assessment");
    const Result<std::optional<QDate>> due = dateOption(options.due, "--due");
    if (!number || !due)
        return std::unexpected(number ? due.error() : number.error());
    const std::optional<ResultValue> value = resultFromWord(text(options.refsAndResult.back()));
    if (!value || options.refsAndResult.size() < 2)
        return fail(ErrorCode::Usage, AssessmentSteps::tr("\"%1\" is no result: the last word must be not-assessed, "
                                                          "met, partly-met, not-met or not-applicable")
                                          .arg(text(options.refsAndResult.back())));
    const Result<app::Session> session = context.session();
    if (!session)
        return std::unexpected(session.error());
    const AssessmentId id(*number);
    Reply reply;
    QJsonArray done;
    std::optional<Error> first;
    for (std::size_t i = 0; i + 1 < options.refsAndResult.size(); ++i) {
        const QString ref = text(options.refsAndResult[i]);
        const Result<Done> recorded = options.object.empty()
                                          ? app::recordResult(*session, id, resultFrom(options, ref, *value, *due))
                                          : setOnObject(*session, id, options, ref, *value);
        if (recorded) {
            done.append(ref);
            reply.text += QStringLiteral("%1: %2\n").arg(ref, app::resultText(*value));
            continue;
        }
        if (!first)
            first = recorded.error();
        reply.attention << QStringLiteral("%1: %2").arg(ref, recorded.error().detail);
    }
    if (done.isEmpty())
        return std::unexpected(*first);
    QJsonObject json{{QStringLiteral("assessment"), *number}, {QStringLiteral("result"), toWord(*value)}};
    if (options.refsAndResult.size() == 2)
        json.insert(QStringLiteral("ref"), done.at(0));
    else
        json.insert(QStringLiteral("refs"), done);
    reply.json = json;
    return reply;
}

struct VerdictOptions
{
    std::string assessment;
    std::string ref;
    std::string verdict;
    std::string note;
};

Result<Reply> giveVerdict(Context &context, const VerdictOptions &options)
{
    const Result<qint64> id = idOption(options.assessment, "assessment");
    if (!id)
        return std::unexpected(id.error());
    const Result<app::Session> session = context.session();
    if (!session)
        return std::unexpected(session.error());
    const Verdict verdict = verdictFromWord(text(options.verdict)).value_or(Verdict::NeedsMoreEvidence);
    if (const Result<Done> given =
            app::giveVerdict(*session, AssessmentId(*id), text(options.ref), verdict, text(options.note));
        !given)
        return std::unexpected(given.error());
    return Reply{
        QJsonObject{{QStringLiteral("assessment"), *id},
                    {QStringLiteral("ref"), text(options.ref)},
                    {QStringLiteral("verdict"), toWord(verdict)}},
        QStringLiteral("%1: %2\n").arg(text(options.ref), content::verdictWord(programWords(), verdict).word.main)};
}

Result<Reply> copy(Context &context, AssessmentId from)
{
    const Result<app::Session> session = context.session();
    if (!session)
        return std::unexpected(session.error());
    const Result<AssessmentId> id = app::copyAssessment(*session, from);
    if (!id)
        return std::unexpected(id.error());
    return Reply{
        QJsonObject{{QStringLiteral("assessment"), id->value()}, {QStringLiteral("copied_from"), from.value()}},
        AssessmentSteps::tr("Assessment %1 was opened as a copy of %2.\n")
            .arg(QString::number(id->value()), QString::number(from.value()))};
}

Result<Reply> withdraw(Context &context, AssessmentId id)
{
    const Result<app::Session> session = context.session();
    if (!session)
        return std::unexpected(session.error());
    if (const Result<Done> withdrawn = app::withdrawAssessment(*session, id); !withdrawn)
        return std::unexpected(withdrawn.error());
    return Reply{QJsonObject{{QStringLiteral("assessment"), id.value()}, {QStringLiteral("withdrawn"), true}},
                 AssessmentSteps::tr("Assessment %1 was withdrawn.\n").arg(QString::number(id.value()))};
}

Result<Reply> move(Context &context, AssessmentId id, AssessmentState state)
{
    const Result<app::Session> session = context.session();
    if (!session)
        return std::unexpected(session.error());
    if (const Result<Done> moved = app::moveAssessment(*session, id, state); !moved)
        return std::unexpected(moved.error());
    return Reply{QJsonObject{{QStringLiteral("assessment"), id.value()}, {QStringLiteral("state"), toWord(state)}},
                 QStringLiteral("%1\n").arg(app::stateText(state))};
}

Result<Reply> signOff(Context &context, AssessmentId id)
{
    const Result<app::Session> session = context.session();
    if (!session)
        return std::unexpected(session.error());
    const Result<SignOff> signedOff = app::signOffAssessment(*session, id);
    if (!signedOff)
        return std::unexpected(signedOff.error());
    const QString digest = QString::fromLatin1(signedOff->digest.toHex());
    return Reply{QJsonObject{{QStringLiteral("assessment"), id.value()},
                             {QStringLiteral("by"), signedOff->by},
                             {QStringLiteral("digest"), digest}},
                 AssessmentSteps::tr("Assessment %1 is signed off and frozen; digest %2\n")
                     .arg(QString::number(id.value()), digest)};
}

Result<Reply> approveStatement(Context &context, AssessmentId id)
{
    const Result<app::Session> session = context.session();
    if (!session)
        return std::unexpected(session.error());
    const Result<int> number = app::approveStatement(*session, id);
    if (!number)
        return std::unexpected(number.error());
    return Reply{QJsonObject{{QStringLiteral("assessment"), id.value()}, {QStringLiteral("version"), *number}},
                 AssessmentSteps::tr("Version %1 of the statement of applicability is approved.\n").arg(*number)};
}

void addSet(CLI::App &assessment, Action &chosen)
{
    auto options = optionsFor<SetOptions>();
    CLI::App *command = assessment.add_subcommand("set", "Record the result of one or several requirements");
    command->add_option("A", options->assessment, "Assessment")->required();
    command
        ->add_option("REF… RESULT", options->refsAndResult,
                     "Requirements, then not-assessed, met, partly-met, not-met or not-applicable")
        ->required()
        ->expected(2, 10'000);
    command->add_option("--rationale", options->rationale, "Present state and why");
    command->add_option("--gap", options->gap, "What is missing");
    command->add_option("--recommendation", options->recommendation, "What to do");
    command->add_option("--department", options->department, "Who is responsible");
    command->add_option("--risk", options->risk, "Risk of the gap")
        ->check(CLI::IsMember({"none", "low", "medium", "high", "major"}));
    command->add_option("--due", options->due, "Planned date");
    command->add_option("--maturity", options->maturity, "0 to 5")->check(CLI::Range(0, 5));
    command->add_option("--object", options->object, "Object of a classified-protection assessment");
    command->add_option("--methods", options->methods, "How it was found: interview,examine,test");
    command->add_option("--record", options->record, "What was seen, asked or measured on the object");
    command->callback([&chosen, options] { chosen = [options](Context &c) { return set(c, *options); }; });
}

void addVerdict(CLI::App &assessment, Action &chosen)
{
    auto options = optionsFor<VerdictOptions>();
    CLI::App *command = assessment.add_subcommand("verdict", "A reviewer's word on a result");
    command->add_option("A", options->assessment, "Assessment")->required();
    command->add_option("REF", options->ref, "Requirement")->required();
    command->add_option("VERDICT", options->verdict, "agreed, disagreed or needs-more-evidence")
        ->required()
        ->check(CLI::IsMember({"agreed", "disagreed", "needs-more-evidence"}));
    command->add_option("--note", options->note, "Why");
    command->callback([&chosen, options] { chosen = [options](Context &c) { return giveVerdict(c, *options); }; });
}

}  // namespace

void addAssessmentSteps(CLI::App &assessment, Action &chosen)
{
    addSet(assessment, chosen);
    addVerdict(assessment, chosen);
    addOnAssessment(*assessment.add_subcommand("withdraw", "Take back one that no person has worked on"), chosen,
                    withdraw);
    addOnAssessment(*assessment.add_subcommand("copy", "Start the next assessment as a copy"), chosen, copy);
    auto back = optionsFor<bool>();
    CLI::App *review = assessment.add_subcommand("review", "Send a draft to review");
    review->add_flag("--back", *back, "Take it back into draft");
    addOnAssessment(*review, chosen, [back](Context &c, AssessmentId id) {
        return move(c, id, *back ? AssessmentState::Draft : AssessmentState::InReview);
    });
    addOnAssessment(
        *assessment.add_subcommand("approve-soa", "Approve the statement of applicability as it stands now"), chosen,
        approveStatement);
    addOnAssessment(*assessment.add_subcommand("sign-off", "Freeze an assessment under its digest"), chosen, signOff);
}

}  // namespace assay::cli

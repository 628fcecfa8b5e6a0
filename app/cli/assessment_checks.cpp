#include "app/cli/assessment_commands.h"
#include "app/usecases/claim_checks.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace assay::cli {

namespace {

struct AssessmentChecks
{
    Q_DECLARE_TR_FUNCTIONS(AssessmentChecks)
};

struct CheckOptions
{
    std::string assessment;
    bool all = false;
};

QJsonObject jsonOf(const app::ClaimFinding &finding)
{
    return {{QStringLiteral("ref"), finding.ref},
            {QStringLiteral("rule"), finding.rule},
            {QStringLiteral("what"), finding.what}};
}

Reply replyOf(const QJsonArray &json, const TextTable &table)
{
    Reply reply{json, json.isEmpty() ? AssessmentChecks::tr("Nothing to be checked was found.\n")
                                     : table.toText(terminalColumns())};
    if (!json.isEmpty())
        reply.attention << AssessmentChecks::tr("%n claim(s) to be checked", nullptr, static_cast<int>(json.size()));
    return reply;
}

Result<Reply> checksOfOne(const app::Session &session, AssessmentId id)
{
    const Result<std::vector<app::ClaimFinding>> findings = app::checkAssessment(session, id);
    if (!findings)
        return std::unexpected(findings.error());
    QJsonArray json;
    TextTable table({AssessmentChecks::tr("Ref"), AssessmentChecks::tr("Rule"), AssessmentChecks::tr("What")});
    for (const app::ClaimFinding &finding : *findings) {
        json.append(jsonOf(finding));
        table.addRow({finding.ref, finding.rule, finding.what});
    }
    return replyOf(json, table);
}

Result<Reply> checksOfAll(const app::Session &session)
{
    const Result<std::vector<app::CheckedAssessment>> checked = app::checkAll(session);
    if (!checked)
        return std::unexpected(checked.error());
    QJsonArray json;
    TextTable table({AssessmentChecks::tr("Assessment"), AssessmentChecks::tr("Framework"), AssessmentChecks::tr("Ref"),
                     AssessmentChecks::tr("Rule"), AssessmentChecks::tr("What")});
    for (const app::CheckedAssessment &one : *checked)
        for (const app::ClaimFinding &finding : one.findings) {
            QJsonObject row = jsonOf(finding);
            row.insert(QStringLiteral("assessment"), one.assessment.id.value());
            row.insert(QStringLiteral("framework"), one.assessment.framework);
            json.append(row);
            table.addRow({QString::number(one.assessment.id.value()), one.assessment.framework, finding.ref,
                          finding.rule, finding.what});
        }
    return replyOf(json, table);
}

Result<Reply> checks(Context &context, const CheckOptions &options)
{
    if (options.all == !options.assessment.empty())
        return fail(ErrorCode::Usage, QStringLiteral("name one assessment, or --all"));
    const Result<qint64> id = options.all ? Result<qint64>(0) : idOption(options.assessment, "assessment");
    if (!id)
        return std::unexpected(id.error());
    const Result<app::Session> session = context.session();
    if (!session)
        return std::unexpected(session.error());
    return options.all ? checksOfAll(*session) : checksOfOne(*session, AssessmentId(*id));
}

}  // namespace

void addAssessmentChecks(CLI::App &assessment, Action &chosen)
{
    auto options = optionsFor<CheckOptions>();
    CLI::App *command = assessment.add_subcommand("checks", "Claims that need a look");
    command->add_option("A", options->assessment, "Assessment");
    command->add_flag("--all", options->all, "Of every assessment that is not signed off");
    command->callback([&chosen, options] { chosen = [options](Context &c) { return checks(c, *options); }; });
}

}  // namespace assay::cli

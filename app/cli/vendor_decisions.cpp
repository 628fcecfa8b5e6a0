#include "app/cli/vendor_commands.h"
#include "app/common/state_words.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace assay::cli {

namespace {

struct VendorDecisions
{
    Q_DECLARE_TR_FUNCTIONS(VendorDecisions)
};

struct DecisionOptions
{
    std::string state;
    std::string reason;
    std::string on;
    std::vector<std::string> conditions;
    std::string conditionsUntil;
    std::string proof;
    std::string proofEvidence;
};

/// Errors: Usage.
Result<VendorDecision> decisionFrom(VendorId id, const DecisionOptions &options, QDate today)
{
    const Result<std::optional<QDate>> on = dateOption(options.on, "--on");
    const Result<std::optional<QDate>> until = dateOption(options.conditionsUntil, "--conditions-until");
    if (!on || !until)
        return std::unexpected(on ? until.error() : on.error());
    VendorDecision decision{.vendor = id,
                            .after = vendorStateFromWord(text(options.state)).value_or(VendorState::Proposed),
                            .reason = text(options.reason),
                            .by = {},
                            .on = on->value_or(today),
                            .conditions = {},
                            .conditionsUntil = *until,
                            .proof = text(options.proof),
                            .proofEvidence = {}};
    for (const std::string &condition : options.conditions)
        decision.conditions << text(condition);
    if (!options.proofEvidence.empty()) {
        const Result<qint64> evidence = idOption(options.proofEvidence, "evidence");
        if (!evidence)
            return std::unexpected(evidence.error());
        decision.proofEvidence = EvidenceId(*evidence);
    }
    return decision;
}

QString concernText(const QString &concern)
{
    if (concern == QLatin1String("no-tier"))
        return VendorDecisions::tr("It has no tier: its inherent risk is not recorded.");
    if (concern == QLatin1String("no-assessment"))
        return VendorDecisions::tr("It has not been assessed.");
    if (concern == QLatin1String("assessment-open"))
        return VendorDecisions::tr("None of its assessments is signed off.");
    if (concern == QLatin1String("no-agreement"))
        return VendorDecisions::tr("It touches personal information without a recorded processing agreement.");
    return concern;
}

Result<Reply> decide(Context &context, VendorId id, const DecisionOptions &options)
{
    const Result<app::Session> session = context.session();
    if (!session)
        return std::unexpected(session.error());
    const Result<VendorDecision> decision = decisionFrom(id, options, session->today);
    if (!decision)
        return std::unexpected(decision.error());
    if (const Result<Done> decided = app::decideOnVendor(*session, *decision); !decided)
        return std::unexpected(decided.error());
    const Result<app::VendorRecord> record = app::vendorRecord(*session, id);
    if (!record)
        return std::unexpected(record.error());
    Reply reply{jsonOf(*record),
                QStringLiteral("%1: %2\n").arg(record->vendor.name, app::stateText(record->vendor.state))};
    for (const QString &concern : app::concernsOf(*record))
        reply.attention << concernText(concern);
    return reply;
}

QString dueText(const QString &what)
{
    if (what == QLatin1String("first-assessment"))
        return VendorDecisions::tr("first assessment");
    if (what == QLatin1String("re-assessment"))
        return VendorDecisions::tr("re-assessment");
    if (what == QLatin1String("conditions"))
        return VendorDecisions::tr("conditions to be met");
    if (what == QLatin1String("agreement-ends"))
        return VendorDecisions::tr("processing agreement ends");
    return what;
}

Result<Reply> due(Context &context, int days)
{
    const Result<app::Session> session = context.session();
    if (!session)
        return std::unexpected(session.error());
    const Result<std::vector<app::VendorDue>> all = app::vendorsDue(*session, session->today.addDays(days));
    if (!all)
        return std::unexpected(all.error());
    TextTable table({VendorDecisions::tr("Due"), VendorDecisions::tr("Id"), VendorDecisions::tr("Vendor"),
                     VendorDecisions::tr("What")});
    QJsonArray json;
    for (const app::VendorDue &one : *all) {
        table.addRow(
            {one.on.toString(Qt::ISODate), QString::number(one.vendor.id.value()), one.vendor.name, dueText(one.what)});
        json.append(QJsonObject{{QStringLiteral("vendor"), one.vendor.id.value()},
                                {QStringLiteral("name"), one.vendor.name},
                                {QStringLiteral("what"), one.what},
                                {QStringLiteral("on"), one.on.toString(Qt::ISODate)},
                                {QStringLiteral("overdue"), one.on < session->today}});
    }
    return Reply{json, all->empty() ? VendorDecisions::tr("Nothing is due within %n day(s).\n", nullptr, days)
                                    : table.toText(terminalColumns())};
}

void addDetails(CLI::App &command, const std::shared_ptr<DecisionOptions> &options)
{
    command.add_option("--reason", options->reason, "Why")->required();
    command.add_option("--on", options->on, "Day of the decision; today by default");
    command.add_option("--condition", options->conditions, "Condition of an approval; may be given again");
    command.add_option("--conditions-until", options->conditionsUntil, "Day by which conditions are to be met");
    command.add_option("--proof", options->proof, "Off-boarding: proof that data was returned or deleted");
    command.add_option("--proof-evidence", options->proofEvidence, "Evidence that holds it");
}

std::vector<std::string> stateNames()
{
    std::vector<std::string> names;
    for (const QString &word : vendorStateWords())
        names.push_back(word.toStdString());
    return names;
}

}  // namespace

void addVendorDecisions(CLI::App &vendor, Action &chosen)
{
    auto options = optionsFor<DecisionOptions>();
    CLI::App *command = vendor.add_subcommand("decide", "Record a decision on a vendor");
    addDetails(*command, options);
    addOnVendor(*command, chosen, [options](Context &c, VendorId id) { return decide(c, id, *options); });
    command->add_option("STATE", options->state, "What it becomes")->required()->check(CLI::IsMember(stateNames()));

    auto approval = optionsFor<DecisionOptions>();
    CLI::App *approve = vendor.add_subcommand("approve", "Approve a vendor; with --condition: under conditions");
    addDetails(*approve, approval);
    addOnVendor(*approve, chosen, [approval](Context &c, VendorId id) {
        DecisionOptions given = *approval;
        given.state = toWord(given.conditions.empty() ? VendorState::Approved : VendorState::ApprovedWithConditions)
                          .toStdString();
        return decide(c, id, given);
    });

    auto days = optionsFor<int>();
    *days = 60;
    CLI::App *dueCommand = vendor.add_subcommand("due", "Assessments, conditions and agreements that are due");
    dueCommand->add_option("--within", *days, "Days from today; 60 by default")->check(CLI::Range(0, 3660));
    dueCommand->callback([&chosen, days] { chosen = [days](Context &c) { return due(c, *days); }; });
}

}  // namespace assay::cli

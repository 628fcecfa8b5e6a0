#include "app/cli/assessment_commands.h"
#include "model/store/assessment_repository.h"
#include "model/store/vendor_repository.h"
#include "reports/content/gap/gap_words.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

namespace assay::cli {

namespace {

struct VendorCommands
{
    Q_DECLARE_TR_FUNCTIONS(VendorCommands)
};

const QString kChecklist = QStringLiteral("crm-vendor-checklist");

struct AddOptions
{
    std::string name;
    std::string service;
    std::string data;
};

QJsonObject vendorJson(const Vendor &vendor)
{
    return {{QStringLiteral("id"), vendor.id.value()},    {QStringLiteral("uuid"), vendor.uuid},
            {QStringLiteral("name"), vendor.name},        {QStringLiteral("service"), vendor.service},
            {QStringLiteral("data"), vendor.dataTouched}, {QStringLiteral("state"), toWord(vendor.state)}};
}

Result<VendorId> vendorOption(const std::string &word)
{
    const Result<qint64> id = idOption(word, "vendor");
    if (!id)
        return std::unexpected(id.error());
    return VendorId(*id);
}

Result<Reply> add(Context &context, const AddOptions &options)
{
    const Result<app::Session> session = context.session();
    if (!session)
        return std::unexpected(session.error());
    Vendor vendor{VendorId(0)};
    vendor.name = text(options.name);
    vendor.service = text(options.service);
    vendor.dataTouched = text(options.data);
    const Result<VendorId> id =
        session->workspace.write(session->actor, QStringLiteral("new vendor"),
                                 [&](store::UnitOfWork &unit) { return store::addVendor(unit, vendor); });
    if (!id)
        return std::unexpected(id.error());
    return Reply{QJsonObject{{QStringLiteral("vendor"), id->value()}},
                 VendorCommands::tr("Vendor %1: %2\n").arg(QString::number(id->value()), vendor.name)};
}

Result<Reply> list(Context &context)
{
    const Result<app::Session> session = context.session();
    if (!session)
        return std::unexpected(session.error());
    const Result<std::vector<Vendor>> vendors = store::allVendors(session->workspace);
    if (!vendors)
        return std::unexpected(vendors.error());
    TextTable table({VendorCommands::tr("Id"), VendorCommands::tr("Vendor"), VendorCommands::tr("Service"),
                     VendorCommands::tr("State")});
    QJsonArray json;
    for (const Vendor &vendor : *vendors) {
        table.addRow({QString::number(vendor.id.value()), vendor.name, vendor.service, toWord(vendor.state)});
        json.append(vendorJson(vendor));
    }
    return Reply{json, table.toText(terminalColumns())};
}

/// The newest assessment of a vendor. Errors: NotFound.
Result<AssessmentId> newestOf(const app::Session &session, VendorId vendor)
{
    const Result<std::vector<Assessment>> all = store::allAssessments(session.workspace);
    if (!all)
        return std::unexpected(all.error());
    std::optional<AssessmentId> newest;
    for (const Assessment &assessment : *all)
        if (assessment.vendor == vendor)
            newest = assessment.id;
    if (!newest)
        return fail(ErrorCode::NotFound,
                    VendorCommands::tr("Vendor %1 has not been assessed: assay vendor assess %1").arg(vendor.value()));
    return *newest;
}

Result<Reply> assess(Context &context, const std::string &word, const std::string &framework)
{
    const Result<VendorId> id = vendorOption(word);
    if (!id)
        return std::unexpected(id.error());
    const Result<app::Session> session = context.session();
    if (!session)
        return std::unexpected(session.error());
    const Result<Vendor> vendor = store::vendorById(session->workspace, *id);
    if (!vendor)
        return std::unexpected(vendor.error());
    Assessment assessment{AssessmentId(0)};
    assessment.framework = framework.empty() ? kChecklist : text(framework);
    assessment.scope = vendor->service.isEmpty() ? vendor->name : vendor->name + QStringLiteral(", ") + vendor->service;
    assessment.kind = AssessmentKind::SecondParty;
    assessment.vendor = *id;
    const Result<AssessmentId> opened = app::openAssessment(*session, assessment);
    if (!opened)
        return std::unexpected(opened.error());
    return Reply{QJsonObject{{QStringLiteral("vendor"), id->value()}, {QStringLiteral("assessment"), opened->value()}},
                 VendorCommands::tr("Assessment %1 of %2 was opened; record results with: assay assessment set %1\n")
                     .arg(QString::number(opened->value()), vendor->name)};
}

Result<Reply> score(Context &context, const std::string &word)
{
    const Result<VendorId> id = vendorOption(word);
    if (!id)
        return std::unexpected(id.error());
    const Result<app::Session> session = context.session();
    if (!session)
        return std::unexpected(session.error());
    const Result<AssessmentId> newest = newestOf(*session, *id);
    if (!newest)
        return std::unexpected(newest.error());
    const Result<app::AssessmentData> data = app::assessmentData(*session, *newest);
    if (!data)
        return std::unexpected(data.error());
    const Score score = data->score();
    QStringList misses;
    for (const Requirement &requirement : data->framework->requirements) {
        const RequirementResult *result = data->find(requirement.ref);
        if (requirement.isHard && result && result->value == ResultValue::NotMet)
            misses << QStringLiteral("%1 %2").arg(requirement.ref, requirement.title.in(programLanguage()));
    }
    QJsonObject json = jsonOf(score);
    json.insert(QStringLiteral("vendor"), id->value());
    json.insert(QStringLiteral("assessment"), newest->value());
    json.insert(QStringLiteral("hard_misses"), QJsonArray::fromStringList(misses));
    QString said = VendorCommands::tr("Score: %1\n").arg(content::scoreText(score.score, score.top));
    for (const QString &miss : misses)
        said += VendorCommands::tr("Hard indicator not satisfied: %1\n").arg(miss);
    return Reply{json, said};
}

Result<Reply> compare(Context &context, const std::vector<std::string> &words)
{
    const Result<app::Session> session = context.session();
    if (!session)
        return std::unexpected(session.error());
    std::vector<app::AssessmentData> assessed;
    QStringList headings = {VendorCommands::tr("Indicator")};
    QJsonArray vendors;
    for (const std::string &word : words) {
        const Result<VendorId> id = vendorOption(word);
        if (!id)
            return std::unexpected(id.error());
        const Result<Vendor> vendor = store::vendorById(session->workspace, *id);
        if (!vendor)
            return std::unexpected(vendor.error());
        const Result<AssessmentId> newest = newestOf(*session, *id);
        if (!newest)
            return std::unexpected(newest.error());
        Result<app::AssessmentData> data = app::assessmentData(*session, *newest);
        if (!data)
            return std::unexpected(data.error());
        if (!assessed.empty() && assessed.front().framework != data->framework)
            return fail(ErrorCode::Refused, VendorCommands::tr("The vendors were assessed by different checklists."));
        QJsonObject one = vendorJson(*vendor);
        one.insert(QStringLiteral("assessment"), newest->value());
        one.insert(QStringLiteral("score"), jsonOf(data->score()));
        vendors.append(one);
        headings << vendor->name;
        assessed.push_back(std::move(*data));
    }
    TextTable table(headings);
    QJsonArray rows;
    for (const Requirement &requirement : assessed.front().framework->requirements) {
        if (!requirement.assessable)
            continue;
        QStringList cells = {requirement.ref + QLatin1Char(' ') + requirement.title.in(programLanguage())};
        QJsonArray results;
        for (const app::AssessmentData &data : assessed) {
            const RequirementResult *result = data.find(requirement.ref);
            const QString value = toWord(result ? result->value : ResultValue::NotAssessed);
            cells << value;
            results.append(value);
        }
        table.addRow(cells);
        rows.append(QJsonObject{{QStringLiteral("ref"), requirement.ref}, {QStringLiteral("results"), results}});
    }
    QStringList scores = {VendorCommands::tr("Score")};
    for (const app::AssessmentData &data : assessed) {
        const Score score = data.score();
        scores << content::scoreText(score.score, score.top);
    }
    table.addRow(scores);
    return Reply{QJsonObject{{QStringLiteral("vendors"), vendors}, {QStringLiteral("rows"), rows}},
                 table.toText(terminalColumns())};
}

Result<Reply> setState(Context &context, const std::string &word, const QString &state)
{
    const Result<VendorId> id = vendorOption(word);
    if (!id)
        return std::unexpected(id.error());
    const Result<app::Session> session = context.session();
    if (!session)
        return std::unexpected(session.error());
    const VendorState wanted = vendorStateFromWord(state).value_or(VendorState::Proposed);
    const bool decides = wanted == VendorState::Approved || wanted == VendorState::ApprovedWithConditions ||
                         wanted == VendorState::Rejected;
    if (decides && session->actor.role == Role::Engineer &&
        session->workspace.policies().fourEyes == store::FourEyes::Required)
        return fail(ErrorCode::Refused,
                    VendorCommands::tr("A vendor is approved or rejected by a reviewer (--as NAME:reviewer)."));
    const Result<Done> set =
        session->workspace.write(session->actor, QStringLiteral("vendor decision"),
                                 [&](store::UnitOfWork &unit) { return store::setVendorState(unit, *id, wanted); });
    if (!set)
        return std::unexpected(set.error());
    return Reply{QJsonObject{{QStringLiteral("vendor"), id->value()}, {QStringLiteral("state"), toWord(wanted)}},
                 QStringLiteral("%1\n").arg(toWord(wanted))};
}

template<class Run>
void addOnVendor(CLI::App &command, Action &chosen, Run run)
{
    auto id = optionsFor<std::string>();
    command.add_option("V", *id, "Vendor")->required();
    command.callback([&chosen, id, run] { chosen = [id, run](Context &c) { return run(c, *id); }; });
}

}  // namespace

void addVendorCommands(CLI::App &app, Action &chosen)
{
    CLI::App *vendor = app.add_subcommand("vendor", "Vendors and their assessment")->require_subcommand(1);
    auto options = optionsFor<AddOptions>();
    CLI::App *addCommand = vendor->add_subcommand("add", "Record a vendor");
    addCommand->add_option("--name", options->name, "Name")->required();
    addCommand->add_option("--service", options->service, "What it does for us");
    addCommand->add_option("--data", options->data, "What of our data it sees");
    addCommand->callback([&chosen, options] { chosen = [options](Context &c) { return add(c, *options); }; });
    vendor->add_subcommand("list", "All vendors")->callback([&chosen] { chosen = list; });

    auto framework = optionsFor<std::string>();
    CLI::App *assessCommand = vendor->add_subcommand("assess", "Open an assessment of a vendor");
    assessCommand->add_option("--framework", *framework, "Checklist; the CRM vendor checklist by default");
    addOnVendor(*assessCommand, chosen,
                [framework](Context &c, const std::string &id) { return assess(c, id, *framework); });
    addOnVendor(*vendor->add_subcommand("score", "Score of the newest assessment"), chosen, score);

    auto ids = optionsFor<std::vector<std::string>>();
    CLI::App *compareCommand = vendor->add_subcommand("compare", "Vendors side by side");
    compareCommand->add_option("V", *ids, "Vendors")->required()->expected(2, 10);
    compareCommand->callback([&chosen, ids] { chosen = [ids](Context &c) { return compare(c, *ids); }; });

    auto state = optionsFor<std::string>();
    *state = "approved";
    CLI::App *approve = vendor->add_subcommand("approve", "Decide on a vendor");
    std::vector<std::string> states;
    for (const QString &word : vendorStateWords())
        states.push_back(word.toStdString());
    approve->add_option("--state", *state, "Decision")->check(CLI::IsMember(states));
    addOnVendor(*approve, chosen, [state](Context &c, const std::string &id) { return setState(c, id, text(*state)); });
}

}  // namespace assay::cli

#include "app/cli/vendor_commands.h"

#include "app/cli/assessment_commands.h"
#include "app/common/state_words.h"
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
    const Result<std::vector<app::VendorRecord>> records = app::vendorRecords(*session);
    if (!records)
        return std::unexpected(records.error());
    TextTable table({VendorCommands::tr("Id"), VendorCommands::tr("Vendor"), VendorCommands::tr("Service"),
                     VendorCommands::tr("Tier"), VendorCommands::tr("State"), VendorCommands::tr("Next assessment")});
    QJsonArray json;
    for (const app::VendorRecord &record : *records) {
        table.addRow({QString::number(record.vendor.id.value()), record.vendor.name, record.vendor.service,
                      record.tier ? record.tier->name.in(programLanguage()) : QString(),
                      app::stateText(record.vendor.state),
                      record.nextDue ? record.nextDue->toString(Qt::ISODate) : QString()});
        json.append(jsonOf(record));
    }
    return Reply{json, table.toText(terminalColumns())};
}

/// The newest assessment of a vendor. Errors: NotFound.
Result<AssessmentId> newestOf(const app::Session &session, VendorId vendor)
{
    const Result<app::VendorRecord> record = app::vendorRecord(session, vendor);
    if (!record)
        return std::unexpected(record.error());
    if (!record->newest)
        return fail(ErrorCode::NotFound,
                    VendorCommands::tr("Vendor %1 has not been assessed: assay vendor assess %1").arg(vendor.value()));
    return *record->newest;
}

/// The checklist that was asked for, that of its tier, or the one for all.
QString checklistFor(const std::string &asked, const app::VendorRecord &record)
{
    if (!asked.empty())
        return text(asked);
    return record.tier ? record.tier->checklist : kChecklist;
}

/// Assessing begins the due diligence of a vendor that was only proposed.
Result<Done> beginDiligence(const app::Session &session, const Vendor &vendor, AssessmentId assessment)
{
    if (vendor.state != VendorState::Proposed)
        return Done{};
    return app::decideOnVendor(session,
                               {.vendor = vendor.id,
                                .after = VendorState::DueDiligence,
                                .reason = VendorCommands::tr("Assessment %1 was opened").arg(assessment.value()),
                                .by = {},
                                .on = session.today,
                                .conditions = {},
                                .conditionsUntil = {},
                                .proof = {},
                                .proofEvidence = {}});
}

Result<Reply> assess(Context &context, VendorId id, const std::string &framework)
{
    const Result<app::Session> session = context.session();
    if (!session)
        return std::unexpected(session.error());
    const Result<app::VendorRecord> record = app::vendorRecord(*session, id);
    if (!record)
        return std::unexpected(record.error());
    const Vendor &vendor = record->vendor;
    Assessment assessment{AssessmentId(0)};
    assessment.framework = checklistFor(framework, *record);
    assessment.scope = vendor.service.isEmpty() ? vendor.name : vendor.name + QStringLiteral(", ") + vendor.service;
    assessment.kind = AssessmentKind::SecondParty;
    assessment.vendor = id;
    const Result<AssessmentId> opened = app::openAssessment(*session, assessment);
    if (!opened)
        return std::unexpected(opened.error());
    if (const Result<Done> begun = beginDiligence(*session, vendor, *opened); !begun)
        return std::unexpected(begun.error());
    QString said = VendorCommands::tr("Assessment %1 of %2 was opened; record results with: assay assessment set %1\n")
                       .arg(QString::number(opened->value()), vendor.name);
    if (record->tier)
        said += VendorCommands::tr("Depth: %1\n").arg(record->tier->depth.in(programLanguage()));
    return Reply{QJsonObject{{QStringLiteral("vendor"), id.value()}, {QStringLiteral("assessment"), opened->value()}},
                 said};
}

Result<Reply> score(Context &context, VendorId id)
{
    const Result<app::Session> session = context.session();
    if (!session)
        return std::unexpected(session.error());
    const Result<AssessmentId> newest = newestOf(*session, id);
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
    json.insert(QStringLiteral("vendor"), id.value());
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
        QJsonObject one = jsonOf(*vendor);
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
            const ResultValue value = result ? result->value : ResultValue::NotAssessed;
            cells << app::resultText(value);
            results.append(toWord(value));
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

}  // namespace

Result<VendorId> vendorOption(const std::string &word)
{
    const Result<qint64> id = idOption(word, "vendor");
    if (!id)
        return std::unexpected(id.error());
    return VendorId(*id);
}

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
    assessCommand->add_option("--framework", *framework, "Checklist; that of its tier by default");
    addOnVendor(*assessCommand, chosen, [framework](Context &c, VendorId id) { return assess(c, id, *framework); });
    addOnVendor(*vendor->add_subcommand("score", "Score of the newest assessment"), chosen, score);

    auto ids = optionsFor<std::vector<std::string>>();
    CLI::App *compareCommand = vendor->add_subcommand("compare", "Vendors side by side");
    compareCommand->add_option("V", *ids, "Vendors")->required()->expected(2, 10);
    compareCommand->callback([&chosen, ids] { chosen = [ids](Context &c) { return compare(c, *ids); }; });

    addVendorRecord(*vendor, chosen);
    addVendorDecisions(*vendor, chosen);
}

}  // namespace assay::cli

#include "app/cli/vendor_commands.h"
#include "app/common/state_words.h"
#include "model/store/vendor_repository.h"

#include <QCoreApplication>

namespace assay::cli {

namespace {

struct VendorRecordCommands
{
    Q_DECLARE_TR_FUNCTIONS(VendorRecordCommands)
};

QString dateText(const std::optional<QDate> &date)
{
    return date ? date->toString(Qt::ISODate) : QStringLiteral("–");
}

QString tierLines(const app::VendorRecord &record)
{
    if (!record.tier)
        return VendorRecordCommands::tr("Tier: not set (assay vendor tier %1)\n").arg(record.vendor.id.value());
    const Language language = programLanguage();
    QString lines = VendorRecordCommands::tr("Tier: %1 (%2 points)\n")
                        .arg(record.tier->name.in(language), QString::number(record.points));
    if (!record.raisedBy.isEmpty())
        lines += VendorRecordCommands::tr("Raised by: %1\n").arg(record.raisedBy.join(QStringLiteral(", ")));
    lines += VendorRecordCommands::tr("Checklist: %1\n").arg(record.tier->checklist);
    lines += VendorRecordCommands::tr("Depth: %1\n").arg(record.tier->depth.in(language));
    lines += VendorRecordCommands::tr("Assessed every %1 months; last: %2; next due: %3\n")
                 .arg(QString::number(record.tier->intervalMonths), dateText(record.lastAssessed),
                      record.nextDue ? dateText(record.nextDue) : VendorRecordCommands::tr("now"));
    return lines + record.tierSource.in(language) + QLatin1Char('\n');
}

QString agreementLines(const Vendor &vendor)
{
    QString lines = VendorRecordCommands::tr("Processing agreement: none\n");
    if (vendor.agreement)
        lines =
            VendorRecordCommands::tr("Processing agreement: %1, signed %2, until %3\n")
                .arg(vendor.agreement->title, dateText(vendor.agreement->signedOn), dateText(vendor.agreement->until));
    for (const SubProcessor &one : vendor.subProcessors)
        lines += VendorRecordCommands::tr("Sub-processor: %1, %2, %3\n").arg(one.name, one.service, one.location);
    return lines;
}

QString decisionLines(const app::VendorRecord &record)
{
    QString lines;
    for (const VendorDecision &decision : record.decisions) {
        lines +=
            VendorRecordCommands::tr("%1 %2: %3, %4\n")
                .arg(decision.on.toString(Qt::ISODate), decision.by, app::stateText(decision.after), decision.reason);
        for (const QString &condition : decision.conditions)
            lines += VendorRecordCommands::tr("  condition until %1: %2\n")
                         .arg(dateText(decision.conditionsUntil), condition);
        if (!decision.proof.isEmpty() || decision.proofEvidence)
            lines += VendorRecordCommands::tr("  proof of return or deletion: %1\n")
                         .arg(decision.proof.isEmpty()
                                  ? VendorRecordCommands::tr("evidence %1").arg(decision.proofEvidence->value())
                                  : decision.proof);
    }
    return lines;
}

Result<Reply> show(Context &context, VendorId id)
{
    const Result<app::Session> session = context.session();
    if (!session)
        return std::unexpected(session.error());
    const Result<app::VendorRecord> record = app::vendorRecord(*session, id);
    if (!record)
        return std::unexpected(record.error());
    const Vendor &vendor = record->vendor;
    const QString head = QStringLiteral("%1, %2: %3\n").arg(vendor.name, vendor.service, app::stateText(vendor.state));
    return Reply{jsonOf(*record), head + tierLines(*record) + agreementLines(vendor) + decisionLines(*record)};
}

/// The factors with their levels, for a person who chooses.
QString factorsText(const TierRules &rules)
{
    TextTable table({VendorRecordCommands::tr("Factor"), VendorRecordCommands::tr("Level"),
                     VendorRecordCommands::tr("Points"), VendorRecordCommands::tr("Meaning")});
    for (const RiskFactor &factor : rules.factors)
        for (const RiskLevel &level : factor.levels)
            table.addRow({factor.id, level.id, QString::number(level.points), level.text.in(programLanguage())});
    return table.toText(terminalColumns());
}

Result<Reply> tier(Context &context, VendorId id, const std::vector<std::string> &levels)
{
    const Result<app::Session> session = context.session();
    if (!session)
        return std::unexpected(session.error());
    InherentRisk risk;
    for (const std::string &word : levels) {
        const QStringList parts = text(word).split(QLatin1Char('='));
        if (parts.size() != 2)
            return fail(ErrorCode::Usage,
                        VendorRecordCommands::tr("Levels are given as FACTOR=LEVEL, not \"%1\".").arg(text(word)));
        risk[parts.first()] = parts.last();
    }
    if (!levels.empty())
        if (const Result<TierOutcome> outcome = app::setInherentRisk(*session, id, risk); !outcome)
            return std::unexpected(outcome.error());
    const Result<app::VendorRecord> record = app::vendorRecord(*session, id);
    const Result<TierRules> rules = shippedTierRules();
    if (!record || !rules)
        return std::unexpected(record ? rules.error() : record.error());
    return Reply{jsonOf(*record), tierLines(*record) + (record->tier ? QString() : factorsText(*rules))};
}

struct AgreementOptions
{
    std::string title;
    std::string signedOn;
    std::string until;
    std::string evidence;
};

Result<Reply> agree(Context &context, VendorId id, const AgreementOptions &options)
{
    const Result<std::optional<QDate>> signedOn = dateOption(options.signedOn, "--signed");
    const Result<std::optional<QDate>> until = dateOption(options.until, "--until");
    if (!signedOn || !until)
        return std::unexpected(signedOn ? until.error() : signedOn.error());
    ProcessingAgreement agreement{text(options.title), *signedOn, *until, {}};
    if (!options.evidence.empty()) {
        const Result<qint64> evidence = idOption(options.evidence, "evidence");
        if (!evidence)
            return std::unexpected(evidence.error());
        agreement.evidence = EvidenceId(*evidence);
    }
    const Result<app::Session> session = context.session();
    if (!session)
        return std::unexpected(session.error());
    const Result<Done> set =
        session->workspace.write(session->actor, QStringLiteral("processing agreement"),
                                 [&](store::UnitOfWork &unit) { return store::setAgreement(unit, id, agreement); });
    if (!set)
        return std::unexpected(set.error());
    return show(context, id);
}

struct SubProcessorOptions
{
    std::string name;
    std::string service;
    std::string location;
    bool remove = false;
};

Result<Reply> setSubProcessor(Context &context, VendorId id, const SubProcessorOptions &options)
{
    const Result<app::Session> session = context.session();
    if (!session)
        return std::unexpected(session.error());
    const SubProcessor one{text(options.name), text(options.service), text(options.location)};
    const Result<Done> set =
        session->workspace.write(session->actor, QStringLiteral("sub-processor"), [&](store::UnitOfWork &unit) {
            return options.remove ? store::removeSubProcessor(unit, id, one.name)
                                  : store::setSubProcessor(unit, id, one);
        });
    if (!set)
        return std::unexpected(set.error());
    return show(context, id);
}

}  // namespace

void addVendorRecord(CLI::App &vendor, Action &chosen)
{
    addOnVendor(*vendor.add_subcommand("show", "A vendor with tier, agreement and decisions"), chosen, show);

    auto levels = optionsFor<std::vector<std::string>>();
    CLI::App *tierCommand = vendor.add_subcommand("tier", "Record the inherent risk, from which the tier follows");
    addOnVendor(*tierCommand, chosen, [levels](Context &c, VendorId id) { return tier(c, id, *levels); });
    tierCommand->add_option("FACTOR=LEVEL", *levels, "A level for each factor; without any: what is possible");

    auto agreement = optionsFor<AgreementOptions>();
    CLI::App *agreementCommand = vendor.add_subcommand("agreement", "Record the processing agreement");
    agreementCommand->add_option("--title", agreement->title, "Title or number")->required();
    agreementCommand->add_option("--signed", agreement->signedOn, "Date");
    agreementCommand->add_option("--until", agreement->until, "Last day");
    agreementCommand->add_option("--evidence", agreement->evidence, "Evidence that holds it");
    addOnVendor(*agreementCommand, chosen, [agreement](Context &c, VendorId id) { return agree(c, id, *agreement); });

    auto sub = optionsFor<SubProcessorOptions>();
    CLI::App *subCommand = vendor.add_subcommand("sub-processor", "Record whom it hands our data on to");
    subCommand->add_option("--name", sub->name, "Name")->required();
    subCommand->add_option("--service", sub->service, "What it does");
    subCommand->add_option("--location", sub->location, "Where");
    subCommand->add_flag("--remove", sub->remove, "It is one no longer");
    addOnVendor(*subCommand, chosen, [sub](Context &c, VendorId id) { return setSubProcessor(c, id, *sub); });
}

}  // namespace assay::cli

#include "app/cli/assessment_commands.h"
#include "app/cli/program_words.h"
#include "app/common/state_words.h"
#include "app/usecases/exchange_results.h"
#include "reports/content/gap/gap_words.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace assay::cli {

namespace {

struct AssessmentMoving
{
    Q_DECLARE_TR_FUNCTIONS(AssessmentMoving)
};

TextTable tableOf(const std::vector<InheritanceOffer> &offers)
{
    TextTable table({AssessmentMoving::tr("Ref"), AssessmentMoving::tr("Inherits"), AssessmentMoving::tr("From"),
                     AssessmentMoving::tr("Remark")});
    const content::Words words = programWords();
    for (const InheritanceOffer &offer : offers) {
        QStringList remarks;
        if (offer.isRecorded)
            remarks << AssessmentMoving::tr("a recorded result stays");
        else if (offer.value == ResultValue::NotAssessed)
            remarks << AssessmentMoving::tr("suggests evidence only");
        if (offer.disagree)
            remarks << AssessmentMoving::tr("ways disagree");
        table.addRow({offer.ref, app::resultText(offer.value),
                      content::pathText(words, offer.candidates.front().path).main,
                      remarks.join(QStringLiteral(", "))});
    }
    return table;
}

QJsonArray jsonOfAll(const std::vector<InheritanceOffer> &offers)
{
    QJsonArray json;
    for (const InheritanceOffer &offer : offers)
        json.append(jsonOf(offer));
    return json;
}

Result<Reply> inherit(Context &context, AssessmentId to, const std::string &source, bool apply)
{
    const Result<qint64> from = idOption(source, "--from");
    if (!from)
        return std::unexpected(from.error());
    const Result<app::Session> session = context.session();
    if (!session)
        return std::unexpected(session.error());
    app::InheritanceOutcome outcome;
    if (apply) {
        Result<app::InheritanceOutcome> applied = app::applyInheritance(*session, to, AssessmentId(*from));
        if (!applied)
            return std::unexpected(applied.error());
        outcome = std::move(*applied);
    } else {
        Result<std::vector<InheritanceOffer>> offers = app::previewInheritance(*session, to, AssessmentId(*from));
        if (!offers)
            return std::unexpected(offers.error());
        outcome.offers = std::move(*offers);
        for (const InheritanceOffer &offer : outcome.offers) {
            outcome.kept += offer.isRecorded ? 1 : 0;
            outcome.hints += !offer.isRecorded && offer.value == ResultValue::NotAssessed ? 1 : 0;
        }
    }
    const int offered = static_cast<int>(outcome.offers.size()) - outcome.kept - outcome.hints;
    const QString sum =
        (apply
             ? AssessmentMoving::tr("%1 results were inherited, %2 recorded ones stay, %3 ways only suggest evidence.")
             : AssessmentMoving::tr("%1 results would be inherited, %2 recorded ones stay, %3 ways only suggest "
                                    "evidence; --apply does it."))
            .arg(offered)
            .arg(outcome.kept)
            .arg(outcome.hints);
    return Reply{QJsonObject{{QStringLiteral("assessment"), to.value()},
                             {QStringLiteral("from"), *from},
                             {QStringLiteral("applied"), apply},
                             {QStringLiteral("inherited"), apply ? outcome.taken : offered},
                             {QStringLiteral("kept"), outcome.kept},
                             {QStringLiteral("hints"), outcome.hints},
                             {QStringLiteral("offers"), jsonOfAll(outcome.offers)}},
                 tableOf(outcome.offers).toText(terminalColumns()) + sum + QLatin1Char('\n')};
}

Result<Reply> migrate(Context &context, AssessmentId from, const std::string &framework, bool apply)
{
    const Result<app::Session> session = context.session();
    if (!session)
        return std::unexpected(session.error());
    const Result<app::Migration> migration = apply ? app::migrateAssessment(*session, from, text(framework))
                                                   : app::previewMigration(*session, from, text(framework));
    if (!migration)
        return std::unexpected(migration.error());
    QString said = tableOf(migration->carried).toText(terminalColumns());
    said += AssessmentMoving::tr("Not carried over, to be assessed anew (%1): %2\n")
                .arg(migration->notCarried.size())
                .arg(migration->notCarried.join(QStringLiteral(", ")));
    said += AssessmentMoving::tr("Results that lead nowhere in the new edition (%1): %2\n")
                .arg(migration->dropped.size())
                .arg(migration->dropped.join(QStringLiteral(", ")));
    if (migration->assessment)
        said += AssessmentMoving::tr("Assessment %1 was opened; assessment %2 stays as it is.\n")
                    .arg(QString::number(migration->assessment->value()), QString::number(from.value()));
    return Reply{QJsonObject{{QStringLiteral("assessment"),
                              migration->assessment ? QJsonValue(migration->assessment->value()) : QJsonValue()},
                             {QStringLiteral("from"), from.value()},
                             {QStringLiteral("framework"), text(framework)},
                             {QStringLiteral("applied"), apply},
                             {QStringLiteral("carried"), jsonOfAll(migration->carried)},
                             {QStringLiteral("not_carried"), QJsonArray::fromStringList(migration->notCarried)},
                             {QStringLiteral("dropped"), QJsonArray::fromStringList(migration->dropped)}},
                 said};
}

Result<Reply> compare(Context &context, const std::string &one, const std::string &other)
{
    const Result<qint64> before = idOption(one, "assessment");
    const Result<qint64> after = idOption(other, "assessment");
    if (!before || !after)
        return std::unexpected(before ? after.error() : before.error());
    const Result<app::Session> session = context.session();
    if (!session)
        return std::unexpected(session.error());
    const Result<app::AssessmentComparison> comparison =
        app::compareAssessments(*session, AssessmentId(*before), AssessmentId(*after));
    if (!comparison)
        return std::unexpected(comparison.error());
    TextTable table({AssessmentMoving::tr("Ref"), AssessmentMoving::tr("Before"), AssessmentMoving::tr("After"),
                     AssessmentMoving::tr("Change")});
    QJsonArray json;
    QJsonObject counts;
    for (const ComparedResult &result : comparison->results) {
        const QString change = toWord(result.change);
        counts.insert(change, counts.value(change).toInt() + 1);
        json.append(QJsonObject{{QStringLiteral("ref"), result.afterRef},
                                {QStringLiteral("before"), toWord(result.before)},
                                {QStringLiteral("after"), toWord(result.after)},
                                {QStringLiteral("change"), change}});
        if (result.change != Change::Same)
            table.addRow({result.afterRef, app::resultText(result.before), app::resultText(result.after),
                          changeText(result.change)});
    }
    const Score was = comparison->before.score();
    const Score is = comparison->after.score();
    return Reply{QJsonObject{{QStringLiteral("before"), jsonOf(was)},
                             {QStringLiteral("after"), jsonOf(is)},
                             {QStringLiteral("changes"), counts},
                             {QStringLiteral("results"), json}},
                 table.toText(terminalColumns()) +
                     AssessmentMoving::tr("Score: %1 before, %2 now.\n")
                         .arg(content::scoreText(was.score, was.top), content::scoreText(is.score, is.top))};
}

Result<Reply> importFrom(Context &context, AssessmentId id, const std::string &file)
{
    const Result<app::Session> session = context.session();
    if (!session)
        return std::unexpected(session.error());
    TerminalProgress progress(AssessmentMoving::tr("Reading the results"));
    const Result<app::ResultImport> import = app::importResults(*session, id, text(file), progress);
    if (!import)
        return std::unexpected(import.error());
    return Reply{QJsonObject{{QStringLiteral("assessment"), id.value()},
                             {QStringLiteral("recorded"), import->recorded},
                             {QStringLiteral("unchanged"), import->unchanged},
                             {QStringLiteral("problems"), jsonOf(import->problems)}},
                 AssessmentMoving::tr("%1 results were recorded, %2 stood like that already.\n")
                     .arg(import->recorded)
                     .arg(import->unchanged),
                 linesOf(import->problems)};
}

Result<Reply> exportTo(Context &context, AssessmentId id, const std::string &file)
{
    const Result<app::Session> session = context.session();
    if (!session)
        return std::unexpected(session.error());
    if (const Result<Done> written = app::exportResults(*session, id, text(file)); !written)
        return std::unexpected(written.error());
    return Reply{QJsonObject{{QStringLiteral("assessment"), id.value()}, {QStringLiteral("file"), text(file)}},
                 QStringLiteral("%1\n").arg(text(file))};
}

}  // namespace

void addAssessmentMoving(CLI::App &assessment, Action &chosen)
{
    auto from = optionsFor<std::string>();
    auto apply = optionsFor<bool>();
    CLI::App *inheritCommand =
        assessment.add_subcommand("inherit", "What another assessment's results say here, over the crosswalks");
    inheritCommand->add_option("--from", *from, "Assessment that is inherited from")->required();
    inheritCommand->add_flag("--apply", *apply, "Record what carries over, as inherited");
    addOnAssessment(*inheritCommand, chosen,
                    [from, apply](Context &c, AssessmentId id) { return inherit(c, id, *from, *apply); });

    auto framework = optionsFor<std::string>();
    auto really = optionsFor<bool>();
    CLI::App *migrateCommand = assessment.add_subcommand("migrate", "Move to a newer edition, as a new assessment");
    migrateCommand->add_option("--to", *framework, "Framework")->required();
    migrateCommand->add_flag("--apply", *really, "Open the new assessment");
    addOnAssessment(*migrateCommand, chosen,
                    [framework, really](Context &c, AssessmentId id) { return migrate(c, id, *framework, *really); });

    auto before = optionsFor<std::string>();
    auto after = optionsFor<std::string>();
    CLI::App *compareCommand = assessment.add_subcommand("compare", "What got better, worse or new");
    compareCommand->add_option("A", *before, "The earlier assessment")->required();
    compareCommand->add_option("B", *after, "The later one")->required();
    compareCommand->callback(
        [&chosen, before, after] { chosen = [before, after](Context &c) { return compare(c, *before, *after); }; });

    auto in = optionsFor<std::string>();
    CLI::App *importCommand = assessment.add_subcommand("import", "Take results from a table keyed by ref");
    addOnAssessment(*importCommand, chosen, [in](Context &c, AssessmentId id) { return importFrom(c, id, *in); });
    importCommand->add_option("FILE", *in, "XLSX or CSV")->required();

    auto out = optionsFor<std::string>();
    CLI::App *exportCommand = assessment.add_subcommand("export", "Write all results as a table");
    exportCommand->add_option("-o,--output", *out, "XLSX to write")->required();
    addOnAssessment(*exportCommand, chosen, [out](Context &c, AssessmentId id) { return exportTo(c, id, *out); });
}

}  // namespace assay::cli

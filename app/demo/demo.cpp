#include "app/demo/demo.h"

#include "app/demo/demo_files.h"
#include "app/demo/demo_mlps.h"
#include "app/usecases/add_evidence.h"
#include "app/usecases/answer_questions.h"
#include "app/usecases/assessment_work.h"
#include "app/usecases/cite_evidence.h"
#include "app/usecases/fill_questionnaire.h"
#include "app/usecases/import_library.h"
#include "app/usecases/import_questionnaire.h"
#include "app/usecases/requirement_check.h"
#include "app/usecases/vendor_work.h"
#include "app/usecases/write_report.h"
#include "model/store/assessment_repository.h"
#include "model/store/questionnaire_repository.h"
#include "model/store/vendor_repository.h"

#include <QDir>
#include <QHash>

#include <algorithm>

namespace assay::app {

namespace {

constexpr double kAcceptAtLeast = 0.6;

/// One run of the example: the places it reads from and writes to, and what came of it so far.
class DemoBuilder
{
public:
    DemoBuilder(QString source, const QDir &target, const Session &engineer, const Session &reviewer,
                DemoSummary &summary, Progress &progress)
        : m_source(std::move(source))
        , m_target(target)
        , m_engineer(engineer)
        , m_reviewer(reviewer)
        , m_summary(summary)
        , m_progress(progress)
    {}

    [[nodiscard]] Result<Done> addDocuments();
    [[nodiscard]] Result<Done> answerQuestionnaire();
    [[nodiscard]] Result<Done> assessFrameworks();
    [[nodiscard]] Result<Done> compareVendors();

private:
    [[nodiscard]] Result<Done> giveOwnAnswers(QuestionnaireId id);
    [[nodiscard]] Result<Done> fill(QuestionnaireId id);
    [[nodiscard]] Result<AssessmentId> assess(const DemoAssessment &assessment);
    [[nodiscard]] Result<Done> record(store::UnitOfWork &unit, AssessmentId id, const DemoResult &result);
    [[nodiscard]] Result<Done> report(const ReportSubject &subject, const QString &name);
    void note(const Problems &problems);

    QString m_source;
    QDir m_target;
    Session m_engineer;
    Session m_reviewer;
    DemoSummary &m_summary;
    Progress &m_progress;
    QHash<QString, EvidenceId> m_evidence;  // by file name
};

void DemoBuilder::note(const Problems &problems)
{
    m_summary.problems.insert(m_summary.problems.end(), problems.begin(), problems.end());
}

Result<Done> DemoBuilder::addDocuments()
{
    const Result<std::vector<DemoDocument>> documents = demoDocuments(m_source);
    if (!documents)
        return std::unexpected(documents.error());
    for (const DemoDocument &document : *documents) {
        const EvidenceIntake intake = addEvidence(
            m_engineer, {m_source + QStringLiteral("/documents/") + document.file}, document.about, m_progress);
        if (!intake.refused.empty())
            return std::unexpected(intake.refused.front().why);
        if (intake.added.empty())
            return fail(ErrorCode::BadInput, QStringLiteral("stands in the example twice"), {document.file});
        m_evidence.insert(document.file, intake.added.front().id);
        note(intake.added.front().problems);
        ++m_summary.documents;
    }
    return Done{};
}

Result<Done> DemoBuilder::answerQuestionnaire()
{
    const Result<ImportedLibrary> library =
        importLibrary(m_engineer, m_source + QStringLiteral("/past-answers.xlsx"), {}, m_progress);
    if (!library)
        return std::unexpected(library.error());
    m_summary.libraryEntries = library->entries;
    const Result<ImportedQuestionnaire> questionnaire =
        importQuestionnaire(m_engineer, m_source + QStringLiteral("/customer-questionnaire.xlsx"),
                            QStringLiteral("远岫医疗器械集团 Yuanxiu MedTech Group"), {}, m_progress);
    if (!questionnaire)
        return std::unexpected(questionnaire.error());
    m_summary.questions = questionnaire->questions;

    const Result<Offers> offers = proposeAnswers(m_engineer, questionnaire->id, 3, m_progress);
    if (!offers)
        return std::unexpected(offers.error());
    note(offers->problems);
    m_summary.proposed = static_cast<int>(
        std::ranges::count_if(offers->questions, [](const QuestionOffers &of) { return !of.offers.empty(); }));
    if (const Result<BulkOutcome> accepted = acceptProposals(m_engineer, questionnaire->id, kAcceptAtLeast); !accepted)
        return std::unexpected(accepted.error());
    if (const Result<Done> given = giveOwnAnswers(questionnaire->id); !given)
        return given;
    const Result<BulkOutcome> approved = approveAnswers(m_reviewer, questionnaire->id, {});
    if (!approved)
        return std::unexpected(approved.error());
    m_summary.approved = static_cast<int>(approved->done.size());
    return fill(questionnaire->id);
}

Result<Done> DemoBuilder::giveOwnAnswers(QuestionnaireId id)
{
    const Result<std::vector<DemoAnswer>> own = demoAnswers(m_source);
    if (!own)
        return std::unexpected(own.error());
    const Result<std::vector<Question>> questions = store::questionsOf(m_engineer.workspace, id);
    if (!questions)
        return std::unexpected(questions.error());
    std::vector<GivenAnswer> given;
    for (const DemoAnswer &answer : *own) {
        const auto question = std::ranges::find_if(*questions, [&](const Question &one) {
            return one.found.sheet == answer.sheet && one.found.row == answer.row;
        });
        if (question == questions->end())
            return fail(ErrorCode::BadInput, QStringLiteral("the example answers a question that was not found"),
                        {QStringLiteral("questionnaire-answers.yaml"), answer.sheet, answer.row});
        given.push_back({question->id, answer.text, {}});
    }
    const Result<BulkOutcome> outcome = answerQuestions(m_engineer, id, given);
    if (!outcome)
        return std::unexpected(outcome.error());
    if (!outcome->refused.empty())
        return std::unexpected(outcome->refused.front().why);
    return Done{};
}

Result<Done> DemoBuilder::fill(QuestionnaireId id)
{
    const QString target = m_target.filePath(QStringLiteral("customer-questionnaire-filled.xlsx"));
    const Result<FillReport> filled = fillQuestionnaire(m_engineer, id, target, m_progress);
    if (!filled)
        return std::unexpected(filled.error());
    m_summary.cellsWritten = static_cast<int>(filled->written.size());
    for (const SkippedCell &cell : filled->skipped)
        m_summary.problems.push_back({Severity::Warning,
                                      QStringLiteral("cell-skipped"),
                                      cell.why,
                                      {QStringLiteral("customer-questionnaire.xlsx"), cell.sheet, 0, cell.cell}});
    m_summary.files << target;
    return Done{};
}

Result<Done> DemoBuilder::assessFrameworks()
{
    const Result<std::vector<DemoAssessment>> assessments = demoAssessments(m_source);
    if (!assessments)
        return std::unexpected(assessments.error());
    for (const DemoAssessment &assessment : *assessments) {
        const Result<AssessmentId> id = assess(assessment);
        if (!id)
            return std::unexpected(id.error());
        const QString &framework = assessment.about.framework;
        if (const Result<Done> onObjects = addDemoMlps(m_engineer, m_source, framework, *id); !onObjects)
            return onObjects;
        QStringList kinds = {QStringLiteral("gap"), QStringLiteral("management")};
        if (framework.startsWith(QLatin1String("iso27001")))
            kinds << QStringLiteral("soa");
        for (const QString &kind : kinds)
            if (const Result<Done> reported = report(
                    {.kind = *reportKindFromWord(kind), .assessment = *id, .with = {}, .vendor = {}, .withVendor = {}},
                    kind + QLatin1Char('-') + framework);
                !reported)
                return reported;
    }
    return Done{};
}

Result<AssessmentId> DemoBuilder::assess(const DemoAssessment &assessment)
{
    const Result<AssessmentId> id = app::openAssessment(m_engineer, assessment.about);
    if (!id)
        return id;
    const Result<Done> recorded = m_engineer.workspace.write(
        m_engineer.actor, QStringLiteral("yearly self-assessment"), [&](store::UnitOfWork &unit) -> Result<Done> {
            for (const DemoResult &result : assessment.results)
                if (const Result<Done> done = record(unit, *id, result); !done)
                    return done;
            return Done{};
        });
    if (!recorded)
        return std::unexpected(recorded.error());
    return id;
}

Result<Done> DemoBuilder::record(store::UnitOfWork &unit, AssessmentId id, const DemoResult &result)
{
    if (const Result<Done> assessable = requireAssessable(m_engineer, id, result.result.ref); !assessable)
        return assessable;
    if (const Result<Done> set = store::setResult(unit, id, result.result); !set)
        return set;
    ++m_summary.results;
    for (const DemoCitation &citation : result.citations) {
        const auto evidence = m_evidence.constFind(citation.file);
        if (evidence == m_evidence.constEnd())
            return fail(ErrorCode::NotFound, QStringLiteral("the example cites a document that it does not hold"),
                        {citation.file});
        const Result<Citation> cited = citeEvidence(
            unit, m_engineer,
            {*evidence, std::nullopt, citation.quote, std::nullopt, false, ResultTarget{id, result.result.ref}});
        if (!cited)
            return std::unexpected(cited.error());
        ++m_summary.citations;
    }
    return Done{};
}

Result<Done> DemoBuilder::report(const ReportSubject &subject, const QString &name)
{
    for (const char *ending : {"pdf", "xlsx"}) {
        const QString target = m_target.filePath(QStringLiteral("%1.%2").arg(name, QLatin1String(ending)));
        const Result<WrittenReport> written = writeReport(m_engineer, subject, target, content::Languages::Both, {});
        if (!written)
            return std::unexpected(written.error());
        note(written->problems);
        m_summary.files << target;
    }
    return Done{};
}

Result<Done> DemoBuilder::compareVendors()
{
    const Result<std::vector<DemoVendor>> vendors = demoVendors(m_source);
    if (!vendors)
        return std::unexpected(vendors.error());
    std::vector<VendorId> ids;
    for (const DemoVendor &vendor : *vendors) {
        const Result<VendorId> id =
            m_engineer.workspace.write(m_engineer.actor, QStringLiteral("selection of a CRM"),
                                       [&](store::UnitOfWork &unit) { return store::addVendor(unit, vendor.about); });
        if (!id)
            return std::unexpected(id.error());
        if (const Result<TierOutcome> tier = setInherentRisk(m_engineer, *id, vendor.about.risk); !tier)
            return std::unexpected(tier.error());
        DemoAssessment assessment = vendor.assessment;
        assessment.about.vendor = *id;
        if (const Result<AssessmentId> assessed = assess(assessment); !assessed)
            return std::unexpected(assessed.error());
        ids.push_back(*id);
        if (const Result<Done> reported =
                report({.kind = ReportKind::Vendor, .assessment = {}, .with = {}, .vendor = *id, .withVendor = {}},
                       QStringLiteral("vendor-%1").arg(ids.size()));
            !reported)
            return reported;
    }
    if (ids.size() < 2)
        return Done{};
    return report(
        {.kind = ReportKind::Comparison, .assessment = {}, .with = {}, .vendor = ids[1], .withVendor = ids[0]},
        QStringLiteral("vendor-comparison"));
}

}  // namespace

Result<DemoSummary> buildDemo(const QString &folder, const ExtractClient &extract, const Catalogue &catalogue,
                              const QString &wordDataFolder, Progress &progress)
{
    const QString source = exampleFolder();
    if (source.isEmpty())
        return fail(ErrorCode::NotFound, QStringLiteral("the files of the example are not installed"));
    if (!QDir().mkpath(folder))
        return fail(ErrorCode::ReadOnly, QStringLiteral("the folder cannot be made"), {folder});
    const QDir target(folder);
    const QString path = target.filePath(QStringLiteral("example.assay"));

    const FixedClock clock(QDateTime(demoDay(), QTime(8, 0), Qt::UTC));
    const Actor engineer{QStringLiteral("陆鸣岐 Lu Mingqi"), Role::Engineer};
    const Actor reviewer{QStringLiteral("沈砚秋 Shen Yanqiu"), Role::Reviewer};
    store::Policies policies;
    policies.timeZone = QStringLiteral("Asia/Shanghai");
    policies.organisation = QStringLiteral("云栎软件 Yunli Software");
    const Result<std::unique_ptr<store::Workspace>> workspace =
        store::Workspace::create(path, nullptr, policies, engineer, clock);
    if (!workspace)
        return std::unexpected(workspace.error());

    DemoSummary summary{.workspace = path, .files = {path}};
    const Session asEngineer{**workspace, engineer, catalogue, extract, wordDataFolder, demoDay()};
    const Session asReviewer{**workspace, reviewer, catalogue, extract, wordDataFolder, demoDay()};
    DemoBuilder builder(source, target, asEngineer, asReviewer, summary, progress);
    for (const auto step : {&DemoBuilder::addDocuments, &DemoBuilder::answerQuestionnaire,
                            &DemoBuilder::assessFrameworks, &DemoBuilder::compareVendors})
        if (const Result<Done> done = (builder.*step)(); !done)
            return std::unexpected(done.error());
    return summary;
}

}  // namespace assay::app

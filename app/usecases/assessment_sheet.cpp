#include "app/usecases/assessment_sheet.h"

#include "app/usecases/assessment_data.h"
#include "app/usecases/assessment_work.h"
#include "model/store/assessment_repository.h"
#include "model/store/citation_repository.h"
#include "model/store/evidence_repository.h"
#include "model/store/vendor_repository.h"

#include <algorithm>
#include <unordered_map>

namespace assay::app {

namespace {

std::vector<BilingualText> titlesOf(const Framework &framework, const Score &score)
{
    std::vector<BilingualText> titles;
    for (const GroupScore &group : score.groups) {
        const Requirement *heading = framework.find(group.group);
        titles.push_back(heading ? heading->title : BilingualText{});
    }
    return titles;
}

std::optional<double> shareOf(const store::ResultCounts &counts)
{
    return shareMetOf({.met = counts.met, .partlyMet = counts.partlyMet, .notMet = counts.notMet});
}

Result<std::unordered_map<VendorId, QString>> vendorNames(const Session &session)
{
    const Result<std::vector<Vendor>> vendors = store::allVendors(session.workspace);
    if (!vendors)
        return std::unexpected(vendors.error());
    std::unordered_map<VendorId, QString> names;
    for (const Vendor &vendor : *vendors)
        names.emplace(vendor.id, vendor.name);
    return names;
}

std::unordered_map<EvidenceId, Evidence> byId(std::vector<Evidence> evidence)
{
    std::unordered_map<EvidenceId, Evidence> known;
    for (Evidence &one : evidence)
        known.insert_or_assign(one.id, std::move(one));
    return known;
}

QString fileNameOf(const Citation &citation, const std::vector<EvidenceFile> &files)
{
    const auto file = std::ranges::find_if(files, [&](const EvidenceFile &each) {
        return each.evidence == citation.evidence && each.version == citation.version &&
               (!citation.passage || citation.passage->file == each.sha256);
    });
    return file == files.end() ? QString() : file->name;
}

Result<Done> addCitations(const Session &session, AssessmentId id, AssessmentSheet &sheet)
{
    const Result<std::vector<Citation>> citations = store::citationsOfAssessment(session.workspace, id);
    if (!citations)
        return std::unexpected(citations.error());
    Result<std::vector<Evidence>> evidence = store::allEvidence(session.workspace);
    if (!evidence)
        return std::unexpected(evidence.error());
    const Result<std::vector<EvidenceFile>> files = store::allEvidenceFiles(session.workspace);
    if (!files)
        return std::unexpected(files.error());
    const std::unordered_map<EvidenceId, Evidence> known = byId(std::move(*evidence));
    for (const Citation &citation : *citations) {
        SheetCitation entry{citation, {}, fileNameOf(citation, *files), EvidenceState::Draft, {}};
        if (const auto about = known.find(citation.evidence); about != known.end()) {
            entry.title = about->second.title;
            entry.state = stateOn(about->second, session.today);
            entry.until = about->second.until;
        }
        sheet.citations[std::get<ResultTarget>(citation.target).ref].push_back(std::move(entry));
    }
    return Done{};
}

Result<Done> addNames(const Session &session, AssessmentSheet &sheet)
{
    for (const auto &[ref, result] : sheet.results) {
        if (!result.inherited)
            continue;
        for (const PathStep &step : result.inherited->path.steps)
            for (const QString &id : {step.from.framework, step.to.framework}) {
                if (sheet.names.contains(id))
                    continue;
                const Result<const Framework *> framework = session.catalogue.find(id);
                if (!framework)
                    return std::unexpected(framework.error());
                sheet.names.emplace(id, (*framework)->shortName());
            }
    }
    return Done{};
}

Result<AssessmentSheet> emptySheet(const Session &session, const Framework &framework)
{
    Result<std::vector<store::RequirementText>> texts = store::requirementTexts(session.workspace, framework.id);
    if (!texts)
        return std::unexpected(texts.error());
    AssessmentSheet sheet{{}, framework, {}, {}, shareMet(framework, {}), {}, {}, {}, {}};
    sheet.groupTitles = titlesOf(framework, sheet.score);
    for (store::RequirementText &text : *texts)
        sheet.wordings[text.ref].push_back(std::move(text));
    return sheet;
}

}  // namespace

std::vector<ClaimWarning> warningsOf(const RequirementResult &result, const std::vector<SheetCitation> &citations)
{
    std::vector<ClaimWarning> warnings;
    const bool claims = result.value == ResultValue::Met || result.value == ResultValue::PartlyMet;
    if (claims && citations.empty())
        warnings.push_back(ClaimWarning::NoCitation);
    if (result.value == ResultValue::NotApplicable && result.rationale.isEmpty())
        warnings.push_back(ClaimWarning::NoReason);
    const auto cites = [&](EvidenceState state) {
        return std::ranges::any_of(citations, [&](const SheetCitation &each) { return each.state == state; });
    };
    if (cites(EvidenceState::Expired))
        warnings.push_back(ClaimWarning::EvidenceExpired);
    if (cites(EvidenceState::Rejected) || cites(EvidenceState::Draft) || cites(EvidenceState::InReview))
        warnings.push_back(ClaimWarning::EvidenceNotAccepted);
    if (cites(EvidenceState::Expiring))
        warnings.push_back(ClaimWarning::EvidenceExpiring);
    return warnings;
}

Result<AssessmentList> assessmentList(const Session &session)
{
    Result<std::vector<Assessment>> all = store::allAssessments(session.workspace);
    if (!all)
        return std::unexpected(all.error());
    const Result<std::unordered_map<AssessmentId, store::ResultCounts>> counts = store::resultCounts(session.workspace);
    if (!counts)
        return std::unexpected(counts.error());
    const Result<std::unordered_map<VendorId, QString>> vendors = vendorNames(session);
    if (!vendors)
        return std::unexpected(vendors.error());
    AssessmentList list;
    for (Assessment &assessment : *all) {
        const Result<const Framework *> framework = session.catalogue.find(assessment.framework);
        if (!framework)
            return std::unexpected(framework.error());
        AssessmentOverview overview{
            std::move(assessment), (*framework)->title, (*framework)->shortName(), (*framework)->kind, {}, {}};
        if (const auto found = counts->find(overview.assessment.id); found != counts->end())
            overview.shareMet = shareOf(found->second);
        if (overview.assessment.vendor)
            if (const auto vendor = vendors->find(*overview.assessment.vendor); vendor != vendors->end())
                overview.vendor = vendor->second;
        list.assessments.push_back(std::move(overview));
    }
    for (const QString &id : session.catalogue.ids()) {
        const Result<const Framework *> framework = session.catalogue.find(id);
        if (!framework)
            return std::unexpected(framework.error());
        list.frameworks.push_back(
            {id, (*framework)->shortName(), (*framework)->title, (*framework)->edition, (*framework)->status});
    }
    return list;
}

Result<AssessmentScore> assessmentScore(const Session &session, AssessmentId id)
{
    const Result<AssessmentData> data = assessmentData(session, id);
    if (!data)
        return std::unexpected(data.error());
    AssessmentScore score{id, data->scores()};
    score.own = scoringMethodFromWord(data->assessment.method).value_or(ScoringMethod::ShareMet);
    score.groupTitles = titlesOf(*data->framework, score.scores.front());
    score.majorHazards = static_cast<int>(data->hazards.size());
    return score;
}

Result<AssessmentSheet> assessmentSheet(const Session &session, AssessmentId id)
{
    const Result<Assessment> assessment = store::assessmentById(session.workspace, id);
    if (!assessment)
        return std::unexpected(assessment.error());
    const Result<const Framework *> framework = session.catalogue.find(assessment->framework);
    if (!framework)
        return std::unexpected(framework.error());
    const Result<std::vector<RequirementResult>> results = store::resultsOf(session.workspace, id);
    if (!results)
        return std::unexpected(results.error());
    Result<AssessmentSheet> sheet = emptySheet(session, **framework);
    if (!sheet)
        return sheet;
    sheet->assessment = *assessment;
    sheet->score = shareMet(**framework, *results);
    for (const RequirementResult &result : *results)
        sheet->results.insert_or_assign(result.ref, result);
    if (const Result<Done> named = addNames(session, *sheet); !named)
        return std::unexpected(named.error());
    if (const Result<Done> cited = addCitations(session, id, *sheet); !cited)
        return std::unexpected(cited.error());
    if (isClassifiedProtection(assessment->framework)) {
        Result<MlpsSheet> mlps = mlpsSheet(session, *assessment);
        if (!mlps)
            return std::unexpected(mlps.error());
        sheet->mlps = std::move(*mlps);
    }
    return sheet;
}

Result<AssessmentSheet> newestSheet(const Session &session, const QString &framework)
{
    const Result<std::vector<Assessment>> all = store::allAssessments(session.workspace);
    if (!all)
        return std::unexpected(all.error());
    std::optional<AssessmentId> newest;
    for (const Assessment &assessment : *all)
        if (assessment.framework == framework)
            newest = assessment.id;
    if (newest)
        return assessmentSheet(session, *newest);
    const Result<const Framework *> known = session.catalogue.find(framework);
    if (!known)
        return std::unexpected(known.error());
    return emptySheet(session, **known);
}

Result<AssessmentId> startAssessment(const Session &session, const QString &framework, const QString &scope,
                                     AssessmentKind kind)
{
    Assessment assessment{AssessmentId(0)};
    assessment.framework = framework;
    assessment.scope = scope.trimmed();
    assessment.kind = kind;
    return openAssessment(session, assessment);
}

}  // namespace assay::app

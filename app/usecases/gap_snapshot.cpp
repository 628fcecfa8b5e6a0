#include "app/usecases/gap_snapshot.h"

#include "app/usecases/assessment_data.h"
#include "model/assessment/hazard_triggers.h"
#include "model/search/snippet.h"
#include "model/store/citation_repository.h"
#include "model/store/evidence_repository.h"
#include "model/store/mlps_repository.h"
#include "model/store/trail_repository.h"

#include <unordered_map>

namespace assay::app {

namespace {

struct KnownEvidence
{
    std::unordered_map<EvidenceId, Evidence> byId;
    std::vector<EvidenceFile> files;

    [[nodiscard]] const EvidenceFile *fileOf(const Citation &citation) const
    {
        for (const EvidenceFile &file : files)
            if (file.evidence == citation.evidence && file.version == citation.version &&
                (!citation.passage || citation.passage->file == file.sha256))
                return &file;
        return nullptr;
    }
};

Result<KnownEvidence> knownEvidence(const store::Workspace &workspace)
{
    const Result<std::vector<Evidence>> all = store::allEvidence(workspace);
    if (!all)
        return std::unexpected(all.error());
    Result<std::vector<EvidenceFile>> files = store::allEvidenceFiles(workspace);
    if (!files)
        return std::unexpected(files.error());
    KnownEvidence known;
    for (const Evidence &evidence : *all)
        known.byId.insert_or_assign(evidence.id, evidence);
    known.files = std::move(*files);
    return known;
}

content::CitedEvidence cited(const Citation &citation, const KnownEvidence &known, QDate today)
{
    content::CitedEvidence cited;
    cited.version = citation.version;
    if (const auto evidence = known.byId.find(citation.evidence); evidence != known.byId.end()) {
        cited.title = evidence->second.title;
        cited.state = stateOn(evidence->second, today);
        cited.until = evidence->second.until;
    }
    if (const EvidenceFile *file = known.fileOf(citation)) {
        cited.file = file->name;
        cited.sha256 = file->sha256;
    }
    if (citation.passage) {
        cited.page = citation.passage->page;
        cited.quote = onOneLine(citation.passage->quote);
    }
    return cited;
}

Result<Done> takeHazards(const std::vector<MajorHazard> &hazards, content::GapSnapshot &snapshot)
{
    if (hazards.empty())
        return Done{};
    const Result<HazardTriggers> triggers = shippedHazardTriggers();
    if (!triggers)
        return std::unexpected(triggers.error());
    for (const MajorHazard &hazard : hazards) {
        const HazardTrigger *trigger = triggers->find(hazard.trigger);
        snapshot.hazards.push_back({hazard, trigger ? trigger->text : BilingualText{}});
    }
    snapshot.hazardSource = triggers->source;
    return Done{};
}

}  // namespace

Result<Score> scoreOf(const Session &session, AssessmentId id, const QString &method)
{
    const Result<AssessmentData> data = assessmentData(session, id);
    if (!data)
        return std::unexpected(data.error());
    if (method.isEmpty())
        return data->score();
    const std::optional<ScoringMethod> known = scoringMethodFromWord(method);
    if (!known)
        return fail(ErrorCode::Usage, QStringLiteral("there is no scoring method \"%1\"; known: %2")
                                          .arg(method, scoringMethodWords().join(QLatin1String(", "))));
    return data->score(*known);
}

Result<content::GapSnapshot> gapSnapshot(const Session &session, AssessmentId id, const QString &watermark)
{
    const Result<AssessmentData> record = assessmentData(session, id);
    if (!record)
        return std::unexpected(record.error());
    const Result<std::vector<Citation>> citations = store::citationsOfAssessment(session.workspace, id);
    if (!citations)
        return std::unexpected(citations.error());
    const Result<KnownEvidence> known = knownEvidence(session.workspace);
    if (!known)
        return std::unexpected(known.error());
    const Result<store::RecordHead> recordHead = store::recordHead(session.workspace);
    if (!recordHead)
        return std::unexpected(recordHead.error());

    content::GapSnapshot snapshot{
        .framework = *record->framework, .assessment = record->assessment, .results = record->results};
    snapshot.score = record->score();
    for (const Citation &citation : *citations)
        snapshot.citations[std::get<ResultTarget>(citation.target).ref].push_back(
            cited(citation, *known, session.today));
    if (!record->objects.empty()) {
        const Result<std::vector<AssessedObject>> objects = store::objects(session.workspace);
        if (!objects)
            return std::unexpected(objects.error());
        std::unordered_map<ObjectId, QString> names;
        for (const AssessedObject &object : *objects)
            names.emplace(object.id, object.name);
        for (const ObjectResult &result : record->objects)
            snapshot.objects[result.ref].push_back({names[result.object], result.value, result.record});
    }
    if (const Result<Done> taken = takeHazards(record->hazards, snapshot); !taken)
        return std::unexpected(taken.error());
    snapshot.organisation.en = session.workspace.policies().organisation;
    snapshot.trailHead = QString::fromLatin1(recordHead->head.hash.toHex());
    snapshot.trailEvent = recordHead->head.sequence;
    snapshot.asOf = session.today;
    snapshot.generatedAt = recordHead->timeUtc;
    snapshot.timeZone = session.workspace.policies().timeZone;
    snapshot.watermark = watermark;
    return snapshot;
}

}  // namespace assay::app

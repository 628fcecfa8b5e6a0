#include "app/usecases/evidence_shelf.h"

#include "app/common/output_file.h"
#include "model/store/assessment_repository.h"
#include "model/store/citation_repository.h"
#include "model/store/evidence_repository.h"
#include "model/store/library_repository.h"
#include "model/store/questionnaire_repository.h"

#include <algorithm>
#include <map>

namespace assay::app {

namespace {

/// Finds what citations stand under; each list is read once, when it is first needed.
class LeaningReader
{
public:
    explicit LeaningReader(const Session &session) : m_session(session) {}

    Result<Leaning> read(const Citation &citation)
    {
        if (const auto *result = std::get_if<ResultTarget>(&citation.target))
            return resultFor(citation, *result);
        if (const auto *question = std::get_if<QuestionId>(&citation.target))
            return answerFor(citation, *question);
        return entryFor(citation, std::get<LibraryEntryId>(citation.target));
    }

private:
    Result<Leaning> resultFor(const Citation &citation, const ResultTarget &target)
    {
        Result<Assessment> assessment = store::assessmentById(m_session.workspace, target.assessment);
        if (!assessment)
            return std::unexpected(assessment.error());
        LeaningResult leaning{std::move(*assessment)};
        if (const Result<const Framework *> framework = m_session.catalogue.find(leaning.assessment.framework)) {
            leaning.framework = (*framework)->title;
            leaning.kind = (*framework)->kind;
            if (const Requirement *requirement = (*framework)->find(target.ref))
                leaning.requirement = requirement->title;
        }
        if (!m_results.contains(target.assessment.value())) {
            Result<std::vector<RequirementResult>> results = store::resultsOf(m_session.workspace, target.assessment);
            if (!results)
                return std::unexpected(results.error());
            m_results.emplace(target.assessment.value(), std::move(*results));
        }
        const std::vector<RequirementResult> &results = m_results.at(target.assessment.value());
        const auto result = std::ranges::find(results, target.ref, &RequirementResult::ref);
        if (result != results.end())
            leaning.value = result->value;
        return Leaning{citation, std::move(leaning)};
    }

    Result<Leaning> answerFor(const Citation &citation, QuestionId id)
    {
        const Result<std::pair<QuestionnaireId, Question>> question = store::questionById(m_session.workspace, id);
        if (!question)
            return std::unexpected(question.error());
        const Result<Questionnaire> questionnaire = store::questionnaireById(m_session.workspace, question->first);
        if (!questionnaire)
            return std::unexpected(questionnaire.error());
        return Leaning{citation, LeaningAnswer{question->first, questionnaire->customerName, question->second.found.ref,
                                               question->second.found.text, question->second.state}};
    }

    Result<Leaning> entryFor(const Citation &citation, LibraryEntryId id)
    {
        if (!m_entriesRead) {
            Result<std::vector<LibraryEntry>> entries = store::allEntries(m_session.workspace);
            if (!entries)
                return std::unexpected(entries.error());
            m_entries = std::move(*entries);
            m_entriesRead = true;
        }
        const auto entry = std::ranges::find(m_entries, id, &LibraryEntry::id);
        return Leaning{citation, LeaningEntry{entry == m_entries.end() ? QString() : entry->question}};
    }

    const Session &m_session;
    std::map<qint64, std::vector<RequirementResult>> m_results;
    std::vector<LibraryEntry> m_entries;
    bool m_entriesRead = false;
};

}  // namespace

Result<std::vector<EvidenceLine>> evidenceLines(const Session &session)
{
    Result<std::vector<Evidence>> all = store::allEvidence(session.workspace);
    const Result<std::vector<EvidenceFile>> files = store::allEvidenceFiles(session.workspace);
    const Result<std::vector<store::CitationCount>> counts = store::citationCounts(session.workspace);
    if (!all || !files || !counts)
        return std::unexpected(!all ? all.error() : !files ? files.error() : counts.error());
    std::map<qint64, EvidenceLine> lines;
    for (Evidence &about : *all) {
        EvidenceLine &line = lines[about.id.value()];
        line.state = stateOn(about, session.today);
        line.about = std::move(about);
    }
    for (const EvidenceFile &file : *files)
        if (const auto line = lines.find(file.evidence.value()); line != lines.end()) {
            line->second.fileName = file.name;
            line->second.versions = file.version;
            line->second.pages = file.pages;
        }
    for (const store::CitationCount &count : *counts)
        if (const auto line = lines.find(count.evidence.value()); line != lines.end())
            line->second.citations = count.count;
    std::vector<EvidenceLine> newestFirst;
    newestFirst.reserve(lines.size());
    for (auto line = lines.rbegin(); line != lines.rend(); ++line)
        newestFirst.push_back(std::move(line->second));
    return newestFirst;
}

Result<EvidenceFolder> evidenceFolder(const Session &session, EvidenceId id)
{
    Result<Evidence> about = store::evidenceById(session.workspace, id);
    Result<std::vector<EvidenceFile>> files = store::filesOf(session.workspace, id);
    Result<std::vector<Citation>> citations = store::citationsOfEvidence(session.workspace, id);
    if (!about || !files || !citations)
        return std::unexpected(!about ? about.error() : !files ? files.error() : citations.error());
    std::ranges::reverse(*files);
    EvidenceFolder folder{std::move(*about), EvidenceState::Draft, std::move(*files), {}};
    folder.state = stateOn(folder.about, session.today);
    LeaningReader reader(session);
    for (const Citation &citation : *citations) {
        Result<Leaning> leaning = reader.read(citation);
        if (!leaning)
            return std::unexpected(leaning.error());
        folder.leaning.push_back(std::move(*leaning));
    }
    std::ranges::stable_sort(folder.leaning, {}, [](const Leaning &leaning) { return leaning.what.index(); });
    return folder;
}

Result<Done> exportEvidence(const Session &session, EvidenceId id, const Sha256 &file, const QString &target)
{
    const Result<QByteArray> bytes = store::readFile(session.workspace, file);
    if (!bytes)
        return std::unexpected(bytes.error());
    if (const Result<Done> written = writeOutput(target, *bytes); !written)
        return written;
    if (session.workspace.info().readOnly)
        return Done{};
    return session.workspace.write(session.actor, QString(), [&](store::UnitOfWork &unit) -> Result<Done> {
        unit.record(QStringLiteral("evidence-exported"), {QStringLiteral("evidence"), QString::number(id.value())},
                    {{QStringLiteral("sha256"), file.hex()}});
        return Done{};
    });
}

Result<Done> reviewEvidence(const Session &session, EvidenceId id, ReviewState state, const QString &why)
{
    return session.workspace.write(
        session.actor, why, [&](store::UnitOfWork &unit) { return store::reviewEvidence(unit, id, state, why); });
}

}  // namespace assay::app

#include "app/desktop/window/search_sources.h"

#include "model/store/assessment_repository.h"
#include "model/store/evidence_repository.h"
#include "model/store/page_repository.h"
#include "model/store/questionnaire_repository.h"

#include <QCoreApplication>

#include <algorithm>

namespace assay::desktop {

namespace {

struct SearchText
{
    Q_DECLARE_TR_FUNCTIONS(SearchText)
};

/// How well a thing meets what was typed.
enum Fit
{
    NoFit,
    InText,
    InTitle,
    RefBegins,
    RefIs
};

using Hits = std::vector<SearchHit>;

bool holdsAll(const QString &text, const QStringList &words)
{
    return std::ranges::all_of(words, [&](const QString &word) { return text.contains(word, Qt::CaseInsensitive); });
}

Fit fitOf(const QString &typed, const QStringList &words, const QString &ref, const QString &title, const QString &text)
{
    if (ref.compare(typed, Qt::CaseInsensitive) == 0)
        return RefIs;
    if (!ref.isEmpty() && ref.startsWith(typed, Qt::CaseInsensitive))
        return RefBegins;
    if (holdsAll(ref + QLatin1Char(' ') + title, words))
        return InTitle;
    return holdsAll(title + QLatin1Char(' ') + text, words) ? InText : NoFit;
}

/// The best hits first; equal ones stay in the order in which they were found.
class Best
{
public:
    void add(Fit fit, SearchHit hit)
    {
        if (fit != NoFit)
            m_hits.emplace_back(fit, std::move(hit));
    }
    [[nodiscard]] Hits take(int most)
    {
        std::ranges::stable_sort(m_hits, [](const auto &one, const auto &other) { return one.first > other.first; });
        Hits hits;
        for (auto &[fit, hit] : m_hits)
            if (static_cast<int>(hits.size()) < most)
                hits.push_back(std::move(hit));
        return hits;
    }

private:
    std::vector<std::pair<Fit, SearchHit>> m_hits;
};

QStringList wordsOf(const QString &typed)
{
    return typed.split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

Result<Hits> findRequirements(const app::Session &session, const QString &typed, Language language, int most)
{
    const Result<std::vector<Assessment>> assessments = store::allAssessments(session.workspace);
    if (!assessments)
        return std::unexpected(assessments.error());
    Best best;
    const QStringList words = wordsOf(typed);
    for (const QString &id : session.catalogue.ids()) {
        const Result<const Framework *> framework = session.catalogue.find(id);
        if (!framework)
            return std::unexpected(framework.error());
        std::optional<AssessmentId> newest;
        for (const Assessment &assessment : *assessments)
            if (assessment.framework == id)
                newest = assessment.id;
        for (const Requirement &requirement : (*framework)->requirements) {
            if (!requirement.assessable)
                continue;
            const Fit fit =
                fitOf(typed, words, requirement.ref, requirement.title.en + QLatin1Char(' ') + requirement.title.zh,
                      requirement.guidance(language));
            best.add(fit, {QStringLiteral("%1  %2").arg(requirement.ref, requirement.title.in(language)),
                           (*framework)->title.in(language), RequirementDestination{id, requirement.ref, newest}});
        }
    }
    return best.take(most);
}

Result<Hits> findDocuments(const app::Session &session, const QString &typed, Language, int most)
{
    const Result<std::vector<Evidence>> evidence = store::allEvidence(session.workspace);
    if (!evidence)
        return std::unexpected(evidence.error());
    Best best;
    for (const Evidence &piece : *evidence)
        best.add(fitOf(typed, wordsOf(typed), {}, piece.title, piece.covers + QLatin1Char(' ') + piece.owner),
                 {piece.title, piece.owner, EvidenceDestination{piece.id, {}, {}, {}, {}}});
    return best.take(most);
}

Result<Hits> findPages(const app::Session &session, const QString &typed, Language, int most)
{
    const Result<std::vector<store::PageHit>> pages = store::searchPages(session.workspace, typed, most);
    if (!pages && pages.error().code == ErrorCode::BadInput)
        return Hits();  // half-typed, such as an open quotation mark
    if (!pages)
        return std::unexpected(pages.error());
    Hits hits;
    for (const store::PageHit &page : *pages)
        hits.push_back({SearchText::tr("%1, page %2").arg(page.title).arg(page.page), page.quote,
                        EvidenceDestination{page.evidence, page.version, page.page, page.quote, {}}});
    return hits;
}

Result<Hits> findQuestions(const app::Session &session, const QString &typed, Language, int most)
{
    const Result<std::vector<Questionnaire>> questionnaires = store::allQuestionnaires(session.workspace);
    if (!questionnaires)
        return std::unexpected(questionnaires.error());
    Best best;
    const QStringList words = wordsOf(typed);
    for (const Questionnaire &questionnaire : *questionnaires) {
        const Result<std::vector<Question>> questions = store::questionsOf(session.workspace, questionnaire.id);
        if (!questions)
            return std::unexpected(questions.error());
        for (const Question &question : *questions)
            best.add(fitOf(typed, words, question.found.ref, question.found.text, question.answer.text),
                     {question.found.ref.isEmpty() ? question.found.text
                                                   : question.found.ref + QStringLiteral("  ") + question.found.text,
                      questionnaire.customerName, QuestionDestination{questionnaire.id, question.id}});
    }
    return best.take(most);
}

}  // namespace

std::vector<SearchSource> ownSearchSources()
{
    return {{SearchText::tr("Requirements"), Icon::Assessments, findRequirements},
            {SearchText::tr("Documents"), Icon::Evidence, findDocuments},
            {SearchText::tr("Pages"), Icon::Report, findPages},
            {SearchText::tr("Questions"), Icon::Questionnaires, findQuestions}};
}

}  // namespace assay::desktop

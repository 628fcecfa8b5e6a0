#include "app/usecases/citation_targets.h"

#include "model/store/assessment_repository.h"
#include "model/store/questionnaire_repository.h"

#include <ranges>

namespace assay::app {

namespace {

Result<Done> addRequirements(const Session &session, std::vector<CitableTarget> &targets)
{
    const Result<std::vector<Assessment>> assessments = store::allAssessments(session.workspace);
    if (!assessments)
        return std::unexpected(assessments.error());
    for (const Assessment &assessment : *assessments | std::views::reverse) {
        if (assessment.state == AssessmentState::SignedOff)
            continue;
        const Result<const Framework *> framework = session.catalogue.find(assessment.framework);
        if (!framework)
            return std::unexpected(framework.error());
        for (const Requirement &requirement : (*framework)->requirements)
            if (requirement.assessable)
                targets.push_back({ResultTarget{assessment.id, requirement.ref}, requirement.ref, requirement.title,
                                   (*framework)->title, assessment.scope});
    }
    return Done{};
}

Result<Done> addQuestions(const Session &session, std::vector<CitableTarget> &targets)
{
    const Result<std::vector<Questionnaire>> questionnaires = store::allQuestionnaires(session.workspace);
    if (!questionnaires)
        return std::unexpected(questionnaires.error());
    for (const Questionnaire &questionnaire : *questionnaires | std::views::reverse) {
        const Result<std::vector<Question>> questions = store::questionsOf(session.workspace, questionnaire.id);
        if (!questions)
            return std::unexpected(questions.error());
        for (const Question &question : *questions)
            if (question.state != AnswerState::Sent)
                targets.push_back({question.id,
                                   question.found.ref,
                                   {question.found.text, question.found.text},
                                   {questionnaire.customerName, questionnaire.customerName},
                                   questionnaire.fileName});
    }
    return Done{};
}

}  // namespace

Result<std::vector<CitableTarget>> citableTargets(const Session &session)
{
    std::vector<CitableTarget> targets;
    if (const Result<Done> added = addRequirements(session, targets); !added)
        return std::unexpected(added.error());
    if (const Result<Done> added = addQuestions(session, targets); !added)
        return std::unexpected(added.error());
    return targets;
}

}  // namespace assay::app

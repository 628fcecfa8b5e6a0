#pragma once

#include "app/usecases/session.h"
#include "model/customers/question.h"
#include "model/evidence/citation.h"

namespace assay::app {

/// An earlier answer put forward for a question of a questionnaire.
struct OfferedAnswer
{
    std::optional<LibraryEntryId> entry;  ///< None: another question of the same questionnaire, which asks the same
    QString answer;
    QString choice;
    QString comment;
    double confidence = 0;
    QStringList why;
    std::vector<Citation> citations;  ///< Of the library entry
};

struct QuestionOffers
{
    QuestionId question;
    std::vector<OfferedAnswer> offers;  ///< Best first; empty where nothing is above the floor
};

struct Offers
{
    std::vector<QuestionOffers> questions;  ///< All questions of the questionnaire, in its order
    double seconds = 0;                     ///< Matching alone, without opening the library
    Problems problems;
};

/// Looks for answers in the library and changes nothing.
[[nodiscard]] Result<Offers> findOffers(const Session &session, QuestionnaireId id, int top, Progress &progress);

/// For each of the questions of one questionnaire the answer that an equal one among them has.
[[nodiscard]] std::vector<std::optional<OfferedAnswer>> answersOfEqualQuestions(const std::vector<Question> &questions);

/// Proposes answers and remembers the best offer of each question that is still blank (state proposed). Recorded
/// answers are never touched.
[[nodiscard]] Result<Offers> proposeAnswers(const Session &session, QuestionnaireId id, int top, Progress &progress);

/// A person's answer to one question.
struct GivenAnswer
{
    QuestionId question;
    AnswerText text;
    QString noEvidenceNeeded;  ///< A reason in words; empty: not said
};

/// What a bulk step did, thing by thing.
struct BulkOutcome
{
    struct Refusal
    {
        QuestionId question;
        Error why;
    };
    std::vector<QuestionId> done;
    std::vector<Refusal> refused;
    Problems attention;  ///< Done, but to be looked at
};

/// Remembers the best of what `findOffers` found, or the answer of an equal question, for each question that is still
/// blank (state proposed), and takes back proposals that no longer hold. Recorded answers are never touched.
[[nodiscard]] Result<BulkOutcome> keepProposals(const Session &session, QuestionnaireId id, const Offers &offers);

/// Records answers as drafts. A choice must be one of the permitted words. Errors: NotFound (questionnaire).
[[nodiscard]] Result<BulkOutcome> answerQuestions(const Session &session, QuestionnaireId id,
                                                  const std::vector<GivenAnswer> &answers);

/// Takes proposed answers of at least this confidence as drafts, with the citations of the library entry.
[[nodiscard]] Result<BulkOutcome> acceptProposals(const Session &session, QuestionnaireId id, double atLeast);

/// What keeps an answer from being approved.
enum class ApprovalBar
{
    None,
    Role,         ///< The person reviews nothing
    State,        ///< Neither a draft nor in review
    SamePerson,   ///< Four eyes are required, and the person gave the answer
    NothingCited  ///< Citing is strict, and the answer neither cites nor says why not
};
enum class Proof
{
    Given,  ///< It cites evidence or says why none is needed
    Missing
};
[[nodiscard]] ApprovalBar approvalBar(const Question &question, Proof proof, const Actor &actor,
                                      const store::Policies &policies);

/// Whether role and four-eyes policy let a person approve answers at all; which ones is a question of each answer.
[[nodiscard]] bool mayApproveAnswers(const Actor &actor, const store::Policies &policies);

/// Sends drafts for review. @param only  these questions; empty: every draft
[[nodiscard]] Result<BulkOutcome> submitAnswers(const Session &session, QuestionnaireId id,
                                                const std::vector<QuestionId> &only);

/// Approves drafts and answers in review, as role and the four-eyes and citing policies allow.
/// @param only  these questions; empty: every one that has an answer
[[nodiscard]] Result<BulkOutcome> approveAnswers(const Session &session, QuestionnaireId id,
                                                 const std::vector<QuestionId> &only);

}  // namespace assay::app

#pragma once

#include "app/usecases/session.h"
#include "model/assessment/assessment.h"
#include "model/customers/question.h"
#include "model/evidence/citation.h"
#include "model/evidence/evidence.h"

namespace assay::app {

/// A piece of evidence as a line of the list.
struct EvidenceLine
{
    Evidence about{EvidenceId(0)};
    EvidenceState state = EvidenceState::Draft;
    QString fileName;  ///< Of the newest version
    int versions = 1;
    int pages = 0;  ///< Of the newest version
    int citations = 0;
    friend bool operator==(const EvidenceLine &, const EvidenceLine &) = default;
};

/// All evidence, the newest first.
[[nodiscard]] Result<std::vector<EvidenceLine>> evidenceLines(const Session &session);

/// A result of an assessment that cites the evidence.
struct LeaningResult
{
    Assessment assessment;
    FrameworkKind kind = FrameworkKind::Standard;
    BilingualText framework;    ///< Its title
    BilingualText requirement;  ///< Title of the requirement
    ResultValue value = ResultValue::NotAssessed;
    friend bool operator==(const LeaningResult &, const LeaningResult &) = default;
};

/// An answer to a customer that cites the evidence.
struct LeaningAnswer
{
    QuestionnaireId questionnaire;
    QString customer;
    QString ref;  ///< The customer's number of the question; may be empty
    QString question;
    AnswerState state = AnswerState::Blank;
    friend bool operator==(const LeaningAnswer &, const LeaningAnswer &) = default;
};

/// An entry of the answer library that cites the evidence.
struct LeaningEntry
{
    QString question;
    friend bool operator==(const LeaningEntry &, const LeaningEntry &) = default;
};

struct Leaning
{
    Citation citation;
    std::variant<LeaningResult, LeaningAnswer, LeaningEntry> what;
    friend bool operator==(const Leaning &, const Leaning &) = default;
};

/// A piece of evidence with everything that is shown of it, read in one go.
struct EvidenceFolder
{
    Evidence about{EvidenceId(0)};
    EvidenceState state = EvidenceState::Draft;
    std::vector<EvidenceFile> files;  ///< Newest version first
    std::vector<Leaning> leaning;     ///< Results first, then answers, then entries
};

/// Errors: NotFound.
[[nodiscard]] Result<EvidenceFolder> evidenceFolder(const Session &session, EvidenceId id);

/// Writes a kept file out and records that. Errors: NotFound, Damaged, and those of writeOutput.
[[nodiscard]] Result<Done> exportEvidence(const Session &session, EvidenceId id, const Sha256 &file,
                                          const QString &target);

/// Accepts or rejects evidence, or takes that back. Errors: NotFound; BadInput where no reason is given.
[[nodiscard]] Result<Done> reviewEvidence(const Session &session, EvidenceId id, ReviewState state, const QString &why);

}  // namespace assay::app

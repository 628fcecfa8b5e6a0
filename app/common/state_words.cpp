#include "app/common/state_words.h"

#include <QCoreApplication>

namespace assay::app {

namespace {

struct StateWords
{
    Q_DECLARE_TR_FUNCTIONS(StateWords)
};

}  // namespace

QString stateText(AnswerState state)
{
    switch (state) {
    case AnswerState::Blank:
        return StateWords::tr("blank", "answer");
    case AnswerState::Proposed:
        return StateWords::tr("proposed", "answer");
    case AnswerState::Draft:
        return StateWords::tr("draft", "answer");
    case AnswerState::InReview:
        return StateWords::tr("in review", "answer");
    case AnswerState::Approved:
        return StateWords::tr("approved", "answer");
    case AnswerState::Sent:
        return StateWords::tr("sent", "answer");
    }
    return {};
}

QString stateText(EvidenceState state)
{
    switch (state) {
    case EvidenceState::Draft:
        return StateWords::tr("draft", "evidence");
    case EvidenceState::InReview:
        return StateWords::tr("in review", "evidence");
    case EvidenceState::Accepted:
        return StateWords::tr("accepted", "evidence");
    case EvidenceState::Rejected:
        return StateWords::tr("rejected", "evidence");
    case EvidenceState::Expiring:
        return StateWords::tr("expiring", "evidence");
    case EvidenceState::Expired:
        return StateWords::tr("expired", "evidence");
    }
    return {};
}

QString stateText(EntryState state)
{
    switch (state) {
    case EntryState::Candidate:
        return StateWords::tr("candidate", "library entry");
    case EntryState::Current:
        return StateWords::tr("current", "library entry");
    case EntryState::Due:
        return StateWords::tr("due", "library entry");
    case EntryState::Retired:
        return StateWords::tr("retired", "library entry");
    }
    return {};
}

QString stateText(AssessmentState state)
{
    switch (state) {
    case AssessmentState::Draft:
        return StateWords::tr("draft", "assessment");
    case AssessmentState::InReview:
        return StateWords::tr("in review", "assessment");
    case AssessmentState::SignedOff:
        return StateWords::tr("signed off", "assessment");
    }
    return {};
}

QString stateText(VendorState state)
{
    switch (state) {
    case VendorState::Proposed:
        return StateWords::tr("proposed", "vendor");
    case VendorState::DueDiligence:
        return StateWords::tr("due diligence", "vendor");
    case VendorState::Approved:
        return StateWords::tr("approved", "vendor");
    case VendorState::ApprovedWithConditions:
        return StateWords::tr("approved with conditions", "vendor");
    case VendorState::Rejected:
        return StateWords::tr("rejected", "vendor");
    case VendorState::Monitored:
        return StateWords::tr("monitored", "vendor");
    case VendorState::OffBoarded:
        return StateWords::tr("off-boarded", "vendor");
    }
    return {};
}

QString kindText(AssessmentKind kind)
{
    switch (kind) {
    case AssessmentKind::Self:
        return StateWords::tr("self-assessment");
    case AssessmentKind::Internal:
        return StateWords::tr("internal audit");
    case AssessmentKind::SecondParty:
        return StateWords::tr("second party");
    case AssessmentKind::ThirdParty:
        return StateWords::tr("third party");
    }
    return {};
}

QString resultText(ResultValue value)
{
    switch (value) {
    case ResultValue::NotAssessed:
        return StateWords::tr("not assessed");
    case ResultValue::Met:
        return StateWords::tr("met");
    case ResultValue::PartlyMet:
        return StateWords::tr("partly met");
    case ResultValue::NotMet:
        return StateWords::tr("not met");
    case ResultValue::NotApplicable:
        return StateWords::tr("not applicable");
    }
    return {};
}

}  // namespace assay::app

#include "model/vendors/vendor_decision.h"

#include <algorithm>

namespace assay {

std::vector<VendorState> statesAfter(VendorState state)
{
    using enum VendorState;
    switch (state) {
    case Proposed:
        return {DueDiligence, Rejected};
    case DueDiligence:
        return {Approved, ApprovedWithConditions, Rejected};
    case Approved:
        return {Monitored, DueDiligence, OffBoarded};
    case ApprovedWithConditions:
        return {Approved, Monitored, DueDiligence, Rejected, OffBoarded};
    case Monitored:
        return {DueDiligence, OffBoarded};
    case Rejected:
    case OffBoarded:
        break;
    }
    return {Proposed};
}

bool isReviewersDecision(VendorState after)
{
    return after == VendorState::Approved || after == VendorState::ApprovedWithConditions ||
           after == VendorState::Rejected || after == VendorState::OffBoarded;
}

QString objectionTo(const VendorDecision &decision)
{
    const std::vector<VendorState> possible = statesAfter(decision.before);
    if (std::ranges::find(possible, decision.after) == possible.end()) {
        QStringList words;
        for (const VendorState state : possible)
            words << toWord(state);
        return QStringLiteral("a vendor that is %1 cannot become %2; possible: %3")
            .arg(toWord(decision.before), toWord(decision.after), words.join(QStringLiteral(", ")));
    }
    if (decision.reason.trimmed().isEmpty())
        return QStringLiteral("a decision on a vendor needs a reason in words");
    if (decision.after == VendorState::ApprovedWithConditions && decision.conditions.isEmpty())
        return QStringLiteral("an approval with conditions names them");
    if (decision.after != VendorState::ApprovedWithConditions && !decision.conditions.isEmpty())
        return QStringLiteral("only an approval with conditions has conditions");
    if (decision.after == VendorState::OffBoarded && decision.proof.trimmed().isEmpty() && !decision.proofEvidence)
        return QStringLiteral("off-boarding needs proof that our data was returned or deleted");
    return {};
}

}  // namespace assay

#include "app/commands/review_evidence.h"

#include "app/usecases/evidence_shelf.h"

namespace assay::desktop {

ReviewEvidence::ReviewEvidence(DesktopContext &context, const Evidence &before, ReviewState after, const QString &why)
    : EditCommand(context, nameOf(before, after), {Changed::Evidence, before.id.value()})
    , m_evidence(before.id)
    , m_before(before.review)
    , m_after(after)
    , m_why(why)
{}

QString ReviewEvidence::nameOf(const Evidence &evidence, ReviewState after)
{
    switch (after) {
    case ReviewState::Accepted:
        return tr("Accept “%1”").arg(evidence.title);
    case ReviewState::Rejected:
        return tr("Reject “%1”").arg(evidence.title);
    case ReviewState::InReview:
        return tr("Send “%1” for review").arg(evidence.title);
    case ReviewState::Draft:
        break;
    }
    return tr("Take back the review of “%1”").arg(evidence.title);
}

void ReviewEvidence::redo()
{
    save([id = m_evidence, state = m_after, why = m_why](const app::Session &session) {
        return app::reviewEvidence(session, id, state, why);
    });
}

void ReviewEvidence::undo()
{
    //: Reason kept in the trail when a review is undone; %1 is the reason of the review.
    save([id = m_evidence, state = m_before, why = tr("Undone: %1").arg(m_why)](const app::Session &session) {
        return app::reviewEvidence(session, id, state, why);
    });
}

}  // namespace assay::desktop

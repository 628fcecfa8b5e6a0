#include "app/desktop/assessments/assessments_place.h"
#include "app/desktop/assessments/review_bar.h"
#include "app/desktop/assessments/sheet_page.h"
#include "app/desktop/assessments/take_over_page.h"
#include "app/desktop/banner.h"
#include "app/usecases/assessment_work.h"

#include <QAction>
#include <QBoxLayout>
#include <QStackedLayout>

namespace assay::desktop {

void AssessmentsPlace::addReviewActions()
{
    m_review = new QAction(this);
    m_signOff = new QAction(this);
    m_copy = new QAction(this);
    m_takeOver = new QAction(this);
    m_newerEdition = new QAction(this);
    prepare(m_review, "assessments.review", QKeySequence(Qt::CTRL | Qt::Key_Return));
    prepare(m_signOff, "assessments.sign_off", QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Return));
    prepare(m_copy, "assessments.copy", QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C));
    addExchangeActions();
    prepare(m_takeOver, "assessments.take_over", QKeySequence(Qt::CTRL | Qt::Key_I));
    prepare(m_newerEdition, "assessments.newer_edition", QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_I));
    connect(m_takeOver, &QAction::triggered, this, [this] { openTakeOver(TakeOverMode::IntoThis); });
    connect(m_newerEdition, &QAction::triggered, this, [this] { openTakeOver(TakeOverMode::NewerEdition); });
    connect(m_review, &QAction::triggered, this, &AssessmentsPlace::moveOnInReview);
    connect(m_signOff, &QAction::triggered, this, &AssessmentsPlace::askSignOff);
    connect(m_copy, &QAction::triggered, this, &AssessmentsPlace::startCopy);
}

void AssessmentsPlace::updateReviewActions()
{
    const app::AssessmentOverview *overview = chosen();
    const AssessmentState state = overview ? overview->assessment.state : AssessmentState::SignedOff;
    m_review->setText(state == AssessmentState::InReview ? tr("Back to &draft") : tr("Send for re&view"));
    m_review->setToolTip(state == AssessmentState::InReview
                             ? tr("Take the assessment back into draft (%1)").arg(m_review->shortcut().toString())
                             : tr("Send the assessment for review (%1)").arg(m_review->shortcut().toString()));
    m_review->setEnabled(overview && state != AssessmentState::SignedOff && context().mayEdit());
    m_signOff->setEnabled(overview && state != AssessmentState::SignedOff && !context().workspace().info().readOnly);
    m_copy->setEnabled(overview && context().mayEdit());
    updateTakingOver();
    retranslateExchange();
}

void AssessmentsPlace::moveOnInReview()
{
    const app::AssessmentOverview *overview = chosen();
    if (!overview)
        return;
    const AssessmentId id = overview->assessment.id;
    const AssessmentState next =
        overview->assessment.state == AssessmentState::InReview ? AssessmentState::Draft : AssessmentState::InReview;
    context().jobs().start<Done>(
        Lane::Editing, m_review->text().remove(QLatin1Char('&')), this,
        [id, next](const app::Session &session, Progress &) { return app::moveAssessment(session, id, next); },
        [this, id](const Result<Done> &moved) {
            if (!moved)
                m_banner->show(messageOf(tr("Sending for review"), moved.error()));
            context().announce({Changed::Assessments, id.value()});
        });
}

void AssessmentsPlace::askSignOff()
{
    const app::AssessmentOverview *overview = chosen();
    if (!overview)
        return;
    if (m_sheetPage && m_stack->currentWidget() == m_sheetPage)
        m_sheetPage->leaveFields();
    m_outlookJob.start(
        tr("Checking the assessment"),
        [id = overview->assessment.id](const app::Session &session, Progress &) {
            return app::signOffOutlook(session, id);
        },
        [this, about = *overview](Result<app::SignOffOutlook> outlook) {
            if (!outlook) {
                m_banner->show(messageOf(tr("Checking the assessment"), outlook.error()));
                return;
            }
            showReviewBar(about, *outlook);
        });
}

void AssessmentsPlace::showReviewBar(const app::AssessmentOverview &about, const app::SignOffOutlook &outlook)
{
    if (!m_reviewBar) {
        m_reviewBar = new ReviewBar(this);
        static_cast<QBoxLayout *>(layout())->insertWidget(1, m_reviewBar);
        connect(m_reviewBar, &ReviewBar::dismissed, this, &AssessmentsPlace::closeReviewBar);
        connect(m_reviewBar, &ReviewBar::signOffWanted, this, &AssessmentsPlace::signOff);
        connect(m_reviewBar, &ReviewBar::refOpened, this, [this](const QString &ref) {
            const std::optional<AssessmentId> id = m_toSignOff;
            closeReviewBar();
            if (id)
                openSheet({*id, {}, ref, {}});
        });
    }
    m_toSignOff = about.assessment.id;
    m_reviewBar->ask(about, outlook, *m_words);
}

bool AssessmentsPlace::closeReviewBar()
{
    if (!m_reviewBar || !m_reviewBar->isVisibleTo(this))
        return false;
    m_reviewBar->hide();
    m_toSignOff.reset();
    if (m_stack->currentWidget() == m_sheetPage)
        m_sheetPage->takeFocus();
    return true;
}

void AssessmentsPlace::signOff()
{
    if (!m_toSignOff)
        return;
    const AssessmentId id = *m_toSignOff;
    closeReviewBar();
    context().jobs().start<SignOff>(
        Lane::Editing, tr("Signing off"), this,
        [id](const app::Session &session, Progress &) { return app::signOffAssessment(session, id); },
        [this, id](const Result<SignOff> &signedOff) {
            if (signedOff)
                m_banner->show(
                    {.what = tr("Signed off by %1 and frozen.").arg(signedOff->by),
                     .kept = tr("Digest (SHA-256): %1").arg(QString::fromLatin1(signedOff->digest.toHex()))});
            else
                m_banner->show(messageOf(tr("Signing off"), signedOff.error()));
            context().announce({Changed::Assessments, id.value()});
        });
}

void AssessmentsPlace::startCopy()
{
    const app::AssessmentOverview *overview = chosen();
    if (!overview)
        return;
    context().jobs().start<AssessmentId>(
        Lane::Editing, tr("Starting the next assessment"), this,
        [id = overview->assessment.id](const app::Session &session, Progress &) {
            return app::copyAssessment(session, id);
        },
        [this](const Result<AssessmentId> &id) {
            if (!id) {
                m_banner->show(messageOf(tr("Starting the next assessment"), id.error()));
                return;
            }
            context().announce({Changed::Assessments, id->value()});
            openSheet({*id, {}, {}, {}});
        });
}

void AssessmentsPlace::retranslateReview()
{
    m_signOff->setText(tr("Sign &off…"));
    m_signOff->setToolTip(tr("See what is open, then freeze the assessment under its digest"));
    m_copy->setText(tr("Next as a &copy"));
    m_copy->setToolTip(tr("Start the next assessment of this framework with these results"));
    retranslateTakingOver();
    if (m_reviewBar)
        m_reviewBar->retranslate(*m_words);
    updateReviewActions();
}

}  // namespace assay::desktop

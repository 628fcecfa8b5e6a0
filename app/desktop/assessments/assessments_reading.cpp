#include "app/desktop/assessments/assessment_list_page.h"
#include "app/desktop/assessments/assessments_place.h"
#include "app/desktop/assessments/sheet_page.h"
#include "app/desktop/banner.h"

#include <QStackedLayout>

namespace assay::desktop {

bool AssessmentsPlace::concerns(const Change &change) const
{
    return change.what == Changed::Assessments || change.what == Changed::Results || change.what == Changed::Systems ||
           change.what == Changed::Citations || change.what == Changed::Evidence;
}

void AssessmentsPlace::reload()
{
    reloadList();
    reloadChecks();
    reloadSystems();
    if (m_request && m_sheetPage->isReady())
        reloadSheet();
    reloadPages();
}

void AssessmentsPlace::reloadList()
{
    m_listJob.start(
        tr("Reading the assessments"),
        [](const app::Session &session, Progress &) { return app::assessmentList(session); },
        [this](Result<app::AssessmentList> list) {
            if (!list) {
                m_banner->show(messageOf(tr("Reading the assessments"), list.error()));
                return;
            }
            m_list = std::move(*list);
            m_listPage->setList(m_list, *m_words);
            updateActions();
        });
}

void AssessmentsPlace::readScore(AssessmentId id)
{
    m_scoreJob.start(
        tr("Reading the score"),
        [id](const app::Session &session, Progress &) { return app::assessmentScore(session, id); },
        [this](Result<app::AssessmentScore> score) {
            if (score)
                m_listPage->setScore(std::move(*score));
            else
                m_banner->show(messageOf(tr("Reading the score"), score.error()));
        });
}

void AssessmentsPlace::reloadSheet()
{
    m_sheetJob.start(
        tr("Reading the assessment"),
        [request = *m_request](const app::Session &session, Progress &) {
            return request.assessment ? app::assessmentSheet(session, *request.assessment)
                                      : app::newestSheet(session, request.framework);
        },
        [this](Result<app::AssessmentSheet> sheet) { showSheet(std::move(sheet)); });
}

void AssessmentsPlace::showSheet(Result<app::AssessmentSheet> sheet)
{
    if (!m_request)
        return;
    if (!sheet) {
        m_banner->show(messageOf(tr("Reading the assessment"), sheet.error()));
        return;
    }
    if (m_sheetPage->isSaving()) {
        m_waitingForSaves = true;  // what is shown is newer than what was read
        return;
    }
    m_banner->dismiss();
    const QString ref = std::exchange(m_request->ref, {});
    const std::optional<ResultValue> only = std::exchange(m_request->only, {});
    if (sheet->assessment)
        m_listPage->setCurrent(sheet->assessment->id);  // the list is on it when a person goes back
    m_sheetPage->setSheet(std::move(*sheet), *m_words);
    const bool wanted = std::exchange(m_request->isToBeShown, false);
    // Filling the tree and showing it are steps of their own, so that neither keeps the interface.
    QMetaObject::invokeMethod(
        this,
        [this, ref, only, wanted] {
            if (only)
                m_sheetPage->showOnly(only);
            m_sheetPage->select(ref);
            if (wanted && m_request)
                showPage(m_sheetPage);
            updateActions();
        },
        Qt::QueuedConnection);
}

void AssessmentsPlace::start(const QString &framework, const QString &scope, AssessmentKind kind)
{
    context().jobs().start<AssessmentId>(
        Lane::Editing, tr("Starting the assessment"), this,
        [framework, scope, kind](const app::Session &session, Progress &) {
            return app::startAssessment(session, framework, scope, kind);
        },
        [this](const Result<AssessmentId> &id) {
            if (!id) {
                m_banner->show(messageOf(tr("Starting the assessment"), id.error()));
                return;
            }
            m_listPage->closeForm();
            context().announce({Changed::Assessments, id->value()});
            openSheet({*id, {}, {}, {}});
        });
}

}  // namespace assay::desktop

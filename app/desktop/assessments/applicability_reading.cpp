#include "app/desktop/assessments/applicability_cards.h"
#include "app/desktop/assessments/applicability_page.h"
#include "app/desktop/banner.h"
#include "app/desktop/empty_state.h"

#include <QAction>
#include <QComboBox>
#include <QStackedLayout>

namespace assay::desktop {

void ApplicabilityPage::open(const app::AssessmentOverview &overview, const AssessmentWords &words)
{
    m_words = &words;
    if (m_assessment != overview.assessment.id) {
        m_overview.reset();
        m_model->setRows({});
        m_which->setCurrentIndex(0);
        applyFilter();
        updateApproval();
    }
    m_assessment = overview.assessment.id;
    m_framework = overview.assessment.framework;
    m_title = overview.framework;
    m_banner->dismiss();
    m_stack->setCurrentWidget(m_panes);
    updateHeading();
    reload();
}

void ApplicabilityPage::reload()
{
    if (!m_assessment)
        return;
    m_job.start(
        tr("Reading the statement of applicability"),
        [id = *m_assessment](const app::Session &session, Progress &) {
            return app::applicabilityOverview(session, id);
        },
        [this](Result<app::ApplicabilityOverview> overview) { showOverview(std::move(overview)); });
}

void ApplicabilityPage::showOverview(Result<app::ApplicabilityOverview> overview)
{
    if (!overview) {
        m_banner->show(messageOf(tr("Reading the statement of applicability"), overview.error()));
        return;
    }
    m_overview = std::move(*overview);
    m_stack->setCurrentWidget(m_overview->rows.empty() ? static_cast<QWidget *>(m_empty) : m_panes);
    updateApproval();
    fillFilter();
    // The table is a step of its own, so that neither keeps the interface.
    QMetaObject::invokeMethod(
        this,
        [this] {
            if (!m_overview)
                return;
            m_model->setRows(m_overview->rows);
            applyFilter();
            if (!m_table->currentId().isValid())
                m_table->step(1);
            updateHeading();
            Q_EMIT overviewChanged();
        },
        Qt::QueuedConnection);
}

void ApplicabilityPage::approve()
{
    if (!m_assessment)
        return;
    m_approve->setEnabled(false);
    m_context.jobs().start<int>(
        Lane::Editing, tr("Approving the statement of applicability"), this,
        [id = *m_assessment](const app::Session &session, Progress &) { return app::approveStatement(session, id); },
        [this](const Result<int> &number) {
            if (!number) {
                m_banner->show(messageOf(tr("Approving the statement of applicability"), number.error()));
                updateApproval();
                return;
            }
            m_banner->show({Severity::Note,
                            tr("Version %1 of the statement of applicability is approved.").arg(*number),
                            tr("It stays as it is; a change makes the next version."),
                            {},
                            {}});
            m_context.announce(
                {Changed::Assessments, m_assessment ? std::optional(m_assessment->value()) : std::nullopt});
        });
}

}  // namespace assay::desktop

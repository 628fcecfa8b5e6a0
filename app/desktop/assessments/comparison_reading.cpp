#include "app/desktop/assessments/comparison_page.h"
#include "app/desktop/assessments/counterpart_box.h"
#include "app/desktop/banner.h"
#include "app/desktop/empty_state.h"

#include <QStackedLayout>

namespace assay::desktop {

void ComparisonPage::open(const app::AssessmentOverview &overview, const AssessmentWords &words)
{
    m_words = &words;
    if (m_assessment != overview.assessment.id) {
        m_comparison.reset();
        m_rowModel->setRows({});
        m_groupModel->setRows({});
    }
    m_assessment = overview.assessment.id;
    m_framework = overview.assessment.framework;
    m_title = overview.framework;
    m_banner->dismiss();
    m_stack->setCurrentWidget(m_panes);
    updateHeadings();
    reload();
}

void ComparisonPage::reload()
{
    if (!m_assessment)
        return;
    m_counterpartsJob.start(
        tr("Reading what can be compared"),
        [id = *m_assessment](const app::Session &session, Progress &) { return app::counterparts(session, id); },
        [this](const Result<std::vector<app::Counterpart>> &found) { showCounterparts(found); });
}

void ComparisonPage::showCounterparts(const Result<std::vector<app::Counterpart>> &counterparts)
{
    if (!counterparts) {
        m_banner->show(messageOf(tr("Reading what can be compared"), counterparts.error()));
        return;
    }
    m_with->setCounterparts(*counterparts);
    if (counterparts->empty()) {
        m_comparison.reset();
        m_stack->setCurrentWidget(m_empty);
        Q_EMIT compared();
        return;
    }
    m_stack->setCurrentWidget(m_panes);
    readTable();
}

void ComparisonPage::readTable()
{
    const std::optional<AssessmentId> with = m_with->picked();
    if (!m_assessment || !with)
        return;
    m_tableJob.start(
        tr("Comparing two assessments"),
        [before = *with, after = *m_assessment](const app::Session &session, Progress &) {
            return app::comparisonTable(session, before, after);
        },
        [this](Result<app::ComparisonTable> table) { showTable(std::move(table)); });
}

void ComparisonPage::showTable(Result<app::ComparisonTable> table)
{
    if (!table) {
        m_banner->show(messageOf(tr("Comparing two assessments"), table.error()));
        return;
    }
    m_banner->dismiss();
    const bool first = !m_comparison;
    m_comparison = std::move(*table);
    fillChanges();
    if (first)
        showDiffering();
    applyChange();
    fillTables();
}

void ComparisonPage::fillTables()
{
    // Each table is a step of its own, so that neither keeps the interface.
    QMetaObject::invokeMethod(
        this,
        [this] {
            if (m_comparison)
                m_rowModel->setRows(m_comparison->rows);
            m_rowModel->retranslate();  // the titles of the columns say what is compared
            m_groupModel->retranslate();
            updateHeadings();
        },
        Qt::QueuedConnection);
    QMetaObject::invokeMethod(
        this,
        [this] {
            std::vector<app::ScoreDifference> groups;
            if (m_comparison) {
                groups = m_comparison->groups;
                groups.insert(groups.begin(), m_comparison->whole);
            }
            m_groupModel->setRows(std::move(groups));
            if (!m_rows->currentId().isValid())
                m_rows->step(1);
            Q_EMIT compared();
        },
        Qt::QueuedConnection);
}

}  // namespace assay::desktop

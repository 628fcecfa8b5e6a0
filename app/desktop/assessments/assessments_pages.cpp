#include "app/desktop/assessments/applicability_page.h"
#include "app/desktop/assessments/assessment_list_page.h"
#include "app/desktop/assessments/assessments_place.h"
#include "app/desktop/assessments/comparison_page.h"
#include "app/desktop/assessments/report_actions.h"
#include "app/desktop/assessments/report_page.h"
#include "app/desktop/assessments/sheet_page.h"
#include "app/desktop/assessments/take_over_page.h"

#include <QStackedLayout>

namespace assay::desktop {

void AssessmentsPlace::wirePages()
{
    connect(m_reports->gap(), &QAction::triggered, this, [this] { openReport(app::ReportKind::Gap, {}); });
    connect(m_reports->others(), &QAction::triggered, this, [this] {
        openReport(app::ReportKind::Management, {});
        if (m_reportPage)
            m_reportPage->takeFocus();
    });
    connect(m_reports->compare(), &QAction::triggered, this, &AssessmentsPlace::openComparison);
    connect(m_reports->statement(), &QAction::triggered, this, &AssessmentsPlace::openStatement);
    connect(m_reports->comparisonReport(), &QAction::triggered, this,
            [this] { openReport(app::ReportKind::Comparison, m_comparisonPage->comparedWith()); });
    connect(m_reports->statementReport(), &QAction::triggered, this, [this] { openReport(app::ReportKind::Soa, {}); });
}

void AssessmentsPlace::openReport(app::ReportKind kind, std::optional<AssessmentId> with)
{
    const app::AssessmentOverview *overview = chosen();
    if (!overview)
        return;
    const app::AssessmentOverview copy = *overview;
    if (!m_reportPage) {
        m_reportPage = new ReportPage(context(), m_reports->save());
        m_stack->addWidget(m_reportPage);
        connect(m_reports->save(), &QAction::triggered, m_reportPage, &ReportPage::save);
    }
    if (m_stack->currentWidget() != m_reportPage)
        m_reportFrom = m_stack->currentWidget();
    showPage(m_reportPage);
    m_reportPage->open(copy, *m_words, kind, with);
    updateActions();
}

void AssessmentsPlace::openComparison()
{
    if (!chosen())
        return;
    const app::AssessmentOverview overview = *chosen();
    if (!m_comparisonPage) {
        m_comparisonPage = new ComparisonPage(context());
        m_comparisonPage->retranslate(*m_words);
        m_stack->addWidget(m_comparisonPage);
        connect(m_comparisonPage, &ComparisonPage::compared, this, &AssessmentsPlace::updateActions);
    }
    // Making the page and showing it are steps of their own, so that neither keeps the interface.
    QMetaObject::invokeMethod(
        this,
        [this, overview] {
            m_comparisonPage->open(overview, *m_words);
            showPage(m_comparisonPage);
            m_comparisonPage->takeFocus();
        },
        Qt::QueuedConnection);
}

void AssessmentsPlace::openStatement()
{
    if (!chosen())
        return;
    const app::AssessmentOverview overview = *chosen();
    if (!m_statementPage) {
        m_statementPage = new ApplicabilityPage(context(), m_reports->approve(), m_reports->statementReport());
        m_statementPage->retranslate(*m_words);
        m_stack->addWidget(m_statementPage);
        connect(m_statementPage, &ApplicabilityPage::overviewChanged, this, &AssessmentsPlace::updateActions);
        connect(m_reports->approve(), &QAction::triggered, m_statementPage, &ApplicabilityPage::approve);
    }
    QMetaObject::invokeMethod(
        this,
        [this, overview] {
            m_statementPage->open(overview, *m_words);
            showPage(m_statementPage);
            m_statementPage->takeFocus();
        },
        Qt::QueuedConnection);
}

std::optional<AssessmentId> AssessmentsPlace::assessmentOfPage() const
{
    const QWidget *page = m_stack->currentWidget();
    if (page == m_reportPage)
        return m_reportPage->assessment();
    if (page == m_comparisonPage)
        return m_comparisonPage->assessment();
    if (page == m_takeOverPage)
        return m_takeOverPage->assessment();
    return page == m_statementPage ? m_statementPage->assessment() : std::nullopt;
}

QList<QAction *> AssessmentsPlace::pageActions() const
{
    const QWidget *page = m_stack->currentWidget();
    if (page == m_reportPage)
        return {m_back, m_reports->save()};
    if (page == m_comparisonPage)
        return {m_back, m_reports->comparisonReport()};
    if (page == m_statementPage)
        return {m_back, m_reports->statementReport(), m_reports->approve()};
    return {m_back};
}

void AssessmentsPlace::updatePageActions()
{
    const QWidget *page = m_stack->currentWidget();
    const bool assessed = chosen() != nullptr;
    const bool reporting = page == m_reportPage;
    m_reports->setAvailable(assessed);
    m_reports->gap()->setEnabled(assessed && !reporting);
    m_reports->save()->setEnabled(assessed && reporting);
    m_reports->comparisonReport()->setEnabled(assessed && page == m_comparisonPage &&
                                              m_comparisonPage->comparedWith().has_value());
    m_reports->statementReport()->setEnabled(assessed && page == m_statementPage && m_statementPage->hasControls());
    if (page != m_statementPage)
        m_reports->approve()->setEnabled(false);
}

void AssessmentsPlace::reloadPages()
{
    if (m_comparisonPage && m_stack->currentWidget() == m_comparisonPage)
        m_comparisonPage->reload();
    if (m_statementPage && m_stack->currentWidget() == m_statementPage)
        m_statementPage->reload();
}

void AssessmentsPlace::retranslatePages(const AssessmentWords &words)
{
    m_reports->retranslate();
    if (m_reportPage)
        m_reportPage->retranslate();
    if (m_comparisonPage)
        m_comparisonPage->retranslate(words);
    if (m_statementPage)
        m_statementPage->retranslate(words);
}

QWidget *AssessmentsPlace::pageBefore() const
{
    const bool reporting = m_stack->currentWidget() == m_reportPage;
    if (reporting && m_reportFrom && (m_reportFrom == m_comparisonPage || m_reportFrom == m_statementPage))
        return m_reportFrom;
    if (m_sheetPage && m_stack->currentWidget() != m_sheetPage && m_request)
        return m_sheetPage;
    return m_listPage;
}

}  // namespace assay::desktop

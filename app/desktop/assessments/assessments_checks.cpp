#include "app/desktop/assessments/assessments_place.h"
#include "app/desktop/assessments/checks_page.h"
#include "app/desktop/banner.h"

namespace assay::desktop {

namespace {

int countOf(const std::vector<app::CheckedAssessment> &checked)
{
    std::size_t count = 0;
    for (const app::CheckedAssessment &one : checked)
        count += one.findings.size();
    return static_cast<int>(count);
}

}  // namespace

void AssessmentsPlace::addChecksAction()
{
    m_checks.list = new QAction(this);
    prepare(m_checks.list, "assessments.checks", QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_L));
    connect(m_checks.list, &QAction::triggered, this, &AssessmentsPlace::openChecks);
}

void AssessmentsPlace::openChecks()
{
    const app::AssessmentOverview *overview = chosen();
    const std::optional<AssessmentId> shown = overview ? std::optional(overview->assessment.id) : std::nullopt;
    const QString title = overview ? overview->framework.in(m_words->language()) : QString();
    if (!m_checks.page) {
        m_checks.page = new ChecksPage(context());
        addExtraPage(m_checks.page);
        m_checks.page->setChecked(m_checks.found);
        connect(m_checks.page, &ChecksPage::requirementChosen, this,
                [this](AssessmentId assessment, const QString &ref) { openSheet({assessment, {}, ref, {}}); });
    }
    if (extraPage() == nullptr)
        m_checks.page->setShown(shown, title);
    openExtraPage(m_checks.page);
}

void AssessmentsPlace::reloadChecks()
{
    m_checksJob.start(
        tr("Checking the claims"), [](const app::Session &session, Progress &) { return app::checkAll(session); },
        [this](Result<std::vector<app::CheckedAssessment>> found) {
            if (!found) {
                m_banner->show(messageOf(tr("Checking the claims"), found.error()));
                return;
            }
            m_checks.found = std::move(*found);
            retranslateChecks();
            if (m_checks.page)
                m_checks.page->setChecked(m_checks.found);
        });
}

void AssessmentsPlace::retranslateChecks()
{
    const int count = countOf(m_checks.found);
    //: Button with the number of claims that need a look.
    m_checks.list->setText(count == 0 ? tr("To &check…") : tr("To &check (%1)…").arg(count));
    m_checks.list->setToolTip(tr("Claims of all open assessments that need a look"));
    m_checks.list->setIcon(icon(Icon::Warning));
}

}  // namespace assay::desktop

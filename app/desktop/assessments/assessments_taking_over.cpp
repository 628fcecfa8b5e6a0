#include "app/commands/take_over_results.h"
#include "app/desktop/assessments/assessments_place.h"
#include "app/desktop/assessments/take_over_page.h"

#include <QAction>
#include <QPointer>
#include <QStackedLayout>

namespace assay::desktop {

void AssessmentsPlace::openTakeOver(TakeOverMode mode)
{
    const app::AssessmentOverview *overview = chosen();
    if (!overview)
        return;
    const app::AssessmentOverview about = *overview;
    if (!m_takeOverPage) {
        m_takeOverPage = new TakeOverPage(context());
        m_stack->addWidget(m_takeOverPage);
        connect(m_takeOverPage, &TakeOverPage::takeOverWanted, this, [this](AssessmentId to, AssessmentId from) {
            context().undoStack().push(new TakeOverResults(context(), to, from));
            openSheet({to, {}, {}, {}});
        });
        connect(m_takeOverPage, &TakeOverPage::moveWanted, this, [this](AssessmentId from, const QString &framework) {
            const auto opened = [place = QPointer(this)](AssessmentId id) {
                if (place)
                    place->openSheet({id, {}, {}, {}});
            };
            context().undoStack().push(new MoveToEdition(context(), from, framework, opened));
        });
    }
    showPage(m_takeOverPage);
    m_takeOverPage->open(about, mode, *m_words);
    updateActions();
}

void AssessmentsPlace::updateTakingOver()
{
    const app::AssessmentOverview *overview = chosen();
    const bool isOpen = overview && overview->assessment.state != AssessmentState::SignedOff;
    m_takeOver->setEnabled(isOpen && context().mayEdit());
    m_newerEdition->setEnabled(overview && context().mayEdit());
}

void AssessmentsPlace::retranslateTakingOver()
{
    m_takeOver->setText(tr("&Take results over…"));
    m_takeOver->setToolTip(tr("See what another assessment's results say here over the crosswalks, and take it over"));
    m_newerEdition->setText(tr("Move to the newer &edition…"));
    m_newerEdition->setToolTip(tr("See what carries over to the newer edition, and open an assessment of it"));
    if (m_takeOverPage)
        m_takeOverPage->retranslate(*m_words);
}

}  // namespace assay::desktop

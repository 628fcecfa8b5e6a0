#include "app/desktop/assessments/assessment_list_page.h"
#include "app/desktop/assessments/assessments_place.h"
#include "app/desktop/assessments/systems_page.h"
#include "app/desktop/banner.h"

#include <QStackedLayout>

namespace assay::desktop {

void AssessmentsPlace::addSystemActions()
{
    prepare(m_systems, "assessments.systems.open", QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_G));
    prepare(m_newSystem, "assessments.systems.new", {});
    m_listPage->addToHeading(m_systems);
    connect(m_systems, &QAction::triggered, this, &AssessmentsPlace::openSystems);
    connect(m_newSystem, &QAction::triggered, this, [this] {
        openSystems();
        m_systemsPage->startNew();
    });
}

void AssessmentsPlace::openSystems()
{
    if (!m_systemsPage) {
        m_systemsPage = new SystemsPage(context(), m_newSystem, this);
        m_systemsPage->retranslate();
        m_stack->addWidget(m_systemsPage);
    }
    if (m_stack->currentWidget() != m_systemsPage)
        showPage(m_systemsPage);
    m_systemsPage->takeFocus();
    reloadSystems();
}

void AssessmentsPlace::reloadSystems()
{
    if (!m_systemsPage)
        return;
    m_registerJob.start(
        tr("Reading the graded systems"),
        [](const app::Session &session, Progress &) { return app::mlpsRegister(session); },
        [this](Result<app::MlpsRegister> all) {
            if (all)
                m_systemsPage->setRegister(std::move(*all));
            else
                m_banner->show(messageOf(tr("Reading the graded systems"), all.error()));
        });
}

void AssessmentsPlace::retranslateSystems()
{
    m_systems->setText(tr("Graded s&ystems…"));
    m_systems->setToolTip(tr("Systems of classified protection with their filing and objects"));
    m_newSystem->setText(tr("New s&ystem…"));
    m_newSystem->setToolTip(tr("Record a graded system"));
    m_newSystem->setIcon(icon(Icon::Add));
    if (m_systemsPage)
        m_systemsPage->retranslate();
}

}  // namespace assay::desktop

#include "app/desktop/assessments/mlps_cards.h"

#include "app/desktop/assessments/hazard_card.h"
#include "app/desktop/assessments/objects_card.h"
#include "app/desktop/style.h"

#include <QVBoxLayout>

#include <utility>

namespace assay::desktop {

MlpsCards::MlpsCards(Settings &settings, CopyPlanner planner, QWidget *parent)
    : QWidget(parent), m_settings(settings), m_planner(std::move(planner))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(2 * kSpacing);
    hide();
}

void MlpsCards::setView(const std::optional<RequirementView> &view, const AssessmentWords *words)
{
    m_words = words;
    m_view = view && view->mlps && view->requirement.assessable ? view : std::nullopt;
    if (!m_view) {
        leaveFields();
        hide();
        return;
    }
    fill();
    if (!m_hazard && !std::exchange(m_isMaking, true))
        QMetaObject::invokeMethod(this, &MlpsCards::makeNext, Qt::QueuedConnection);
}

void MlpsCards::makeNext()
{
    if (!m_objects) {
        m_objects = new ObjectsCard(m_settings, m_planner, this);
        m_objects->retranslate();
        connect(m_objects, &ObjectsCard::edited, this, &MlpsCards::objectEdited);
        connect(m_objects, &ObjectsCard::copyConfirmed, this, &MlpsCards::copyConfirmed);
        layout()->addWidget(m_objects);
        QMetaObject::invokeMethod(this, &MlpsCards::makeNext, Qt::QueuedConnection);
    } else {
        m_hazard = new HazardCard(this);
        m_hazard->retranslate();
        connect(m_hazard, &HazardCard::edited, this, &MlpsCards::hazardEdited);
        layout()->addWidget(m_hazard);
    }
    fill();
}

void MlpsCards::fill()
{
    if (!m_view || !m_words)
        return;
    if (m_objects)
        m_objects->setView(*m_view, *m_words);
    if (m_hazard)
        m_hazard->setView(*m_view);
    setVisible(m_objects != nullptr);
}

void MlpsCards::leaveFields()
{
    if (m_objects)
        m_objects->leaveFields();
}

void MlpsCards::retranslate()
{
    if (m_objects)
        m_objects->retranslate();
    if (m_hazard)
        m_hazard->retranslate();
    fill();
}

}  // namespace assay::desktop

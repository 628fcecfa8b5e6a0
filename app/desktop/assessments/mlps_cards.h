#pragma once

#include "app/desktop/assessments/object_copy_form.h"
#include "app/desktop/assessments/requirement_view.h"

#include <QWidget>

namespace assay::desktop {

class AssessmentWords;
class HazardCard;
class ObjectsCard;
class Settings;

/// The cards that only assessments of classified protection have. Empty until the first requirement of one is shown;
/// each card is then made in a step of its own.
class MlpsCards : public QWidget
{
    Q_OBJECT
public:
    MlpsCards(Settings &settings, CopyPlanner planner, QWidget *parent = nullptr);
    /// None, or a view without objects: the cards are hidden.
    void setView(const std::optional<RequirementView> &view, const AssessmentWords *words);
    void leaveFields();
    void retranslate();

Q_SIGNALS:
    void objectEdited(const assay::ObjectResult &result);
    void copyConfirmed(assay::ObjectId from, const std::vector<assay::ObjectId> &to);
    void hazardEdited(const std::optional<assay::MajorHazard> &hazard);

private:
    void makeNext();
    void fill();

    Settings &m_settings;
    CopyPlanner m_planner;
    std::optional<RequirementView> m_view;
    const AssessmentWords *m_words = nullptr;
    bool m_isMaking = false;
    ObjectsCard *m_objects = nullptr;
    HazardCard *m_hazard = nullptr;
};

}  // namespace assay::desktop

#pragma once

#include "app/desktop/assessments/object_copy_form.h"
#include "app/desktop/assessments/requirement_view.h"
#include "app/desktop/detail_card.h"

class QCheckBox;
class QPushButton;

namespace assay::desktop {

class AssessmentWords;
class ObjectEditor;
class ObjectTable;
class Settings;

/// The objects that a requirement of classified protection bears on, what was found on each, and how that makes up the
/// result of the requirement.
class ObjectsCard : public DetailCard
{
    Q_OBJECT
public:
    ObjectsCard(Settings &settings, CopyPlanner planner, QWidget *parent = nullptr);
    /// @param view  of an assessment of classified protection
    void setView(const RequirementView &view, const AssessmentWords &words);
    void leaveFields();
    void retranslate();

Q_SIGNALS:
    void edited(const assay::ObjectResult &result);
    void copyConfirmed(assay::ObjectId from, const std::vector<assay::ObjectId> &to);

private:
    void wire();
    void showRows();
    void showCurrent();
    void showSummary();
    void startCopy();
    void closeCopy();
    [[nodiscard]] std::vector<AssessedObject> like(const AssessedObject &object) const;

    CopyPlanner m_planner;
    RequirementView m_view;
    const AssessmentWords *m_words = nullptr;
    QLabel *m_summary;
    ObjectTable *m_table;
    QCheckBox *m_all;
    ObjectEditor *m_editor;
    QPushButton *m_copy;
    ObjectCopyForm *m_copyForm;
};

}  // namespace assay::desktop

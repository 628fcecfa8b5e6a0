#pragma once

#include "app/desktop/assessments/requirement_view.h"
#include "app/desktop/detail_card.h"

namespace assay::desktop {

class LeavingEdit;
class LeavingLine;

/// Rationale, gap, recommendation, department and due date; each is saved when its field is left.
class ClaimCard : public DetailCard
{
    Q_OBJECT
public:
    explicit ClaimCard(QWidget *parent = nullptr);
    void setView(const RequirementView &view, Language language);
    /// Says now what was changed in a field that still has the focus.
    void leaveFields();
    void retranslate();

Q_SIGNALS:
    /// The result with one field changed.
    void changed(const assay::RequirementResult &result);

private:
    struct TextField
    {
        BilingualText RequirementResult::*member;
        QLabel *label;
        LeavingEdit *edit;
        QLabel *other;  ///< The text in the other language, where there is one
    };
    void addField(BilingualText RequirementResult::*member, const QString &name);
    void saveText(BilingualText RequirementResult::*member, const QString &text);
    void saveDue(const QString &text);
    void showOther(const TextField &field, const BilingualText &text) const;

    RequirementView m_view;
    Language m_language = Language::English;
    std::vector<TextField> m_fields;
    QLabel *m_departmentLabel;
    LeavingLine *m_department;
    QLabel *m_dueLabel;
    LeavingLine *m_due;
    QLabel *m_dueProblem;
};

}  // namespace assay::desktop

#pragma once

#include "app/desktop/assessments/assessment_words.h"
#include "app/desktop/assessments/requirement_view.h"
#include "app/desktop/detail_card.h"

class QCheckBox;
class QLineEdit;
class QPushButton;

namespace assay::desktop {

class ReasonRow;
class ResultButtons;

/// What several requirements are edited by in one step.
struct BulkChange
{
    std::optional<ResultValue> value;  ///< None: results stay as they are
    QString reason;                    ///< Where it is NotApplicable
    QString department;                ///< Empty: stays
    std::optional<QDate> due;          ///< None: stays
    friend bool operator==(const BulkChange &, const BulkChange &) = default;
};

/// One result, department or date for all requirements that are selected, or that stand below a heading.
class BulkCard : public DetailCard
{
    Q_OBJECT
public:
    explicit BulkCard(QWidget *parent = nullptr);
    /// @param requirements  that are concerned, with their results so far
    void setView(const std::vector<RequirementResult> &requirements, const RequirementView &about,
                 const AssessmentWords &words);
    /// As if its button was pressed.
    void choose(ResultValue value);
    void retranslate();

Q_SIGNALS:
    void applied(const QStringList &refs, const assay::desktop::BulkChange &change);

private:
    [[nodiscard]] QStringList concerned(bool withResults) const;
    void apply(const BulkChange &change, bool withResults);
    void applyFields();
    void updateCounts();

    std::vector<RequirementResult> m_requirements;
    Editing m_editing = Editing::Locked;
    ResultButtons *m_buttons;
    ReasonRow *m_reason;
    QCheckBox *m_onlyOpen;
    QLabel *m_departmentLabel;
    QLineEdit *m_department;
    QLabel *m_dueLabel;
    QLineEdit *m_due;
    QPushButton *m_apply;
    QLabel *m_problem;
};

}  // namespace assay::desktop

#pragma once

#include "app/desktop/assessments/assessment_words.h"
#include "app/desktop/assessments/requirement_view.h"

#include <QWidget>

class QCheckBox;
class QLabel;

namespace assay::desktop {

class LeavingEdit;
class ResultButtons;

/// Result, methods and record of one object.
class ObjectEditor : public QWidget
{
    Q_OBJECT
public:
    explicit ObjectEditor(QWidget *parent = nullptr);
    void setRow(const app::ObjectRow &row, const RequirementView &view, const AssessmentWords &words);
    /// As if its button was pressed. "Not applicable" without a record asks for one first.
    void choose(ResultValue value);
    void leaveFields();
    void retranslate();

Q_SIGNALS:
    void edited(const assay::ObjectResult &result);
    /// A result was chosen; the next object may follow.
    void resultEdited(const assay::ObjectResult &result);

private:
    void saveMethods();
    void saveRecord(const QString &text);

    app::ObjectRow m_row{{ObjectId(0), {}, MlpsSystemId(0)}, {}, {{}, ObjectId(0)}};
    Editing m_editing = Editing::Locked;
    bool m_reasonAsked = false;  // "not applicable" waits for a record
    QLabel *m_name;
    ResultButtons *m_buttons;
    QCheckBox *m_interview;
    QCheckBox *m_examine;
    QCheckBox *m_test;
    QLabel *m_recordLabel;
    LeavingEdit *m_record;
    QLabel *m_reason;
};

}  // namespace assay::desktop

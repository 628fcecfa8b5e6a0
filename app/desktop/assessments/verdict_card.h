#pragma once

#include "app/desktop/assessments/assessment_words.h"
#include "app/desktop/assessments/requirement_view.h"
#include "app/desktop/detail_card.h"

class QPushButton;

namespace assay::desktop {

class LeavingLine;

/// What a reviewer or an auditor says of a recorded result, each by one key, with a note.
class VerdictCard : public DetailCard
{
    Q_OBJECT
public:
    explicit VerdictCard(QWidget *parent = nullptr);
    void setView(const RequirementView &view, const AssessmentWords &words);
    /// As if its button was pressed; nothing where a verdict may not be given.
    void choose(Verdict verdict);
    void leaveFields();
    void retranslate();

Q_SIGNALS:
    /// The result with another verdict or note.
    void given(const assay::RequirementResult &result);

private:
    void saveNote(const QString &note);

    RequirementView m_view;
    std::vector<QPushButton *> m_buttons;  // as kVerdictKeys
    LeavingLine *m_note;
    QLabel *m_noteLabel;
    QLabel *m_said;
};

}  // namespace assay::desktop

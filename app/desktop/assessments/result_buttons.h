#pragma once

#include "app/desktop/assessments/assessment_words.h"
#include "app/desktop/assessments/requirement_view.h"

#include <QWidget>

namespace assay::desktop {

class ResultButton;

/// One button for each result, in the words of the framework, on as many lines as the width asks for. A button does
/// not stay down by itself: what is in force is said by `setChosen` alone.
class ResultButtons : public QWidget
{
    Q_OBJECT
public:
    /// @param name  object names begin with it, such as "assessments.result."
    explicit ResultButtons(const QString &name, QWidget *parent = nullptr);
    void setWords(FrameworkKind framework, AssessmentKind assessment, const AssessmentWords &words);
    /// None: no button is down.
    void setChosen(std::optional<ResultValue> value);
    void setEditing(Editing editing);

Q_SIGNALS:
    void pressed(assay::ResultValue value);

private:
    void showChosen();

    std::vector<ResultButton *> m_buttons;  // as kResultKeys
    std::optional<ResultValue> m_chosen;
};

}  // namespace assay::desktop

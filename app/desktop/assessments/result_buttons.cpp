#include "app/desktop/assessments/result_buttons.h"

#include "app/desktop/assessments/flow_layout.h"
#include "app/desktop/assessments/result_button.h"

namespace assay::desktop {

ResultButtons::ResultButtons(const QString &name, QWidget *parent) : QWidget(parent)
{
    auto *flow = new FlowLayout;
    setLayout(flow);
    for (const ResultKey &key : kResultKeys) {
        auto *button = new ResultButton(key.key);
        button->setObjectName(name + toWord(key.value));
        connect(button, &ResultButton::clicked, this, [this, value = key.value] {
            showChosen();  // the click has toggled it
            Q_EMIT pressed(value);
        });
        m_buttons.push_back(button);
        flow->addWidget(button);
    }
}

void ResultButtons::setWords(FrameworkKind framework, AssessmentKind assessment, const AssessmentWords &words)
{
    for (std::size_t i = 0; i < kResultKeys.size(); ++i)
        m_buttons[i]->setLabel(words.result(framework, assessment, kResultKeys[i].value));
}

void ResultButtons::setChosen(std::optional<ResultValue> value)
{
    m_chosen = value;
    showChosen();
}

void ResultButtons::showChosen()
{
    for (std::size_t i = 0; i < kResultKeys.size(); ++i)
        m_buttons[i]->setChecked(m_chosen == kResultKeys[i].value);
}

void ResultButtons::setEditing(Editing editing)
{
    for (ResultButton *button : m_buttons)
        button->setEnabled(editing == Editing::Allowed);
}

}  // namespace assay::desktop

#include "app/desktop/assessments/counterpart_box.h"

#include <QEvent>

namespace assay::desktop {

CounterpartBox::CounterpartBox(QWidget *parent) : QComboBox(parent)
{
    setSizeAdjustPolicy(AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(12);
}

void CounterpartBox::setCounterparts(const std::vector<app::Counterpart> &counterparts)
{
    if (m_counterparts == counterparts)
        return;
    m_counterparts = counterparts;
    fill();
}

void CounterpartBox::fill()
{
    const std::optional<AssessmentId> before = picked();
    clear();
    for (const app::Counterpart &one : m_counterparts) {
        const bool overTime = one.comparing == app::Comparing::OverTime;
        const QString text = overTime ? tr("Earlier: %1 (%2)").arg(one.name).arg(one.assessment.value())
                                      : tr("Beside it: %1").arg(one.name);
        addItem(text, one.assessment.value());
        setItemData(count() - 1, text, Qt::ToolTipRole);
    }
    if (before)
        pick(*before);
}

std::optional<AssessmentId> CounterpartBox::picked() const
{
    return currentIndex() < 0 ? std::nullopt : std::optional(AssessmentId(currentData().toLongLong()));
}

const app::Counterpart *CounterpartBox::pickedOne() const
{
    for (const app::Counterpart &one : m_counterparts)
        if (picked() == one.assessment)
            return &one;
    return nullptr;
}

void CounterpartBox::pick(AssessmentId id)
{
    if (const int at = findData(id.value()); at >= 0)
        setCurrentIndex(at);
}

void CounterpartBox::changeEvent(QEvent *event)
{
    QComboBox::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        fill();
}

}  // namespace assay::desktop

#pragma once

#include "app/usecases/counterparts.h"

#include <QComboBox>

namespace assay::desktop {

/// Picks the assessment that another one is compared with.
class CounterpartBox : public QComboBox
{
    Q_OBJECT
public:
    explicit CounterpartBox(QWidget *parent = nullptr);

    /// The one that was picked stays where it is still there, else the first is picked.
    void setCounterparts(const std::vector<app::Counterpart> &counterparts);
    [[nodiscard]] const std::vector<app::Counterpart> &counterparts() const { return m_counterparts; }
    /// None: there is nothing to compare with.
    [[nodiscard]] std::optional<AssessmentId> picked() const;
    /// nullptr where there is none.
    [[nodiscard]] const app::Counterpart *pickedOne() const;
    void pick(AssessmentId id);

protected:
    void changeEvent(QEvent *event) override;

private:
    void fill();

    std::vector<app::Counterpart> m_counterparts;
};

}  // namespace assay::desktop

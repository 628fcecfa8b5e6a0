#pragma once

#include "app/commands/edit_command.h"
#include "model/assessment/object_result.h"

#include <QCoreApplication>

namespace assay::desktop {

/// Records a major risk hazard, changes it or takes it back.
class HazardCommand final : public EditCommand
{
    Q_DECLARE_TR_FUNCTIONS(HazardCommand)

public:
    /// @param before, after  none: there is no hazard
    HazardCommand(DesktopContext &context, AssessmentId assessment, const QString &ref,
                  std::optional<MajorHazard> before, std::optional<MajorHazard> after);
    void redo() override { apply(m_before, m_after); }
    void undo() override { apply(m_after, m_before); }

private:
    [[nodiscard]] static QString nameOf(const QString &ref, const std::optional<MajorHazard> &after);
    void apply(const std::optional<MajorHazard> &from, const std::optional<MajorHazard> &to);

    AssessmentId m_assessment;
    QString m_ref;
    std::optional<MajorHazard> m_before;
    std::optional<MajorHazard> m_after;
};

}  // namespace assay::desktop

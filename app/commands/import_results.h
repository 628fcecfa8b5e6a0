#pragma once

#include "app/commands/edit_command.h"
#include "app/usecases/exchange_results.h"
#include "model/assessment/assessment.h"

#include <QCoreApplication>

namespace assay::desktop {

/// Takes results from a table. Undo puts back what stood there.
class ImportResults final : public EditCommand
{
    Q_DECLARE_TR_FUNCTIONS(ImportResults)

public:
    using Told = std::function<void(const Result<app::ResultImport> &outcome)>;
    /// @param told  hears on the interface thread what was recorded and what left out; it may outlive the command
    ImportResults(DesktopContext &context, AssessmentId assessment, const QString &path, Told told);
    void redo() override;
    void undo() override;

private:
    struct Outcome
    {
        std::optional<app::ResultImport> import;
        std::vector<RequirementResult> before;  ///< Of the results that were changed
    };

    AssessmentId m_assessment;
    QString m_path;
    Told m_told;
    std::shared_ptr<Outcome> m_outcome;  // written by the saving lane, read after it
};

}  // namespace assay::desktop

#pragma once

#include "app/commands/edit_command.h"
#include "model/evidence/evidence.h"

#include <QCoreApplication>

namespace assay::desktop {

/// Accepts or rejects a piece of evidence, or sends it for review, with a reason.
class ReviewEvidence final : public EditCommand
{
    Q_DECLARE_TR_FUNCTIONS(ReviewEvidence)

public:
    /// @param before  as it is shown
    ReviewEvidence(DesktopContext &context, const Evidence &before, ReviewState after, const QString &why);
    void redo() override;
    void undo() override;

private:
    [[nodiscard]] static QString nameOf(const Evidence &evidence, ReviewState after);

    EvidenceId m_evidence;
    ReviewState m_before;
    ReviewState m_after;
    QString m_why;
};

}  // namespace assay::desktop

#pragma once

#include "app/commands/edit_command.h"
#include "app/usecases/cite_evidence.h"

#include <QCoreApplication>

namespace assay::desktop {

/// Records a citation, or takes one back. What comes back after an undo is the same passage under a new id.
class CitationCommand final : public EditCommand
{
    Q_DECLARE_TR_FUNCTIONS(CitationCommand)

public:
    /// @param under  what the citation stands under, such as the ref of a requirement
    [[nodiscard]] static std::unique_ptr<QUndoCommand>
    cite(DesktopContext &context, const app::CitationRequest &request, const QString &under, const Change &change);
    [[nodiscard]] static std::unique_ptr<QUndoCommand> takeBack(DesktopContext &context, const Citation &citation,
                                                                const QString &under, const Change &change);
    void redo() override;
    void undo() override;

private:
    enum class Direction
    {
        Cite,
        TakeBack
    };
    CitationCommand(DesktopContext &context, const QString &name, const Change &change, Direction direction,
                    const app::CitationRequest &request, const std::optional<Citation> &citation);
    void add();
    void remove();

    Direction m_direction;
    app::CitationRequest m_request;
    std::shared_ptr<std::optional<Citation>> m_citation;  // as it stands now; shared with the saving lane, which alone
                                                          // uses it
};

}  // namespace assay::desktop

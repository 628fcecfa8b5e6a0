#pragma once

#include "app/desktop/desktop_context.h"

#include <QUndoCommand>

namespace assay::desktop {

/// An edit that can be undone: holds ids and the values before and after, saves in the editing lane, and tells the
/// places. Undo is a new save with an event of its own. An edit that fails raises a banner and drops out of the stack.
class EditCommand : public QUndoCommand
{
public:
    ~EditCommand() override;

protected:
    using Edit = std::function<Result<Done>(const app::Session &session)>;
    using Then = std::function<void(const Result<Done> &outcome)>;

    /// @param name  what the person does, as shown after "Undo", such as "Set A.5.1 to met"
    EditCommand(DesktopContext &context, const QString &name, const Change &change);
    /// Saves; `edit` holds copies only. Edits are saved in the order in which they were started.
    /// @param then  hears of the outcome on the interface thread, in place of the banner; it may outlive the command
    void save(Edit edit, Then then = {});

private:
    void giveUp();

    DesktopContext &m_context;
    Change m_change;
    std::shared_ptr<EditCommand *> m_self;  // shared with what comes back when the command may be gone
};

}  // namespace assay::desktop

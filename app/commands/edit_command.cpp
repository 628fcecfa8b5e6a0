#include "app/commands/edit_command.h"

namespace assay::desktop {

EditCommand::EditCommand(DesktopContext &context, const QString &name, const Change &change)
    : QUndoCommand(name), m_context(context), m_change(change), m_self(std::make_shared<EditCommand *>(this))
{}

EditCommand::~EditCommand()
{
    *m_self = nullptr;
}

void EditCommand::save(Edit edit, Then then)
{
    DesktopContext &context = m_context;
    context.jobs().start<Done>(
        Lane::Editing, text(), &context,
        [edit = std::move(edit)](const app::Session &session, Progress &) { return edit(session); },
        [&context, self = m_self, change = m_change, name = text(),
         then = std::move(then)](const Result<Done> &outcome) {
            // After a failure, too: what is shown was typed, not saved.
            context.announce(change);
            if (then)
                then(outcome);
            else if (!outcome)
                context.tell(messageOf(name, outcome.error()));
            if (!outcome && *self)
                (*self)->giveUp();
        });
}

void EditCommand::giveUp()
{
    setObsolete(true);
    // The stack drops an obsolete command when it comes upon it, without running it.
    QUndoStack &stack = m_context.undoStack();
    if (stack.index() > 0 && stack.command(stack.index() - 1) == this)
        stack.undo();
    else if (stack.index() < stack.count() && stack.command(stack.index()) == this)
        stack.redo();
}

}  // namespace assay::desktop

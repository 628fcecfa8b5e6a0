#include "app/commands/citation_command.h"

namespace assay::desktop {

std::unique_ptr<QUndoCommand> CitationCommand::cite(DesktopContext &context, const app::CitationRequest &request,
                                                    const QString &under, const Change &change)
{
    return std::unique_ptr<QUndoCommand>(
        new CitationCommand(context, tr("Cite evidence under %1").arg(under), change, Direction::Cite, request, {}));
}

std::unique_ptr<QUndoCommand> CitationCommand::takeBack(DesktopContext &context, const Citation &citation,
                                                        const QString &under, const Change &change)
{
    const app::CitationRequest none{citation.evidence, {}, {}, {}, citation.disclosed, citation.target};
    return std::unique_ptr<QUndoCommand>(new CitationCommand(context, tr("Take back a citation under %1").arg(under),
                                                             change, Direction::TakeBack, none, citation));
}

CitationCommand::CitationCommand(DesktopContext &context, const QString &name, const Change &change,
                                 Direction direction, const app::CitationRequest &request,
                                 const std::optional<Citation> &citation)
    : EditCommand(context, name, change)
    , m_direction(direction)
    , m_request(request)
    , m_citation(std::make_shared<std::optional<Citation>>(citation))
{}

void CitationCommand::redo()
{
    if (m_direction == Direction::Cite)
        add();
    else
        remove();
}

void CitationCommand::undo()
{
    if (m_direction == Direction::Cite)
        remove();
    else
        add();
}

void CitationCommand::add()
{
    save([citation = m_citation, request = m_request](const app::Session &session) -> Result<Done> {
        if (!*citation) {
            Result<Citation> made = app::citeEvidence(session, request);
            if (!made)
                return std::unexpected(made.error());
            *citation = std::move(*made);
            return Done{};
        }
        const Result<CitationId> id = app::restoreCitation(session, **citation);
        if (!id)
            return std::unexpected(id.error());
        (*citation)->id = *id;
        return Done{};
    });
}

void CitationCommand::remove()
{
    save([citation = m_citation](const app::Session &session) -> Result<Done> {
        if (!*citation)
            return Done{};
        return app::removeCitation(session, (*citation)->id);
    });
}

}  // namespace assay::desktop

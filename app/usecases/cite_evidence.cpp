#include "app/usecases/cite_evidence.h"

#include "app/usecases/requirement_check.h"
#include "model/evidence/passage.h"
#include "model/search/quote_finder.h"
#include "model/store/citation_repository.h"
#include "model/store/evidence_repository.h"
#include "model/store/page_repository.h"

#include <algorithm>

namespace assay::app {

namespace {

/// The file of the newest version that is meant.
Result<EvidenceFile> fileMeant(const Session &session, const CitationRequest &request)
{
    Result<std::vector<EvidenceFile>> files = store::filesOf(session.workspace, request.evidence);
    if (!files)
        return std::unexpected(files.error());
    if (files->empty())
        return fail(ErrorCode::NotFound, QStringLiteral("there is no evidence %1").arg(request.evidence.value()));
    const int newest = std::ranges::max(*files, {}, &EvidenceFile::version).version;
    for (const EvidenceFile &file : *files)
        if (request.file ? file.sha256 == *request.file : file.version == newest)
            return file;
    return fail(ErrorCode::NotFound,
                QStringLiteral("evidence %1 has no file %2").arg(request.evidence.value()).arg(request.file->hex()));
}

Result<Passage> passageOnPage(const Session &session, const EvidenceFile &file, int page, const QString &quote)
{
    if (page < 1 || page > file.pages)
        return fail(ErrorCode::NotFound, QStringLiteral("the document has %1 page(s)").arg(file.pages),
                    {file.name, {}, 0, {}, page});
    const Result<PageText> text = store::pageOf(session.workspace, file.sha256, page);
    if (!text)
        return fail(ErrorCode::NotFound, QStringLiteral("no text was taken from this page"),
                    {file.name, {}, 0, {}, page});
    Result<Passage> passage = passageOf(*text, file.sha256, quote);
    if (!passage)
        passage.error().place.file = file.name;
    return passage;
}

std::optional<int> pageWith(const std::vector<PageText> &pages, const QString &quote)
{
    const auto found =
        std::ranges::find_if(pages, [&](const PageText &page) { return findQuote(page.text, quote).has_value(); });
    return found == pages.end() ? std::nullopt : std::optional(found->page);
}

Result<Passage> findPassage(const Session &session, const EvidenceFile &file, const CitationRequest &request)
{
    if (request.page) {
        Result<Passage> passage = passageOnPage(session, file, *request.page, request.quote);
        if (passage)
            return passage;
        const Result<std::vector<PageText>> pages = store::pagesOf(session.workspace, file.sha256);
        if (!pages)
            return std::unexpected(pages.error());
        if (const std::optional<int> elsewhere = pageWith(*pages, request.quote))
            passage.error().detail += QStringLiteral("; the quote stands on page %1").arg(*elsewhere);
        return passage;
    }
    const Result<std::vector<PageText>> pages = store::pagesOf(session.workspace, file.sha256);
    if (!pages)
        return std::unexpected(pages.error());
    const std::optional<int> page = pageWith(*pages, request.quote);
    if (!page)
        return fail(ErrorCode::NotFound, QStringLiteral("the quote stands on no page"), {file.name});
    return passageOnPage(session, file, *page, request.quote);
}

}  // namespace

Result<Citation> citeEvidence(store::UnitOfWork &unit, const Session &session, const CitationRequest &request)
{
    if (const auto *result = std::get_if<ResultTarget>(&request.target)) {
        const Result<Done> assessable = requireAssessable(session, result->assessment, result->ref);
        if (!assessable)
            return std::unexpected(assessable.error());
    }
    const Result<EvidenceFile> file = fileMeant(session, request);
    if (!file)
        return std::unexpected(file.error());
    Citation citation{CitationId(0), request.evidence, file->version, std::nullopt, request.target, request.disclosed};
    if (!request.quote.isEmpty()) {
        Result<Passage> passage = findPassage(session, *file, request);
        if (!passage)
            return std::unexpected(passage.error());
        citation.passage = std::move(*passage);
    }
    const Result<CitationId> id = store::addCitation(unit, citation);
    if (!id)
        return std::unexpected(id.error());
    citation.id = *id;
    return citation;
}

Result<Citation> citeEvidence(const Session &session, const CitationRequest &request)
{
    return session.workspace.write(session.actor, QStringLiteral("evidence cited"),
                                   [&](store::UnitOfWork &unit) { return citeEvidence(unit, session, request); });
}

Result<Done> removeCitation(const Session &session, CitationId id)
{
    return session.workspace.write(session.actor, QStringLiteral("citation taken back"),
                                   [&](store::UnitOfWork &unit) { return store::removeCitation(unit, id); });
}

Result<CitationId> restoreCitation(const Session &session, const Citation &citation)
{
    return session.workspace.write(session.actor, QStringLiteral("evidence cited"),
                                   [&](store::UnitOfWork &unit) { return store::addCitation(unit, citation); });
}

}  // namespace assay::app

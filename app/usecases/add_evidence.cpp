#include "app/usecases/add_evidence.h"

#include "model/store/evidence_repository.h"
#include "model/store/page_repository.h"

#include <QFile>
#include <QFileInfo>

namespace assay::app {

namespace {

constexpr std::size_t kPagesAWrite = 25;

Result<Sha256> hashOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(QFileInfo::exists(path) ? ErrorCode::BadInput : ErrorCode::NotFound,
                    QStringLiteral("the file cannot be read: %1").arg(file.errorString()), {path});
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (QFileInfo(path).isDir() || !hash.addData(&file))
        return fail(ErrorCode::BadInput, QStringLiteral("the file cannot be read"), {path});
    return *Sha256::fromBytes(hash.result());
}

/// Keeps pages in short transactions as they come.
class PageKeeper
{
public:
    PageKeeper(const Session &session, const Sha256 &file) : m_session(session), m_file(file) {}
    Result<Done> take(PageText &&page)
    {
        m_pages.push_back(std::move(page));
        return m_pages.size() < kPagesAWrite ? Result<Done>(Done{}) : flush();
    }
    Result<Done> flush()
    {
        Result<Done> written = m_session.workspace.write(m_session.actor, QString(), [&](store::UnitOfWork &unit) {
            return store::putPages(unit, m_file, m_pages);
        });
        m_pages.clear();
        return written;
    }

private:
    const Session &m_session;
    Sha256 m_file;
    std::vector<PageText> m_pages;
};

Result<ExtractedText> keepText(const Session &session, const QString &path, const Sha256 &hash, Progress &progress)
{
    const Result<ExtractSource> source = ExtractSource::fromFile(path);
    if (!source)
        return std::unexpected(source.error());
    PageKeeper keeper(session, hash);
    Result<ExtractedText> text =
        session.extract.extractText(*source, QFileInfo(path).fileName(), extract::Limits{}, progress,
                                    [&](PageText &&page) { return keeper.take(std::move(page)); });
    if (!text)
        return text;
    if (const Result<Done> kept = keeper.flush(); !kept)
        return std::unexpected(kept.error());
    return text;
}

Result<AddedEvidence> addOne(const Session &session, const QString &path, const Sha256 &hash, const Evidence &about,
                             Progress &progress)
{
    Result<ExtractedText> text = keepText(session, path, hash, progress);
    if (!text)
        return std::unexpected(text.error());
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::BadInput, file.errorString(), {path});
    const Result<store::FileAhead> ahead = store::writeAhead(session.workspace, session.actor, file, progress);
    if (!ahead)
        return std::unexpected(ahead.error());
    if (ahead->sha256 != hash)
        return fail(ErrorCode::BadInput, QStringLiteral("the file was changed while it was read; add it again"),
                    {path});

    store::NewEvidence incoming{about, QFileInfo(path).fileName(), *ahead, text->pages, text->textPages};
    if (incoming.about.title.isEmpty())
        incoming.about.title = QFileInfo(path).completeBaseName();
    const Result<EvidenceId> id =
        session.workspace.write(session.actor, QStringLiteral("evidence taken in"),
                                [&](store::UnitOfWork &unit) { return store::addEvidence(unit, incoming); });
    if (!id)
        return std::unexpected(id.error());
    return AddedEvidence{*id, incoming.about.title, path, hash, text->pages, text->textPages, text->problems};
}

}  // namespace

EvidenceIntake addEvidence(const Session &session, const QStringList &files, const Evidence &about, Progress &progress)
{
    EvidenceIntake intake;
    for (const QString &path : files) {
        if (progress.cancelled()) {
            intake.refused.push_back(
                {path, {ErrorCode::Cancelled, QStringLiteral("cancelled before its turn"), {path}}});
            continue;
        }
        const Result<Sha256> hash = hashOf(path);
        if (!hash) {
            intake.refused.push_back({path, hash.error()});
            continue;
        }
        const Result<std::optional<EvidenceId>> earlier = store::evidenceWithFile(session.workspace, *hash);
        if (!earlier) {
            intake.refused.push_back({path, earlier.error()});
            continue;
        }
        if (*earlier) {
            intake.duplicates.push_back({path, **earlier});
            continue;
        }
        Result<AddedEvidence> added = addOne(session, path, *hash, about, progress);
        if (added)
            intake.added.push_back(std::move(*added));
        else
            intake.refused.push_back({path, added.error()});
    }
    return intake;
}

}  // namespace assay::app

#include "model/store/page_repository.h"

#include "model/search/segmentation.h"
#include "model/search/snippet.h"

#include <QDataStream>
#include <QIODevice>

namespace assay::store {

namespace {

QByteArray packed(const std::vector<WordBox> &words)
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_4);
    stream.setFloatingPointPrecision(QDataStream::SinglePrecision);
    stream << static_cast<quint32>(words.size());
    for (const WordBox &word : words)
        stream << word.start << word.length << word.box;
    return qCompress(bytes, 1);
}

std::vector<WordBox> unpacked(const QByteArray &bytes)
{
    const QByteArray plain = qUncompress(bytes);
    QDataStream stream(plain);
    stream.setVersion(QDataStream::Qt_6_4);
    stream.setFloatingPointPrecision(QDataStream::SinglePrecision);
    quint32 count = 0;
    stream >> count;
    std::vector<WordBox> words;
    words.reserve(count);
    for (quint32 i = 0; i < count && stream.status() == QDataStream::Ok; ++i) {
        WordBox word;
        stream >> word.start >> word.length >> word.box;
        words.push_back(word);
    }
    return words;
}

PageText pageFrom(const Row &row)
{
    PageText page;
    page.page = row.small(0);
    page.label = row.text(1);
    page.size = QSizeF(row.real(2), row.real(3));
    page.text = row.text(4);
    page.words = unpacked(row.bytes(5));
    return page;
}

/// Terms hold letters and digits only, so quoting them is enough.
QString matchExpression(const std::vector<QueryTerm> &terms)
{
    QStringList parts;
    for (const QueryTerm &term : terms) {
        QString part = QLatin1Char('"') + term.terms.join(QLatin1Char(' ')) + QLatin1Char('"');
        if (term.match == QueryTerm::Match::Prefix)
            part += QLatin1Char('*');
        parts << part;
    }
    return parts.join(QStringLiteral(" AND "));
}

}  // namespace

Result<Done> putPages(UnitOfWork &unit, const Sha256 &file, const std::vector<PageText> &pages)
{
    return guarded([&] {
        Statement keep = unit.connection().prepare(
            QStringLiteral("INSERT INTO page_text (file, extractor, page, label, width, height, text, words) "
                           "VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (file, extractor, page) DO NOTHING"));
        Statement index =
            unit.connection().prepare(QStringLiteral("INSERT INTO page_index (rowid, terms) VALUES (?, ?)"));
        for (const PageText &page : pages) {
            keep.run({file.bytes(), kExtractorVersion, page.page, page.label, page.size.width(), page.size.height(),
                      page.text, packed(page.words)});
            if (keep.changedRows() > 0)
                index.run({keep.insertedId(), indexTerms(page.text).join(QLatin1Char(' '))});
        }
        return Done{};
    });
}

Result<int> keptPages(const Workspace &workspace, const Sha256 &file)
{
    return guarded([&] {
        return static_cast<int>(workspace.connection().integer(
            QStringLiteral("SELECT count(*) FROM page_text WHERE file = ? AND extractor = ?"),
            {file.bytes(), kExtractorVersion}));
    });
}

Result<PageText> pageOf(const Workspace &workspace, const Sha256 &file, int page)
{
    return guarded([&] {
        std::optional<PageText> found;
        workspace.connection().each(QStringLiteral("SELECT page, label, width, height, text, words FROM page_text "
                                                   "WHERE file = ? AND extractor = ? AND page = ?"),
                                    {file.bytes(), kExtractorVersion, page},
                                    [&](const Row &row) { found = pageFrom(row); });
        if (!found)
            throw StorageError(
                Error{ErrorCode::NotFound, QStringLiteral("there is no text of page %1").arg(page), {.page = page}});
        return *found;
    });
}

Result<std::vector<PageText>> pagesOf(const Workspace &workspace, const Sha256 &file)
{
    return guarded([&] {
        std::vector<PageText> pages;
        workspace.connection().each(QStringLiteral("SELECT page, label, width, height, text, words FROM page_text "
                                                   "WHERE file = ? AND extractor = ? ORDER BY page"),
                                    {file.bytes(), kExtractorVersion},
                                    [&](const Row &row) { pages.push_back(pageFrom(row)); });
        return pages;
    });
}

Result<std::vector<PageHit>> searchPages(const Workspace &workspace, const QString &query, int limit)
{
    const std::vector<QueryTerm> terms = parseQuery(query);
    if (terms.empty())
        return std::vector<PageHit>{};
    return guarded([&] {
        std::vector<PageHit> hits;
        workspace.connection().each(
            QStringLiteral("WITH best AS (SELECT rowid AS id, rank FROM page_index WHERE page_index MATCH ? "
                           "ORDER BY rank LIMIT ?) "
                           "SELECT f.evidence, f.version, e.title, f.name, p.file, p.page, p.text, -b.rank "
                           "FROM best b JOIN page_text p ON p.id = b.id JOIN evidence_file f ON f.file = p.file "
                           "JOIN evidence e ON e.id = f.evidence ORDER BY b.rank, f.evidence, p.page LIMIT ?"),
            {matchExpression(terms), limit, limit}, [&](const Row &row) {
                const std::optional<Sha256> file = Sha256::fromBytes(row.bytes(4));
                if (!file)
                    return;
                hits.push_back({EvidenceId(row.integer(0)), row.small(1), row.text(2), row.text(3), *file, row.small(5),
                                snippet(row.text(6), query), row.real(7)});
            });
        return hits;
    });
}

Result<int> sweepPages(Workspace &workspace, const Actor &actor)
{
    return workspace.write(actor, QString(), [&](UnitOfWork &unit) -> Result<int> {
        const QString orphans = QStringLiteral("file NOT IN (SELECT file FROM evidence_file)");
        unit.connection().run(
            QStringLiteral("DELETE FROM page_index WHERE rowid IN (SELECT id FROM page_text WHERE %1)").arg(orphans));
        return unit.connection().run(QStringLiteral("DELETE FROM page_text WHERE %1").arg(orphans));
    });
}

}  // namespace assay::store

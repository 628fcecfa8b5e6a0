#include "model/store/file_repository.h"

#include <QBuffer>

namespace assay::store {

namespace {

constexpr qint64 kChunkBytes = 1024 * 1024;
constexpr int kSweepAfterSeconds = 3600;

void writeChunk(UnitOfWork &unit, const Sha256 &hash, const QByteArray &bytes)
{
    unit.connection().run(
        QStringLiteral("INSERT INTO chunk (sha256, bytes) VALUES (?, ?) ON CONFLICT (sha256) DO NOTHING"),
        {hash.bytes(), bytes});
    unit.connection().run(QStringLiteral("INSERT INTO pending_chunk (chunk, written) VALUES (?, ?) "
                                         "ON CONFLICT (chunk) DO UPDATE SET written = excluded.written"),
                          {hash.bytes(), storedTime(unit.nowUtc())});
}

Error readError(const QIODevice &device)
{
    return {ErrorCode::BadInput, QStringLiteral("the file cannot be read: %1").arg(device.errorString())};
}

}  // namespace

Result<FileAhead> writeAhead(Workspace &workspace, const Actor &actor, QIODevice &device, Progress &progress)
{
    QCryptographicHash whole(QCryptographicHash::Sha256);
    qint64 size = 0;
    std::vector<Sha256> chunks;
    while (true) {
        if (progress.cancelled())
            return fail(ErrorCode::Cancelled, QStringLiteral("cancelled"));
        const QByteArray bytes = device.read(kChunkBytes);
        if (bytes.isEmpty() && !device.atEnd())
            return std::unexpected(readError(device));
        if (bytes.isEmpty())
            break;
        whole.addData(bytes);
        size += bytes.size();
        chunks.push_back(Sha256::of(bytes));
        const Result<Done> written = workspace.write(actor, QString(), [&](UnitOfWork &unit) -> Result<Done> {
            writeChunk(unit, chunks.back(), bytes);
            return Done{};
        });
        if (!written)
            return std::unexpected(written.error());
        progress.report(size, device.size());
    }
    return FileAhead{*Sha256::fromBytes(whole.result()), size, std::move(chunks)};
}

void keepFile(UnitOfWork &unit, const FileAhead &file)
{
    Connection &connection = unit.connection();
    const int fresh = connection.run(QStringLiteral("INSERT INTO stored_file (sha256, size_bytes) VALUES (?, ?) "
                                                    "ON CONFLICT (sha256) DO UPDATE SET purged = 0 WHERE purged = 1"),
                                     {file.sha256.bytes(), file.sizeBytes});
    Statement name =
        connection.prepare(QStringLiteral("INSERT INTO stored_file_chunk (file, ordinal, chunk) VALUES (?, ?, ?)"));
    Statement counted = connection.prepare(QStringLiteral("DELETE FROM pending_chunk WHERE chunk = ?"));
    for (std::size_t ordinal = 0; ordinal < file.chunks.size(); ++ordinal) {
        const QByteArray &chunk = file.chunks[ordinal].bytes();
        if (fresh > 0)
            name.run({file.sha256.bytes(), static_cast<qint64>(ordinal), chunk});
        counted.run({chunk});
    }
}

Result<QByteArray> readFile(const Workspace &workspace, const Sha256 &sha256)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    const Result<Done> copied = copyFile(workspace, sha256, buffer);
    if (!copied)
        return std::unexpected(copied.error());
    return bytes;
}

Result<Done> copyFile(const Workspace &workspace, const Sha256 &sha256, QIODevice &target)
{
    return guarded([&] {
        const Connection &connection = workspace.connection();
        if (connection.integer(QStringLiteral("SELECT count(*) FROM stored_file WHERE sha256 = ? AND purged = 0"),
                               {sha256.bytes()}) == 0)
            throw StorageError(
                Error{ErrorCode::NotFound, QStringLiteral("the workspace holds no file %1").arg(sha256.hex())});
        QCryptographicHash whole(QCryptographicHash::Sha256);
        connection.each(QStringLiteral("SELECT c.bytes FROM stored_file_chunk f JOIN chunk c ON c.sha256 = f.chunk "
                                       "WHERE f.file = ? ORDER BY f.ordinal"),
                        {sha256.bytes()}, [&](const Row &row) {
                            const QByteArray bytes = row.bytes(0);
                            whole.addData(bytes);
                            if (target.write(bytes) != bytes.size())
                                throw StorageError(Error{ErrorCode::Storage, target.errorString()});
                        });
        if (whole.result() != sha256.bytes())
            throw StorageError(Error{ErrorCode::Damaged,
                                     QStringLiteral("the stored file %1 is not what was added").arg(sha256.hex())});
        return Done{};
    });
}

Result<int> sweepChunks(Workspace &workspace, const Actor &actor)
{
    return workspace.write(actor, QString(), [&](UnitOfWork &unit) -> Result<int> {
        const QString before = storedTime(unit.nowUtc().addSecs(-kSweepAfterSeconds));
        std::vector<QByteArray> stale;
        unit.connection().each(QStringLiteral("SELECT chunk FROM pending_chunk WHERE written < ?"), {before},
                               [&](const Row &row) { stale.push_back(row.bytes(0)); });
        int swept = 0;
        for (const QByteArray &chunk : stale) {
            unit.connection().run(QStringLiteral("DELETE FROM pending_chunk WHERE chunk = ?"), {chunk});
            swept += unit.connection().run(
                QStringLiteral("DELETE FROM chunk WHERE sha256 = ? AND NOT EXISTS "
                               "(SELECT 1 FROM stored_file_chunk f WHERE f.chunk = chunk.sha256)"),
                {chunk});
        }
        return swept;
    });
}

Result<Problems> checkFiles(const Workspace &workspace, Progress &progress)
{
    std::vector<Sha256> files;
    const Result<Done> listed = guarded([&] {
        workspace.connection().each(QStringLiteral("SELECT sha256 FROM stored_file WHERE purged = 0 ORDER BY sha256"),
                                    {}, [&](const Row &row) {
                                        if (const auto hash = Sha256::fromBytes(row.bytes(0)))
                                            files.push_back(*hash);
                                    });
        return Done{};
    });
    if (!listed)
        return std::unexpected(listed.error());

    Problems problems;
    for (std::size_t i = 0; i < files.size(); ++i) {
        if (progress.cancelled())
            return fail(ErrorCode::Cancelled, QStringLiteral("cancelled"));
        QBuffer nowhere;
        nowhere.open(QIODevice::WriteOnly);
        const Result<Done> read = copyFile(workspace, files[i], nowhere);
        if (!read)
            problems.push_back(
                {Severity::Error, QStringLiteral("file-damaged"), read.error().detail, {files[i].hex()}});
        progress.report(static_cast<qint64>(i + 1), static_cast<qint64>(files.size()));
    }
    return problems;
}

}  // namespace assay::store

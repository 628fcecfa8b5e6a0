#include "model/store/backup.h"

#include <sqlite3.h>

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QUuid>

namespace assay::store {

namespace {

constexpr int kTrailerBytes = 128;
const QByteArray kTrailerStart = "\nASSAY-BACKUP-1 sha256=";
constexpr qint64 kBlockBytes = 4 * 1024 * 1024;

/// A file under a temporary name that is removed, with what the database leaves beside it, unless it was given its
/// name.
class TemporaryFile
{
public:
    explicit TemporaryFile(const QString &finalPath)
        : m_final(finalPath)
        , m_path(finalPath + QStringLiteral(".new-") + QUuid::createUuid().toString(QUuid::Id128).left(8))
    {}
    ~TemporaryFile()
    {
        for (const char *ending : {"", "-wal", "-shm", "-journal"})
            QFile::remove(m_path + QLatin1String(ending));
    }
    TemporaryFile(const TemporaryFile &) = delete;
    TemporaryFile &operator=(const TemporaryFile &) = delete;
    [[nodiscard]] const QString &path() const { return m_path; }
    [[nodiscard]] bool giveName() const { return QFile::rename(m_path, m_final); }

private:
    QString m_final;
    QString m_path;
};

[[noreturn]] void refuse(ErrorCode code, const QString &what, const QString &path)
{
    throw StorageError(Error{code, what, {path}});
}

void requireFree(const QString &path)
{
    if (QFileInfo::exists(path))
        refuse(ErrorCode::AlreadyExists, QStringLiteral("the file exists already; choose another name"), path);
    const QFileInfo folder(QFileInfo(path).absolutePath());
    if (!folder.isDir() || !folder.isWritable())
        refuse(ErrorCode::ReadOnly, QStringLiteral("the folder cannot be written"), folder.filePath());
}

/// SHA-256 over every row of every table, in order: two databases with the same content have the same.
QByteArray contentDigest(const Connection &connection)
{
    std::vector<QString> tables;
    connection.each(
        QStringLiteral("SELECT name FROM sqlite_schema WHERE type = 'table' AND sql NOT LIKE 'CREATE VIRTUAL%' "
                       "AND name NOT LIKE 'sqlite_%' ORDER BY name"),
        {}, [&](const Row &row) { tables.push_back(row.text(0)); });
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const QString &table : tables) {
        std::vector<QString> columns;
        connection.each(QStringLiteral("SELECT name FROM pragma_table_info(?)"), {table},
                        [&](const Row &row) { columns.push_back(QStringLiteral("quote(\"%1\")").arg(row.text(0))); });
        const QString fields = QStringList(columns.begin(), columns.end()).join(QStringLiteral(" || ',' || "));
        hash.addData(table.toUtf8());
        connection.each(QStringLiteral("SELECT %1 FROM \"%2\" ORDER BY 1").arg(fields, table), {},
                        [&](const Row &row) { hash.addData(row.bytes(0)); });
    }
    return hash.result();
}

void copyPages(const Connection &source, const Connection &target, Progress &progress)
{
    constexpr int kPagesAStep = 2000;
    auto *targetHandle = static_cast<sqlite3 *>(target.handle());
    sqlite3_backup *backup = sqlite3_backup_init(targetHandle, "main", static_cast<sqlite3 *>(source.handle()), "main");
    if (!backup)
        throw StorageError(Error{ErrorCode::Storage, QString::fromUtf8(sqlite3_errmsg(targetHandle))});
    int code = SQLITE_OK;
    while (code == SQLITE_OK && !progress.cancelled()) {
        code = sqlite3_backup_step(backup, kPagesAStep);
        const int total = sqlite3_backup_pagecount(backup);
        progress.report(total - sqlite3_backup_remaining(backup), total);
    }
    sqlite3_backup_finish(backup);
    if (code == SQLITE_OK)
        throw StorageError(Error{ErrorCode::Cancelled, QStringLiteral("cancelled")});
    if (code != SQLITE_DONE) {
        const ErrorCode what = code == SQLITE_FULL      ? ErrorCode::DiskFull
                               : code == SQLITE_CORRUPT ? ErrorCode::Damaged
                                                        : ErrorCode::Storage;
        throw StorageError(Error{what, QString::fromUtf8(sqlite3_errstr(code))});
    }
}

QByteArray hashOfFirst(QFile &file, qint64 bytes, QFile *copy)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (qint64 left = bytes; left > 0;) {
        const QByteArray block = file.read(std::min(left, kBlockBytes));
        if (block.isEmpty())
            refuse(ErrorCode::Damaged, QStringLiteral("the file cannot be read to its end"), file.fileName());
        hash.addData(block);
        if (copy && copy->write(block) != block.size())
            refuse(ErrorCode::DiskFull, copy->errorString(), copy->fileName());
        left -= block.size();
    }
    return hash.result();
}

QByteArray trailerFor(const QByteArray &hash)
{
    QByteArray trailer = kTrailerStart + hash.toHex();
    return trailer.leftJustified(kTrailerBytes - 1, ' ') + '\n';
}

void appendTrailer(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite))
        refuse(ErrorCode::ReadOnly, file.errorString(), path);
    const QByteArray trailer = trailerFor(hashOfFirst(file, file.size(), nullptr));
    if (file.write(trailer) != trailer.size() || !file.flush())
        refuse(ErrorCode::DiskFull, file.errorString(), path);
}

/// Checks a backup file against the hash that it names and, where `copy` is given, writes the workspace into it.
void readBackup(const QString &path, QFile *copy)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        refuse(ErrorCode::NotFound, QStringLiteral("the backup cannot be read: %1").arg(file.errorString()), path);
    const qint64 bytes = file.size() - kTrailerBytes;
    if (bytes <= 0 || !file.seek(bytes))
        refuse(ErrorCode::NotAWorkspace, QStringLiteral("the file is too short to be a backup"), path);
    const QByteArray trailer = file.read(kTrailerBytes);
    if (!trailer.startsWith(kTrailerStart))
        refuse(ErrorCode::NotAWorkspace, QStringLiteral("the file is no backup, or its end is damaged or missing"),
               path);
    file.seek(0);
    if (trailerFor(hashOfFirst(file, bytes, copy)) != trailer)
        refuse(ErrorCode::Damaged,
               QStringLiteral("the backup is damaged: its content is not what was written; nothing was restored"),
               path);
}

}  // namespace

Result<Summary> backUp(Workspace &workspace, const QString &target, Progress &progress)
{
    const Result<Summary> summary = guarded([&] {
        requireFree(target);
        const TemporaryFile temporary(target);
        Connection &source = workspace.connectionForMaintenance();
        Transaction snapshot(source, Transaction::Kind::Read);
        const QByteArray wanted = contentDigest(source);
        Result<Summary> holds = summaryOf(workspace);
        if (!holds)
            throw StorageError(holds.error());
        {
            const Connection copy(temporary.path(), Access::ReadWrite, workspace.key(), workspace.salt());
            copyPages(source, copy, progress);
        }
        {
            // Read back through a connection of its own, from the file.
            const Connection copy(temporary.path(), Access::ReadWrite, workspace.key(), workspace.salt());
            if (contentDigest(copy) != wanted)
                refuse(ErrorCode::Damaged, QStringLiteral("the copy differs from the workspace; it was not kept"),
                       target);
        }
        snapshot.commit();
        appendTrailer(temporary.path());
        readBackup(temporary.path(), nullptr);
        if (!temporary.giveName())
            refuse(ErrorCode::Storage, QStringLiteral("the backup could not be given its name"), target);
        return *holds;
    });
    return summary;
}

Result<Summary> restore(const QString &backup, const QString &target, const Passphrase *passphrase, const Clock &clock)
{
    return guarded([&] {
        requireFree(target);
        const TemporaryFile temporary(target);
        {
            QFile copy(temporary.path());
            if (!copy.open(QIODevice::WriteOnly | QIODevice::NewOnly))
                refuse(ErrorCode::ReadOnly, copy.errorString(), target);
            readBackup(backup, &copy);
            if (!copy.flush())
                refuse(ErrorCode::DiskFull, copy.errorString(), target);
        }
        Result<Summary> holds = [&]() -> Result<Summary> {
            const Result<std::unique_ptr<Workspace>> opened = Workspace::open(temporary.path(), passphrase, clock);
            if (!opened)
                return std::unexpected(opened.error());
            const Result<TrailVerdict> trail = verifyTrail(**opened);
            if (!trail)
                return std::unexpected(trail.error());
            if (!trail->ok())
                return fail(ErrorCode::Damaged, QStringLiteral("the trail of the backup does not verify"));
            return summaryOf(**opened);
        }();
        if (!holds) {
            Error error = holds.error();
            error.place.file = backup;
            throw StorageError(error);
        }
        if (!temporary.giveName())
            refuse(ErrorCode::Storage, QStringLiteral("the workspace could not be given its name"), target);
        return *holds;
    });
}

Result<Summary> previewBackup(const QString &backup, const Passphrase *passphrase, const Clock &clock)
{
    const QTemporaryDir folder;
    if (!folder.isValid())
        return fail(ErrorCode::ReadOnly,
                    QStringLiteral("the temporary folder cannot be written: %1").arg(folder.errorString()));
    return restore(backup, folder.filePath(QStringLiteral("preview.assay")), passphrase, clock);
}

}  // namespace assay::store

#include "questionnaires/ooxml/package.h"

#include <zip.h>

namespace assay::ooxml {

namespace {

struct Discard
{
    void operator()(zip_t *archive) const noexcept { zip_discard(archive); }
};
using Archive = std::unique_ptr<zip_t, Discard>;

struct Release
{
    void operator()(zip_source_t *source) const noexcept { zip_source_free(source); }
};
using Source = std::unique_ptr<zip_source_t, Release>;

std::unexpected<Error> failed(const QString &what, zip_error_t *error)
{
    return fail(ErrorCode::Storage, QStringLiteral("The package cannot be written (%1): %2")
                                        .arg(what, QString::fromUtf8(zip_error_strerror(error))));
}

/// Puts new content in the place of an entry, with the method and the time that the entry had.
bool replaceEntry(zip_t *archive, zip_uint64_t index, const QByteArray &content)
{
    zip_stat_t stat;
    zip_stat_init(&stat);
    if (zip_stat_index(archive, index, 0, &stat) != 0)
        return false;
    zip_source_t *source =
        zip_source_buffer(archive, content.constData(), static_cast<zip_uint64_t>(content.size()), 0);
    if (source == nullptr)
        return false;
    if (zip_file_replace(archive, index, source, 0) != 0) {
        zip_source_free(source);
        return false;
    }
    const zip_int32_t method =
        (stat.valid & ZIP_STAT_COMP_METHOD) != 0 && stat.comp_method == ZIP_CM_STORE ? ZIP_CM_STORE : ZIP_CM_DEFLATE;
    return zip_set_file_compression(archive, index, method, 0) == 0 &&
           ((stat.valid & ZIP_STAT_MTIME) == 0 || zip_file_set_mtime(archive, index, stat.mtime, 0) == 0);
}

Result<QByteArray> contentOf(zip_source_t *source)
{
    zip_stat_t stat;
    zip_stat_init(&stat);
    if (zip_source_stat(source, &stat) != 0 || (stat.valid & ZIP_STAT_SIZE) == 0 || zip_source_open(source) != 0)
        return failed(QStringLiteral("result"), zip_source_error(source));
    QByteArray bytes(static_cast<qsizetype>(stat.size), Qt::Uninitialized);
    qsizetype done = 0;
    while (done < bytes.size()) {
        const zip_int64_t got =
            zip_source_read(source, bytes.data() + done, static_cast<zip_uint64_t>(bytes.size() - done));
        if (got <= 0)
            break;
        done += got;
    }
    zip_source_close(source);
    if (done != bytes.size())
        return failed(QStringLiteral("result"), zip_source_error(source));
    return bytes;
}

/// A source that owns a copy of the bytes. libzip 1.7 frees the buffer of a source even where it does not own it, once
/// an archive is written back to it. nullptr where there is no memory.
zip_source_t *ownedSource(const QByteArray &bytes, zip_error_t &error)
{
    Source source(zip_source_buffer_create(nullptr, 0, 0, &error));
    const auto size = static_cast<zip_uint64_t>(bytes.size());
    if (!source || zip_source_begin_write(source.get()) != 0)
        return nullptr;
    const zip_int64_t written = zip_source_write(source.get(), bytes.constData(), size);
    if (written != static_cast<zip_int64_t>(size) || zip_source_commit_write(source.get()) != 0)
        return nullptr;
    return source.release();
}

}  // namespace

Result<QByteArray> replaceParts(const QByteArray &package, const QHash<QString, QByteArray> &changed)
{
    zip_error_t error;
    zip_error_init(&error);
    const Source source(ownedSource(package, error));
    if (!source)
        return failed(QStringLiteral("source"), &error);
    Archive archive(zip_open_from_source(source.get(), 0, &error));
    if (!archive)
        return fail(ErrorCode::BadInput,
                    QStringLiteral("The archive is damaged: %1").arg(QString::fromUtf8(zip_error_strerror(&error))));
    zip_source_keep(source.get());  // closing the archive gives up one reference; the result is read from ours
    for (auto part = changed.cbegin(); part != changed.cend(); ++part) {
        const zip_int64_t index = zip_name_locate(archive.get(), part.key().toUtf8().constData(), ZIP_FL_ENC_GUESS);
        if (index < 0)
            return fail(ErrorCode::NotFound, QStringLiteral("The package has no part %1").arg(part.key()));
        if (!replaceEntry(archive.get(), static_cast<zip_uint64_t>(index), part.value()))
            return failed(part.key(), zip_get_error(archive.get()));
    }
    zip_t *closing = archive.release();  // closing frees it, unless it fails
    if (zip_close(closing) != 0) {
        const Archive discarded(closing);
        return failed(QStringLiteral("closing"), zip_get_error(closing));
    }
    return contentOf(source.get());
}

}  // namespace assay::ooxml

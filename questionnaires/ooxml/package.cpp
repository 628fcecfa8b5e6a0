#include "questionnaires/ooxml/package.h"

#include <zip.h>

#include <algorithm>
#include <array>

namespace assay::ooxml {

namespace {

constexpr qint64 kMaxEntries = 50'000;
constexpr std::size_t kChunkBytes = std::size_t{256} * 1024;
const QByteArray kOleMagic = QByteArray::fromHex("d0cf11e0a1b11ae1");

struct CloseFile
{
    void operator()(zip_file_t *file) const noexcept { zip_fclose(file); }
};
using ZipFile = std::unique_ptr<zip_file_t, CloseFile>;

QString errorText(zip_error_t &error)
{
    QString text = QString::fromUtf8(zip_error_strerror(&error));
    zip_error_fini(&error);
    return text;
}

std::unexpected<Error> tooLarge(const QString &part)
{
    return fail(ErrorCode::LimitExceeded, QStringLiteral("%1 unpacks to more than the limit").arg(part));
}

}  // namespace

void Package::Discard::operator()(zip *archive) const noexcept
{
    zip_discard(archive);
}

QString comparableName(const QString &part)
{
    QString name = part.toLower();
    name.replace(QLatin1Char('\\'), QLatin1Char('/'));
    while (name.startsWith(QLatin1Char('/')))
        name.remove(0, 1);
    return name;
}

Result<Package> Package::open(const QByteArray &bytes, const ReadLimits &limits)
{
    if (bytes.startsWith(kOleMagic)) {
        return fail(
            ErrorCode::Unsupported,
            QStringLiteral("The file is encrypted with a password, or an old .xls or .doc file; save it without "
                           "a password as .xlsx or .docx"));
    }
    if (!bytes.startsWith("PK"))
        return fail(ErrorCode::BadInput, QStringLiteral("The file is no Office document: it is not a ZIP archive"));
    Package package;
    package.m_bytes = bytes;
    package.m_limits = limits;
    package.m_unpackedBytes = std::make_unique<qint64>(0);
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t *source = zip_source_buffer_create(package.m_bytes.constData(),
                                                    static_cast<zip_uint64_t>(package.m_bytes.size()), 0, &error);
    if (source == nullptr)
        return fail(ErrorCode::Storage, errorText(error));
    package.m_archive.reset(zip_open_from_source(source, ZIP_RDONLY, &error));
    if (!package.m_archive) {
        zip_source_free(source);
        return fail(ErrorCode::BadInput, QStringLiteral("The archive is damaged: %1").arg(errorText(error)));
    }
    zip_error_fini(&error);
    const zip_int64_t count = zip_get_num_entries(package.m_archive.get(), 0);
    if (count > kMaxEntries)
        return fail(ErrorCode::LimitExceeded, QStringLiteral("The archive has %1 entries").arg(count));
    for (zip_int64_t i = 0; i < count; ++i) {
        const char *name = zip_get_name(package.m_archive.get(), static_cast<zip_uint64_t>(i), ZIP_FL_ENC_GUESS);
        package.m_names << (name == nullptr ? QString() : QString::fromUtf8(name));
        const QString key = comparableName(package.m_names.back());
        if (!package.m_positions.contains(key))
            package.m_positions.insert(key, i);
    }
    return package;
}

bool Package::contains(const QString &part) const
{
    return m_positions.contains(comparableName(part));
}

QString Package::nameOf(const QString &part) const
{
    const auto found = m_positions.constFind(comparableName(part));
    return found == m_positions.cend() ? QString() : m_names.at(found.value());
}

Result<QByteArray> Package::read(const QString &part) const
{
    const auto found = m_positions.constFind(comparableName(part));
    if (found == m_positions.cend())
        return fail(ErrorCode::NotFound, QStringLiteral("The package has no part %1").arg(part));
    return readAt(found.value());
}

Result<QByteArray> Package::readAt(qsizetype position) const
{
    const QString &part = m_names.at(position);
    const auto index = static_cast<zip_uint64_t>(position);
    const qint64 limit = std::min(m_limits.entryBytes, m_limits.totalBytes - *m_unpackedBytes);
    zip_stat_t stat;
    zip_stat_init(&stat);
    QByteArray content;
    if (zip_stat_index(m_archive.get(), index, 0, &stat) == 0 && (stat.valid & ZIP_STAT_SIZE) != 0) {
        if (stat.size > static_cast<zip_uint64_t>(std::max<qint64>(limit, 0)))
            return tooLarge(part);
        // A declared size is only believed as far as the archive could hold it.
        content.reserve(std::min(static_cast<qsizetype>(stat.size), m_bytes.size() * 16));
    }
    const ZipFile file(zip_fopen_index(m_archive.get(), index, 0));
    if (!file) {
        return fail(
            ErrorCode::BadInput,
            QStringLiteral("%1 cannot be unpacked: %2").arg(part, QString::fromUtf8(zip_strerror(m_archive.get()))));
    }
    std::vector<char> chunk(kChunkBytes);
    while (true) {
        const zip_int64_t got = zip_fread(file.get(), chunk.data(), chunk.size());
        if (got < 0) {
            return fail(
                ErrorCode::BadInput,
                QStringLiteral("%1 is damaged: %2").arg(part, QString::fromUtf8(zip_file_strerror(file.get()))));
        }
        if (got == 0)
            break;
        if (content.size() + got > limit)
            return tooLarge(part);
        content.append(chunk.data(), got);
    }
    *m_unpackedBytes += content.size();
    return content;
}

}  // namespace assay::ooxml

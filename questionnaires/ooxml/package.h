#pragma once

#include "model/base/result.h"
#include "questionnaires/ooxml/workbook.h"

#include <QByteArray>
#include <QHash>
#include <QString>
#include <QStringList>

#include <memory>
#include <vector>

struct zip;

namespace assay::ooxml {

/// An OOXML package (a ZIP archive) held in memory, opened for reading. Entry names are only looked up, never used as
/// paths of a file system, so odd names do no harm. A part is found whatever the case of its name, with backslashes
/// and with a leading slash, as some writers leave them.
class Package
{
public:
    /// Errors: BadInput (no ZIP archive or a broken one), Unsupported (an OLE container: encrypted, or an old .xls or
    /// .doc file), LimitExceeded (too many entries).
    [[nodiscard]] static Result<Package> open(const QByteArray &bytes, const ReadLimits &limits = {});

    /// Names as written in the archive, in its order.
    [[nodiscard]] const QStringList &names() const { return m_names; }
    [[nodiscard]] bool contains(const QString &part) const;
    /// The name as written in the archive; empty where there is no such part.
    [[nodiscard]] QString nameOf(const QString &part) const;
    /// Unpacked content of a part. Errors: NotFound, BadInput (damaged or encrypted entry), LimitExceeded.
    [[nodiscard]] Result<QByteArray> read(const QString &part) const;
    /// As read(), by position in names(), which also reaches the second of two entries with one name.
    [[nodiscard]] Result<QByteArray> readAt(qsizetype position) const;

private:
    struct Discard
    {
        void operator()(zip *archive) const noexcept;
    };
    Package() = default;

    QByteArray m_bytes;  // outlives m_archive, which reads from it
    std::unique_ptr<zip, Discard> m_archive;
    ReadLimits m_limits;
    QStringList m_names;
    QHash<QString, qsizetype> m_positions;  // by comparableName()
    std::unique_ptr<qint64> m_unpackedBytes;
};

/// The form in which names of parts are compared: lower case, forward slashes, no leading slash.
[[nodiscard]] QString comparableName(const QString &part);

/// Replaces the content of named parts and copies all other entries as they are (same compressed bytes, order, names).
/// @param changed  name as in Package::names() → new content; every name must exist
/// Errors: BadInput, NotFound, Storage.
[[nodiscard]] Result<QByteArray> replaceParts(const QByteArray &package, const QHash<QString, QByteArray> &changed);

}  // namespace assay::ooxml

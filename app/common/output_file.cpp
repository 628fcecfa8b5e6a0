#include "app/common/output_file.h"

#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

namespace assay::app {

Result<Done> writeOutput(const QString &path, const QByteArray &bytes)
{
    if (!QFileInfo(QFileInfo(path).absolutePath()).isDir())
        return fail(ErrorCode::NotFound, QStringLiteral("there is no such folder"), {QFileInfo(path).absolutePath()});
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return fail(ErrorCode::ReadOnly, file.errorString(), {path});
    if (file.write(bytes) != bytes.size() || !file.flush())
        return fail(ErrorCode::DiskFull, file.errorString(), {path});
    QFile written(path);
    if (!file.commit())
        return fail(ErrorCode::DiskFull, file.errorString(), {path});
    if (!written.open(QIODevice::ReadOnly) || written.readAll() != bytes)
        return fail(ErrorCode::Storage, QStringLiteral("the file does not read back as it was written"), {path});
    return Done{};
}

}  // namespace assay::app

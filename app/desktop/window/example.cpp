#include "app/desktop/window/example.h"

#include "app/demo/demo.h"

#include <QDir>
#include <QTemporaryDir>

namespace assay::desktop {

QString exampleWorkspace(const QString &dataFolder)
{
    return dataFolder + QStringLiteral("/example/example.assay");
}

Result<QString> buildExample(const QString &dataFolder, const JobBasis &basis, Progress &progress)
{
    if (!QDir().mkpath(dataFolder))
        return fail(ErrorCode::ReadOnly, QStringLiteral("the folder cannot be made"), {dataFolder});
    QTemporaryDir half(dataFolder + QStringLiteral("/example-being-built-XXXXXX"));
    if (!half.isValid())
        return fail(ErrorCode::ReadOnly, half.errorString(), {dataFolder});
    const QString folder = half.filePath(QStringLiteral("example"));
    const Result<app::DemoSummary> built =
        app::buildDemo(folder, basis.extract, basis.catalogue, basis.wordDataFolder, progress);
    if (!built)
        return std::unexpected(built.error());
    if (progress.cancelled())
        return fail(ErrorCode::Cancelled, {});
    if (!QDir().rename(folder, dataFolder + QStringLiteral("/example")))
        return fail(ErrorCode::Storage, QStringLiteral("the example could not be moved to its place"), {dataFolder});
    return exampleWorkspace(dataFolder);
}

}  // namespace assay::desktop

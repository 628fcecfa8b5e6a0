#include "tests/support/samples.h"

#include <QDir>
#include <QTextStream>

namespace assay::test {

QString sourceFolder()
{
    return QStringLiteral(ASSAY_SOURCE_DIR);
}

QString samplesFolder(const QString &whatIsPassedOver)
{
    const QString named = qEnvironmentVariable("ASSAY_SAMPLES");
    const QString folder =
        QDir::cleanPath(named.isEmpty() ? sourceFolder() + QStringLiteral("/../shared/samples") : named);
    if (QDir(folder).exists())
        return folder;
    QTextStream(stdout) << "passed over, no sample files at hand (ASSAY_SAMPLES): " << whatIsPassedOver << Qt::endl;
    return {};
}

QStringList sampleFiles(const QString &subFolder, const QStringList &endings)
{
    const QString folder = samplesFolder(subFolder);
    if (folder.isEmpty())
        return {};
    QStringList patterns;
    for (const QString &ending : endings)
        patterns << QStringLiteral("*.") + ending;
    const QDir dir(folder + QLatin1Char('/') + subFolder);
    QStringList files;
    for (const QString &name : dir.entryList(patterns, QDir::Files, QDir::Name))
        files << dir.absoluteFilePath(name);
    return files;
}

}  // namespace assay::test

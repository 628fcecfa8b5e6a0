#include "pdf_tools.h"

#include <boost/test/unit_test.hpp>

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

namespace assay::test {

QString told(const QString &program, const QByteArray &pdf, const QStringList &arguments)
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("report.pdf")));
    BOOST_REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(pdf);
    file.close();
    QProcess process;
    QStringList all = arguments;
    all << file.fileName();
    if (program == QLatin1String("pdftotext"))
        all << QStringLiteral("-");
    process.start(program, all);
    BOOST_REQUIRE_MESSAGE(process.waitForFinished(60'000), program.toStdString() << " could not be run");
    const QString complaints = QString::fromUtf8(process.readAllStandardError());
    BOOST_TEST_INFO(complaints.toStdString());
    BOOST_TEST(complaints.isEmpty());
    return QString::fromUtf8(process.readAllStandardOutput());
}

QString withoutSpace(const QString &text)
{
    QString dense;
    for (const QChar character : text)
        if (!character.isSpace())
            dense += character;
    return dense;
}

QString textOf(const QByteArray &pdf)
{
    return withoutSpace(told(QStringLiteral("pdftotext"), pdf));
}

}  // namespace assay::test

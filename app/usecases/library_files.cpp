#include "app/usecases/library_files.h"

#include <QDir>
#include <QDirIterator>
#include <QRegularExpression>

#include <algorithm>

namespace assay::app {

namespace {

bool isTable(const QFileInfo &file)
{
    static const QStringList endings = {QStringLiteral("xlsx"), QStringLiteral("xlsm"), QStringLiteral("csv"),
                                        QStringLiteral("docx")};
    return endings.contains(file.suffix().toLower());
}

/// Folders between the root and the file, the outermost first.
QStringList foldersAbove(const QFileInfo &file, const QString &root)
{
    QStringList parts = QDir(root).relativeFilePath(file.absoluteFilePath()).split(u'/');
    parts.removeLast();
    return parts;
}

QString customerOf(const QFileInfo &file, const QStringList &folders)
{
    for (const QString &folder : folders)
        if (const QString name = customerInName(folder); !name.isEmpty())
            return name;
    return customerInName(file.completeBaseName());
}

LibraryFile described(const QFileInfo &file, const QString &root, const QString &customer)
{
    const QStringList folders = root.isEmpty() ? QStringList() : foldersAbove(file, root);
    LibraryFile described{file, customer.isEmpty() ? customerOf(file, folders) : customer,
                          dateInName(file.completeBaseName()), DateSource::FileName};
    for (auto folder = folders.rbegin(); !described.date.isValid() && folder != folders.rend(); ++folder) {
        described.date = dateInName(*folder);
        described.dateFrom = DateSource::FolderName;
    }
    if (!described.date.isValid()) {
        described.date = file.lastModified().toUTC().date();
        described.dateFrom = DateSource::FileTime;
    }
    return described;
}

}  // namespace

std::vector<LibraryFile> libraryFiles(const QString &fileOrFolder, const QString &customer, Problems &problems)
{
    const QFileInfo given(fileOrFolder);
    if (!given.isDir())
        return {described(given, {}, customer)};
    std::vector<LibraryFile> files;
    for (QDirIterator each(fileOrFolder, QDir::Files, QDirIterator::Subdirectories); each.hasNext();) {
        each.next();
        const QFileInfo file = each.fileInfo();
        if (file.fileName().startsWith(u"~$") || file.fileName().startsWith(u'.'))
            continue;
        if (isTable(file)) {
            files.push_back(described(file, fileOrFolder, customer));
            continue;
        }
        Place place;
        place.file = file.filePath();
        problems.push_back({Severity::Warning, QStringLiteral("file-left-out"),
                            QStringLiteral("not a kind of file that answers are taken from (XLSX, XLSM, CSV, DOCX)"),
                            place});
    }
    std::ranges::sort(files, [](const LibraryFile &left, const LibraryFile &right) {
        return left.date != right.date ? left.date > right.date : left.file.filePath() < right.file.filePath();
    });
    return files;
}

QDate dateInName(const QString &name)
{
    static const QRegularExpression pattern(
        QStringLiteral("(?<!\\d)(20\\d\\d)(?:[-_. ]?(0[1-9]|1[0-2])(?:[-_. "
                       "]?([0-2]\\d|3[01]))?(?!\\d)|年(\\d{1,2})月(?:(\\d{1,2})日)?)"));
    const QRegularExpressionMatch hit = pattern.match(name);
    if (!hit.hasMatch())
        return {};
    const bool chinese = !hit.captured(4).isEmpty();
    const QString day = hit.captured(chinese ? 5 : 3);
    return {hit.captured(1).toInt(), hit.captured(chinese ? 4 : 2).toInt(), day.isEmpty() ? 1 : day.toInt()};
}

QString customerInName(const QString &baseName)
{
    static const QRegularExpression date(
        QStringLiteral("(?<!\\d)20\\d\\d([-_. ]?\\d\\d([-_. ]?\\d\\d)?|年(\\d{1,2}月(\\d{1,2}日)?)?)?(?!\\d)"));
    static const QRegularExpression general(
        QStringLiteral(
            "\\b(information|security|privacy|vendor|supplier|assessment|questionnaires?|questions?|due|diligence|"
            "answers?|answered|filled|completed|final|copy|past|old|last|year|export|csv|caiq|sig|round|v?\\d+([._]\\d+"
            ")*)\\b|"
            "信息安全|数据安全|网络安全|安全|供应商|隐私|合规|评估|调查|问卷|检查表|调研|自查|表|答复|回复|已填|填写|"
            "终稿|最终版|版"),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression between(QStringLiteral("[_\\-–—()（）\\[\\]【】.]+"));
    QString name = baseName;
    name.replace(date, QStringLiteral("_"));
    for (QString part : name.split(between, Qt::SkipEmptyParts)) {
        part.remove(general);
        if (part = part.simplified(); part.size() > 1)
            return part;
    }
    return {};
}

QString toWord(DateSource source)
{
    switch (source) {
    case DateSource::FileName:
        return QStringLiteral("file-name");
    case DateSource::FolderName:
        return QStringLiteral("folder-name");
    case DateSource::FileTime:
        return QStringLiteral("file-time");
    }
    return {};
}

}  // namespace assay::app

#include "app/extract/kind_of_file.h"

#include "app/extract/text_encoding.h"

#include <QFileInfo>
#include <QtEndian>

#include <algorithm>
#include <optional>
#include <set>

namespace assay::extract {

namespace {

constexpr qsizetype kPdfHeaderWithin = 1'024;  // ISO 32000-2, annex I: readers look this far
constexpr qsizetype kTextLookedAt = 65'536;
constexpr qsizetype kEntryHeaderBytes = 46;  // of the central directory of a ZIP file, before the name

const std::set<QString> kPackageEndings = {QStringLiteral("docx"), QStringLiteral("docm"), QStringLiteral("xlsx"),
                                           QStringLiteral("xlsm")};
const std::set<QString> kPictureEndings = {QStringLiteral("pdf"),  QStringLiteral("png"), QStringLiteral("jpg"),
                                           QStringLiteral("jpeg"), QStringLiteral("tif"), QStringLiteral("tiff"),
                                           QStringLiteral("bmp"),  QStringLiteral("gif"), QStringLiteral("webp")};

QString convertTo(const QString &what, const QString &to)
{
    return QStringLiteral("%1 is not read: convert it to %2 and add that").arg(what, to);
}

std::unexpected<Error> notRead(const QString &what, const QString &to = QStringLiteral("PDF"))
{
    return fail(ErrorCode::Unsupported, convertTo(what, to));
}

bool isImage(const QByteArray &bytes)
{
    return bytes.startsWith("\x89PNG\r\n\x1a\n") || bytes.startsWith("\xff\xd8\xff") || bytes.startsWith("GIF87a") ||
           bytes.startsWith("GIF89a") || bytes.startsWith(QByteArray("II*\0", 4)) ||
           bytes.startsWith(QByteArray("MM\0*", 4)) ||
           (bytes.startsWith("RIFF") && bytes.sliced(8).startsWith("WEBP")) ||
           (bytes.startsWith("BM") && bytes.size() > 26 &&
            qFromLittleEndian<quint32>(bytes.constData() + 2) <= static_cast<quint64>(bytes.size()));
}

/// Names of the entries of a ZIP file as its directory lists them; as far as they can be made out.
std::set<QByteArray> entryNames(const QByteArray &bytes)
{
    std::set<QByteArray> names;
    for (qsizetype at = bytes.indexOf("PK\x01\x02"); at >= 0 && at + kEntryHeaderBytes <= bytes.size();
         at = bytes.indexOf("PK\x01\x02", at + kEntryHeaderBytes))
        names.insert(bytes.mid(at + kEntryHeaderBytes, qFromLittleEndian<quint16>(bytes.constData() + at + 28)));
    return names;
}

Result<FileKind> kindOfPackage(const QByteArray &bytes, const QString &ending)
{
    const std::set<QByteArray> names = entryNames(bytes);
    const auto any = [&names](const char *beginning) {
        return std::ranges::any_of(names, [beginning](const QByteArray &name) { return name.startsWith(beginning); });
    };
    if (names.empty())
        return fail(ErrorCode::BadInput, QStringLiteral("The file is cut short or damaged: it has no directory"));
    if (any("xl/workbook.bin"))
        return notRead(QStringLiteral("A binary workbook (XLSB)"), QStringLiteral("XLSX or PDF"));
    if (any("word/"))
        return FileKind::Word;
    if (any("xl/"))
        return FileKind::Workbook;
    if (any("ppt/"))
        return notRead(QStringLiteral("A presentation"));
    if (bytes.left(200).contains("application/vnd.oasis.opendocument"))
        return notRead(QStringLiteral("An OpenDocument file"), QStringLiteral("PDF, DOCX or XLSX"));
    if (any("[Content_Types].xml") || kPackageEndings.contains(ending))
        return fail(ErrorCode::BadInput, QStringLiteral("This package holds neither a document nor a workbook"));
    return fail(ErrorCode::Unsupported, QStringLiteral("Archives are not read: unpack it and add the files it holds"));
}

Result<FileKind> kindOfCompound(const QByteArray &bytes)
{
    // Names in a compound file are UTF-16; an OOXML file with a password is wrapped as "EncryptedPackage".
    const QString package = QStringLiteral("EncryptedPackage");
    const QByteArray wanted(reinterpret_cast<const char *>(package.utf16()), package.size() * 2);
    if (bytes.contains(wanted))
        return fail(ErrorCode::Unsupported,
                    QStringLiteral("The file needs a password: save it without one and add that"));
    return notRead(QStringLiteral("A file of an old Office version (DOC, XLS, PPT or MSG)"),
                   QStringLiteral("PDF, DOCX or XLSX"));
}

bool looksLikeHtml(const QByteArray &bytes)
{
    const QByteArray start = bytes.left(1'024).trimmed().toLower();
    return start.startsWith("<!doctype html") || start.startsWith("<html") ||
           start.startsWith("\xef\xbb\xbf<!doctype html") || (start.startsWith("<?xml") && start.contains("<html"));
}

Result<FileKind> kindOfText(const QByteArray &bytes, const QString &ending)
{
    if (kPackageEndings.contains(ending) || kPictureEndings.contains(ending))
        return fail(ErrorCode::BadInput,
                    QStringLiteral("The file is named .%1, but it holds none: it is damaged or misnamed").arg(ending));
    if (bytes.startsWith("{\\rtf"))
        return notRead(QStringLiteral("A rich text file (RTF)"), QStringLiteral("PDF or DOCX"));
    if (looksLikeHtml(bytes))
        return notRead(QStringLiteral("A web page (HTML)"));
    if (!looksLikeText(bytes.left(kTextLookedAt)))
        return fail(
            ErrorCode::Unsupported,
            QStringLiteral("Files of this kind are not read: convert it to PDF and add that. Read are PDF, images, "
                           "DOCX, XLSX and plain text"));
    return ending == QLatin1String("md") || ending == QLatin1String("markdown") ? FileKind::Markdown : FileKind::Text;
}

}  // namespace

QString toWord(FileKind kind)
{
    switch (kind) {
    case FileKind::Pdf:
        return QStringLiteral("pdf");
    case FileKind::Image:
        return QStringLiteral("image");
    case FileKind::Text:
    case FileKind::Markdown:
        return QStringLiteral("text");
    case FileKind::Word:
        return QStringLiteral("word");
    case FileKind::Workbook:
        return QStringLiteral("workbook");
    }
    return {};
}

Result<FileKind> kindOfFile(const QByteArray &bytes, const QString &name)
{
    if (bytes.isEmpty())
        return fail(ErrorCode::BadInput, QStringLiteral("The file is empty"));
    const QString ending = QFileInfo(name).suffix().toLower();
    if (bytes.left(kPdfHeaderWithin).contains("%PDF-"))
        return FileKind::Pdf;
    if (isImage(bytes))
        return FileKind::Image;
    if (bytes.startsWith("PK\x03\x04") || bytes.startsWith("PK\x05\x06"))
        return kindOfPackage(bytes, ending);
    if (bytes.startsWith("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"))
        return kindOfCompound(bytes);
    return kindOfText(bytes, ending);
}

}  // namespace assay::extract

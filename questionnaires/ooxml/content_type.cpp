#include "questionnaires/ooxml/content_type.h"

#include "questionnaires/ooxml/relationships.h"

#include <algorithm>

namespace assay::ooxml {

namespace {

QString usualPart(DocumentKind kind)
{
    return kind == DocumentKind::Workbook ? QStringLiteral("xl/workbook.xml") : QStringLiteral("word/document.xml");
}

bool anyPart(const Package &package, const QString &front, const QString &end)
{
    const QStringList &names = package.names();
    return std::any_of(names.begin(), names.end(), [&](const QString &name) {
        const QString comparable = comparableName(name);
        return comparable.startsWith(front) && comparable.endsWith(end);
    });
}

}  // namespace

Result<QString> mainPart(const Package &package, DocumentKind wanted)
{
    const std::vector<Relationship> links = relationshipsOf(package, QString());
    const Relationship *link = relationshipByType(links, QStringLiteral("officeDocument"));
    QString part = link == nullptr ? QString() : package.nameOf(link->target);
    if (part.isEmpty())
        part = package.nameOf(usualPart(wanted));
    if (part.endsWith(QLatin1String(".bin"), Qt::CaseInsensitive) ||
        package.contains(QStringLiteral("xl/workbook.bin")))
        return fail(ErrorCode::Unsupported, QStringLiteral("The file is a binary workbook (.xlsb); save it as .xlsx"));
    if (package.contains(QStringLiteral("ppt/presentation.xml")))
        return fail(ErrorCode::Unsupported, QStringLiteral("The file is a presentation"));
    const DocumentKind other = wanted == DocumentKind::Workbook ? DocumentKind::TextDocument : DocumentKind::Workbook;
    const QString what =
        wanted == DocumentKind::Workbook ? QStringLiteral("workbook") : QStringLiteral("text document");
    if (part.isEmpty() || comparableName(part) == usualPart(other))
        return fail(ErrorCode::BadInput, QStringLiteral("The file holds no %1").arg(what));
    return part;
}

bool hasMacros(const Package &package)
{
    return anyPart(package, QString(), QStringLiteral("vbaproject.bin"));
}

bool hasSignature(const Package &package)
{
    return anyPart(package, QStringLiteral("_xmlsignatures/"), QStringLiteral(".xml"));
}

}  // namespace assay::ooxml

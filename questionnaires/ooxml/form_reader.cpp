#include "questionnaires/ooxml/content_control.h"
#include "questionnaires/ooxml/content_type.h"
#include "questionnaires/ooxml/document_styles.h"
#include "questionnaires/ooxml/form_body.h"
#include "questionnaires/ooxml/form_document.h"
#include "questionnaires/ooxml/relationships.h"
#include "questionnaires/ooxml/xml.h"

#include <algorithm>

namespace assay::ooxml {

namespace {

/// Forms are small; what is larger is a book, and would take long to patch and compare.
constexpr qint64 kMaxFormBytes = 16LL * 1024 * 1024;

DocumentProtection protectionOf(const Package &package, const QString &part)
{
    const std::vector<Relationship> links = relationshipsOf(package, part);
    const Relationship *link = relationshipByType(links, QStringLiteral("settings"));
    const Result<QByteArray> content = link == nullptr ? QByteArray() : package.read(link->target);
    pugi::xml_document document;
    if (!content || content->isEmpty() || !xml::parse(document, *content, link->target))
        return DocumentProtection::None;
    const pugi::xml_node node = xml::child(document.document_element(), "documentProtection");
    const QString enforced = xml::value(xml::attribute(node, "enforcement"));
    if (enforced != QLatin1String("1") && enforced != QLatin1String("true") && enforced != QLatin1String("on"))
        return DocumentProtection::None;
    const QString edit = xml::value(xml::attribute(node, "edit"));
    if (edit == QLatin1String("forms"))
        return DocumentProtection::Forms;
    if (edit == QLatin1String("comments"))
        return DocumentProtection::Comments;
    if (edit == QLatin1String("trackedChanges"))
        return DocumentProtection::TrackedChanges;
    return edit == QLatin1String("readOnly") ? DocumentProtection::ReadOnly : DocumentProtection::None;
}

QString protectionText(DocumentProtection protection)
{
    switch (protection) {
    case DocumentProtection::None:
        break;
    case DocumentProtection::Forms:
        return QStringLiteral("the document is protected; only its form fields may be filled in");
    case DocumentProtection::Comments:
        return QStringLiteral("the document is protected; only comments are allowed");
    case DocumentProtection::TrackedChanges:
        return QStringLiteral("the document is protected; changes must be tracked");
    case DocumentProtection::ReadOnly:
        return QStringLiteral("the document is protected against changes");
    }
    return {};
}

void applyProtection(FormDocument &form)
{
    const QString why = protectionText(form.protection);
    if (why.isEmpty())
        return;
    for (AnswerPlace &place : form.places) {
        if (place.barred.isEmpty() && !(place.isField && form.protection == DocumentProtection::Forms))
            place.barred = why;
    }
    form.workbook.problems.push_back(
        {Severity::Warning, QStringLiteral("document-protected"), why.at(0).toUpper() + why.mid(1) + u'.', {}});
}

QString keyOf(const QString &sheet, int row, int column)
{
    return sheet + u'!' + cellName(row, column);
}

QHash<QString, ParagraphStyle> stylesOf(const Package &package, const QString &part)
{
    const std::vector<Relationship> links = relationshipsOf(package, part);
    const Relationship *link = relationshipByType(links, QStringLiteral("styles"));
    const Result<QByteArray> content = link == nullptr ? QByteArray() : package.read(link->target);
    if (!content || content->isEmpty())
        return {};
    Result<QHash<QString, ParagraphStyle>> styles = readParagraphStyles(*content, link->target);
    return styles ? std::move(*styles) : QHash<QString, ParagraphStyle>();
}

}  // namespace

QString textSheetName()
{
    return QStringLiteral("Text");
}

QString tableSheetName(int number)
{
    return QStringLiteral("Table %1").arg(number);
}

void FormDocument::indexPlaces()
{
    for (std::size_t i = 0; i < places.size(); ++i)
        placeIndex.emplace(keyOf(places[i].sheet, places[i].row, places[i].column), i);
}

const AnswerPlace *FormDocument::placeAt(const QString &sheet, int row, int column) const
{
    const auto found = placeIndex.find(keyOf(sheet, row, column));
    return found == placeIndex.end() ? nullptr : &places[found->second];
}

Result<FormDocument> readForm(const QByteArray &package, const ReadLimits &limits)
{
    const Result<Package> opened = Package::open(package, limits);
    if (!opened)
        return std::unexpected(opened.error());
    const Result<QString> part = mainPart(*opened, DocumentKind::TextDocument);
    const Result<QByteArray> content = part ? opened->read(*part) : std::unexpected(part.error());
    if (!content)
        return std::unexpected(content.error());
    if (content->size() > kMaxFormBytes)
        return fail(ErrorCode::LimitExceeded, QStringLiteral("%1 is larger than any form").arg(*part));
    pugi::xml_document document;
    if (const Result<Done> parsed = xml::parse(document, *content, *part); !parsed)
        return std::unexpected(parsed.error());
    const pugi::xml_node root = document.document_element();
    const pugi::xml_node body = xml::child(root, "body");
    if (xml::localName(root) != "document" || !body)
        return fail(ErrorCode::BadInput, QStringLiteral("%1 is not a text document").arg(*part));
    const Result<ElementSpans> spans = ElementSpans::of(*content, *part);
    if (!spans)
        return std::unexpected(spans.error());
    const QByteArray rootName(root.name());
    const FormSource source{*content, *spans, rootName.left(rootName.indexOf(':') + 1)};
    FormDocument form;
    form.prefix = source.prefix;
    form.workbook.format = hasMacros(*opened) ? QStringLiteral("docm") : QStringLiteral("docx");
    form.workbook.isSigned = hasSignature(*opened);
    form.protection = protectionOf(*opened, *part);
    FormBody(source, stylesOf(*opened, *part), NumberingLabels::of(*opened, *part), form).read(body);
    applyProtection(form);
    form.indexPlaces();
    return form;
}

}  // namespace assay::ooxml

#include "questionnaires/ooxml/element_spans.h"

#include "questionnaires/ooxml/xml_scanner.h"

#include <vector>

namespace assay::ooxml {

namespace {

std::unexpected<Error> unmatched(const QString &part)
{
    return fail(ErrorCode::BadInput, QStringLiteral("%1: start and end tags do not match").arg(part));
}

/// UTF-16 and UTF-32 begin with a byte order mark or a zero byte; other encodings are named in the declaration.
bool isUtf8(const QByteArray &content)
{
    if (content.startsWith("\xff\xfe") || content.startsWith("\xfe\xff") || content.left(4).contains('\0'))
        return false;
    const QByteArray declaration = content.left(content.indexOf("?>")).left(200).toLower();
    return !declaration.contains("encoding") || declaration.contains("utf-8") || declaration.contains("us-ascii");
}

}  // namespace

Result<ElementSpans> ElementSpans::of(const QByteArray &content, const QString &part)
{
    if (!isUtf8(content))
        return fail(ErrorCode::Unsupported, QStringLiteral("%1 is not stored as UTF-8").arg(part));
    ElementSpans spans;
    std::vector<XmlTag> open;
    XmlScanner scanner(content);
    while (const std::optional<XmlTag> tag = scanner.next()) {
        if (tag->kind == XmlTag::Kind::Empty) {
            spans.m_byBegin.insert(tag->begin, {tag->begin, tag->end, tag->end, tag->end});
        } else if (tag->kind == XmlTag::Kind::Start) {
            open.push_back(*tag);
        } else {
            if (open.empty() || open.back().name != tag->name)
                return unmatched(part);
            const XmlTag &start = open.back();
            spans.m_byBegin.insert(start.begin, {start.begin, start.end, tag->begin, tag->end});
            open.pop_back();
        }
    }
    if (scanner.failed() || !open.empty())
        return unmatched(part);
    return spans;
}

ElementSpan ElementSpans::of(pugi::xml_node element) const
{
    return m_byBegin.value(static_cast<qsizetype>(element.offset_debug()) - 1);
}

}  // namespace assay::ooxml

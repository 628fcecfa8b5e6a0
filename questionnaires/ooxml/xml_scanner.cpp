#include "questionnaires/ooxml/xml_scanner.h"

#include <algorithm>

namespace assay::ooxml {

namespace {

bool isSpace(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

}  // namespace

bool XmlScanner::skipPast(std::string_view end)
{
    const std::size_t found = m_bytes.find(end, m_at);
    m_failed = found == std::string_view::npos;
    m_at = m_failed ? m_bytes.size() : found + end.size();
    return !m_failed;
}

std::optional<XmlTag> XmlScanner::next()
{
    while (!m_failed) {
        m_at = m_bytes.find('<', m_at);
        if (m_at == std::string_view::npos)
            return std::nullopt;
        const std::string_view rest = m_bytes.substr(m_at);
        if (rest.starts_with("<!--"))
            skipPast("-->");
        else if (rest.starts_with("<![CDATA["))
            skipPast("]]>");
        else if (rest.starts_with("<?"))
            skipPast("?>");
        else if (rest.starts_with("<!"))
            m_failed = true;  // a document type, which Office documents must not have
        else
            return readTag();
    }
    return std::nullopt;
}

std::optional<XmlTag> XmlScanner::readTag()
{
    XmlTag tag;
    tag.begin = static_cast<qsizetype>(m_at);
    std::size_t at = m_at + 1;
    if (at < m_bytes.size() && m_bytes[at] == '/') {
        tag.kind = XmlTag::Kind::End;
        ++at;
    }
    const std::size_t nameBegin = at;
    while (at < m_bytes.size() && !isSpace(m_bytes[at]) && m_bytes[at] != '>' && m_bytes[at] != '/')
        ++at;
    tag.name = m_bytes.substr(nameBegin, at - nameBegin);
    char quote = 0;
    while (at < m_bytes.size() && (quote != 0 || m_bytes[at] != '>')) {
        const char c = m_bytes[at];
        if (quote != 0)
            quote = c == quote ? '\0' : quote;
        else if (c == '"' || c == '\'')
            quote = c;
        ++at;
    }
    m_failed = at >= m_bytes.size() || tag.name.empty();
    if (m_failed)
        return std::nullopt;
    if (tag.kind == XmlTag::Kind::Start && m_bytes[at - 1] == '/')
        tag.kind = XmlTag::Kind::Empty;
    m_at = at + 1;
    tag.end = static_cast<qsizetype>(m_at);
    return tag;
}

std::vector<XmlAttribute> attributesOf(const QByteArray &bytes, const XmlTag &tag)
{
    const std::string_view text(bytes.constData(), static_cast<std::size_t>(tag.end));
    const auto last = static_cast<std::size_t>(tag.end - (tag.kind == XmlTag::Kind::Empty ? 2 : 1));
    auto at = static_cast<std::size_t>(tag.begin) + 1 + tag.name.size();
    std::vector<XmlAttribute> all;
    while (at < last) {
        XmlAttribute one;
        one.begin = static_cast<qsizetype>(at);
        while (at < last && isSpace(text[at]))
            ++at;
        const std::size_t nameBegin = at;
        while (at < last && text[at] != '=' && !isSpace(text[at]))
            ++at;
        one.name = text.substr(nameBegin, at - nameBegin);
        const std::size_t open = text.find_first_of("\"'", at);
        const std::size_t close = open < last ? text.find(text[open], open + 1) : std::string_view::npos;
        if (close == std::string_view::npos)
            break;
        one.valueBegin = static_cast<qsizetype>(open) + 1;
        one.valueEnd = static_cast<qsizetype>(close);
        at = close + 1;
        one.end = static_cast<qsizetype>(at);
        all.push_back(one);
    }
    return all;
}

std::optional<QByteArray> attributeValue(const QByteArray &bytes, const XmlTag &tag, std::string_view name)
{
    const std::vector<XmlAttribute> all = attributesOf(bytes, tag);
    const auto found = std::find_if(all.begin(), all.end(), [&](const XmlAttribute &one) { return one.name == name; });
    if (found == all.end())
        return std::nullopt;
    return bytes.mid(found->valueBegin, found->valueEnd - found->valueBegin);
}

}  // namespace assay::ooxml

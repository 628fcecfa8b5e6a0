#pragma once

#include <QByteArray>
#include <QString>

#include <optional>
#include <string_view>

namespace assay::ooxml {

/// A tag where it stands in the bytes of a part.
struct XmlTag
{
    enum class Kind
    {
        Start,
        End,
        Empty
    };
    Kind kind = Kind::Start;
    qsizetype begin = 0;    ///< Of "<"
    qsizetype end = 0;      ///< Behind ">"
    std::string_view name;  ///< As written, with prefix; points into the scanned bytes

    [[nodiscard]] std::string_view localName() const
    {
        const std::size_t colon = name.find(':');
        return colon == std::string_view::npos ? name : name.substr(colon + 1);
    }
    /// The prefix with its colon, such as "x:"; empty where there is none.
    [[nodiscard]] std::string_view prefix() const { return name.substr(0, name.size() - localName().size()); }
};

struct XmlAttribute
{
    std::string_view name;
    qsizetype begin = 0;  ///< Of the white space before the name
    qsizetype end = 0;    ///< Behind the closing quote
    qsizetype valueBegin = 0;
    qsizetype valueEnd = 0;
};

/// Goes from tag to tag and tells byte offsets, which a tree does not keep. Comments, character data, processing
/// instructions are passed over. Works on ASCII-compatible encodings; the bytes must outlive it.
class XmlScanner
{
public:
    explicit XmlScanner(const QByteArray &bytes) : m_bytes(bytes.constData(), static_cast<std::size_t>(bytes.size())) {}
    /// The next tag; nullopt at the end or where the bytes are no XML (see failed()).
    [[nodiscard]] std::optional<XmlTag> next();
    [[nodiscard]] bool failed() const { return m_failed; }

private:
    /// Passes over a piece that ends with @p end.
    bool skipPast(std::string_view end);
    std::optional<XmlTag> readTag();

    std::string_view m_bytes;
    std::size_t m_at = 0;
    bool m_failed = false;
};

/// The attributes of a start or empty tag, in order.
[[nodiscard]] std::vector<XmlAttribute> attributesOf(const QByteArray &bytes, const XmlTag &tag);
/// The value of an attribute, as written; nullopt where the tag does not have it.
[[nodiscard]] std::optional<QByteArray> attributeValue(const QByteArray &bytes, const XmlTag &tag,
                                                       std::string_view name);

}  // namespace assay::ooxml

#include "questionnaires/exchange/vsaq_text.h"

#include <QRegularExpression>

namespace assay::exchange {

namespace {

constexpr qsizetype kLongestWord = 60;

const QRegularExpression &idPattern()
{
    static const QRegularExpression pattern(QStringLiteral("[A-Za-z0-9_:/.\\-]+"));
    return pattern;
}

/// Goes through the bytes once, in strings and between them.
class JsonCleaner
{
public:
    explicit JsonCleaner(const QByteArray &bytes) : m_bytes(bytes) { m_kept.reserve(bytes.size()); }

    QByteArray run()
    {
        m_at = m_bytes.startsWith("\xef\xbb\xbf") ? 3 : 0;
        while (m_at < m_bytes.size()) {
            const char c = m_bytes[m_at];
            if (c == '"') {
                copyString();
            } else if (c == '/' && skipComment(m_at)) {
                continue;
            } else if (c == ',' && closes(m_at + 1)) {
                ++m_at;
            } else {
                m_kept += c;
                ++m_at;
            }
        }
        return std::move(m_kept);
    }

private:
    void copyString()
    {
        m_kept += m_bytes[m_at++];
        while (m_at < m_bytes.size()) {
            const char c = m_bytes[m_at];
            if (c == '"' && joins(m_at + 1))
                continue;
            ++m_at;
            if (c == '\\' && m_at < m_bytes.size()) {
                const char escaped = m_bytes[m_at++];
                m_kept += escaped == 'x' ? QByteArray("\\u00") : QByteArray("\\") + escaped;
                continue;
            }
            m_kept += c;
            if (c == '"')
                return;
        }
    }

    [[nodiscard]] qsizetype pastSpace(qsizetype at) const
    {
        while (at < m_bytes.size() && QByteArrayView(" \t\r\n").contains(m_bytes[at]))
            ++at;
        return at;
    }

    /// Whether another string is added here; then goes into it.
    bool joins(qsizetype at)
    {
        at = pastSpace(at);
        if (at >= m_bytes.size() || m_bytes[at] != '+')
            return false;
        at = pastSpace(at + 1);
        if (at >= m_bytes.size() || m_bytes[at] != '"')
            return false;
        m_at = at + 1;
        return true;
    }

    [[nodiscard]] bool closes(qsizetype at) const
    {
        at = pastSpace(at);
        return at < m_bytes.size() && (m_bytes[at] == '}' || m_bytes[at] == ']');
    }

    bool skipComment(qsizetype at)
    {
        const bool line = m_bytes.mid(at, 2) == "//";
        if (!line && m_bytes.mid(at, 2) != "/*")
            return false;
        const qsizetype end = line ? m_bytes.indexOf('\n', at) : m_bytes.indexOf("*/", at);
        m_at = end < 0 ? m_bytes.size() : end + (line ? 0 : 2);
        return true;
    }

    const QByteArray &m_bytes;
    QByteArray m_kept;
    qsizetype m_at = 0;
};

}  // namespace

QByteArray strictJson(const QByteArray &bytes)
{
    return JsonCleaner(bytes).run();
}

QString plainText(const QString &html)
{
    static const QRegularExpression breaks(QStringLiteral("<\\s*(?:br|/p|/li|/ul|/ol)\\s*/?>"),
                                           QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression items(QStringLiteral("<\\s*li\\s*>"), QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression tags(QStringLiteral("</?[A-Za-z][^<>]*>"));
    QString text = html;
    text.replace(items, QStringLiteral("\n- ")).replace(breaks, QStringLiteral("\n")).remove(tags);
    text.replace(QStringLiteral("&nbsp;"), QStringLiteral(" "))
        .replace(QStringLiteral("&lt;"), QStringLiteral("<"))
        .replace(QStringLiteral("&gt;"), QStringLiteral(">"))
        .replace(QStringLiteral("&quot;"), QStringLiteral("\""))
        .replace(QStringLiteral("&#39;"), QStringLiteral("'"))
        .replace(QStringLiteral("&amp;"), QStringLiteral("&"));
    QStringList lines;
    for (const QString &line : text.split(u'\n')) {
        if (const QString tidy = line.simplified(); !tidy.isEmpty())
            lines << tidy;
    }
    return lines.join(u'\n');
}

bool namesId(const QString &condition, const QString &id)
{
    for (auto found = idPattern().globalMatch(condition); found.hasNext();) {
        if (found.next().captured() == id)
            return true;
    }
    return false;
}

QString conditionInWords(const QString &condition, const QHash<QString, QString> &words)
{
    QString text;
    qsizetype at = 0;
    for (auto found = idPattern().globalMatch(condition); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        text += condition.mid(at, match.capturedStart() - at);
        QString word = words.value(match.captured());
        if (word.size() > kLongestWord)
            word = word.left(kLongestWord - 1) + u'…';
        text += word.isEmpty() ? match.captured() : u'“' + word + u'”';
        at = match.capturedEnd();
    }
    text += condition.mid(at);
    text.replace(QStringLiteral("||"), QStringLiteral("or")).replace(QStringLiteral("&&"), QStringLiteral("and"));
    text.replace(QStringLiteral("!"), QStringLiteral("not "));
    return QStringLiteral("only if ") + text.simplified();
}

}  // namespace assay::exchange

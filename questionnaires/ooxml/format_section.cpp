#include "questionnaires/ooxml/format_section.h"

namespace assay::ooxml {

namespace {

/// Reads a section character by character. Letters of dates count as such only outside quotes, brackets and escapes.
class SectionReader
{
public:
    explicit SectionReader(const QString &code) : m_code(code) {}

    FormatSection read()
    {
        for (const QLatin1String half : {QLatin1String("AM/PM"), QLatin1String("A/P")})
            m_code.remove(half, Qt::CaseInsensitive);
        if (m_code.contains(QLatin1String("General"), Qt::CaseInsensitive)) {
            m_section.general = true;
            m_code.replace(QLatin1String("General"), QLatin1String("#"), Qt::CaseInsensitive);
        }
        for (m_at = 0; m_at < m_code.size(); ++m_at)
            readOne(m_code[m_at]);
        for (qsizetype i = m_lastDigit + 1; m_lastDigit >= 0 && i < m_code.size() && m_code[i] == u','; ++i)
            ++m_section.scaling;
        return m_section;
    }

private:
    void literal(QStringView text) { (m_section.hasDigits ? m_section.suffix : m_section.prefix) += text; }

    void readOne(QChar c)
    {
        switch (c.unicode()) {
        case u'"':
            readQuoted();
            break;
        case u'\\':
            literal(QStringView(m_code).mid(++m_at, 1));
            break;
        case u'_':
            literal(u" ");
            ++m_at;
            break;
        case u'*':
            ++m_at;
            break;
        case u'[':
            readBracket();
            break;
        case u'@':
            m_section.text = true;
            break;
        case u'%':
            ++m_section.percents;
            literal(u"%");
            break;
        default:
            readDigitOrLetter(c);
        }
    }

    void readQuoted()
    {
        const qsizetype end = m_code.indexOf(u'"', m_at + 1);
        const qsizetype stop = end < 0 ? m_code.size() : end;
        literal(QStringView(m_code).mid(m_at + 1, stop - m_at - 1));
        m_at = stop;
    }

    /// [Red], [$€-407], [>=100], [h]: only a currency sign is shown, and elapsed time is a time.
    void readBracket()
    {
        const qsizetype end = m_code.indexOf(u']', m_at);
        const qsizetype stop = end < 0 ? m_code.size() : end;
        const QString inside = m_code.mid(m_at + 1, stop - m_at - 1);
        if (inside.startsWith(u'$'))
            literal(inside.mid(1).section(u'-', 0, 0));
        else if (!inside.isEmpty() && inside.count(inside[0], Qt::CaseInsensitive) == inside.size() &&
                 QStringLiteral("hmsHMS").contains(inside[0]))
            m_section.time = m_afterHours = true;
        m_at = stop;
    }

    void readDigitOrLetter(QChar c)
    {
        if (c == u'0' || c == u'#' || c == u'?') {
            readDigit(c);
        } else if (c == u'.') {
            m_section.hasPoint = m_section.hasPoint || m_section.hasDigits || nextIsDigit();
            if (!m_section.hasPoint)
                literal(u".");
        } else if (c == u',') {
            m_section.thousands = m_section.thousands || (m_section.hasDigits && nextIsDigit());
        } else if (c == u'/') {
            m_section.fraction = m_section.hasDigits;
        } else if ((c == u'E' || c == u'e') && m_at + 1 < m_code.size() &&
                   (m_code[m_at + 1] == u'+' || m_code[m_at + 1] == u'-')) {
            m_section.scientific = true;
            ++m_at;
        } else if (QStringLiteral("yYdDeEgGbB").contains(c)) {
            m_section.date = true;
        } else if (QStringLiteral("hHsS").contains(c)) {
            m_section.time = true;
            m_afterHours = c.toLower() == u'h';
        } else if (c == u'm' || c == u'M') {
            readMonthOrMinute();
        } else {
            literal(QStringView(&c, 1));
        }
    }

    /// "m" stands for minutes right after hours or right before seconds, else for months.
    void readMonthOrMinute()
    {
        while (m_at + 1 < m_code.size() && m_code[m_at + 1].toLower() == u'm')
            ++m_at;
        qsizetype next = m_at + 1;
        while (next < m_code.size() && !m_code[next].isLetter())
            ++next;
        const bool beforeSeconds = next < m_code.size() && m_code[next].toLower() == u's';
        (m_afterHours || beforeSeconds ? m_section.time : m_section.date) = true;
        m_afterHours = false;
    }

    void readDigit(QChar c)
    {
        m_section.hasDigits = true;
        m_lastDigit = m_at;
        if (m_section.scientific)
            return;
        if (m_section.hasPoint) {
            ++m_section.mostDecimals;
            if (c == u'0')
                m_section.leastDecimals = m_section.mostDecimals;
        } else if (c == u'0') {
            ++m_section.wholeDigits;
        }
    }

    [[nodiscard]] bool nextIsDigit() const
    {
        return m_at + 1 < m_code.size() && QStringLiteral("0#?").contains(m_code[m_at + 1]);
    }

    QString m_code;
    FormatSection m_section;
    qsizetype m_at = 0;
    qsizetype m_lastDigit = -1;
    bool m_afterHours = false;
};

}  // namespace

QStringList formatSections(const QString &code)
{
    QStringList sections{QString()};
    bool quoted = false;
    for (qsizetype i = 0; i < code.size(); ++i) {
        const QChar c = code[i];
        if (c == u'"')
            quoted = !quoted;
        if (!quoted && c == u'\\' && i + 1 < code.size()) {
            sections.back() += code.mid(i++, 2);
        } else if (!quoted && c == u';') {
            sections << QString();
        } else {
            sections.back() += c;
        }
    }
    return sections;
}

FormatSection readFormatSection(const QString &code)
{
    return SectionReader(code).read();
}

FormatKind kindOf(const FormatSection &section)
{
    if (section.date)
        return section.time ? FormatKind::DateTime : FormatKind::Date;
    if (section.time)
        return FormatKind::Time;
    if (section.text)
        return FormatKind::Text;
    return section.general || !section.hasDigits ? FormatKind::General : FormatKind::Number;
}

}  // namespace assay::ooxml

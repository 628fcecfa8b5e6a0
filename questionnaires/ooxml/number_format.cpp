#include "questionnaires/ooxml/number_format.h"

#include <QStringList>

#include <algorithm>
#include <cmath>

namespace assay::ooxml {

namespace {

/// What matters of one section of a format code.
struct Section
{
    QString prefix;
    QString suffix;
    int wholeDigits = 0;    ///< Least digits before the point
    int leastDecimals = 0;  ///< "0" after the point
    int mostDecimals = 0;   ///< "0", "#" and "?" after the point
    bool hasDigits = false;
    bool hasPoint = false;
    bool thousands = false;
    int percents = 0;
    int scaling = 0;  ///< Trailing commas: each divides by 1000
    bool general = false;
    bool text = false;
    bool scientific = false;
    bool fraction = false;
    bool date = false;  ///< Shows year, month or day
    bool time = false;  ///< Shows hours, minutes or seconds
};

QStringList sectionsOf(const QString &code)
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

/// Reads a section character by character. Letters of dates count as such only outside quotes, brackets and escapes.
class SectionReader
{
public:
    explicit SectionReader(const QString &code) : m_code(code) {}

    Section read()
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
    Section m_section;
    qsizetype m_at = 0;
    qsizetype m_lastDigit = -1;
    bool m_afterHours = false;
};

FormatKind kindOf(const Section &section)
{
    if (section.date)
        return section.time ? FormatKind::DateTime : FormatKind::Date;
    if (section.time)
        return FormatKind::Time;
    if (section.text)
        return FormatKind::Text;
    return section.general || !section.hasDigits ? FormatKind::General : FormatKind::Number;
}

/// Decimal digits of a number that is not negative, as the section asks for them.
QString digitsOf(double value, const Section &section)
{
    QString digits = QString::number(value, 'f', std::min(section.mostDecimals, 30));
    const qsizetype point = digits.indexOf(u'.');
    QString whole = digits.left(point < 0 ? digits.size() : point);
    QString decimals = point < 0 ? QString() : digits.mid(point + 1);
    while (decimals.size() > section.leastDecimals && decimals.endsWith(u'0'))
        decimals.chop(1);
    if (section.wholeDigits == 0 && whole == u"0" && !decimals.isEmpty())
        whole.clear();
    whole = whole.rightJustified(std::min(section.wholeDigits, 30), u'0');
    if (section.thousands) {
        for (qsizetype i = whole.size() - 3; i > 0; i -= 3)
            whole.insert(i, u',');
    }
    return decimals.isEmpty() ? whole : whole + u'.' + decimals;
}

QString shown(double value, const Section &section, bool minus)
{
    if (section.fraction || section.scientific)
        return plainNumber(minus ? -value : value);
    QString digits;
    if (section.general) {
        digits = plainNumber(value);
    } else if (section.hasDigits) {
        // Rounding to 15 digits first: 1.005 under "0.00" is what the person typed, not its binary neighbour.
        const double scaled = value * std::pow(100.0, section.percents) / std::pow(1000.0, section.scaling);
        digits = digitsOf(QString::number(scaled, 'g', 15).toDouble(), section);
    }
    const bool isZero = std::none_of(digits.cbegin(), digits.cend(), [](QChar c) { return c >= u'1' && c <= u'9'; });
    const QString sign = minus && !isZero ? QStringLiteral("-") : QString();
    return (sign + section.prefix + digits + section.suffix).trimmed();
}

}  // namespace

FormatKind formatKind(const QString &code)
{
    return kindOf(SectionReader(sectionsOf(code).front()).read());
}

QString plainNumber(double value)
{
    if (!std::isfinite(value))
        return QString::number(value);
    const double size = std::abs(value);
    if (size != 0 && (size >= 1e15 || size < 1e-9))
        return QString::number(value, 'g', 15).toUpper();
    const int whole = size < 1 ? 0 : static_cast<int>(std::floor(std::log10(size))) + 1;
    QString text =
        QString::number(QString::number(value, 'g', 15).toDouble(), 'f', size < 1 ? 15 : 15 - std::min(whole, 15));
    if (text.contains(u'.')) {
        while (text.endsWith(u'0'))
            text.chop(1);
        if (text.endsWith(u'.'))
            text.chop(1);
    }
    return text == u"-0" ? QStringLiteral("0") : text;
}

QString formattedNumber(double value, const QString &code, DateSystem system)
{
    const QStringList sections = sectionsOf(code);
    const Section first = SectionReader(sections.front()).read();
    const FormatKind kind = kindOf(first);
    if (kind == FormatKind::Date || kind == FormatKind::Time || kind == FormatKind::DateTime)
        return isoFromSerial(value, kind, system).value_or(plainNumber(value));
    const bool conditional =
        code.contains(QLatin1String("[<")) || code.contains(QLatin1String("[>")) || code.contains(QLatin1String("[="));
    if (kind == FormatKind::Text || !std::isfinite(value) || conditional)
        return plainNumber(value);
    if (value < 0 && sections.size() > 1)
        return shown(-value, SectionReader(sections[1]).read(), /*minus=*/false);
    if (value == 0 && sections.size() > 2)
        return shown(0, SectionReader(sections[2]).read(), /*minus=*/false);
    if (kind == FormatKind::General && !first.general)
        return code.isEmpty() ? plainNumber(value) : shown(std::abs(value), first, value < 0);
    return shown(std::abs(value), first, value < 0);
}

}  // namespace assay::ooxml

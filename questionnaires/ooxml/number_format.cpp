#include "questionnaires/ooxml/number_format.h"

#include "questionnaires/ooxml/format_section.h"

#include <QStringList>

#include <algorithm>
#include <cmath>

namespace assay::ooxml {

namespace {

/// Decimal digits of a number that is not negative, as the section asks for them.
QString digitsOf(double value, const FormatSection &section)
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

QString shown(double value, const FormatSection &section, bool minus)
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
    return kindOf(readFormatSection(formatSections(code).front()));
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
    const QStringList sections = formatSections(code);
    const FormatSection first = readFormatSection(sections.front());
    const FormatKind kind = kindOf(first);
    if (isDateFormat(kind))
        return isoFromSerial(value, kind, system).value_or(plainNumber(value));
    const bool conditional =
        code.contains(QLatin1String("[<")) || code.contains(QLatin1String("[>")) || code.contains(QLatin1String("[="));
    if (kind == FormatKind::Text || !std::isfinite(value) || conditional)
        return plainNumber(value);
    if (value < 0 && sections.size() > 1)
        return shown(-value, readFormatSection(sections[1]), /*minus=*/false);
    if (value == 0 && sections.size() > 2)
        return shown(0, readFormatSection(sections[2]), /*minus=*/false);
    if (kind == FormatKind::General && !first.general)
        return code.isEmpty() ? plainNumber(value) : shown(std::abs(value), first, value < 0);
    return shown(std::abs(value), first, value < 0);
}

}  // namespace assay::ooxml

#include "questionnaires/ooxml/number_format.h"

#include <QDateTime>

#include <algorithm>
#include <array>
#include <cmath>

namespace assay::ooxml {

namespace {

constexpr double kSecondsPerDay = 86'400.0;
constexpr qint64 kLastSerial = 2'958'465;  // 9999-12-31
constexpr int kPhantomLeapDay = 60;        // 1900-02-29, which never was
constexpr int kDaysTo1904 = 1462;

struct BuiltIn
{
    int id;
    const char16_t *code;
};

constexpr std::array kBuiltIn = {
    BuiltIn{0, u"General"},
    BuiltIn{1, u"0"},
    BuiltIn{2, u"0.00"},
    BuiltIn{3, u"#,##0"},
    BuiltIn{4, u"#,##0.00"},
    BuiltIn{5, u"$#,##0;-$#,##0"},
    BuiltIn{6, u"$#,##0;-$#,##0"},
    BuiltIn{7, u"$#,##0.00;-$#,##0.00"},
    BuiltIn{8, u"$#,##0.00;-$#,##0.00"},
    BuiltIn{9, u"0%"},
    BuiltIn{10, u"0.00%"},
    BuiltIn{11, u"0.00E+00"},
    BuiltIn{12, u"# ?/?"},
    BuiltIn{13, u"# ?\?/?\?"},
    BuiltIn{14, u"yyyy-mm-dd"},
    BuiltIn{15, u"d-mmm-yy"},
    BuiltIn{16, u"d-mmm"},
    BuiltIn{17, u"mmm-yy"},
    BuiltIn{18, u"h:mm AM/PM"},
    BuiltIn{19, u"h:mm:ss AM/PM"},
    BuiltIn{20, u"h:mm"},
    BuiltIn{21, u"h:mm:ss"},
    BuiltIn{22, u"yyyy-mm-dd h:mm"},
    BuiltIn{37, u"#,##0;(#,##0)"},
    BuiltIn{38, u"#,##0;(#,##0)"},
    BuiltIn{39, u"#,##0.00;(#,##0.00)"},
    BuiltIn{40, u"#,##0.00;(#,##0.00)"},
    BuiltIn{41, u"#,##0;-#,##0;\"-\""},
    BuiltIn{42, u"$#,##0;-$#,##0;\"-\""},
    BuiltIn{43, u"#,##0.00;-#,##0.00;\"-\""},
    BuiltIn{44, u"$#,##0.00;-$#,##0.00;\"-\""},
    BuiltIn{45, u"mm:ss"},
    BuiltIn{46, u"[h]:mm:ss"},
    BuiltIn{47, u"mm:ss.0"},
    BuiltIn{48, u"##0.0E+0"},
    BuiltIn{49, u"@"},
    BuiltIn{32, u"h:mm"},
    BuiltIn{33, u"h:mm:ss"},
    BuiltIn{34, u"h:mm"},
    BuiltIn{35, u"h:mm:ss"},
    BuiltIn{55, u"h:mm"},
    BuiltIn{56, u"h:mm:ss"},
};

bool isEastAsianDate(int id)
{
    return (id >= 27 && id <= 31) || id == 36 || (id >= 50 && id <= 54) || id == 57 || id == 58;
}

}  // namespace

QString builtInFormat(int id)
{
    const auto found =
        std::find_if(kBuiltIn.begin(), kBuiltIn.end(), [id](const BuiltIn &one) { return one.id == id; });
    if (found != kBuiltIn.end())
        return QString::fromUtf16(found->code);
    return isEastAsianDate(id) ? QStringLiteral("yyyy-mm-dd") : QStringLiteral("General");
}

std::optional<QString> isoFromSerial(double serial, FormatKind kind, DateSystem system)
{
    if (!std::isfinite(serial) || serial < 0 || serial > static_cast<double>(kLastSerial) + 1)
        return std::nullopt;
    const auto seconds = static_cast<qint64>(std::llround(serial * kSecondsPerDay));
    qint64 days = seconds / static_cast<qint64>(kSecondsPerDay);
    const qint64 rest = seconds % static_cast<qint64>(kSecondsPerDay);
    const QTime time = QTime(0, 0).addSecs(static_cast<int>(rest));
    if (kind == FormatKind::Time && days == 0)
        return time.toString(QStringLiteral("HH:mm:ss"));
    if (kind == FormatKind::Time) {
        // Hours beyond a day are a span of time.
        return QStringLiteral("%1:%2").arg(seconds / 3600).arg(time.toString(QStringLiteral("mm:ss")));
    }
    if (system == DateSystem::From1904)
        days += kDaysTo1904;
    else if (days < kPhantomLeapDay)
        ++days;
    const QDate date = QDate(1899, 12, 30).addDays(days);
    if (kind == FormatKind::Date || rest == 0)
        return date.toString(Qt::ISODate);
    return date.toString(Qt::ISODate) + u' ' +
           time.toString(rest % 60 == 0 ? QStringLiteral("HH:mm") : QStringLiteral("HH:mm:ss"));
}

std::optional<double> serialFromIso(const QString &iso, DateSystem system)
{
    QString text = iso.trimmed();
    if (text.endsWith(u'Z'))
        text.chop(1);
    const QTime timeAlone = QTime::fromString(text, Qt::ISODate);
    if (timeAlone.isValid() && text.contains(u':') && !text.contains(u'-'))
        return timeAlone.msecsSinceStartOfDay() / (kSecondsPerDay * 1000);
    const QDate date = QDate::fromString(text.left(10), QStringLiteral("yyyy-MM-dd"));
    if (!date.isValid() || date.year() < 1900)
        return std::nullopt;
    qint64 days = QDate(1899, 12, 30).daysTo(date);
    if (system == DateSystem::From1904)
        days -= kDaysTo1904;
    else if (days <= kPhantomLeapDay)
        --days;
    if (days < 0)
        return std::nullopt;
    double fraction = 0;
    if (text.size() > 10) {
        const QTime time = QTime::fromString(text.mid(11), Qt::ISODate);
        if ((text[10] != u'T' && text[10] != u' ') || !time.isValid())
            return std::nullopt;
        fraction = time.msecsSinceStartOfDay() / (kSecondsPerDay * 1000);
    }
    return static_cast<double>(days) + fraction;
}

}  // namespace assay::ooxml

#pragma once

#include <QString>

#include <optional>

namespace assay::ooxml {

/// Whether serial numbers count from 1900 (with its leap day that never was) or from 1904.
enum class DateSystem
{
    From1900,
    From1904
};

enum class FormatKind
{
    General,
    Number,
    Date,
    Time,
    DateTime,
    Text
};

/// The format code behind a built-in id (ECMA-376 part 1, 18.8.30, with the codes that Chinese, Japanese and Korean
/// editions use for 27–36 and 50–58); "General" for ids without one.
[[nodiscard]] QString builtInFormat(int id);

[[nodiscard]] constexpr bool isDateFormat(FormatKind kind)
{
    return kind == FormatKind::Date || kind == FormatKind::Time || kind == FormatKind::DateTime;
}

/// What the first section of a format code shows.
[[nodiscard]] FormatKind formatKind(const QString &code);

/// A number as a person sees it under a format code: decimals, percent, thousands, literals, sections for negative
/// numbers and zero. Dates and times come as ISO 8601 ("2026-03-31", "2026-03-31 14:05", "14:05:00") whatever the
/// code's own order. Fractions and codes that cannot be followed are shown as General.
[[nodiscard]] QString formattedNumber(double value, const QString &code, DateSystem system);

/// A number without the noise of binary fractions: at most 15 significant digits.
[[nodiscard]] QString plainNumber(double value);

/// Serial number → ISO text; nullopt outside the range of dates.
[[nodiscard]] std::optional<QString> isoFromSerial(double serial, FormatKind kind, DateSystem system);
/// ISO date, date with time, or time → serial number; nullopt for anything else.
[[nodiscard]] std::optional<double> serialFromIso(const QString &iso, DateSystem system);

}  // namespace assay::ooxml

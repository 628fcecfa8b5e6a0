#pragma once

#include "questionnaires/ooxml/number_format.h"

#include <QString>
#include <QStringList>

namespace assay::ooxml {

/// What matters of one section of a format code.
struct FormatSection
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

/// The sections of a format code: for positive numbers, negative ones, zero, text.
[[nodiscard]] QStringList formatSections(const QString &code);

[[nodiscard]] FormatSection readFormatSection(const QString &code);

[[nodiscard]] FormatKind kindOf(const FormatSection &section);

}  // namespace assay::ooxml

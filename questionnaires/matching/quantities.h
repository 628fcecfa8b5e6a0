#pragma once

#include <QString>
#include <QStringList>
#include <QStringView>

#include <utility>
#include <vector>

namespace assay::matching {

enum class Dimension
{
    Time,
    Frequency,
    Bits,
    Bytes,
    Share,
    Characters,
    Grade,
    Number
};

/// A number with its unit as a text states it.
struct Quantity
{
    Dimension dimension = Dimension::Number;
    double value = 0;  ///< Time and frequency in days (a month is a twelfth of 365.25), bytes, percent, else as written
    QString text;      ///< As it stands in the folded text
};

/// "180 days", "six months", "annually", 每季度, 三级, "256-bit", "TLS 1.2"; identifiers such as "27001" as plain
/// numbers.
[[nodiscard]] std::vector<Quantity> quantitiesOf(QStringView text);

/// Pairs of quantities, the first of each text, in dimensions that both name and of which no one stands in both; empty
/// where all agree.
[[nodiscard]] std::vector<std::pair<Quantity, Quantity>> differing(const std::vector<Quantity> &one,
                                                                   const std::vector<Quantity> &other);

/// Sentences on quantities of one dimension of which no one stands in both texts; empty where all agree. 180 days are
/// not six months.
[[nodiscard]] QStringList differences(const std::vector<Quantity> &asked, const std::vector<Quantity> &entry);

}  // namespace assay::matching

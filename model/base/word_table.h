#pragma once

#include <QString>

#include <array>
#include <optional>
#include <utility>

namespace assay {

/// The stored word of each enumerator, in one place for both directions.
template<class Enum, std::size_t N>
using WordTable = std::array<std::pair<Enum, QLatin1String>, N>;

template<class Enum, std::size_t N>
[[nodiscard]] QString wordOf(const WordTable<Enum, N> &table, Enum value)
{
    for (const auto &[known, word] : table)
        if (known == value)
            return word;
    return {};
}

template<class Enum, std::size_t N>
[[nodiscard]] std::optional<Enum> valueOf(const WordTable<Enum, N> &table, const QString &word)
{
    for (const auto &[value, known] : table)
        if (word == known)
            return value;
    return std::nullopt;
}

}  // namespace assay

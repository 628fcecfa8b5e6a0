#pragma once

#include <QString>

#include <optional>

namespace assay::content {

/// In which languages a report is written. Both: Chinese first, English under it.
enum class Languages
{
    English,
    Chinese,
    Both
};

/// Takes "en", "zh", "both"; nullopt for anything else.
[[nodiscard]] std::optional<Languages> languagesFromWord(const QString &word);

}  // namespace assay::content

#include "reports/content/languages.h"

namespace assay::content {

std::optional<Languages> languagesFromWord(const QString &word)
{
    if (word == QLatin1String("en"))
        return Languages::English;
    if (word == QLatin1String("zh"))
        return Languages::Chinese;
    if (word == QLatin1String("both"))
        return Languages::Both;
    return std::nullopt;
}

}  // namespace assay::content

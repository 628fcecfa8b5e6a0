#include "model/catalogue/framework.h"

#include <algorithm>

namespace assay {

QString Requirement::guidance(Language language) const
{
    if (asks.isEmpty() && proof.isEmpty())
        return {};
    return asks.in(language) + QLatin1Char('\n') + proof.in(language);
}

int Framework::assessableCount() const
{
    return static_cast<int>(std::ranges::count_if(requirements, &Requirement::assessable));
}

const Requirement *Framework::find(const QString &ref) const
{
    const auto found = std::ranges::find(requirements, ref, &Requirement::ref);
    return found == requirements.end() ? nullptr : &*found;
}

QString Framework::groupOf(const QString &ref) const
{
    const Requirement *at = find(ref);
    while (at && !at->isGroup && !at->parent.isEmpty())
        at = find(at->parent);
    return at ? at->ref : QString();
}

}  // namespace assay

#include "model/catalogue/framework.h"

#include "model/base/word_table.h"

#include <algorithm>

namespace assay {

namespace {

constexpr WordTable<FrameworkKind, 4> kKinds = {{{FrameworkKind::Standard, QLatin1String("standard")},
                                                 {FrameworkKind::Law, QLatin1String("law")},
                                                 {FrameworkKind::Scheme, QLatin1String("scheme")},
                                                 {FrameworkKind::Checklist, QLatin1String("checklist")}}};
constexpr WordTable<FrameworkStatus, 2> kStatus = {
    {{FrameworkStatus::Current, QLatin1String("current")}, {FrameworkStatus::Superseded, QLatin1String("superseded")}}};

}  // namespace

QString toWord(FrameworkKind kind)
{
    return wordOf(kKinds, kind);
}

std::optional<FrameworkKind> frameworkKindFromWord(const QString &word)
{
    return valueOf(kKinds, word);
}

QString toWord(FrameworkStatus status)
{
    return wordOf(kStatus, status);
}

std::optional<FrameworkStatus> frameworkStatusFromWord(const QString &word)
{
    return valueOf(kStatus, word);
}

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

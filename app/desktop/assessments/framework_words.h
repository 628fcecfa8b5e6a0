#pragma once

#include "app/desktop/state_label.h"
#include "app/usecases/framework_shelf.h"

#include <QCoreApplication>

#include <array>

namespace assay::desktop {

/// Words about frameworks in the window's language.
class FrameworkWords
{
    Q_DECLARE_TR_FUNCTIONS(FrameworkWords)

public:
    [[nodiscard]] static QString kind(FrameworkKind kind);
    [[nodiscard]] static StateLabel status(FrameworkStatus status);
    [[nodiscard]] static QString origin(app::Origin origin);
    /// "by ISO/IEC 27001:2022, until 31 October 2025"; empty for what is current.
    [[nodiscard]] static QString successor(const app::FrameworkFacts &facts, Language language);
    /// "93 edges: 80 published, 13 reviewed".
    [[nodiscard]] static QString edges(const app::CrosswalkFacts &crosswalk);
};

/// In the order in which they are offered.
inline constexpr std::array kFrameworkKinds = {FrameworkKind::Standard, FrameworkKind::Law, FrameworkKind::Scheme,
                                               FrameworkKind::Checklist};

}  // namespace assay::desktop

#pragma once

#include <QtGlobal>

#include <array>

namespace assay::content {

/// What a colour means. A state is never told by its colour alone: see `StateWord`.
enum class Role
{
    Neutral,
    Met,
    PartlyMet,
    NotMet,
    NotApplicable,
    InReview,
    NotAssessed
};

/// Colours as 0xRRGGBB, for white paper.
struct Look
{
    char16_t symbol;  ///< 0: none
    quint32 ink;
    quint32 ground;
    quint32 solid;  ///< For areas of a chart
};

[[nodiscard]] Look lookOf(Role role);

inline constexpr quint32 kTextColour = 0x1d2430;
inline constexpr quint32 kSecondaryColour = 0x5b6675;
inline constexpr quint32 kLineColour = 0xdfe3e8;
inline constexpr quint32 kPanelColour = 0xf5f6f8;
inline constexpr quint32 kAccentColour = 0x2f5fd0;
inline constexpr quint32 kAccentTint = 0xe8eefb;
/// Shapes that lie over each other in one chart, in their order.
inline constexpr std::array<quint32, 3> kSeriesColours = {kAccentColour, 0x8a5a00, 0x18744f};

}  // namespace assay::content

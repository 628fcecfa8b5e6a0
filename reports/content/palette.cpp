#include "reports/content/palette.h"

namespace assay::content {

Look lookOf(Role role)
{
    switch (role) {
    case Role::Met:
        return {u'✓', 0x18744f, 0xe3f3ec, 0x18744f};
    case Role::PartlyMet:
        return {u'◐', 0x8a5a00, 0xfbf0da, 0xd9a441};
    case Role::NotMet:
        return {u'✕', 0xb3261e, 0xfbe6e4, 0xb3261e};
    case Role::NotApplicable:
        return {u'–', 0x566175, 0xeceff3, 0x9aa4b5};
    case Role::InReview:
        return {u'☑', 0x566175, 0xeceff3, 0x9aa4b5};
    case Role::NotAssessed:
        return {u'○', 0x5b6675, 0xffffff, 0xe3e7ec};
    case Role::Neutral:
        break;
    }
    return {0, kTextColour, 0xffffff, kAccentColour};
}

}  // namespace assay::content

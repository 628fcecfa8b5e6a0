#pragma once

#include "model/assessment/object_result.h"

namespace assay {

/// Whether a framework is one of classified protection (GB/T 22239), whose results are kept on objects.
[[nodiscard]] bool isClassifiedProtection(const QString &framework);

/// The kinds of object that a requirement of GB/T 22239-2019 level 3 bears on, by its layer: rooms for the physical
/// environment, network and security devices for network and boundary, whatever computes or holds data for the
/// computing environment, documents and people for management. Empty for an unknown ref.
/// @note our reading of the objects that GB/T 28448-2019 names for each item; nobody is kept from assessing others
[[nodiscard]] std::vector<ObjectKind> objectKindsOf(const QString &ref);

/// Where a filing certificate stands. It holds for three years, each assessment extends it by one, and it is renewed
/// within its last three months.
enum class FilingState
{
    NotFiled,    ///< No last day is recorded
    Valid,       ///< More than three months are left
    RenewalDue,  ///< Within the last three months
    Ended
};
inline constexpr int kFilingYears = 3;
inline constexpr int kFilingExtensionYears = 1;
inline constexpr int kFilingRenewalMonths = 3;
[[nodiscard]] FilingState filingStateOn(const MlpsSystem &system, const QDate &day);

/// Whether one side of the grade asks for less than the level, as S3A2 does: the items of the lower level are not
/// shipped, so those of the level are assessed in their place.
[[nodiscard]] bool hasLowerSide(const MlpsSystem &system);

/// What copying the results of one object to others comes to.
struct ObjectCopyPlan
{
    std::vector<ObjectResult> copies;  ///< To be recorded
    int kept = 0;                      ///< Results that a target has already and keeps
    friend bool operator==(const ObjectCopyPlan &, const ObjectCopyPlan &) = default;
};

/// Copies what was assessed on one object to others, wherever those have no result yet.
/// @param all  of one assessment, in any order
[[nodiscard]] ObjectCopyPlan planObjectCopy(std::span<const ObjectResult> all, ObjectId from,
                                            std::span<const ObjectId> to);

}  // namespace assay

#pragma once

#include "model/base/id.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace assay {

enum class VendorState
{
    Proposed,
    DueDiligence,
    Approved,
    ApprovedWithConditions,
    Rejected,
    Monitored,
    OffBoarded
};

struct Vendor
{
    VendorId id;
    QString uuid;
    QString name;
    QString service;
    QString dataTouched;  ///< What of our data it sees
    VendorState state = VendorState::Proposed;
    friend bool operator==(const Vendor &, const Vendor &) = default;
};

[[nodiscard]] QString toWord(VendorState state);
[[nodiscard]] std::optional<VendorState> vendorStateFromWord(const QString &word);
[[nodiscard]] QStringList vendorStateWords();

}  // namespace assay

#pragma once

#include "model/base/id.h"
#include "model/vendors/vendor_tier.h"

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

/// The agreement on processing personal information for us.
struct ProcessingAgreement
{
    QString title;
    std::optional<QDate> signedOn;
    std::optional<QDate> until;
    std::optional<EvidenceId> evidence;
    friend bool operator==(const ProcessingAgreement &, const ProcessingAgreement &) = default;
};

/// Whom a vendor hands our data on to.
struct SubProcessor
{
    QString name;
    QString service;
    QString location;
    friend bool operator==(const SubProcessor &, const SubProcessor &) = default;
};

struct Vendor
{
    VendorId id;
    QString uuid;
    QString name;
    QString service;
    QString dataTouched;  ///< What of our data it sees
    VendorState state = VendorState::Proposed;
    InherentRisk risk = {};  ///< Empty while it is not recorded
    std::optional<ProcessingAgreement> agreement = {};
    std::vector<SubProcessor> subProcessors = {};  ///< By name
    friend bool operator==(const Vendor &, const Vendor &) = default;
};

[[nodiscard]] QString toWord(VendorState state);
[[nodiscard]] std::optional<VendorState> vendorStateFromWord(const QString &word);
[[nodiscard]] QStringList vendorStateWords();

}  // namespace assay

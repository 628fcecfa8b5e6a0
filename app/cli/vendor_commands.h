#pragma once

#include "app/cli/commands.h"
#include "app/usecases/vendor_work.h"

#include <QJsonObject>

namespace assay::cli {

[[nodiscard]] Result<VendorId> vendorOption(const std::string &word);
[[nodiscard]] QJsonObject jsonOf(const Vendor &vendor);
[[nodiscard]] QJsonObject jsonOf(const app::VendorRecord &record);

/// `vendor show`, `tier`, `agreement` and `sub-processor`.
void addVendorRecord(CLI::App &vendor, Action &chosen);
/// `vendor decide`, `approve` and `due`.
void addVendorDecisions(CLI::App &vendor, Action &chosen);

/// Gives a command the argument V and runs it with its id.
template<class Run>
void addOnVendor(CLI::App &command, Action &chosen, Run run)
{
    auto id = optionsFor<std::string>();
    command.add_option("V", *id, "Vendor")->required();
    command.callback([&chosen, id, run] {
        chosen = [id, run](Context &c) -> Result<Reply> {
            const Result<VendorId> vendor = vendorOption(*id);
            return vendor ? run(c, *vendor) : std::unexpected(vendor.error());
        };
    });
}

}  // namespace assay::cli

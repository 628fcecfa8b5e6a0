#include "model/vendors/vendor.h"

#include "model/base/word_table.h"

namespace assay {

namespace {

constexpr WordTable<VendorState, 7> kStates = {
    {{VendorState::Proposed, QLatin1String("proposed")},
     {VendorState::DueDiligence, QLatin1String("due-diligence")},
     {VendorState::Approved, QLatin1String("approved")},
     {VendorState::ApprovedWithConditions, QLatin1String("approved-with-conditions")},
     {VendorState::Rejected, QLatin1String("rejected")},
     {VendorState::Monitored, QLatin1String("monitored")},
     {VendorState::OffBoarded, QLatin1String("off-boarded")}}};

}  // namespace

QString toWord(VendorState state)
{
    return wordOf(kStates, state);
}

std::optional<VendorState> vendorStateFromWord(const QString &word)
{
    return valueOf(kStates, word);
}

QStringList vendorStateWords()
{
    QStringList words;
    for (const auto &[state, word] : kStates)
        words << word;
    return words;
}

}  // namespace assay

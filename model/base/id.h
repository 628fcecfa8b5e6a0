#pragma once

#include <QtGlobal>

#include <compare>
#include <functional>

namespace assay {

/// A local integer id of one kind of thing; never reused. There is no invalid id: "none" is `std::optional`.
template<class Tag>
class Id
{
public:
    explicit constexpr Id(qint64 value) noexcept : m_value(value) {}
    [[nodiscard]] constexpr qint64 value() const noexcept { return m_value; }
    friend constexpr auto operator<=>(const Id &, const Id &) = default;

private:
    qint64 m_value;
};

using EvidenceId = Id<struct EvidenceTag>;
using VersionId = Id<struct VersionTag>;
using CitationId = Id<struct CitationTag>;
using AssessmentId = Id<struct AssessmentTag>;
using VendorId = Id<struct VendorTag>;
using StatementId = Id<struct StatementTag>;
using MlpsSystemId = Id<struct MlpsSystemTag>;
using ObjectId = Id<struct ObjectTag>;
using CustomerId = Id<struct CustomerTag>;
using QuestionnaireId = Id<struct QuestionnaireTag>;
using QuestionId = Id<struct QuestionTag>;
using LibraryEntryId = Id<struct LibraryEntryTag>;

}  // namespace assay

template<class Tag>
struct std::hash<assay::Id<Tag>>
{
    std::size_t operator()(const assay::Id<Tag> &id) const noexcept { return std::hash<qint64>{}(id.value()); }
};

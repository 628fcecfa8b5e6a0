#pragma once

#include "app/usecases/session.h"

namespace assay::app {

/// A crosswalk as it is listed with one of its two frameworks.
struct CrosswalkFacts
{
    QString from;
    QString to;
    BilingualText otherName;  ///< Of the framework at the other end
    int published = 0;        ///< Edges by state
    int reviewed = 0;
    int proposed = 0;
    [[nodiscard]] int edges() const { return published + reviewed + proposed; }
    friend bool operator==(const CrosswalkFacts &, const CrosswalkFacts &) = default;
};

enum class Origin
{
    Shipped,
    Own  ///< Imported into this workspace
};

/// What is known of a framework besides its requirements.
struct FrameworkFacts
{
    QString id;
    BilingualText name;  ///< Short
    BilingualText title;
    QString edition;
    QString publisher;
    FrameworkKind kind = FrameworkKind::Standard;
    FrameworkStatus status = FrameworkStatus::Current;
    BilingualText successor;  ///< Short name, or the name as it is kept where it is not known here
    std::optional<QDate> transitionEnds;
    Origin origin = Origin::Shipped;
    int requirements = 0;  ///< With headings
    int assessable = 0;
    int texts = 0;  ///< The user's own wording
    std::vector<CrosswalkFacts> crosswalks;
    friend bool operator==(const FrameworkFacts &, const FrameworkFacts &) = default;
};

/// All frameworks, in the order of the catalogue. Errors: BadInput, Damaged.
[[nodiscard]] Result<std::vector<FrameworkFacts>> frameworkShelf(const Session &session);

}  // namespace assay::app

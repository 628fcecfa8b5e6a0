#pragma once

#include "questionnaires/ooxml/package.h"

#include <QString>

#include <vector>

namespace assay::ooxml {

struct Relationship
{
    QString id;
    QString type;    ///< The last step of the type's address, such as "worksheet"; the same for strict documents
    QString target;  ///< Name of a part, resolved against the part that holds the relationship; empty where external
};

/// The relationships of a part ("" for the package itself); none where it has none or they cannot be read.
[[nodiscard]] std::vector<Relationship> relationshipsOf(const Package &package, const QString &part);

/// nullptr where there is none with this id.
[[nodiscard]] const Relationship *relationshipById(const std::vector<Relationship> &all, const QString &id);
/// The first of this type; nullptr where there is none.
[[nodiscard]] const Relationship *relationshipByType(const std::vector<Relationship> &all, const QString &type);

}  // namespace assay::ooxml

#pragma once

#include "model/base/language.h"
#include "model/base/result.h"

#include <QHash>
#include <QString>

#include <optional>
#include <vector>

namespace assay {

enum class FrameworkKind
{
    Standard,
    Law,
    Scheme,
    Checklist
};
enum class FrameworkStatus
{
    Current,
    Superseded
};

/// A node of a framework's tree.
struct Requirement
{
    QString ref;     ///< Official identifier, such as "A.5.1" or "8.1.4.1 a)"; unique in its framework
    QString parent;  ///< Ref of the parent; empty at the top
    BilingualText title;
    BilingualText asks;       ///< Our own words: what it asks; empty where not assessable
    BilingualText proof;      ///< Our own words: what usually proves it
    bool assessable = false;  ///< False: a heading
    bool isGroup = false;     ///< A heading by which results are summed up in scores and reports
    friend bool operator==(const Requirement &, const Requirement &) = default;

    /// Both guidance texts of one language as one paragraph each, parted by a line break; empty for a heading.
    [[nodiscard]] QString guidance(Language language) const;
};

/// One edition of one text. Requirements stand in the order of the text; a parent always before its children.
struct Framework
{
    QString id;  ///< Such as "iso27001-2022": the ids of the reference list
    BilingualText title;
    QString edition;
    QString publisher;
    FrameworkKind kind = FrameworkKind::Standard;
    FrameworkStatus status = FrameworkStatus::Current;
    std::vector<Requirement> requirements;
    friend bool operator==(const Framework &, const Framework &) = default;

    [[nodiscard]] int assessableCount() const;
    /// nullptr where there is none.
    [[nodiscard]] const Requirement *find(const QString &ref) const;
    /// Ref of the heading under which a requirement's result is summed up: its nearest ancestor (or itself) that is a
    /// group, else its top-most ancestor; empty for an unknown ref.
    [[nodiscard]] QString groupOf(const QString &ref) const;
};

}  // namespace assay

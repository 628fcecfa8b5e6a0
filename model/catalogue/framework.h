#pragma once

#include "model/base/language.h"
#include "model/base/result.h"

#include <QDate>
#include <QHash>
#include <QString>
#include <QStringList>

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

[[nodiscard]] QString toWord(FrameworkKind kind);
[[nodiscard]] std::optional<FrameworkKind> frameworkKindFromWord(const QString &word);
[[nodiscard]] QString toWord(FrameworkStatus status);
[[nodiscard]] std::optional<FrameworkStatus> frameworkStatusFromWord(const QString &word);

/// A requirement of any framework.
struct RequirementRef
{
    QString framework;  ///< Framework id
    QString ref;
    friend bool operator==(const RequirementRef &, const RequirementRef &) = default;
};

/// A node of a framework's tree.
struct Requirement
{
    QString ref;     ///< Official identifier, such as "A.5.1" or "8.1.4.1 a)"; unique in its framework
    QString parent;  ///< Ref of the parent; empty at the top
    BilingualText title;
    BilingualText asks;                        ///< Our own words: what it asks; may be empty where not assessable
    BilingualText proof;                       ///< Our own words: what usually proves it
    bool assessable = false;                   ///< False: a heading
    bool isGroup = false;                      ///< A heading by which results are summed up in scores and reports
    std::optional<double> weight;              ///< Above 0; in weighted checklists only
    bool isHard = false;                       ///< Of a checklist: a miss is shown first and may veto
    QStringList tags;                          ///< Conditions of applicability, kebab-case, such as "cloud"
    std::optional<RequirementRef> guidanceOf;  ///< Whose guidance this one shares, joined to it by "equal"
    friend bool operator==(const Requirement &, const Requirement &) = default;

    /// Both guidance texts of one language as one paragraph each, parted by a line break; empty for a heading.
    [[nodiscard]] QString guidance(Language language) const;
};

/// One edition of one text. Requirements stand in the order of the text; a parent always before its children.
struct Framework
{
    QString id;          ///< Such as "iso27001-2022": the ids of the reference list
    BilingualText name;  ///< As people say it, such as "ISO/IEC 27001:2022" or "GDPR"; may be empty, see `shortName`
    BilingualText title;
    QString edition;
    QString publisher;
    FrameworkKind kind = FrameworkKind::Standard;
    FrameworkStatus status = FrameworkStatus::Current;
    QString successor;  ///< Of a superseded edition: framework id, or its name where it is not known here
    std::optional<QDate> transitionEnds;  ///< Last day on which the superseded edition can be certified to
    std::vector<Requirement> requirements;
    friend bool operator==(const Framework &, const Framework &) = default;

    /// `name`, or the title where there is none.
    [[nodiscard]] const BilingualText &shortName() const { return name.isEmpty() ? title : name; }
    [[nodiscard]] int assessableCount() const;
    /// nullptr where there is none.
    [[nodiscard]] const Requirement *find(const QString &ref) const;
    /// Ref of the heading under which a requirement's result is summed up: its nearest ancestor (or itself) that is a
    /// group, else its top-most ancestor; empty for an unknown ref.
    [[nodiscard]] QString groupOf(const QString &ref) const;
};

}  // namespace assay

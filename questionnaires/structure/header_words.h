#pragma once

#include <QString>
#include <QStringView>

#include <array>
#include <span>

namespace assay::structure {

/// What the words over a column may say of it.
enum class HeaderRole
{
    Question,
    Answer,
    Comment,  ///< Free remarks
    Finding,  ///< A described state: the answer where nothing else is, else the comment
    Id,
    Section,
    Aside,      ///< Neither asked nor answered: levels, references, tools, links, advice, expected results …
    Customers,  ///< Filled by the asking party: scores, weights, analyst's notes
};
inline constexpr int kHeaderRoles = 8;

/// Head-final languages say what a thing is last ("question id"), head-initial ones first ("numéro de la question").
enum class HeadPosition
{
    Last,
    First
};

/// Words of one role, strength and word order; phrases are parted by '|' and written folded.
struct HeaderWords
{
    HeaderRole role;
    double weight;  ///< 0–1: how surely the words tell the role
    HeadPosition head;
    QStringView phrases;
};

/// The whole vocabulary, all languages together.
[[nodiscard]] std::span<const HeaderWords> headerVocabulary();

struct RoleScores
{
    std::array<double, kHeaderRoles> weights = {};
    [[nodiscard]] double of(HeaderRole role) const { return weights[static_cast<std::size_t>(role)]; }
    [[nodiscard]] double strongest() const;
    /// The role with the highest weight is this one, and it is at least that high.
    [[nodiscard]] bool leads(HeaderRole role, double least = 0.3) const;
};

/// How well the words of a heading speak for each role. Empty headings speak for none.
[[nodiscard]] RoleScores rolesOfHeading(const QString &heading);

}  // namespace assay::structure

#pragma once

#include "questionnaires/matching/wordings.h"

namespace assay::matching {

/// What the field's own terms tell, in both languages. Both lists are the project's own and compiled in.
struct Phrases
{
    /// Wordings that mean the same: the value is the number of the concept from 1. From `translations/glossary.csv`;
    /// terms that share a wording with one another are one concept.
    Wordings concepts;
    /// Wordings that belong to the same matter: one bit for each field of `data/fields.txt`.
    Wordings fields;

    [[nodiscard]] static const Phrases &builtIn();

    /// @param glossary  CSV with the columns en, zh, note and a heading; rows of another shape are passed over
    /// @param fields    lines of "name: wording, wording"; lines that begin with # are passed over; at most 64 fields
    Phrases(const QString &glossary, const QString &fields);
};

}  // namespace assay::matching

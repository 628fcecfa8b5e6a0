#pragma once

#include "questionnaires/matching/matcher.h"

#include <QString>
#include <QStringList>

namespace assay::test {

/// The word data that the project ships, read once.
[[nodiscard]] std::shared_ptr<const matching::WordData> wordData();

/// Entries 1, 2, … of these questions, each answered "Yes".
[[nodiscard]] std::vector<LibraryEntry> entriesFor(const QStringList &questions);

/// A small library of unlike English questions; the first is on encryption at rest.
[[nodiscard]] QStringList englishQuestions();

}  // namespace assay::test

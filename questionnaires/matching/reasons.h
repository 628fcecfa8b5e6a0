#pragma once

#include "questionnaires/matching/engine.h"

#include <QStringList>

namespace assay::matching {

/// English sentences on why an entry is put forward: its question, where it comes from, and the words that meet.
[[nodiscard]] QStringList reasonsFor(const Engine &engine, const Asked &asked, const Candidate &candidate);

}  // namespace assay::matching

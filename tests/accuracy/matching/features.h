#pragma once

#include "pairs.h"

#include "questionnaires/matching/word_data.h"

#include <QTextStream>

#include <memory>

namespace assay::test {

/// Writes what weights are fitted on: for each question the candidates compared closely, one line each, tab-separated:
/// set, question, half ("fit" or "check", by a hash of the question), 1 where the candidate is right else 0, then the
/// evidence and the score. Questions whose right entries were left out of the library stand under NAME!unanswerable.
void writeFeatures(QTextStream &out, const PairSet &set, const std::shared_ptr<const matching::WordData> &data);

/// The half of a question, fixed by the SHA-256 of its folded text: "fit" where the first byte is even.
[[nodiscard]] QString halfOf(const QString &question);

}  // namespace assay::test

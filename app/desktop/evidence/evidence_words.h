#pragma once

#include "app/desktop/state_label.h"
#include "app/usecases/evidence_shelf.h"

#include <QCoreApplication>

namespace assay::desktop {

/// The words of evidence in the window's language; states are called as reports call them.
class EvidenceWords
{
    Q_DECLARE_TR_FUNCTIONS(EvidenceWords)

public:
    [[nodiscard]] static StateLabel state(EvidenceState state);
    [[nodiscard]] static StateLabel result(const app::LeaningResult &result);
    [[nodiscard]] static StateLabel answer(AnswerState state);
    /// A kind that a house has added itself is shown as it is kept.
    [[nodiscard]] static QString kind(const QString &kind);
    [[nodiscard]] static QString classification(Classification classification);
    /// As the language writes days; empty for none.
    [[nodiscard]] static QString day(const std::optional<QDate> &date);
    [[nodiscard]] static QString size(qint64 bytes);

    /// The kinds that are offered, as they are kept.
    [[nodiscard]] static QStringList kinds();
    /// What is kept for a kind as a person typed or chose it.
    [[nodiscard]] static QString kindFromText(const QString &text);
};

}  // namespace assay::desktop

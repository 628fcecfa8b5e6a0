#pragma once

#include "model/base/id.h"

#include <QDate>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace assay {

enum class EntryState
{
    Candidate,
    Current,
    Due,
    Retired
};

/// An earlier question with its answer, reusable.
struct LibraryEntry
{
    LibraryEntryId id;
    QString question;
    QString section;  ///< Heading over the question where it came from
    QString answer;   ///< Text; may be empty where only a word was given
    QString choice;   ///< Short word, as it was given: "Yes", "符合", …
    QString comment;
    EntryState state = EntryState::Candidate;
    QString fileName;  ///< Where it came from
    QString customer;
    std::optional<QDate> answered;
    int useCount = 0;
    friend bool operator==(const LibraryEntry &, const LibraryEntry &) = default;
};

[[nodiscard]] QString toWord(EntryState state);
[[nodiscard]] std::optional<EntryState> entryStateFromWord(const QString &word);

}  // namespace assay

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
    int useCount = 0;  ///< Files in which it was given
    QString owner;
    QStringList tags;
    QString reviewer;  ///< Who made it current last
    std::optional<QDate> reviewed;
    int cycleMonths = 12;  ///< From one review to the next
    std::optional<QDate> nextDue;
    friend bool operator==(const LibraryEntry &, const LibraryEntry &) = default;
};

/// The state on a day: a current entry whose review is due is `Due`.
[[nodiscard]] EntryState stateOn(const LibraryEntry &entry, const QDate &day);

[[nodiscard]] QString toWord(EntryState state);
[[nodiscard]] std::optional<EntryState> entryStateFromWord(const QString &word);

}  // namespace assay

#include "model/answers/library_entry.h"

#include "model/base/word_table.h"

namespace assay {

namespace {

constexpr WordTable<EntryState, 4> kStates = {{{EntryState::Candidate, QLatin1String("candidate")},
                                               {EntryState::Current, QLatin1String("current")},
                                               {EntryState::Due, QLatin1String("due")},
                                               {EntryState::Retired, QLatin1String("retired")}}};

}  // namespace

EntryState stateOn(const LibraryEntry &entry, const QDate &day)
{
    if (entry.state == EntryState::Current && entry.nextDue && *entry.nextDue <= day)
        return EntryState::Due;
    return entry.state;
}

QString toWord(EntryState state)
{
    return wordOf(kStates, state);
}

std::optional<EntryState> entryStateFromWord(const QString &word)
{
    return valueOf(kStates, word);
}

}  // namespace assay

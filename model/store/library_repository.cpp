#include "model/store/library_repository.h"

#include "model/base/sha256.h"
#include "model/search/text_form.h"

#include <QUuid>

namespace assay::store {

namespace {

Sha256 digestOf(const LibraryEntry &entry)
{
    const QStringList parts = {foldedText(entry.question), foldedText(entry.answer), foldedText(entry.choice),
                               foldedText(entry.comment)};
    return Sha256::of(parts.join(QChar(0x1f)).toUtf8());
}

LibraryEntry entryFrom(const Row &row)
{
    LibraryEntry entry{LibraryEntryId(row.integer(0))};
    entry.question = row.text(1);
    entry.section = row.text(2);
    entry.answer = row.text(3);
    entry.choice = row.text(4);
    entry.comment = row.text(5);
    entry.state = entryStateFromWord(row.text(6)).value_or(EntryState::Candidate);
    entry.fileName = row.text(7);
    entry.customer = row.text(8);
    entry.answered = row.date(9);
    entry.useCount = row.small(10);
    entry.owner = row.text(11);
    entry.tags = row.text(12).split(u'\n', Qt::SkipEmptyParts);
    entry.reviewer = row.text(13);
    entry.reviewed = row.date(14);
    entry.cycleMonths = row.small(15);
    entry.nextDue = row.date(16);
    return entry;
}

Result<std::vector<LibraryEntry>> entriesWhere(const Workspace &workspace, const QString &condition)
{
    return guarded([&] {
        std::vector<LibraryEntry> entries;
        workspace.connection().each(
            QStringLiteral(
                "SELECT id, question, section, answer, choice, comment, state, file_name, customer, answered, "
                "use_count, owner, tags, reviewer, reviewed, cycle_months, next_due FROM library_entry WHERE %1 ORDER "
                "BY id")
                .arg(condition),
            {}, [&](const Row &row) { entries.push_back(entryFrom(row)); });
        return entries;
    });
}

Thing thingOf(qint64 id)
{
    return {QStringLiteral("library-entry"), QString::number(id)};
}

enum class Seen
{
    First,
    Again
};

/// One more file holds this answer.
void countUse(UnitOfWork &unit, qint64 id, const LibraryEntry &entry, Seen seen)
{
    unit.connection().run(
        QStringLiteral("UPDATE library_entry SET use_count = use_count + 1, answered = CASE WHEN answered IS NULL OR "
                       "answered < ? THEN ? ELSE answered END WHERE id = ?"),
        {dateValue(entry.answered), dateValue(entry.answered), id});
    if (seen == Seen::Again)
        unit.record(QStringLiteral("library-entry-seen-again"), thingOf(id),
                    {{QStringLiteral("file"), entry.fileName}, {QStringLiteral("customer"), entry.customer}});
}

}  // namespace

Result<std::optional<LibraryEntryId>> addLibraryEntry(UnitOfWork &unit, const LibraryEntry &entry)
{
    return guarded([&] {
        Statement insert = unit.connection().prepare(QStringLiteral(
            "INSERT INTO library_entry (uuid, question, section, answer, choice, comment, state, file_name, "
            "customer, answered, use_count, digest, owner, tags, cycle_months) "
            "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0, ?, ?, ?, ?) "
            "ON CONFLICT (digest) DO NOTHING"));
        insert.run({QUuid::createUuid().toString(QUuid::WithoutBraces), entry.question, entry.section, entry.answer,
                    entry.choice, entry.comment, toWord(entry.state), entry.fileName, entry.customer,
                    dateValue(entry.answered), digestOf(entry).bytes(), entry.owner, entry.tags.join(u'\n'),
                    entry.cycleMonths});
        if (insert.changedRows() < 1)
            return std::optional<LibraryEntryId>();
        const qint64 id = insert.insertedId();
        unit.record(QStringLiteral("library-entry-added"), thingOf(id),
                    {{QStringLiteral("question"), entry.question},
                     {QStringLiteral("answer"), entry.answer},
                     {QStringLiteral("choice"), entry.choice},
                     {QStringLiteral("comment"), entry.comment},
                     {QStringLiteral("state"), toWord(entry.state)},
                     {QStringLiteral("file"), entry.fileName},
                     {QStringLiteral("customer"), entry.customer}});
        return std::optional(LibraryEntryId(id));
    });
}

Result<KeptEntry> keepLibraryEntry(UnitOfWork &unit, const LibraryEntry &entry)
{
    const Result<std::optional<LibraryEntryId>> added = addLibraryEntry(unit, entry);
    if (!added)
        return std::unexpected(added.error());
    return guarded([&] {
        Connection &connection = unit.connection();
        const qint64 id = *added ? (*added)->value()
                                 : connection.integer(QStringLiteral("SELECT id FROM library_entry WHERE digest = ?"),
                                                      {digestOf(entry).bytes()});
        const int sources = connection.run(
            QStringLiteral("INSERT INTO library_source (entry, file_name, customer, answered) VALUES (?, ?, ?, ?) "
                           "ON CONFLICT DO NOTHING"),
            {id, entry.fileName, entry.customer, entry.answered ? entry.answered->toString(Qt::ISODate) : QString()});
        if (sources > 0)
            countUse(unit, id, entry, added->has_value() ? Seen::First : Seen::Again);
        return KeptEntry{LibraryEntryId(id), added->has_value()};
    });
}

Result<Done> reviewEntry(UnitOfWork &unit, LibraryEntryId id, const QDate &on, const QString &why)
{
    return guarded([&] {
        Connection &connection = unit.connection();
        const auto before =
            connection.value(QStringLiteral("SELECT state FROM library_entry WHERE id = ?"), {id.value()});
        if (!before)
            throw StorageError(
                Error{ErrorCode::NotFound, QStringLiteral("there is no library entry %1").arg(id.value())});
        if (before->toString() == toWord(EntryState::Retired))
            throw StorageError(
                Error{ErrorCode::BadInput, QStringLiteral("library entry %1 is retired").arg(id.value())});
        const auto months = static_cast<int>(
            connection.integer(QStringLiteral("SELECT cycle_months FROM library_entry WHERE id = ?"), {id.value()}));
        const QDate next = on.addMonths(months);
        connection.run(
            QStringLiteral("UPDATE library_entry SET state = ?, reviewer = ?, reviewed = ?, next_due = ? WHERE id = ?"),
            {toWord(EntryState::Current), unit.actor().name, dateValue(on), dateValue(next), id.value()});
        unit.record(QStringLiteral("library-entry-reviewed"), thingOf(id.value()),
                    {{QStringLiteral("before"), before->toString()},
                     {QStringLiteral("after"), toWord(EntryState::Current)},
                     {QStringLiteral("next_due"), next.toString(Qt::ISODate)},
                     {QStringLiteral("why"), why}});
        return Done{};
    });
}

Result<Done> setEntryState(UnitOfWork &unit, LibraryEntryId id, EntryState state, const QString &why)
{
    return guarded([&] {
        const auto before =
            unit.connection().value(QStringLiteral("SELECT state FROM library_entry WHERE id = ?"), {id.value()});
        if (!before)
            throw StorageError(
                Error{ErrorCode::NotFound, QStringLiteral("there is no library entry %1").arg(id.value())});
        unit.connection().run(QStringLiteral("UPDATE library_entry SET state = ? WHERE id = ?"),
                              {toWord(state), id.value()});
        unit.record(QStringLiteral("library-entry-reviewed"), thingOf(id.value()),
                    {{QStringLiteral("before"), QString::fromUtf8(before->toByteArray())},
                     {QStringLiteral("after"), toWord(state)},
                     {QStringLiteral("why"), why}});
        return Done{};
    });
}

Result<std::vector<LibraryEntry>> usableEntries(const Workspace &workspace)
{
    return entriesWhere(workspace, QStringLiteral("state <> 'retired'"));
}

Result<std::vector<LibraryEntry>> allEntries(const Workspace &workspace)
{
    return entriesWhere(workspace, QStringLiteral("1 = 1"));
}

}  // namespace assay::store

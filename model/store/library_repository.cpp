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
    return entry;
}

Result<std::vector<LibraryEntry>> entriesWhere(const Workspace &workspace, const QString &condition)
{
    return guarded([&] {
        std::vector<LibraryEntry> entries;
        workspace.connection().each(
            QStringLiteral(
                "SELECT id, question, section, answer, choice, comment, state, file_name, customer, answered, "
                "use_count FROM library_entry WHERE %1 ORDER BY id")
                .arg(condition),
            {}, [&](const Row &row) { entries.push_back(entryFrom(row)); });
        return entries;
    });
}

Thing thingOf(qint64 id)
{
    return {QStringLiteral("library-entry"), QString::number(id)};
}

}  // namespace

Result<std::optional<LibraryEntryId>> addLibraryEntry(UnitOfWork &unit, const LibraryEntry &entry)
{
    return guarded([&] {
        Statement insert = unit.connection().prepare(QStringLiteral(
            "INSERT INTO library_entry (uuid, question, section, answer, choice, comment, state, file_name, "
            "customer, answered, use_count, digest) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0, ?) "
            "ON CONFLICT (digest) DO NOTHING"));
        insert.run({QUuid::createUuid().toString(QUuid::WithoutBraces), entry.question, entry.section, entry.answer,
                    entry.choice, entry.comment, toWord(entry.state), entry.fileName, entry.customer,
                    dateValue(entry.answered), digestOf(entry).bytes()});
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

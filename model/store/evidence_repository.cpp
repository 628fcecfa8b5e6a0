#include "model/store/evidence_repository.h"

#include <QUuid>

namespace assay::store {

namespace {

const QString kColumns =
    QStringLiteral("id, uuid, title, kind, owner, source, covers, classification, review, effective, "
                   "valid_until, period_from, period_to, collected");
const QString kFileColumns = QStringLiteral("evidence, version, name, file, size_bytes, pages, text_pages");

Evidence evidenceFrom(const Row &row)
{
    Evidence evidence{EvidenceId(row.integer(0))};
    evidence.uuid = row.text(1);
    evidence.title = row.text(2);
    evidence.kind = row.text(3);
    evidence.owner = row.text(4);
    evidence.source = row.text(5);
    evidence.covers = row.text(6);
    evidence.classification = classificationFromWord(row.text(7)).value_or(Classification::Internal);
    evidence.review = reviewStateFromWord(row.text(8)).value_or(ReviewState::Draft);
    evidence.effective = row.date(9);
    evidence.until = row.date(10);
    evidence.periodFrom = row.date(11);
    evidence.periodTo = row.date(12);
    evidence.collected = row.date(13).value_or(QDate());
    return evidence;
}

EvidenceFile fileFrom(const Row &row)
{
    const std::optional<Sha256> sha256 = Sha256::fromBytes(row.bytes(3));
    if (!sha256)
        throw StorageError(
            Error{ErrorCode::Damaged, QStringLiteral("a file of evidence %1 has no hash").arg(row.integer(0))});
    return {EvidenceId(row.integer(0)), row.small(1), row.text(2), *sha256, row.integer(4), row.small(5), row.small(6)};
}

QJsonObject payloadOf(const Evidence &evidence)
{
    const auto day = [](const std::optional<QDate> &date) { return date ? date->toString(Qt::ISODate) : QString(); };
    return {{QStringLiteral("title"), evidence.title},
            {QStringLiteral("kind"), evidence.kind},
            {QStringLiteral("owner"), evidence.owner},
            {QStringLiteral("source"), evidence.source},
            {QStringLiteral("covers"), evidence.covers},
            {QStringLiteral("classification"), toWord(evidence.classification)},
            {QStringLiteral("effective"), day(evidence.effective)},
            {QStringLiteral("until"), day(evidence.until)},
            {QStringLiteral("period-from"), day(evidence.periodFrom)},
            {QStringLiteral("period-to"), day(evidence.periodTo)}};
}

Thing thingOf(EvidenceId id)
{
    return {QStringLiteral("evidence"), QString::number(id.value())};
}

Error unknown(EvidenceId id)
{
    return {ErrorCode::NotFound, QStringLiteral("there is no evidence %1").arg(id.value())};
}

std::vector<EvidenceFile> filesWhere(const Connection &connection, const QString &condition, const Values &values)
{
    std::vector<EvidenceFile> files;
    connection.each(QStringLiteral("SELECT %1 FROM evidence_file %2 ORDER BY evidence, version, ordinal")
                        .arg(kFileColumns, condition),
                    values, [&](const Row &row) { files.push_back(fileFrom(row)); });
    return files;
}

void removeBytes(Connection &connection, const Sha256 &file)
{
    const QByteArray &hash = file.bytes();
    connection.run(QStringLiteral("DELETE FROM page_index WHERE rowid IN (SELECT id FROM page_text WHERE file = ?)"),
                   {hash});
    connection.run(QStringLiteral("DELETE FROM page_text WHERE file = ?"), {hash});
    connection.run(QStringLiteral("UPDATE stored_file SET purged = 1 WHERE sha256 = ?"), {hash});
    std::vector<QByteArray> chunks;
    connection.each(QStringLiteral("SELECT chunk FROM stored_file_chunk WHERE file = ?"), {hash},
                    [&](const Row &row) { chunks.push_back(row.bytes(0)); });
    connection.run(QStringLiteral("DELETE FROM stored_file_chunk WHERE file = ?"), {hash});
    for (const QByteArray &chunk : chunks)
        connection.run(QStringLiteral("DELETE FROM chunk WHERE sha256 = ? AND NOT EXISTS "
                                      "(SELECT 1 FROM stored_file_chunk f WHERE f.chunk = chunk.sha256)"),
                       {chunk});
}

}  // namespace

Result<EvidenceId> addEvidence(UnitOfWork &unit, const NewEvidence &evidence)
{
    return guarded([&] {
        keepFile(unit, evidence.file);
        const Evidence &about = evidence.about;
        const qint64 id = unit.connection().insert(
            QStringLiteral(
                "INSERT INTO evidence (uuid, title, kind, owner, source, covers, classification, review, effective, "
                "valid_until, period_from, period_to, collected) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
            {QUuid::createUuid().toString(QUuid::WithoutBraces), about.title, about.kind, about.owner, about.source,
             about.covers, toWord(about.classification), toWord(about.review), dateValue(about.effective),
             dateValue(about.until), dateValue(about.periodFrom), dateValue(about.periodTo),
             unit.nowUtc().date().toString(Qt::ISODate)});
        unit.connection().run(
            QStringLiteral("INSERT INTO evidence_file (evidence, version, ordinal, name, file, size_bytes, "
                           "pages, text_pages) VALUES (?, 1, 1, ?, ?, ?, ?, ?)"),
            {id, evidence.fileName, evidence.file.sha256.bytes(), evidence.file.sizeBytes, evidence.pages,
             evidence.textPages});
        QJsonObject payload = payloadOf(about);
        payload.insert(QStringLiteral("file"), evidence.fileName);
        payload.insert(QStringLiteral("sha256"), evidence.file.sha256.hex());
        unit.record(QStringLiteral("evidence-added"), thingOf(EvidenceId(id)), payload);
        return EvidenceId(id);
    });
}

Result<Done> reviewEvidence(UnitOfWork &unit, EvidenceId id, ReviewState state, const QString &why)
{
    if (why.trimmed().isEmpty())
        return fail(ErrorCode::BadInput, QStringLiteral("a review needs a reason in words"));
    return guarded([&] {
        const auto before =
            unit.connection().value(QStringLiteral("SELECT review FROM evidence WHERE id = ?"), {id.value()});
        if (!before)
            throw StorageError(unknown(id));
        unit.connection().run(QStringLiteral("UPDATE evidence SET review = ? WHERE id = ?"),
                              {toWord(state), id.value()});
        unit.record(QStringLiteral("evidence-reviewed"), thingOf(id),
                    {{QStringLiteral("before"), QString::fromUtf8(before->toByteArray())},
                     {QStringLiteral("after"), toWord(state)},
                     {QStringLiteral("why"), why}});
        return Done{};
    });
}

Result<Done> purgeEvidence(UnitOfWork &unit, EvidenceId id, const QString &why)
{
    if (why.trimmed().isEmpty())
        return fail(ErrorCode::BadInput, QStringLiteral("a purge needs a reason in words"));
    return guarded([&] {
        Connection &connection = unit.connection();
        const std::vector<EvidenceFile> files =
            filesWhere(connection, QStringLiteral("WHERE evidence = ?"), {id.value()});
        if (files.empty())
            throw StorageError(unknown(id));
        QJsonObject payload{{QStringLiteral("why"), why}};
        for (const EvidenceFile &file : files) {
            const qint64 others = connection.integer(
                QStringLiteral("SELECT (SELECT count(*) FROM evidence_file WHERE file = ? AND evidence <> ?) "
                               "+ (SELECT count(*) FROM questionnaire WHERE file = ?)"),
                {file.sha256.bytes(), id.value(), file.sha256.bytes()});
            if (others == 0)
                removeBytes(connection, file.sha256);
            payload.insert(file.sha256.hex(),
                           others == 0 ? QStringLiteral("removed") : QStringLiteral("kept, used elsewhere"));
        }
        connection.run(QStringLiteral("UPDATE evidence SET review = 'rejected' WHERE id = ?"), {id.value()});
        unit.record(QStringLiteral("evidence-purged"), thingOf(id), payload);
        return Done{};
    });
}

Result<std::vector<Evidence>> allEvidence(const Workspace &workspace)
{
    return guarded([&] {
        std::vector<Evidence> all;
        workspace.connection().each(QStringLiteral("SELECT %1 FROM evidence ORDER BY id").arg(kColumns), {},
                                    [&](const Row &row) { all.push_back(evidenceFrom(row)); });
        return all;
    });
}

Result<Evidence> evidenceById(const Workspace &workspace, EvidenceId id)
{
    return guarded([&] {
        std::optional<Evidence> found;
        workspace.connection().each(QStringLiteral("SELECT %1 FROM evidence WHERE id = ?").arg(kColumns), {id.value()},
                                    [&](const Row &row) { found = evidenceFrom(row); });
        if (!found)
            throw StorageError(unknown(id));
        return *found;
    });
}

Result<std::vector<EvidenceFile>> filesOf(const Workspace &workspace, EvidenceId id)
{
    return guarded(
        [&] { return filesWhere(workspace.connection(), QStringLiteral("WHERE evidence = ?"), {id.value()}); });
}

Result<std::vector<EvidenceFile>> allEvidenceFiles(const Workspace &workspace)
{
    return guarded([&] { return filesWhere(workspace.connection(), {}, {}); });
}

Result<std::optional<EvidenceId>> evidenceWithFile(const Workspace &workspace, const Sha256 &sha256)
{
    return guarded([&] {
        std::optional<EvidenceId> found;
        for (const EvidenceFile &file :
             filesWhere(workspace.connection(), QStringLiteral("WHERE file = ?"), {sha256.bytes()}))
            if (!found)
                found = file.evidence;
        return found;
    });
}

}  // namespace assay::store

#include "model/store/citation_repository.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace assay::store {

namespace {

const QString kColumns = QStringLiteral(
    "id, evidence, version, file, page, rects, quote, disclosed, assessment, ref, question, library_entry");

QJsonArray rectsJson(const std::vector<QRectF> &rects)
{
    QJsonArray all;
    for (const QRectF &rect : rects)
        all.append(QJsonArray{rect.x(), rect.y(), rect.width(), rect.height()});
    return all;
}

std::vector<QRectF> rectsFrom(const QString &json)
{
    std::vector<QRectF> rects;
    for (const QJsonValue &value : QJsonDocument::fromJson(json.toUtf8()).array()) {
        const QJsonArray rect = value.toArray();
        rects.emplace_back(rect.at(0).toDouble(), rect.at(1).toDouble(), rect.at(2).toDouble(), rect.at(3).toDouble());
    }
    return rects;
}

Citation citationFrom(const Row &row)
{
    CitationTarget target = LibraryEntryId(row.integer(11));
    if (!row.isNull(8))
        target = ResultTarget{AssessmentId(row.integer(8)), row.text(9)};
    else if (!row.isNull(10))
        target = QuestionId(row.integer(10));
    Citation citation{
        CitationId(row.integer(0)), EvidenceId(row.integer(1)), row.small(2), std::nullopt, target, row.truth(7)};
    if (const std::optional<Sha256> file = Sha256::fromBytes(row.bytes(3)))
        citation.passage = Passage{*file, row.small(4), rectsFrom(row.text(5)), row.text(6)};
    return citation;
}

Result<std::vector<Citation>> citationsWhere(const Workspace &workspace, const QString &condition, const Values &values)
{
    return guarded([&] {
        std::vector<Citation> citations;
        workspace.connection().each(
            QStringLiteral("SELECT %1 FROM citation WHERE %2 ORDER BY id").arg(kColumns, condition), values,
            [&](const Row &row) { citations.push_back(citationFrom(row)); });
        return citations;
    });
}

void requireOne(Connection &connection, const QString &sql, const Values &values, const QString &what)
{
    if (connection.integer(sql, values) == 0)
        throw StorageError(Error{ErrorCode::NotFound, what});
}

struct TargetColumns
{
    QVariant assessment;
    QVariant ref;
    QVariant question;
    QVariant libraryEntry;
    Thing thing;
};

TargetColumns columnsFor(Connection &connection, const CitationTarget &target)
{
    TargetColumns columns;
    if (const auto *result = std::get_if<ResultTarget>(&target)) {
        const qint64 id = result->assessment.value();
        const auto state = connection.value(QStringLiteral("SELECT state FROM assessment WHERE id = ?"), {id});
        if (!state)
            throw StorageError(Error{ErrorCode::NotFound, QStringLiteral("there is no assessment %1").arg(id)});
        if (state->toByteArray() == "signed-off")
            throw StorageError(
                Error{ErrorCode::Refused, QStringLiteral("assessment %1 is signed off and frozen").arg(id)});
        columns.assessment = id;
        columns.ref = result->ref;
        columns.thing = {QStringLiteral("result"), QStringLiteral("%1:%2").arg(id).arg(result->ref)};
    } else if (const auto *question = std::get_if<QuestionId>(&target)) {
        columns.question = question->value();
        columns.thing = {QStringLiteral("question"), QString::number(question->value())};
        requireOne(connection, QStringLiteral("SELECT count(*) FROM question WHERE id = ?"), {columns.question},
                   QStringLiteral("there is no question %1").arg(question->value()));
    } else {
        columns.libraryEntry = std::get<LibraryEntryId>(target).value();
        columns.thing = {QStringLiteral("library-entry"), columns.libraryEntry.toString()};
        requireOne(connection, QStringLiteral("SELECT count(*) FROM library_entry WHERE id = ?"),
                   {columns.libraryEntry},
                   QStringLiteral("there is no library entry %1").arg(columns.libraryEntry.toString()));
    }
    return columns;
}

QJsonObject payloadOf(const Citation &citation)
{
    QJsonObject payload{{QStringLiteral("citation"), citation.id.value()},
                        {QStringLiteral("evidence"), citation.evidence.value()},
                        {QStringLiteral("version"), citation.version},
                        {QStringLiteral("disclosed"), citation.disclosed}};
    if (citation.passage) {
        payload.insert(QStringLiteral("file"), citation.passage->file.hex());
        payload.insert(QStringLiteral("page"), citation.passage->page);
        payload.insert(QStringLiteral("quote"), citation.passage->quote);
    }
    return payload;
}

}  // namespace

Result<CitationId> addCitation(UnitOfWork &unit, const Citation &citation)
{
    return guarded([&] {
        Connection &connection = unit.connection();
        requireOne(connection, QStringLiteral("SELECT count(*) FROM evidence_file WHERE evidence = ? AND version = ?"),
                   {citation.evidence.value(), citation.version},
                   QStringLiteral("there is no version %1 of evidence %2")
                       .arg(citation.version)
                       .arg(citation.evidence.value()));
        const TargetColumns target = columnsFor(connection, citation.target);
        const bool hasPassage = citation.passage.has_value();
        const QJsonArray rects = hasPassage ? rectsJson(citation.passage->rects) : QJsonArray();
        const qint64 id = connection.insert(
            QStringLiteral(
                "INSERT INTO citation (evidence, version, file, page, rects, quote, disclosed, assessment, ref, "
                "question, library_entry) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
            {citation.evidence.value(), citation.version,
             hasPassage ? QVariant(citation.passage->file.bytes()) : QVariant(),
             hasPassage ? QVariant(citation.passage->page) : QVariant(),
             QString::fromUtf8(QJsonDocument(rects).toJson(QJsonDocument::Compact)),
             hasPassage ? citation.passage->quote : QString(), citation.disclosed ? 1 : 0, target.assessment,
             target.ref, target.question, target.libraryEntry});
        Citation recorded = citation;
        recorded.id = CitationId(id);
        unit.record(QStringLiteral("evidence-cited"), target.thing, payloadOf(recorded));
        return CitationId(id);
    });
}

Result<Done> removeCitation(UnitOfWork &unit, CitationId id)
{
    return guarded([&] {
        Connection &connection = unit.connection();
        std::optional<Citation> citation;
        connection.each(QStringLiteral("SELECT %1 FROM citation WHERE id = ?").arg(kColumns), {id.value()},
                        [&](const Row &row) { citation = citationFrom(row); });
        if (!citation)
            throw StorageError(Error{ErrorCode::NotFound, QStringLiteral("there is no citation %1").arg(id.value())});
        const TargetColumns target = columnsFor(connection, citation->target);
        connection.run(QStringLiteral("DELETE FROM citation WHERE id = ?"), {id.value()});
        unit.record(QStringLiteral("citation-removed"), target.thing,
                    {{QStringLiteral("before"), payloadOf(*citation)}});
        return Done{};
    });
}

Result<std::vector<Citation>> citationsOfAssessment(const Workspace &workspace, AssessmentId id)
{
    return citationsWhere(workspace, QStringLiteral("assessment = ?"), {id.value()});
}

Result<std::vector<Citation>> citationsOfQuestionnaire(const Workspace &workspace, QuestionnaireId id)
{
    return citationsWhere(workspace, QStringLiteral("question IN (SELECT id FROM question WHERE questionnaire = ?)"),
                          {id.value()});
}

Result<std::vector<Citation>> citationsOfLibrary(const Workspace &workspace)
{
    return citationsWhere(workspace, QStringLiteral("library_entry IS NOT NULL"), {});
}

Result<std::vector<Citation>> citationsOfEvidence(const Workspace &workspace, EvidenceId id)
{
    return citationsWhere(workspace, QStringLiteral("evidence = ?"), {id.value()});
}

Result<std::vector<CitationCount>> citationCounts(const Workspace &workspace)
{
    return guarded([&] {
        std::vector<CitationCount> counts;
        workspace.connection().each(
            QStringLiteral("SELECT evidence, count(*) FROM citation GROUP BY evidence ORDER BY evidence"), {},
            [&](const Row &row) { counts.push_back({EvidenceId(row.integer(0)), row.small(1)}); });
        return counts;
    });
}

}  // namespace assay::store

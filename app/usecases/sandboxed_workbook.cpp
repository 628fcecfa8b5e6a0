#include "app/usecases/sandboxed_workbook.h"

#include "model/customers/question_json.h"

#include <QCborArray>

namespace assay::app {

namespace {

QString textOf(const QCborMap &map, QLatin1String key)
{
    return map.value(key).toString();
}

Error badReply(const QString &name)
{
    return {ErrorCode::Crashed, QStringLiteral("the process that read the file did not answer as agreed"), {name}};
}

QCborMap jobFor(const QString &job, const QString &name)
{
    return {{QStringLiteral("job"), job}, {QStringLiteral("name"), name}};
}

}  // namespace

Result<InspectedWorkbook> inspectWorkbook(const ExtractClient &client, const ExtractSource &source, const QString &name,
                                          const QByteArray &mapping, Progress &progress, PaintedCells cells)
{
    InspectedWorkbook inspected;
    QCborMap job = jobFor(QStringLiteral("inspect"), name);
    job.insert(QStringLiteral("mapping"), mapping);
    job.insert(QStringLiteral("cells"), cells == PaintedCells::With);
    const Result<QCborMap> done =
        client.run(job, source.descriptor(), extract::Limits{}, progress, [&](const QCborMap &message) -> Result<Done> {
            if (extract::messageType(message) == QLatin1String("problem"))
                inspected.problems.push_back(extract::problemFromMessage(message, name));
            return Done{};
        });
    if (!done)
        return std::unexpected(done.error());
    inspected.sheets = done->value(QLatin1String("sheets")).toArray().toJsonArray();
    inspected.inspection = done->value(QLatin1String("inspection")).toMap().toJsonObject();
    for (const QCborValue &entry : done->value(QLatin1String("questions")).toArray()) {
        Result<FoundQuestion> question = foundQuestionFromJson(entry.toMap().toJsonObject());
        if (!question)
            return std::unexpected(badReply(name));
        inspected.questions.push_back(std::move(*question));
    }
    return inspected;
}

Result<FilledWorkbook> fillWorkbook(const ExtractClient &client, const QByteArray &received, const QString &name,
                                    const std::vector<Question> &questions, Progress &progress)
{
    const Result<ExtractSource> source = ExtractSource::fromBytes(received);
    if (!source)
        return std::unexpected(source.error());
    QCborArray asked;
    for (const Question &question : questions)
        asked.append(QCborMap::fromJsonObject(toJson(question)));
    QCborMap job = jobFor(QStringLiteral("fill"), name);
    job.insert(QStringLiteral("questions"), asked);

    FilledWorkbook filled;
    const Result<QCborMap> done = client.run(
        job, source->descriptor(), extract::Limits{}, progress, [&](const QCborMap &message) -> Result<Done> {
            if (extract::messageType(message) == QLatin1String("block"))
                filled.package += message.value(QLatin1String("bytes")).toByteArray();
            return Done{};
        });
    if (!done)
        return std::unexpected(done.error());
    if (filled.package.isEmpty())
        return std::unexpected(badReply(name));
    for (const QCborValue &entry : done->value(QLatin1String("written")).toArray()) {
        const QCborMap cell = entry.toMap();
        filled.written.push_back({textOf(cell, QLatin1String("sheet")), textOf(cell, QLatin1String("cell")),
                                  textOf(cell, QLatin1String("before")), textOf(cell, QLatin1String("after"))});
    }
    for (const QCborValue &entry : done->value(QLatin1String("skipped")).toArray()) {
        const QCborMap cell = entry.toMap();
        filled.skipped.push_back({textOf(cell, QLatin1String("sheet")), textOf(cell, QLatin1String("cell")),
                                  textOf(cell, QLatin1String("why"))});
    }
    for (const QCborValue &entry : done->value(QLatin1String("differing")).toArray()) {
        DifferingAnswers differing{textOf(entry.toMap(), QLatin1String("question")), {}};
        for (const QCborValue &place : entry.toMap().value(QLatin1String("places")).toArray())
            differing.places << place.toString();
        filled.differing.push_back(std::move(differing));
    }
    for (const QCborValue &part : done->value(QLatin1String("parts_changed")).toArray())
        filled.partsChanged << part.toString();
    filled.partsIdentical = static_cast<int>(done->value(QLatin1String("parts_identical")).toInteger());
    return filled;
}

}  // namespace assay::app

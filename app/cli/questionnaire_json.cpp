#include "app/cli/questionnaire_json.h"

#include "model/customers/question_json.h"

#include <QJsonDocument>

namespace assay::cli {

namespace {

QJsonObject citationJson(const Citation &citation)
{
    QJsonObject json{{QStringLiteral("citation"), citation.id.value()},
                     {QStringLiteral("evidence"), citation.evidence.value()},
                     {QStringLiteral("version"), citation.version}};
    if (citation.passage) {
        json.insert(QStringLiteral("page"), citation.passage->page);
        json.insert(QStringLiteral("quote"), citation.passage->quote);
    }
    return json;
}

}  // namespace

QJsonObject questionJson(const Question &question)
{
    QJsonObject json = toJson(question.found);
    json.insert(QStringLiteral("id"), question.id.value());
    json.insert(QStringLiteral("state"), toWord(question.state));
    json.insert(QStringLiteral("answer"), question.answer.text);
    json.insert(QStringLiteral("choice"), question.answer.choice);
    json.insert(QStringLiteral("comment"), question.answer.comment);
    json.insert(QStringLiteral("library"), question.from ? QJsonValue(question.from->value()) : QJsonValue());
    json.insert(QStringLiteral("confidence"), question.confidence);
    json.insert(QStringLiteral("answered_by"), question.answeredBy);
    json.insert(QStringLiteral("approved_by"), question.approvedBy);
    return json;
}

QJsonObject offersJson(const app::QuestionOffers &offers)
{
    QJsonArray proposals;
    for (const app::OfferedAnswer &offer : offers.offers) {
        QJsonArray citations;
        for (const Citation &citation : offer.citations)
            citations.append(citationJson(citation));
        proposals.append(
            QJsonObject{{QStringLiteral("library"), offer.entry ? QJsonValue(offer.entry->value()) : QJsonValue()},
                        {QStringLiteral("answer"), offer.answer},
                        {QStringLiteral("choice"), offer.choice},
                        {QStringLiteral("comment"), offer.comment},
                        {QStringLiteral("confidence"), offer.confidence},
                        {QStringLiteral("why"), QJsonArray::fromStringList(offer.why)},
                        {QStringLiteral("citations"), citations}});
    }
    return {{QStringLiteral("id"), offers.question.value()}, {QStringLiteral("proposals"), proposals}};
}

QJsonObject fillJson(const app::FillReport &report)
{
    QJsonArray written;
    for (const app::WrittenCell &cell : report.written)
        written.append(QJsonObject{{QStringLiteral("sheet"), cell.sheet},
                                   {QStringLiteral("cell"), cell.cell},
                                   {QStringLiteral("before"), cell.before},
                                   {QStringLiteral("after"), cell.after}});
    QJsonArray skipped;
    for (const app::SkippedCell &cell : report.skipped)
        skipped.append(QJsonObject{{QStringLiteral("sheet"), cell.sheet},
                                   {QStringLiteral("cell"), cell.cell},
                                   {QStringLiteral("why"), cell.why}});
    QJsonArray differing;
    for (const app::DifferingAnswers &answers : report.differing)
        differing.append(QJsonObject{{QStringLiteral("question"), answers.question},
                                     {QStringLiteral("places"), QJsonArray::fromStringList(answers.places)}});
    return {{QStringLiteral("written"), written},
            {QStringLiteral("skipped"), skipped},
            {QStringLiteral("differing"), differing},
            {QStringLiteral("parts_changed"), QJsonArray::fromStringList(report.partsChanged)},
            {QStringLiteral("parts_identical"), report.partsIdentical},
            {QStringLiteral("open"), report.open},
            {QStringLiteral("sha256"), report.sha256.hex()}};
}

Result<std::vector<app::GivenAnswer>> answersFromJson(const QByteArray &json, const QString &fileName,
                                                      const QString &noEvidenceNeeded)
{
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(json, &problem);
    if (problem.error != QJsonParseError::NoError)
        return fail(ErrorCode::BadInput,
                    QStringLiteral("no JSON: %1 at byte %2").arg(problem.errorString()).arg(problem.offset),
                    {fileName});
    if (!document.isArray())
        return fail(ErrorCode::BadInput, QStringLiteral("a list of answers is expected: [{\"id\":…,\"text\":…}]"),
                    {fileName});
    std::vector<app::GivenAnswer> answers;
    for (const QJsonValue &entry : document.array()) {
        const auto number = static_cast<int>(answers.size()) + 1;
        const QJsonObject object = entry.toObject();
        const qint64 id = object.value(QLatin1String("id")).toInteger();
        const Result<AnswerText> text = answerTextFromJson(object);
        if (id <= 0 || !text)
            return fail(ErrorCode::BadInput,
                        QStringLiteral("entry %1: %2")
                            .arg(number)
                            .arg(id <= 0 ? QStringLiteral("\"id\" is missing") : text.error().detail),
                        {fileName, {}, number});
        answers.push_back({QuestionId(id), *text, noEvidenceNeeded});
    }
    return answers;
}

}  // namespace assay::cli

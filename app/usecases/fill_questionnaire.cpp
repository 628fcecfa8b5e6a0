#include "app/usecases/fill_questionnaire.h"

#include "app/common/output_file.h"
#include "model/store/questionnaire_repository.h"

#include <QFileInfo>

#include <algorithm>

namespace assay::app {

namespace {

bool isWritable(const Question &question)
{
    return question.state == AnswerState::Approved || question.state == AnswerState::Sent;
}

QJsonObject payloadOf(const FillReport &report, const QString &target)
{
    return {{QStringLiteral("file"), QFileInfo(target).fileName()},
            {QStringLiteral("sha256"), report.sha256.hex()},
            {QStringLiteral("written"), static_cast<qint64>(report.written.size())},
            {QStringLiteral("skipped"), static_cast<qint64>(report.skipped.size())},
            {QStringLiteral("open"), report.open}};
}

struct FilledCopy
{
    QByteArray package;
    FillReport report;
};

Result<FilledCopy> fillCopy(const Session &session, QuestionnaireId id, Progress &progress)
{
    const Result<Questionnaire> questionnaire = store::questionnaireById(session.workspace, id);
    if (!questionnaire)
        return std::unexpected(questionnaire.error());
    const Result<std::vector<Question>> questions = store::questionsOf(session.workspace, id);
    if (!questions)
        return std::unexpected(questions.error());
    const auto writable = std::ranges::count_if(*questions, isWritable);
    if (writable == 0)
        return fail(ErrorCode::Refused, QStringLiteral("no answer is approved yet; only approved answers are written"));
    const Result<QByteArray> received = store::readFile(session.workspace, questionnaire->file);
    if (!received)
        return std::unexpected(received.error());

    Result<FilledWorkbook> filled =
        fillWorkbook(session.extract, *received, questionnaire->fileName, *questions, progress);
    if (!filled)
        return std::unexpected(filled.error());
    if (progress.cancelled())
        return fail(ErrorCode::Cancelled, QStringLiteral("cancelled; no file was written"));
    FillReport report{std::move(filled->written),
                      std::move(filled->skipped),
                      std::move(filled->differing),
                      std::move(filled->partsChanged),
                      filled->partsIdentical,
                      Sha256::of(filled->package),
                      static_cast<int>(static_cast<std::ptrdiff_t>(questions->size()) - writable)};
    return FilledCopy{std::move(filled->package), std::move(report)};
}

}  // namespace

Result<FillReport> planFill(const Session &session, QuestionnaireId id, Progress &progress)
{
    Result<FilledCopy> copy = fillCopy(session, id, progress);
    if (!copy)
        return std::unexpected(copy.error());
    return std::move(copy->report);
}

Result<FillReport> fillQuestionnaire(const Session &session, QuestionnaireId id, const QString &target,
                                     Progress &progress)
{
    Result<FilledCopy> copy = fillCopy(session, id, progress);
    if (!copy)
        return std::unexpected(copy.error());
    if (const Result<Done> written = writeOutput(target, copy->package); !written)
        return std::unexpected(written.error());
    const FillReport &report = copy->report;
    const Result<Done> recorded = session.workspace.write(
        session.actor, QStringLiteral("customer's file filled"), [&](store::UnitOfWork &unit) -> Result<Done> {
            unit.record(QStringLiteral("questionnaire-filled"),
                        {QStringLiteral("questionnaire"), QString::number(id.value())}, payloadOf(report, target));
            return Done{};
        });
    if (!recorded)
        return std::unexpected(recorded.error());
    return std::move(copy->report);
}

}  // namespace assay::app

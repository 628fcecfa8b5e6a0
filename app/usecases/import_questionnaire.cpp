#include "app/usecases/import_questionnaire.h"

#include "app/usecases/inspect_file.h"
#include "model/store/questionnaire_repository.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace assay::app {

Result<ImportedQuestionnaire> importQuestionnaire(const Session &session, const QString &path, const QString &customer,
                                                  const QByteArray &mapping, Progress &progress)
{
    const Result<InspectedWorkbook> inspected = inspectFile(session, path, mapping, progress);
    if (!inspected)
        return std::unexpected(inspected.error());
    if (inspected->questions.empty())
        return std::unexpected(noQuestions(path, *inspected));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::BadInput, file.errorString(), {path});
    const Result<store::FileAhead> ahead = store::writeAhead(session.workspace, session.actor, file, progress);
    if (!ahead)
        return std::unexpected(ahead.error());
    const store::NewQuestionnaire incoming{customer, QFileInfo(path).fileName(),
                                           inspected->inspection.value(QLatin1String("format")).toString(), *ahead,
                                           inspected->questions};
    const Result<QuestionnaireId> id =
        session.workspace.write(session.actor, QStringLiteral("questionnaire received"),
                                [&](store::UnitOfWork &unit) { return store::addQuestionnaire(unit, incoming); });
    if (!id)
        return std::unexpected(id.error());
    return ImportedQuestionnaire{*id, static_cast<int>(inspected->questions.size()),
                                 static_cast<int>(std::ranges::count_if(inspected->questions, &FoundQuestion::hidden)),
                                 inspected->problems};
}

}  // namespace assay::app

#include "app/cli/questionnaire_commands.h"

#include <QFile>

namespace assay::cli {

Result<QByteArray> bytesOf(const std::string &path)
{
    if (path.empty())
        return QByteArray();
    QFile file(text(path));
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::BadInput, QStringLiteral("the file cannot be read: %1").arg(file.errorString()),
                    {text(path)});
    return file.readAll();
}

void addQuestionnaireCommands(CLI::App &app, Action &chosen)
{
    CLI::App *questionnaire = app.add_subcommand("questionnaire", "What customers ask")->require_subcommand(1);
    addQuestionnaireReading(*questionnaire, chosen);
    addQuestionnaireAnswering(*questionnaire, chosen);
}

}  // namespace assay::cli

#include "app/usecases/import_questionnaire.h"

#include "model/store/library_repository.h"
#include "model/store/questionnaire_repository.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>

#include <algorithm>
#include <utility>

namespace assay::app {

namespace {

const QStringList kTableEndings = {QStringLiteral("*.xlsx"), QStringLiteral("*.xlsm"), QStringLiteral("*.csv")};

Result<InspectedWorkbook> inspectFile(const Session &session, const QString &path, const QByteArray &mapping,
                                      Progress &progress)
{
    const Result<ExtractSource> source = ExtractSource::fromFile(path);
    if (!source)
        return std::unexpected(source.error());
    return inspectWorkbook(session.extract, *source, QFileInfo(path).fileName(), mapping, progress);
}

/// "Sheet1: lookup, Sheet2: other"
QString sheetsTakenFor(const InspectedWorkbook &inspected)
{
    QStringList parts;
    for (const QJsonValue &sheet : inspected.inspection.value(QLatin1String("sheets")).toArray())
        parts << QStringLiteral("%1: %2").arg(sheet[QLatin1String("name")].toString(),
                                              sheet[QLatin1String("kind")].toString());
    return parts.join(QLatin1String(", "));
}

Error noQuestions(const QString &path, const InspectedWorkbook &inspected)
{
    return {ErrorCode::BadInput,
            QStringLiteral("no question table was found (%1); name the columns in a file for --mapping")
                .arg(sheetsTakenFor(inspected)),
            {path}};
}

void appendLine(QString &text, const QString &line)
{
    if (line.trimmed().isEmpty())
        return;
    if (!text.isEmpty())
        text += QLatin1Char('\n');
    text += line;
}

/// What a filled question says: marks and lists give the word, the first free text the answer, the rest the comment.
LibraryEntry entryFrom(const FoundQuestion &question)
{
    LibraryEntry entry{LibraryEntryId(0)};
    entry.question = question.text;
    entry.section = question.section;
    for (const AnswerCell &cell : question.cells) {
        const QString value = cell.before.trimmed();
        if (value.isEmpty())
            continue;
        if (cell.role == CellRole::Comment)
            appendLine(entry.comment, value);
        else if (cell.kind == CellKind::Mark)
            entry.choice = cell.choices.isEmpty() ? value : cell.choices.front();
        else if (cell.kind == CellKind::List && entry.choice.isEmpty())
            entry.choice = value;
        else
            appendLine(entry.answer, value);
    }
    // Where a form has no other place for words than its remarks, these are the answer.
    if (entry.answer.isEmpty())
        entry.answer = std::exchange(entry.comment, QString());
    return entry;
}

bool saysSomething(const LibraryEntry &entry)
{
    return !entry.question.trimmed().isEmpty() &&
           !(entry.answer.isEmpty() && entry.choice.isEmpty() && entry.comment.isEmpty());
}

QFileInfoList filesIn(const QString &fileOrFolder)
{
    const QFileInfo given(fileOrFolder);
    if (!given.isDir())
        return {given};
    return QDir(fileOrFolder).entryInfoList(kTableEndings, QDir::Files, QDir::Time);
}

Result<Done> importFile(const Session &session, const QFileInfo &file, const QByteArray &mapping, Progress &progress,
                        ImportedLibrary &imported)
{
    const Result<InspectedWorkbook> inspected = inspectFile(session, file.filePath(), mapping, progress);
    if (!inspected)
        return std::unexpected(inspected.error());
    if (inspected->questions.empty())
        return std::unexpected(noQuestions(file.filePath(), *inspected));
    imported.problems.insert(imported.problems.end(), inspected->problems.begin(), inspected->problems.end());
    return session.workspace.write(session.actor, QStringLiteral("answers taken in from %1").arg(file.fileName()),
                                   [&](store::UnitOfWork &unit) -> Result<Done> {
                                       for (const FoundQuestion &question : inspected->questions) {
                                           LibraryEntry entry = entryFrom(question);
                                           if (!saysSomething(entry)) {
                                               ++imported.withoutAnswer;
                                               continue;
                                           }
                                           entry.fileName = file.fileName();
                                           entry.answered = file.lastModified().date();
                                           const Result<std::optional<LibraryEntryId>> added =
                                               store::addLibraryEntry(unit, entry);
                                           if (!added)
                                               return std::unexpected(added.error());
                                           ++(*added ? imported.entries : imported.known);
                                       }
                                       return Done{};
                                   });
}

}  // namespace

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

Result<ImportedLibrary> importLibrary(const Session &session, const QString &fileOrFolder, const QByteArray &mapping,
                                      Progress &progress)
{
    if (!QFileInfo::exists(fileOrFolder))
        return fail(ErrorCode::NotFound, QStringLiteral("there is no such file or folder"), {fileOrFolder});
    const QFileInfoList files = filesIn(fileOrFolder);
    if (files.isEmpty())
        return fail(ErrorCode::BadInput, QStringLiteral("the folder holds no XLSX, XLSM or CSV file"), {fileOrFolder});
    ImportedLibrary imported;
    std::optional<Error> lastError;
    int read = 0;
    for (const QFileInfo &file : files) {
        if (progress.cancelled())
            return fail(ErrorCode::Cancelled,
                        QStringLiteral("cancelled; %1 entries were taken in").arg(imported.entries));
        const Result<Done> done = importFile(session, file, mapping, progress, imported);
        if (done) {
            ++read;
            continue;
        }
        lastError = done.error();
        Place place = done.error().place;
        place.file = file.filePath();
        imported.problems.push_back({Severity::Error, QStringLiteral("file-refused"), done.error().detail, place});
    }
    if (read == 0)
        return std::unexpected(*lastError);
    return imported;
}

}  // namespace assay::app

#include "app/usecases/import_library.h"

#include "app/usecases/inspect_file.h"
#include "app/usecases/library_relations.h"
#include "model/store/library_repository.h"

#include <algorithm>
#include <optional>
#include <set>
#include <utility>

namespace assay::app {

namespace {

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

/// Takes files in one after the other.
class LibraryImport
{
public:
    LibraryImport(const Session &session, const QByteArray &mapping, Progress &progress)
        : m_session(session), m_mapping(mapping), m_progress(progress)
    {}

    void take(const LibraryFile &file)
    {
        ImportedFile outcome{file, 0, 0, {}};
        const Result<Done> done = read(outcome);
        if (!done) {
            outcome.problem = done.error().detail;
            m_lastError = done.error();
            Place place = done.error().place;
            place.file = file.file.filePath();
            m_imported.problems.push_back(
                {Severity::Error, QStringLiteral("file-refused"), done.error().detail, place});
        }
        m_imported.files.push_back(std::move(outcome));
    }

    [[nodiscard]] const std::optional<Error> &lastError() const { return m_lastError; }
    [[nodiscard]] const std::set<LibraryEntryId> &added() const { return m_added; }
    [[nodiscard]] ImportedLibrary &imported() { return m_imported; }

private:
    Result<Done> read(ImportedFile &outcome)
    {
        const QFileInfo &file = outcome.file.file;
        const Result<InspectedWorkbook> inspected = inspectFile(m_session, file.filePath(), m_mapping, m_progress);
        if (!inspected)
            return std::unexpected(inspected.error());
        if (inspected->questions.empty())
            return std::unexpected(noQuestions(file.filePath(), *inspected));
        m_imported.problems.insert(m_imported.problems.end(), inspected->problems.begin(), inspected->problems.end());
        return m_session.workspace.write(
            m_session.actor, QStringLiteral("answers taken in from %1").arg(file.fileName()),
            [&](store::UnitOfWork &unit) { return keep(unit, inspected->questions, outcome); });
    }

    Result<Done> keep(store::UnitOfWork &unit, const std::vector<FoundQuestion> &questions, ImportedFile &outcome)
    {
        for (const FoundQuestion &question : questions) {
            LibraryEntry entry = entryFrom(question);
            if (!saysSomething(entry)) {
                ++m_imported.withoutAnswer;
                continue;
            }
            entry.fileName = outcome.file.file.fileName();
            entry.customer = outcome.file.customer;
            entry.answered = outcome.file.date;
            const Result<store::KeptEntry> kept = store::keepLibraryEntry(unit, entry);
            if (!kept)
                return std::unexpected(kept.error());
            ++(kept->isNew ? outcome.entries : outcome.known);
            if (kept->isNew)
                m_added.insert(kept->id);
        }
        m_imported.entries += outcome.entries;
        m_imported.known += outcome.known;
        return Done{};
    }

    const Session &m_session;
    const QByteArray &m_mapping;
    Progress &m_progress;
    ImportedLibrary m_imported;
    std::set<LibraryEntryId> m_added;
    std::optional<Error> m_lastError;
};

}  // namespace

Result<ImportedLibrary> importLibrary(const Session &session, const QString &fileOrFolder,
                                      const LibraryImportOptions &options, Progress &progress)
{
    if (!QFileInfo::exists(fileOrFolder))
        return fail(ErrorCode::NotFound, QStringLiteral("there is no such file or folder"), {fileOrFolder});
    LibraryImport import(session, options.mapping, progress);
    const std::vector<LibraryFile> files = libraryFiles(fileOrFolder, options.customer, import.imported().problems);
    if (files.empty())
        return fail(ErrorCode::BadInput, QStringLiteral("the folder holds no XLSX, XLSM, CSV or DOCX file"),
                    {fileOrFolder});
    for (const LibraryFile &file : files) {
        if (progress.cancelled())
            return fail(ErrorCode::Cancelled,
                        QStringLiteral("cancelled; %1 entries were taken in").arg(import.imported().entries));
        import.take(file);
    }
    ImportedLibrary &imported = import.imported();
    if (std::ranges::none_of(imported.files, [](const ImportedFile &file) { return file.problem.isEmpty(); }))
        return std::unexpected(*import.lastError());
    if (!import.added().empty()) {
        Result<std::vector<RelatedEntries>> related = relatedEntries(session, import.added(), imported.problems);
        if (!related)
            return std::unexpected(related.error());
        imported.nearDuplicates = std::move(*related);
    }
    return std::move(imported);
}

}  // namespace assay::app

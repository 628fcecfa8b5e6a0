#pragma once

#include "app/usecases/library_files.h"
#include "app/usecases/session.h"
#include "model/answers/library_entry.h"
#include "questionnaires/matching/relations.h"

namespace assay::app {

struct LibraryImportOptions
{
    QByteArray mapping;  ///< Corrections as JSON; empty: none
    QString customer;    ///< Of all the files; empty: by folder or file name
};

/// What became of one file.
struct ImportedFile
{
    LibraryFile file;
    int entries = 0;  ///< New ones from it
    int known = 0;    ///< Answers that the library had already, word for word
    QString problem;  ///< Why it was not read; empty: it was
};

struct RelatedEntries
{
    LibraryEntry one;
    LibraryEntry other;
    double similarity = 0;  ///< 0–1
    QStringList why;        ///< How they contradict one another; empty: they do not
};

struct ImportedLibrary
{
    int entries = 0;                             ///< New ones
    int known = 0;                               ///< Were in the library already, word for word
    int withoutAnswer = 0;                       ///< Questions of the files that hold no answer
    std::vector<ImportedFile> files;             ///< Newest first
    std::vector<RelatedEntries> nearDuplicates;  ///< Of the new entries with any; contradictions first
    Problems problems;                           ///< Files that could not be read, what was left out
};

/// Takes filled questionnaires into the answer library as candidates: one file, or every workbook and table of a folder
/// and the folders in it, newest first; a file that cannot be read is told and the rest goes on. Errors: BadInput where
/// nothing could be read; Cancelled.
[[nodiscard]] Result<ImportedLibrary> importLibrary(const Session &session, const QString &fileOrFolder,
                                                    const LibraryImportOptions &options, Progress &progress);

}  // namespace assay::app

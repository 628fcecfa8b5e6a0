#pragma once

#include "app/usecases/session.h"
#include "model/base/problem.h"
#include "model/base/progress.h"
#include "model/store/framework_repository.h"

namespace assay::app {

/// What a person says of a framework that its file does not say; what is empty is taken from the file.
struct FrameworkAbout
{
    QString id;
    QString title;
    QString titleZh;  ///< Chinese title; given, `title` is the English one
    QString edition;
    QString publisher;
    QString kind;  ///< Stored word; empty: that of the file, else standard
};

/// A framework as it was understood, taken in or not.
struct FrameworkImport
{
    Framework framework;
    Problems problems;     ///< With file, sheet, row and column
    bool isTaken = false;  ///< False where it was only looked at, or where a problem is an error
};

enum class TakeIn
{
    OnlyLook,
    IfGood  ///< All or nothing: one error keeps the whole out
};

/// Reads a framework from XLSX, CSV, YAML or an OSCAL catalog. Errors: NotFound, BadInput (nothing could be made of the
/// file), AlreadyExists, those of ExtractClient.
[[nodiscard]] Result<FrameworkImport> importFramework(const Session &session, const QString &path,
                                                      const FrameworkAbout &about, TakeIn takeIn, Progress &progress);
/// The same without a workspace: looks only.
[[nodiscard]] Result<FrameworkImport> readFrameworkFile(const ExtractClient &extract, const QString &path,
                                                        const FrameworkAbout &about, Progress &progress);

/// Writes a framework as YAML or CSV, by the ending of the file; licensed wording is never written.
/// Errors: NotFound, Unsupported (ending), ReadOnly, DiskFull.
[[nodiscard]] Result<Done> exportFramework(const Catalogue &catalogue, const QString &id, const QString &target);

/// What a person says of wording that is attached.
struct TextAbout
{
    store::WordingTerms terms = store::WordingTerms::Licensed;
    QString source;  ///< Edition or web page; empty: the name of the file
};

struct TextImport
{
    std::vector<store::RequirementText> texts;
    Problems problems;     ///< Rows that were left out, with file, sheet, row
    bool isTaken = false;  ///< False where it was only looked at
};

/// Attaches wording that the user has licensed, or that is free, to the requirements of a framework by ref; a row with
/// an unknown ref is left out and told. Errors: NotFound, BadInput (no row fits), those of ExtractClient.
[[nodiscard]] Result<TextImport> importTexts(const Session &session, const QString &framework, const QString &path,
                                             const TextAbout &about, TakeIn takeIn, Progress &progress);

/// Makes the catalogue know the workspace's own frameworks. Errors: Damaged.
[[nodiscard]] Result<Done> loadOwnFrameworks(const Catalogue &catalogue, const store::Workspace &workspace);

}  // namespace assay::app

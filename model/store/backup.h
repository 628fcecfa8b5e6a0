#pragma once

#include "model/base/problem.h"
#include "model/base/progress.h"
#include "model/store/trail_repository.h"

namespace assay::store {

/// What a workspace holds, as shown before a restore and after a backup.
struct Summary
{
    QString uuid;
    int schema = 0;
    QString cipher;
    TrailHead head;
    QString lastChangeUtc;  ///< Time of the last event
    qint64 evidence = 0;
    qint64 files = 0;
    qint64 fileBytes = 0;
    qint64 questionnaires = 0;
    qint64 questions = 0;
    qint64 libraryEntries = 0;
    qint64 assessments = 0;
};
[[nodiscard]] Result<Summary> summaryOf(const Workspace &workspace);

/// Writes a consistent copy while the workspace is in use, also by others, and reads it back: content compared table by
/// table with the state that was copied, trail verified, whole file hashed. A backup file is the copied workspace
/// (enciphered as the original) followed by one line of fixed length that names its SHA-256.
/// Errors: AlreadyExists, ReadOnly, DiskFull, Damaged (the copy differs), Cancelled. No file is left under the name
/// then.
[[nodiscard]] Result<Summary> backUp(Workspace &workspace, const QString &target, Progress &progress);

/// Makes a new workspace out of a backup.
/// Errors: NotFound, NotAWorkspace (no backup), Damaged (a byte differs), AlreadyExists, and those of
/// `Workspace::open`.
[[nodiscard]] Result<Summary> restore(const QString &backup, const QString &target, const Passphrase *passphrase,
                                      const Clock &clock);

/// What a backup holds, without restoring it: read from a copy in the temporary folder that is removed afterwards.
/// Errors: as `restore`.
[[nodiscard]] Result<Summary> previewBackup(const QString &backup, const Passphrase *passphrase, const Clock &clock);

/// Everything that is wrong with a workspace: pages, references, trail, stored files. Sweeps what was written ahead and
/// never counted.
[[nodiscard]] Result<Problems> checkWorkspace(Workspace &workspace, const Actor &actor, Progress &progress);

}  // namespace assay::store

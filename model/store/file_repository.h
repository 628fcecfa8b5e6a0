#pragma once

#include "model/base/problem.h"
#include "model/base/progress.h"
#include "model/base/sha256.h"
#include "model/store/workspace.h"

class QIODevice;

namespace assay::store {

/// A file whose chunks are in the workspace but do not count yet.
struct FileAhead
{
    Sha256 sha256;
    qint64 sizeBytes = 0;
    std::vector<Sha256> chunks;  ///< In order
};

/// Writes the chunks of a file ahead, in short transactions, each chunk once however often it is used.
/// @param device  open for reading, at its beginning
/// Errors: BadInput (cannot be read), Cancelled, and those of `Workspace::write`.
[[nodiscard]] Result<FileAhead> writeAhead(Workspace &workspace, const Actor &actor, QIODevice &device,
                                           Progress &progress);

/// Makes a file that was written ahead count; does nothing where the same file is there already.
void keepFile(UnitOfWork &unit, const FileAhead &file);

/// The whole file, checked against its hash. Errors: NotFound, Damaged.
[[nodiscard]] Result<QByteArray> readFile(const Workspace &workspace, const Sha256 &sha256);

/// Writes the file out piece by piece, checked against its hash. Errors: NotFound, Damaged, Storage (cannot be
/// written).
[[nodiscard]] Result<Done> copyFile(const Workspace &workspace, const Sha256 &sha256, QIODevice &target);

/// Removes chunks that were written ahead over an hour ago and never counted. Returns how many.
[[nodiscard]] Result<int> sweepChunks(Workspace &workspace, const Actor &actor);

/// Every kept file whose chunks are missing or do not add up to its hash.
[[nodiscard]] Result<Problems> checkFiles(const Workspace &workspace, Progress &progress);

}  // namespace assay::store

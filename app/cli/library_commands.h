#pragma once

#include "app/cli/commands.h"
#include "model/answers/library_entry.h"

#include <QCoreApplication>

namespace assay::cli {

struct LibraryCommands
{
    Q_DECLARE_TR_FUNCTIONS(LibraryCommands)
};

[[nodiscard]] QJsonObject jsonOf(const LibraryEntry &entry);

/// Entries as a table for people.
[[nodiscard]] TextTable libraryTable();
void addRow(TextTable &table, const LibraryEntry &entry);

/// Parts of `library`, a source each.
void addLibraryImport(CLI::App &library, Action &chosen);
void addLibraryReview(CLI::App &library, Action &chosen);

}  // namespace assay::cli

#pragma once

#include "app/usecases/add_evidence.h"

namespace assay::desktop {

/// What came of adding files, for the table of problems: refused files, those that were there already, and what is to
/// be known of those that were added.
struct IntakeReport
{
    std::vector<EvidenceId> added;
    int files = 0;
    int duplicates = 0;
    int refused = 0;
    Problems problems;
};

/// Adds files one after the other; progress counts parts of files. A cancel keeps what was added. Runs in a job.
[[nodiscard]] Result<IntakeReport> addFiles(const app::Session &session, const QStringList &files,
                                            const Evidence &about, Progress &progress);

}  // namespace assay::desktop

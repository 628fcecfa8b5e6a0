#include "model/store/backup.h"

namespace assay::store {

Result<Summary> summaryOf(const Workspace &workspace)
{
    const Result<TrailHead> head = trailHead(workspace);
    if (!head)
        return std::unexpected(head.error());
    return guarded([&] {
        const Connection &connection = workspace.connection();
        Summary summary{.uuid = workspace.info().uuid,
                        .schema = workspace.info().schema,
                        .cipher = workspace.info().cipher,
                        .head = *head};
        connection.each(QStringLiteral("SELECT time FROM trail ORDER BY sequence DESC LIMIT 1"), {},
                        [&](const Row &row) { summary.lastChangeUtc = row.text(0); });
        connection.each(QStringLiteral("SELECT (SELECT count(*) FROM evidence), (SELECT count(*) FROM stored_file), "
                                       "(SELECT coalesce(sum(size_bytes), 0) FROM stored_file), "
                                       "(SELECT count(*) FROM questionnaire), (SELECT count(*) FROM question), "
                                       "(SELECT count(*) FROM library_entry), (SELECT count(*) FROM assessment)"),
                        {}, [&](const Row &row) {
                            summary.evidence = row.integer(0);
                            summary.files = row.integer(1);
                            summary.fileBytes = row.integer(2);
                            summary.questionnaires = row.integer(3);
                            summary.questions = row.integer(4);
                            summary.libraryEntries = row.integer(5);
                            summary.assessments = row.integer(6);
                        });
        return summary;
    });
}

}  // namespace assay::store

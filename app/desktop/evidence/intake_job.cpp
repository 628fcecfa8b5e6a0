#include "app/desktop/evidence/intake_job.h"

#include "app/common/error_text.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

namespace assay::desktop {

namespace {

struct IntakeWords
{
    Q_DECLARE_TR_FUNCTIONS(IntakeWords)
};

constexpr qint64 kPartsAFile = 100;

/// One file's work as a part of all.
class FileProgress final : public Progress
{
public:
    FileProgress(Progress &whole, qint64 before, qint64 files) : m_whole(whole), m_before(before), m_files(files) {}
    void report(std::int64_t done, std::int64_t total) override
    {
        const qint64 part = total > 0 ? std::clamp<qint64>(kPartsAFile * done / total, 0, kPartsAFile) : 0;
        m_most = std::max(m_most, part);  // a file is gone through more than once
        m_whole.report(m_before * kPartsAFile + m_most, m_files * kPartsAFile);
    }
    [[nodiscard]] bool cancelled() const override { return m_whole.cancelled(); }

private:
    Progress &m_whole;
    qint64 m_before;
    qint64 m_files;
    qint64 m_most = 0;
};

void note(IntakeReport &report, const app::EvidenceIntake &intake)
{
    for (const app::AddedEvidence &added : intake.added) {
        report.added.push_back(added.id);
        for (Problem problem : added.problems) {
            if (problem.place.file.isEmpty())
                problem.place.file = QFileInfo(added.file).fileName();
            report.problems.push_back(std::move(problem));
        }
    }
    for (const app::EvidenceIntake::Duplicate &duplicate : intake.duplicates) {
        ++report.duplicates;
        report.problems.push_back({Severity::Note,
                                   QStringLiteral("already-there"),
                                   IntakeWords::tr("The same file is there already; it was not added again."),
                                   {.file = QFileInfo(duplicate.file).fileName()}});
    }
    for (const app::EvidenceIntake::Refusal &refusal : intake.refused) {
        ++report.refused;
        Place place = refusal.why.place;
        place.file = QFileInfo(refusal.file).fileName();
        const bool stopped = refusal.why.code == ErrorCode::Cancelled;
        const QString why =
            stopped ? IntakeWords::tr("Not added: stopped before this file was done.")
                    : IntakeWords::tr("Not added: %1").arg(app::sentence({refusal.why.code, refusal.why.detail, {}}));
        report.problems.push_back(
            {stopped ? Severity::Warning : Severity::Error, app::codeWord(refusal.why.code), why, place});
    }
}

}  // namespace

Result<IntakeReport> addFiles(const app::Session &session, const QStringList &files, const Evidence &about,
                              Progress &progress)
{
    IntakeReport report;
    report.files = static_cast<int>(files.size());
    progress.report(0, files.size() * kPartsAFile);
    for (qsizetype i = 0; i < files.size(); ++i) {
        FileProgress part(progress, i, files.size());
        note(report, app::addEvidence(session, {files.at(i)}, about, part));
        progress.report((i + 1) * kPartsAFile, files.size() * kPartsAFile);
    }
    std::ranges::stable_sort(report.problems, std::greater<>{}, &Problem::severity);
    return report;
}

}  // namespace assay::desktop

/// How long it takes to list many assessments and to open one of them, in an encrypted workspace.
///
/// Usage: bench_assessments [ASSESSMENTS [REQUIREMENTS]]     1,000 assessments of 300 requirements by default

#include "app/usecases/assessment_sheet.h"
#include "app/usecases/record_result.h"
#include "model/store/passphrase.h"

#include <QElapsedTimer>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <functional>

using namespace assay;

namespace {

constexpr int kRounds = 15;
constexpr double kNanosPerMs = 1e6;

Framework frameworkOf(int requirements)
{
    Framework framework;
    framework.id = QStringLiteral("bench");
    framework.title = {QStringLiteral("Bench"), QStringLiteral("测试")};
    for (int i = 0; i < requirements; ++i) {
        if (i % 30 == 0)
            framework.requirements.push_back({.ref = QStringLiteral("G%1").arg(i / 30), .parent = {}, .isGroup = true});
        framework.requirements.push_back({.ref = QStringLiteral("R%1").arg(i),
                                          .parent = QStringLiteral("G%1").arg(i / 30),
                                          .title = {QStringLiteral("Requirement %1").arg(i), {}},
                                          .assessable = true});
    }
    return framework;
}

std::vector<RequirementResult> resultsOf(int requirements, int seed)
{
    constexpr std::array kValues = {ResultValue::Met, ResultValue::Met, ResultValue::PartlyMet, ResultValue::NotMet,
                                    ResultValue::NotAssessed};
    std::vector<RequirementResult> results;
    for (int i = 0; i < requirements; ++i) {
        RequirementResult result{.ref = QStringLiteral("R%1").arg(i),
                                 .value = kValues[static_cast<std::size_t>((i * 7 + seed) % 5)]};
        result.rationale = {QStringLiteral("The procedure of 2026 is in force and was reviewed in May."),
                            QStringLiteral("2026年的规程已生效，并于五月复核。")};
        results.push_back(result);
    }
    return results;
}

void measure(const char *what, const std::function<bool()> &run)
{
    std::vector<double> times;
    for (int round = 0; round < kRounds; ++round) {
        QElapsedTimer timer;
        timer.start();
        if (!run()) {
            std::printf("%s failed\n", what);
            return;
        }
        times.push_back(static_cast<double>(timer.nsecsElapsed()) / kNanosPerMs);
    }
    std::ranges::sort(times);
    std::printf("%-28s median %7.1f ms   least %7.1f   most %7.1f\n", what, times[times.size() / 2], times.front(),
                times.back());
}

}  // namespace

int main(int argc, char **argv)
{
    const int assessments = argc > 1 ? std::atoi(argv[1]) : 1000;
    const int requirements = argc > 2 ? std::atoi(argv[2]) : 300;
    QTemporaryDir folder;
    const FixedClock clock(QDateTime::fromString(QStringLiteral("2026-11-22T08:00:00Z"), Qt::ISODate));
    const Actor actor{QStringLiteral("Bench"), Role::Engineer};
    QByteArray typed = "a passphrase for the bench";
    const auto passphrase = store::Passphrase::takeFrom(typed);
    auto workspace =
        store::Workspace::create(folder.filePath(QStringLiteral("bench.assay")), &*passphrase, {}, actor, clock);
    if (!workspace) {
        std::printf("no workspace: %s\n", qPrintable(workspace.error().detail));
        return 1;
    }
    const Catalogue catalogue;
    catalogue.setOwn({frameworkOf(requirements)});
    const ExtractClient extract{QString()};
    const app::Session session{**workspace, actor, catalogue, extract, {}, QDate(2026, 11, 22)};
    std::optional<AssessmentId> last;
    for (int i = 0; i < assessments; ++i) {
        const auto id = app::startAssessment(session, QStringLiteral("bench"), QStringLiteral("Scope %1").arg(i),
                                             AssessmentKind::Self);
        if (!id || !app::recordResults(session, *id, resultsOf(requirements, i))) {
            std::printf("assessment %d could not be made\n", i);
            return 1;
        }
        last = *id;
    }
    std::printf("%d assessments of %d requirements, encrypted\n", assessments, requirements);
    measure("list", [&] { return app::assessmentList(session).has_value(); });
    measure("score by all methods", [&] { return app::assessmentScore(session, *last).has_value(); });
    measure("open", [&] { return app::assessmentSheet(session, *last).has_value(); });
    return 0;
}

#include "app/usecases/report_documents.h"

#include "app/usecases/assessment_work.h"
#include "app/usecases/gap_snapshot.h"
#include "app/usecases/vendor_work.h"
#include "model/base/word_table.h"
#include "model/store/assessment_repository.h"
#include "model/store/statement_repository.h"
#include "model/store/vendor_repository.h"
#include "reports/content/comparison_report.h"
#include "reports/content/management_report.h"
#include "reports/content/soa_report.h"
#include "reports/content/vendor_report.h"

namespace assay::app {

namespace {

constexpr WordTable<ReportKind, 5> kKinds = {{{ReportKind::Gap, QLatin1String("gap")},
                                              {ReportKind::Soa, QLatin1String("soa")},
                                              {ReportKind::Comparison, QLatin1String("comparison")},
                                              {ReportKind::Management, QLatin1String("management")},
                                              {ReportKind::Vendor, QLatin1String("vendor")}}};

content::Anchor anchorOf(const content::GapSnapshot &snapshot)
{
    return {snapshot.organisation, snapshot.trailHead, snapshot.trailEvent, snapshot.asOf,
            snapshot.generatedAt,  snapshot.timeZone,  snapshot.watermark};
}

/// The newest assessment of a vendor. Errors: NotFound.
Result<AssessmentId> newestOf(const Session &session, VendorId vendor)
{
    const Result<std::vector<Assessment>> all = store::allAssessments(session.workspace);
    if (!all)
        return std::unexpected(all.error());
    std::optional<AssessmentId> newest;
    for (const Assessment &assessment : *all)
        if (assessment.vendor == vendor)
            newest = assessment.id;
    if (!newest)
        return fail(ErrorCode::NotFound, QStringLiteral("vendor %1 has not been assessed").arg(vendor.value()));
    return *newest;
}

Result<content::Document> soa(const Session &session, AssessmentId id, content::Languages languages,
                              const QString &watermark)
{
    const Result<AssessmentData> data = assessmentData(session, id);
    if (!data)
        return std::unexpected(data.error());
    const Result<content::GapSnapshot> basis = gapSnapshot(session, id, watermark);
    if (!basis)
        return std::unexpected(basis.error());
    Result<std::vector<StatementOfApplicability>> versions = store::statementsOf(session.workspace, id);
    if (!versions)
        return std::unexpected(versions.error());
    content::SoaSnapshot snapshot{.anchor = anchorOf(*basis),
                                  .framework = data->framework->title,
                                  .edition = data->framework->edition,
                                  .scope = data->assessment.scope,
                                  .kind = data->assessment.kind,
                                  .approved = {},
                                  .entries = applicabilityOf(*data->framework, data->results),
                                  .missing = {}};
    if (snapshot.entries.empty())
        return fail(ErrorCode::Refused,
                    QStringLiteral("%1 has no annex of controls: a statement of applicability is drawn up for ISO/IEC "
                                   "27001 and 27701")
                        .arg(data->framework->id));
    if (!versions->empty()) {
        snapshot.approved = std::move(versions->back());
        snapshot.entries = snapshot.approved->entries;
    } else {
        snapshot.missing = missingIn(snapshot.entries);
    }
    return content::soaReport(snapshot, languages);
}

Result<QString> nameOfSide(const Session &session, const Assessment &assessment)
{
    if (!assessment.vendor)
        return QStringLiteral("%1 (%2)").arg(assessment.scope).arg(assessment.id.value());
    const Result<Vendor> vendor = store::vendorById(session.workspace, *assessment.vendor);
    if (!vendor)
        return std::unexpected(vendor.error());
    return vendor->name;
}

Result<content::Document> comparison(const Session &session, AssessmentId before, AssessmentId after,
                                     content::Languages languages, const QString &watermark)
{
    const Result<AssessmentComparison> compared = compareAssessments(session, before, after);
    if (!compared)
        return std::unexpected(compared.error());
    const Result<content::GapSnapshot> basis = gapSnapshot(session, after, watermark);
    if (!basis)
        return std::unexpected(basis.error());
    const Result<QString> first = nameOfSide(session, compared->before.assessment);
    const Result<QString> second = nameOfSide(session, compared->after.assessment);
    if (!first || !second)
        return std::unexpected(first ? second.error() : first.error());
    const auto side = [](const QString &name, const AssessmentData &data) {
        return content::ComparedSide{name, data.assessment.kind, data.results, data.score()};
    };
    return content::comparisonReport(
        {.anchor = anchorOf(*basis),
         .framework = *compared->after.framework,
         .before = side(*first, compared->before),
         .after = side(*second, compared->after),
         .overTime = compared->before.assessment.vendor == compared->after.assessment.vendor},
        languages);
}

content::VendorStanding standingOf(const VendorRecord &record)
{
    return {.state = record.vendor.state,
            .tier = record.tier,
            .tierSource = record.tierSource,
            .decisions = record.decisions,
            .conditions = record.conditions,
            .lastAssessed = record.lastAssessed,
            .nextDue = record.nextDue,
            .agreement = record.vendor.agreement,
            .subProcessors = record.vendor.subProcessors};
}

Result<content::Document> vendor(const Session &session, const ReportSubject &subject, content::Languages languages,
                                 const QString &watermark)
{
    std::optional<AssessmentId> id = subject.assessment;
    std::optional<VendorRecord> about;
    if (subject.vendor) {
        const Result<AssessmentId> newest = newestOf(session, *subject.vendor);
        if (!newest)
            return std::unexpected(newest.error());
        id = *newest;
    }
    if (!id)
        return fail(ErrorCode::Usage, QStringLiteral("a vendor report needs a vendor or an assessment"));
    const Result<Assessment> assessed = store::assessmentById(session.workspace, *id);
    if (!assessed)
        return std::unexpected(assessed.error());
    if (assessed->vendor) {
        Result<VendorRecord> known = vendorRecord(session, *assessed->vendor);
        if (!known)
            return std::unexpected(known.error());
        about = std::move(*known);
    }
    Result<content::GapSnapshot> assessment = gapSnapshot(session, *id, watermark);
    if (!assessment)
        return std::unexpected(assessment.error());
    if (!about)
        return content::vendorReport(
            {.assessment = std::move(*assessment), .vendor = {}, .service = {}, .dataTouched = {}}, languages);
    return content::vendorReport({.assessment = std::move(*assessment),
                                  .vendor = about->vendor.name,
                                  .service = about->vendor.service,
                                  .dataTouched = about->vendor.dataTouched,
                                  .standing = standingOf(*about)},
                                 languages);
}

Result<AssessmentId> sideOf(const Session &session, const std::optional<AssessmentId> &assessment,
                            const std::optional<VendorId> &vendor)
{
    if (assessment)
        return *assessment;
    if (vendor)
        return newestOf(session, *vendor);
    return fail(ErrorCode::Usage, QStringLiteral("a comparison needs two assessments or two vendors"));
}

}  // namespace

Result<content::Document> reportDocument(const Session &session, const ReportSubject &subject,
                                         content::Languages languages, const QString &watermark)
{
    if (subject.kind == ReportKind::Vendor)
        return vendor(session, subject, languages, watermark);
    if (subject.kind == ReportKind::Comparison) {
        const Result<AssessmentId> before = sideOf(session, subject.with, subject.withVendor);
        const Result<AssessmentId> after = sideOf(session, subject.assessment, subject.vendor);
        if (!before || !after)
            return std::unexpected(before ? after.error() : before.error());
        return comparison(session, *before, *after, languages, watermark);
    }
    if (!subject.assessment)
        return fail(ErrorCode::Usage, QStringLiteral("the report needs an assessment"));
    if (subject.kind == ReportKind::Soa)
        return soa(session, *subject.assessment, languages, watermark);
    const Result<content::GapSnapshot> snapshot = gapSnapshot(session, *subject.assessment, watermark);
    if (!snapshot)
        return std::unexpected(snapshot.error());
    if (subject.kind == ReportKind::Gap)
        return content::gapReport(*snapshot, languages);
    const Result<AssessmentData> data = assessmentData(session, *subject.assessment);
    if (!data)
        return std::unexpected(data.error());
    return content::managementReport(*snapshot, data->scores(), languages);
}

Thing thingOf(const ReportSubject &subject)
{
    if (subject.vendor)
        return {QStringLiteral("vendor"), QString::number(subject.vendor->value())};
    return {QStringLiteral("assessment"), QString::number(subject.assessment ? subject.assessment->value() : 0)};
}

QString toWord(ReportKind kind)
{
    return wordOf(kKinds, kind);
}

std::optional<ReportKind> reportKindFromWord(const QString &word)
{
    return valueOf(kKinds, word);
}

QStringList reportKindWords()
{
    QStringList words;
    for (const auto &[kind, word] : kKinds)
        words << word;
    return words;
}

}  // namespace assay::app

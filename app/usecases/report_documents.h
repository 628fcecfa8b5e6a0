#pragma once

#include "app/usecases/session.h"
#include "model/base/id.h"
#include "reports/content/document.h"

namespace assay::app {

enum class ReportKind
{
    Gap,
    Soa,
    Comparison,
    Management,
    Vendor
};

/// What a report is about.
struct ReportSubject
{
    ReportKind kind = ReportKind::Gap;
    std::optional<AssessmentId> assessment;  ///< Gap, SoA, management; comparison: the later one; vendor: this one
    std::optional<AssessmentId> with;        ///< Comparison: the earlier one
    std::optional<VendorId> vendor;          ///< Vendor: its newest assessment; comparison: the second vendor
    std::optional<VendorId> withVendor;      ///< Comparison of two vendors: the first
};

/// The report as data, read from the workspace in one go. Errors: NotFound, Refused (nothing to report on, two
/// frameworks).
[[nodiscard]] Result<content::Document> reportDocument(const Session &session, const ReportSubject &subject,
                                                       content::Languages languages, const QString &watermark);

/// What an event about a report is recorded under.
[[nodiscard]] Thing thingOf(const ReportSubject &subject);

[[nodiscard]] QString toWord(ReportKind kind);
[[nodiscard]] std::optional<ReportKind> reportKindFromWord(const QString &word);
[[nodiscard]] QStringList reportKindWords();

}  // namespace assay::app

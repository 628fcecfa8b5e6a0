#pragma once

#include "model/assessment/assessment.h"
#include "model/customers/question.h"
#include "model/evidence/evidence.h"
#include "model/vendors/vendor.h"

#include <QStringList>

namespace assay::app {

struct DemoDocument
{
    QString file;  ///< Name in documents/
    Evidence about;
};

struct DemoCitation
{
    QString file;
    QString quote;
};

struct DemoResult
{
    RequirementResult result;
    std::vector<DemoCitation> citations;
};

struct DemoAssessment
{
    Assessment about;
    std::vector<DemoResult> results;
};

/// A vendor with its assessment over the checklist.
struct DemoVendor
{
    Vendor about;
    DemoAssessment assessment;
};

struct DemoAnswer
{
    QString sheet;
    int row = 0;
    AnswerText text;
};

/// Where the example lies: `$ASSAY_DATA/example`, else beside the installed program (`../share/assay/example`), else
/// the sources that the program was built from. Empty where it is nowhere.
[[nodiscard]] QString exampleFolder();

/// Read the lists of the example. Errors: BadInput naming file, row and column.
[[nodiscard]] Result<std::vector<DemoDocument>> demoDocuments(const QString &folder);
[[nodiscard]] Result<std::vector<DemoAssessment>> demoAssessments(const QString &folder);
[[nodiscard]] Result<std::vector<DemoVendor>> demoVendors(const QString &folder);
[[nodiscard]] Result<std::vector<DemoAnswer>> demoAnswers(const QString &folder);

}  // namespace assay::app

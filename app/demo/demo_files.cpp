#include "app/demo/demo_files.h"

#include "app/demo/demo_reading.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

namespace assay::app {

namespace {

BilingualText bilingualAt(const YAML::Node &node, const char *key)
{
    const YAML::Node value = node[key];
    return value && value.IsMap() ? BilingualText{textAt(value, "en"), textAt(value, "zh")} : BilingualText();
}

std::vector<DemoDocument> documentsFrom(const YAML::Node &root)
{
    std::vector<DemoDocument> documents;
    for (const YAML::Node &node : root) {
        Evidence about{EvidenceId(0)};
        about.title = textAt(node, "title");
        about.kind = textAt(node, "kind");
        about.owner = textAt(node, "owner");
        about.covers = textAt(node, "covers");
        about.classification =
            classificationFromWord(textAt(node, "classification")).value_or(Classification::Internal);
        about.review = ReviewState::Accepted;
        about.effective = dateAt(node, "effective");
        about.until = dateAt(node, "until");
        about.periodFrom = dateAt(node, "period_from");
        about.periodTo = dateAt(node, "period_to");
        documents.push_back({textAt(node, "file"), about});
    }
    return documents;
}

DemoResult resultFrom(const YAML::Node &node)
{
    DemoResult result;
    result.result.ref = textAt(node, "ref");
    result.result.value = resultFromWord(textAt(node, "result")).value_or(ResultValue::NotAssessed);
    result.result.rationale = bilingualAt(node, "rationale");
    result.result.gap = bilingualAt(node, "gap");
    result.result.recommendation = bilingualAt(node, "recommendation");
    result.result.department = bilingualAt(node, "department");
    result.result.risk = textAt(node, "risk");
    result.result.due = dateAt(node, "due");
    for (const YAML::Node &cite : node["cites"])
        result.citations.push_back({textAt(cite, "file"), textAt(cite, "quote")});
    return result;
}

std::vector<DemoAssessment> assessmentsFrom(const YAML::Node &root)
{
    std::vector<DemoAssessment> assessments;
    for (const YAML::Node &node : root["assessments"]) {
        DemoAssessment assessment{Assessment{AssessmentId(0)}, {}};
        assessment.about.framework = textAt(node, "framework");
        assessment.about.scope = textAt(node, "scope");
        assessment.about.kind = assessmentKindFromWord(textAt(node, "kind")).value_or(AssessmentKind::Self);
        for (const YAML::Node &result : node["results"])
            assessment.results.push_back(resultFrom(result));
        assessments.push_back(std::move(assessment));
    }
    return assessments;
}

std::vector<DemoVendor> vendorsFrom(const YAML::Node &root)
{
    std::vector<DemoVendor> vendors;
    for (const YAML::Node &node : root["vendors"]) {
        DemoVendor vendor{Vendor{VendorId(0)}, {Assessment{AssessmentId(0)}, {}}};
        vendor.about.name = textAt(node, "name");
        vendor.about.service = textAt(node, "service");
        vendor.about.dataTouched = textAt(node, "data");
        for (const auto &level : node["risk"])
            vendor.about.risk.emplace(QString::fromStdString(level.first.as<std::string>()),
                                      QString::fromStdString(level.second.as<std::string>()));
        vendor.about.state = VendorState::DueDiligence;
        vendor.assessment.about.framework = QStringLiteral("crm-vendor-checklist");
        vendor.assessment.about.scope = textAt(node, "scope");
        vendor.assessment.about.kind = AssessmentKind::SecondParty;
        for (const YAML::Node &result : node["results"])
            vendor.assessment.results.push_back(resultFrom(result));
        vendors.push_back(std::move(vendor));
    }
    return vendors;
}

std::vector<DemoAnswer> answersFrom(const YAML::Node &root)
{
    std::vector<DemoAnswer> answers;
    for (const YAML::Node &node : root["answers"])
        answers.push_back({textAt(node, "sheet"),
                           textAt(node, "row").toInt(),
                           {textAt(node, "choice"), textAt(node, "text"), {}, {}}});
    return answers;
}

}  // namespace

QString exampleFolder()
{
    QStringList places;
    if (const QString named = qEnvironmentVariable("ASSAY_DATA"); !named.isEmpty())
        places << named + QStringLiteral("/example");
    places << QCoreApplication::applicationDirPath() + QStringLiteral("/../share/assay/example")
           << QStringLiteral(ASSAY_EXAMPLE_SOURCE);
    for (const QString &place : places)
        if (QFile::exists(place + QStringLiteral("/documents.yaml")))
            return QDir::cleanPath(place);
    return {};
}

Result<std::vector<DemoDocument>> demoDocuments(const QString &folder)
{
    return readExample(folder, QStringLiteral("documents.yaml"), documentsFrom);
}

Result<std::vector<DemoAssessment>> demoAssessments(const QString &folder)
{
    return readExample(folder, QStringLiteral("assessments.yaml"), assessmentsFrom);
}

Result<std::vector<DemoVendor>> demoVendors(const QString &folder)
{
    return readExample(folder, QStringLiteral("vendors.yaml"), vendorsFrom);
}

Result<std::vector<DemoAnswer>> demoAnswers(const QString &folder)
{
    return readExample(folder, QStringLiteral("questionnaire-answers.yaml"), answersFrom);
}

}  // namespace assay::app

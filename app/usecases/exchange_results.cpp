#include "app/usecases/exchange_results.h"

#include "app/common/output_file.h"
#include "app/usecases/assessment_data.h"
#include "app/usecases/record_result.h"
#include "app/usecases/record_table.h"
#include "model/store/assessment_repository.h"
#include "questionnaires/exchange/record_tables.h"
#include "reports/content/results_table.h"
#include "reports/report_file.h"

#include <QFileInfo>
#include <QSet>

#include <algorithm>

namespace assay::app {

namespace {

/// A row that was understood, or why it was not.
struct ReadRow
{
    std::optional<RequirementResult> result;
    Problems problems;
};

class RowReader
{
public:
    RowReader(const RecordTable &table, const AssessmentData &data) : m_table(table), m_data(data) {}

    ReadRow read(const RecordTable::Row &row)
    {
        ReadRow outcome;
        const auto complain = [&](const char *rule, const char *column, const QString &what) {
            outcome.problems.push_back({Severity::Warning, QString::fromLatin1(rule),
                                        what + QStringLiteral(": the row was skipped"), m_table.placeOf(row, column)});
        };
        const QString ref = row.text("ref");
        const Requirement *requirement = m_data.framework->find(ref);
        if (ref.isEmpty() || !requirement) {
            complain("ref-unknown", "ref",
                     ref.isEmpty() ? QStringLiteral("the row has no ref")
                                   : QStringLiteral("%1 has no requirement \"%2\"").arg(m_data.framework->id, ref));
            return outcome;
        }
        if (!requirement->assessable) {
            if (!row.text("result").isEmpty())
                complain("heading", "ref", QStringLiteral("\"%1\" is a heading and has no result").arg(ref));
            return outcome;
        }
        if (m_seen.contains(ref)) {
            complain("ref-twice", "ref", QStringLiteral("\"%1\" stands in the table a second time").arg(ref));
            return outcome;
        }
        m_seen.insert(ref);
        const RequirementResult *before = m_data.find(ref);
        RequirementResult result = before ? *before : RequirementResult{.ref = ref};
        if (!row.text("result").isEmpty()) {
            const std::optional<ResultValue> value = resultFromWord(exchange::resultWordOf(row.text("result")));
            if (!value)
                complain("result-unknown", "result", QStringLiteral("\"%1\" is no result").arg(row.text("result")));
            result.value = value.value_or(result.value);
        }
        takeTexts(row, result);
        if (const QString due = row.text("due"); !due.isEmpty()) {
            result.due = QDate::fromString(due.left(10), Qt::ISODate);
            if (!result.due->isValid())
                complain("date-wrong", "due", QStringLiteral("\"%1\" is no date such as 2026-03-31").arg(due));
        }
        if (const QString level = row.text("maturity"); !level.isEmpty()) {
            bool isNumber = false;
            const int maturity = static_cast<int>(level.toDouble(&isNumber));
            if (!isNumber || maturity < 0 || maturity > 5)
                complain("maturity-wrong", "maturity", QStringLiteral("\"%1\" is no level from 0 to 5").arg(level));
            result.maturity = maturity;
        }
        if (result.value == ResultValue::NotApplicable && result.rationale.isEmpty())
            complain("no-reason", "rationale", QStringLiteral("\"not applicable\" needs a reason"));
        if (outcome.problems.empty())
            outcome.result = std::move(result);
        return outcome;
    }

private:
    static void takeTexts(const RecordTable::Row &row, RequirementResult &result)
    {
        const auto take = [&](const char *column, BilingualText &into) {
            const QString text = row.text(column);
            if (text.isEmpty() || text == into.en || text == into.zh)
                return;
            into = asTyped(text);
        };
        take("rationale", result.rationale);
        take("gap", result.gap);
        take("recommendation", result.recommendation);
        take("department", result.department);
        const QString risk = row.text("risk").toLower();
        static const QStringList kRisks = {QStringLiteral("none"), QStringLiteral("low"), QStringLiteral("medium"),
                                           QStringLiteral("high"), QStringLiteral("major")};
        if (kRisks.contains(risk))
            result.risk = risk;
    }

    const RecordTable &m_table;
    const AssessmentData &m_data;
    QSet<QString> m_seen;
};

}  // namespace

Result<ResultImport> importResults(const Session &session, AssessmentId id, const QString &path, Progress &progress)
{
    const Result<AssessmentData> data = assessmentData(session, id);
    if (!data)
        return std::unexpected(data.error());
    const Result<RecordTable> table = readRecordTable(session.extract, path, QStringLiteral("results"), progress);
    if (!table)
        return std::unexpected(table.error());
    ResultImport import;
    std::vector<RequirementResult> changed;
    RowReader reader(*table, *data);
    for (const RecordTable::Row &row : table->rows) {
        ReadRow read = reader.read(row);
        import.problems.insert(import.problems.end(), read.problems.begin(), read.problems.end());
        if (!read.result)
            continue;
        const RequirementResult *before = data->find(read.result->ref);
        const bool isSame =
            before ? *before == *read.result : *read.result == RequirementResult{.ref = read.result->ref};
        if (isSame) {
            ++import.unchanged;
            continue;
        }
        read.result->inherited.reset();
        changed.push_back(std::move(*read.result));
    }
    if (changed.empty() && import.unchanged == 0)
        return fail(ErrorCode::BadInput,
                    import.problems.empty()
                        ? QStringLiteral("no row of the table holds a result")
                        : QStringLiteral("no row could be taken; the first: %1").arg(import.problems.front().what),
                    import.problems.empty() ? Place{.file = table->file, .sheet = table->sheet}
                                            : import.problems.front().place);
    const Result<Done> recorded =
        session.workspace.write(session.actor, QStringLiteral("results imported from %1").arg(table->file),
                                [&](store::UnitOfWork &unit) -> Result<Done> {
                                    for (const RequirementResult &result : changed)
                                        if (const Result<Done> set = store::setResult(unit, id, result); !set)
                                            return set;
                                    return Done{};
                                });
    if (!recorded)
        return std::unexpected(recorded.error());
    import.recorded = static_cast<int>(changed.size());
    return import;
}

Result<Done> exportResults(const Session &session, AssessmentId id, const QString &target)
{
    if (QFileInfo(target).suffix().toLower() != QLatin1String("xlsx"))
        return fail(ErrorCode::Unsupported, QStringLiteral("results are written as .xlsx"), {target});
    const Result<AssessmentData> data = assessmentData(session, id);
    if (!data)
        return std::unexpected(data.error());
    const Result<reports::ReportFile> file = reports::renderReport(
        content::resultsWorkbook(*data->framework, data->assessment, data->results, session.today),
        QFileInfo(target).fileName());
    if (!file)
        return std::unexpected(file.error());
    return writeOutput(target, file->bytes);
}

}  // namespace assay::app

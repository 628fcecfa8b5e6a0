#include "app/usecases/import_weights.h"

#include "app/usecases/record_table.h"
#include "model/store/weight_repository.h"

#include <QSet>

#include <algorithm>

namespace assay::app {

namespace {

/// Reads the rows one by one and says what is wrong with each.
class WeightReader
{
public:
    WeightReader(const Framework &framework, const RecordTable &table) : m_framework(framework), m_table(table) {}

    void take(const RecordTable::Row &row, WeightImport &import)
    {
        const QString ref = row.text("ref");
        const auto bad = [&](const char *rule, const char *column, const QString &what) {
            import.problems.push_back({Severity::Error, QString::fromLatin1(rule), what, m_table.placeOf(row, column)});
        };
        const Requirement *requirement = m_framework.find(ref);
        if (!requirement)
            return bad("ref-unknown", "ref", QStringLiteral("%1 has no requirement \"%2\"").arg(m_framework.id, ref));
        if (!requirement->assessable)
            return bad("heading", "ref",
                       QStringLiteral("\"%1\" is a heading; weights belong to the items below it").arg(ref));
        if (m_seen.contains(ref))
            return bad("ref-repeated", "ref", QStringLiteral("\"%1\" has a weight already").arg(ref));
        bool isNumber = false;
        const double weight = row.text("weight").toDouble(&isNumber);
        const int whole = static_cast<int>(weight);
        if (!isNumber || whole != weight || whole < 1 || whole > 3)
            return bad("weight", "weight",
                       QStringLiteral("the weight of an item is 1, 2 or 3, not \"%1\"").arg(row.text("weight")));
        m_seen.insert(ref);
        import.weights.weights.push_back({ref, whole});
    }

    void tellMissing(WeightImport &import) const
    {
        QStringList missing;
        for (const Requirement &requirement : m_framework.requirements)
            if (requirement.assessable && !m_seen.contains(requirement.ref))
                missing << requirement.ref;
        if (missing.isEmpty())
            return;
        constexpr qsizetype kShown = 10;
        import.problems.push_back({Severity::Warning,
                                   QStringLiteral("weights-missing"),
                                   QStringLiteral("%1 items have no weight, such as %2: no grade is given where one of "
                                                  "them applies")
                                       .arg(missing.size())
                                       .arg(missing.mid(0, kShown).join(QStringLiteral(", "))),
                                   {.file = m_table.file, .sheet = m_table.sheet}});
    }

private:
    const Framework &m_framework;
    const RecordTable &m_table;
    QSet<QString> m_seen;
};

}  // namespace

Result<WeightImport> importWeights(const Session &session, const QString &framework, const QString &path,
                                   const QString &source, TakeIn takeIn, Progress &progress)
{
    const Result<const Framework *> known = session.catalogue.find(framework);
    if (!known)
        return std::unexpected(known.error());
    if (source.trimmed().isEmpty())
        return fail(ErrorCode::Usage, QStringLiteral("weights need the name of their source"));
    const Result<RecordTable> table = readRecordTable(session.extract, path, QStringLiteral("weights"), progress);
    if (!table)
        return std::unexpected(table.error());
    if (table->rows.empty())
        return fail(ErrorCode::BadInput, QStringLiteral("there is no row with a weight"),
                    {.file = table->file, .sheet = table->sheet});
    WeightImport import;
    import.weights.source = source.trimmed();
    WeightReader reader(**known, *table);
    for (const RecordTable::Row &row : table->rows)
        reader.take(row, import);
    const bool isBad = !import.problems.empty();
    reader.tellMissing(import);
    if (isBad || takeIn == TakeIn::OnlyLook)
        return import;
    const Result<Done> set =
        session.workspace.write(session.actor, QStringLiteral("item weights"), [&](store::UnitOfWork &unit) {
            return store::setItemWeights(unit, framework, import.weights);
        });
    if (!set)
        return std::unexpected(set.error());
    import.isTaken = true;
    return import;
}

}  // namespace assay::app

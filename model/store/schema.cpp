#include "model/store/schema.h"

#include <QFile>

#include <array>

// Q_INIT_RESOURCE must stand outside of any namespace.
static void makeMigrationsKnown()
{
    Q_INIT_RESOURCE(migrations);
}

namespace assay::store {

namespace {

struct Migration
{
    int number;
    const char16_t *file;
};

constexpr std::array kMigrations = {
    Migration{1, u":/migrations/0001_initial.sql"},       Migration{2, u":/migrations/0002_assessments.sql"},
    Migration{3, u":/migrations/0003_result_counts.sql"}, Migration{4, u":/migrations/0004_vendors_and_weights.sql"},
    Migration{5, u":/migrations/0005_wording_terms.sql"}, Migration{6, u":/migrations/0006_answer_library.sql"}};

constexpr bool areNumberedWithoutGaps()
{
    int expected = 1;
    for (const Migration &migration : kMigrations)
        if (migration.number != expected++)
            return false;
    return true;
}
static_assert(areNumberedWithoutGaps());

QStringList statementsOf(const Migration &migration)
{
    makeMigrationsKnown();
    QFile file(QStringView(migration.file).toString());
    if (!file.open(QIODevice::ReadOnly))
        throw StorageError(Error{ErrorCode::Storage, QStringLiteral("migration %1 is missing").arg(migration.number)});
    return QString::fromUtf8(file.readAll()).split(QStringLiteral("\n--;;"));
}

}  // namespace

int newestSchema()
{
    return kMigrations.back().number;
}

int schemaOf(const Connection &connection)
{
    return static_cast<int>(connection.integer(QStringLiteral("PRAGMA user_version")));
}

void migrate(Connection &connection, int from)
{
    for (const Migration &migration : kMigrations) {
        if (migration.number <= from)
            continue;
        Transaction transaction(connection, Transaction::Kind::Write);
        for (const QString &statement : statementsOf(migration))
            connection.run(statement);
        connection.run(QStringLiteral("PRAGMA user_version = %1").arg(migration.number));
        transaction.commit();
    }
}

}  // namespace assay::store

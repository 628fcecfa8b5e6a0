#include "model/store/connection.h"

#include <sqlite3.h>

#include <QSqlDriver>
#include <QSqlError>
#include <QUrl>
#include <QUuid>

#include <cstring>

namespace assay::store {

namespace {

constexpr int kBusyTimeoutMs = 15000;

ErrorCode codeOf(int sqliteCode)
{
    switch (sqliteCode & 0xff) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return ErrorCode::Busy;
    case SQLITE_FULL:
        return ErrorCode::DiskFull;
    case SQLITE_READONLY:
    case SQLITE_CANTOPEN:
    case SQLITE_PERM:
        return ErrorCode::ReadOnly;
    case SQLITE_NOTADB:
        return ErrorCode::WrongPassphrase;
    case SQLITE_CORRUPT:
        return ErrorCode::Damaged;
    default:
        return ErrorCode::Storage;
    }
}

[[noreturn]] void raise(const QSqlError &error)
{
    const int native = error.nativeErrorCode().toInt();
    throw StorageError(
        Error{codeOf(native), error.databaseText().isEmpty() ? error.driverText() : error.databaseText()});
}

QVariant bindable(const QVariant &value)
{
    if (value.typeId() == QMetaType::QString && value.toString().isNull())
        return QString(QLatin1String(""));
    if (value.typeId() == QMetaType::QByteArray && value.toByteArray().isNull())
        return QByteArray("", 0);
    return value;
}

sqlite3 *sqliteOf(const QSqlDatabase &database)
{
    const QVariant handle = database.driver()->handle();
    return handle.isValid() && qstrcmp(handle.typeName(), "sqlite3*") == 0
               ? *static_cast<sqlite3 *const *>(handle.constData())
               : nullptr;
}

}  // namespace

std::optional<QDate> Row::date(int column) const
{
    if (isNull(column))
        return std::nullopt;
    const QDate date = QDate::fromString(text(column), Qt::ISODate);
    return date.isValid() ? std::optional(date) : std::nullopt;
}

Values::Values(std::initializer_list<QVariant> values)
{
    for (const QVariant &value : values)
        append(value);
}

void Values::append(const QVariant &value)
{
    m_values.push_back(bindable(value));
}

QVariant dateValue(const std::optional<QDate> &date)
{
    return date ? QVariant(date->toString(Qt::ISODate)) : QVariant();
}

Statement::Statement(const QSqlDatabase &database, const QString &sql) : m_query(database)
{
    m_query.setForwardOnly(true);
    if (!m_query.prepare(sql))
        raise(m_query.lastError());
}

void Statement::run(const Values &values)
{
    for (int i = 0; i < static_cast<int>(values.list().size()); ++i)
        m_query.bindValue(i, values.list()[static_cast<std::size_t>(i)]);
    if (!m_query.exec())
        raise(m_query.lastError());
    if (!m_query.isSelect())
        return;
    while (m_query.next()) {}
    m_query.finish();
}

void Statement::each(const Values &values, const std::function<void(const Row &)> &use)
{
    for (int i = 0; i < static_cast<int>(values.list().size()); ++i)
        m_query.bindValue(i, values.list()[static_cast<std::size_t>(i)]);
    if (!m_query.exec())
        raise(m_query.lastError());
    const Row row(m_query);
    while (m_query.next())
        use(row);
    const QSqlError error = m_query.lastError();
    m_query.finish();
    if (error.isValid())
        raise(error);
}

qint64 Statement::insertedId() const
{
    return m_query.lastInsertId().toLongLong();
}

Connection::Connection(const QString &path, Access access, const SecretBytes *key, const QByteArray &salt)
    : m_name(QUuid::createUuid().toString(QUuid::WithoutBraces))
    , m_database(QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_name))
{
    QStringList options = {QStringLiteral("QSQLITE_BUSY_TIMEOUT=%1").arg(kBusyTimeoutMs)};
    if (access != Access::ReadWrite)
        options << QStringLiteral("QSQLITE_OPEN_READONLY");
    if (access == Access::Immutable) {
        options << QStringLiteral("QSQLITE_OPEN_URI");
        const QString encoded = QString::fromLatin1(QUrl::toPercentEncoding(path, "/"));
        m_database.setDatabaseName(QStringLiteral("file:%1?immutable=1").arg(encoded));
    } else {
        m_database.setDatabaseName(path);
    }
    m_database.setConnectOptions(options.join(QLatin1Char(';')));
    try {
        if (!m_database.open())
            raise(m_database.lastError());
        if (key)
            giveKey(*key, salt);
    } catch (...) {
        m_database.close();
        m_database = {};
        QSqlDatabase::removeDatabase(m_name);
        throw;
    }
}

Connection::~Connection()
{
    m_database.close();
    m_database = {};
    QSqlDatabase::removeDatabase(m_name);
}

void Connection::giveKey(const SecretBytes &key, const QByteArray &salt)
{
    // A raw key of 32 bytes followed by the salt of 16 bytes, which the cipher keeps at the head of the file.
    QByteArray text =
        "raw:" + QByteArray::fromRawData(reinterpret_cast<const char *>(key.data()), kKeyBytes).toHex() + salt.toHex();
    SecretBytes secret = SecretBytes::takeFrom(text);
    if (sqlite3_key(sqliteOf(m_database), secret.data(), static_cast<int>(secret.size())) != SQLITE_OK)
        throw StorageError(Error{ErrorCode::NoEncryption, QStringLiteral("the cipher refused the key")});
}

int Connection::run(const QString &sql, const Values &values)
{
    Statement statement(m_database, sql);
    statement.run(values);
    return statement.changedRows();
}

qint64 Connection::insert(const QString &sql, const Values &values)
{
    Statement statement(m_database, sql);
    statement.run(values);
    return statement.insertedId();
}

void Connection::each(const QString &sql, const Values &values, const std::function<void(const Row &)> &use) const
{
    Statement(m_database, sql).each(values, use);
}

std::optional<QVariant> Connection::value(const QString &sql, const Values &values) const
{
    std::optional<QVariant> found;
    Statement(m_database, sql).each(values, [&](const Row &row) {
        if (!found)
            found = row.isNull(0) ? QVariant() : QVariant(row.bytes(0));
    });
    return found;
}

qint64 Connection::integer(const QString &sql, const Values &values) const
{
    qint64 found = 0;
    Statement(m_database, sql).each(values, [&](const Row &row) { found = row.integer(0); });
    return found;
}

void *Connection::handle() const
{
    return sqliteOf(m_database);
}

Transaction::Transaction(Connection &connection, Kind kind) : m_connection(connection)
{
    // A write announces itself at once, so that a busy file fails before any work is done.
    m_connection.run(kind == Kind::Write ? QStringLiteral("BEGIN IMMEDIATE") : QStringLiteral("BEGIN"));
}

Transaction::~Transaction()
{
    if (!m_open)
        return;
    try {
        m_connection.run(QStringLiteral("ROLLBACK"));
    } catch (const StorageError &) {
        // After a failed write SQLite has rolled back by itself; there is nothing left to undo.
        m_open = false;
    }
}

void Transaction::commit()
{
    m_connection.run(QStringLiteral("COMMIT"));
    m_open = false;
}

}  // namespace assay::store

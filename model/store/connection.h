#pragma once

#include "model/store/passphrase.h"

#include <QDate>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariant>

#include <functional>
#include <memory>
#include <stdexcept>
#include <vector>

namespace assay::store {

/// Thrown inside the store only; becomes an `Error` at its edge (see `guarded`).
class StorageError : public std::runtime_error
{
public:
    explicit StorageError(Error error) : std::runtime_error("storage"), m_error(std::move(error)) {}
    [[nodiscard]] const Error &error() const { return m_error; }

private:
    Error m_error;
};

/// One row of an answer; columns count from 0.
class Row
{
public:
    explicit Row(const QSqlQuery &query) : m_query(query) {}
    [[nodiscard]] QString text(int column) const { return m_query.value(column).toString(); }
    [[nodiscard]] qint64 integer(int column) const { return m_query.value(column).toLongLong(); }
    [[nodiscard]] int small(int column) const { return m_query.value(column).toInt(); }
    [[nodiscard]] double real(int column) const { return m_query.value(column).toDouble(); }
    [[nodiscard]] bool truth(int column) const { return integer(column) != 0; }
    [[nodiscard]] QByteArray bytes(int column) const { return m_query.value(column).toByteArray(); }
    [[nodiscard]] bool isNull(int column) const { return m_query.isNull(column); }
    [[nodiscard]] std::optional<QDate> date(int column) const;

private:
    const QSqlQuery &m_query;
};

/// Bound values of a statement, in order. A null string is bound as the empty one.
class Values
{
public:
    Values() = default;
    Values(std::initializer_list<QVariant> values);
    void append(const QVariant &value);
    [[nodiscard]] const std::vector<QVariant> &list() const { return m_values; }

private:
    std::vector<QVariant> m_values;
};

/// A date as text, or NULL.
[[nodiscard]] QVariant dateValue(const std::optional<QDate> &date);

/// A prepared statement that can be run many times.
class Statement
{
public:
    Statement(const QSqlDatabase &database, const QString &sql);
    void run(const Values &values);
    void each(const Values &values, const std::function<void(const Row &)> &use);
    [[nodiscard]] qint64 insertedId() const;
    [[nodiscard]] int changedRows() const { return m_query.numRowsAffected(); }

private:
    QSqlQuery m_query;
};

enum class Access
{
    ReadWrite,
    ReadOnly,
    Immutable
};

/// One open database file. Belongs to the thread that made it. All members throw StorageError.
class Connection
{
public:
    /// @param key   nullptr for a workspace in the clear
    /// @param salt  with a key: the kSaltBytes at the head of the file
    Connection(const QString &path, Access access, const SecretBytes *key, const QByteArray &salt);
    ~Connection();
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;

    int run(const QString &sql, const Values &values = {});
    qint64 insert(const QString &sql, const Values &values);
    void each(const QString &sql, const Values &values, const std::function<void(const Row &)> &use) const;
    [[nodiscard]] Statement prepare(const QString &sql) const { return Statement(m_database, sql); }
    [[nodiscard]] std::optional<QVariant> value(const QString &sql, const Values &values = {}) const;
    [[nodiscard]] qint64 integer(const QString &sql, const Values &values = {}) const;

    /// The `sqlite3 *` behind the driver, for what SQL cannot say (online backup).
    [[nodiscard]] void *handle() const;

private:
    void giveKey(const SecretBytes &key, const QByteArray &salt);

    QString m_name;
    QSqlDatabase m_database;
};

/// Rolls back when left without `commit()`.
class Transaction
{
public:
    enum class Kind
    {
        Read,
        Write
    };
    Transaction(Connection &connection, Kind kind);
    ~Transaction();
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;
    void commit();

private:
    Connection &m_connection;
    bool m_open = true;
};

/// Runs `work` and turns what the store throws into an Error.
template<class Work>
[[nodiscard]] auto guarded(Work &&work) -> Result<decltype(work())>
{
    try {
        return work();
    } catch (const StorageError &failure) {
        return std::unexpected(failure.error());
    }
}

}  // namespace assay::store

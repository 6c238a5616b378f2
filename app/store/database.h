#pragma once

#include "result.h"

#include <QByteArray>
#include <QString>

#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

struct sqlite3;
struct sqlite3_stmt;

/// UTF-8 that is bound as it is; the caller keeps it alive until the statement ran.
struct Utf8
{
    QByteArrayView bytes;
};

/// Bytes that are no text; the caller keeps them alive until the statement ran.
struct Blob
{
    QByteArrayView bytes;
};

/// One SQLite connection, of one thread. Owns its prepared statements, which are kept for the next use.
class Database
{
public:
    enum class Mode {
        ReadWrite, ///< creates the file when there is none
        ReadOnly,
        Immutable ///< read-only, without locks, shared memory and WAL: only for files that nobody writes
    };

    static Result<std::unique_ptr<Database>> open(const QString &path, Mode mode);
    ~Database();
    Q_DISABLE_COPY_MOVE(Database)

    /// Runs one or several statements without parameters.
    Result<void> execute(const char *sql);
    /// BEGIN IMMEDIATE, `work`, COMMIT; an error of any of them rolls everything back. When it returns without an
    /// error, the file with the change in it is still where it was opened.
    Result<void> inTransaction(const std::function<Result<void>()> &work);

    const QString &path() const { return m_path; }
    sqlite3 *handle() const { return m_handle; }
    qint64 lastInsertId() const;
    /// Rows changed by the last INSERT, UPDATE or DELETE.
    int changes() const;
    /// What went wrong last, with the file's name and what to do.
    Error lastError() const;
    bool lastErrorIsCorruption() const;

private:
    friend class Statement;

    struct TextHash : std::hash<std::string_view>
    {
        using is_transparent = void;
    };
    using Statements = std::unordered_multimap<std::string, sqlite3_stmt *, TextHash, std::equal_to<>>;

    Database(QString path, sqlite3 *handle);
    Result<Statements::node_type> take(std::string_view sql);
    void rollback();
    bool isMoved() const;

    QString m_path;
    sqlite3 *m_handle;
    Statements m_statements; ///< those not in use now
};

/// A prepared statement in use. Errors stick: after one, next() is false and result() tells.
///
///     Statement query(database, "SELECT name FROM run WHERE id = ?");
///     query.bind(id);
///     while (query.next())
///         use(query.text(0));
///     return query.result();
class Statement
{
public:
    Statement(Database &database, std::string_view sql);
    ~Statement();
    Q_DISABLE_COPY_MOVE(Statement)

    /// Binds the parameters from the first on; rewinds a statement that has run.
    template <typename... Values>
    Statement &bind(const Values &...values)
    {
        rewind();
        int index = 0;
        (bindAt(++index, values), ...);
        return *this;
    }
    /// Binds, runs to the end, and is ready to run again.
    template <typename... Values>
    Result<void> run(const Values &...values)
    {
        bind(values...);
        return finish();
    }
    /// Steps to the next row; false at the end or after an error.
    bool next();
    Result<void> result() const;

    void bindAt(int index, qint64 value);
    void bindAt(int index, int value) { bindAt(index, qint64(value)); }
    void bindAt(int index, bool value) { bindAt(index, qint64(value)); }
    void bindAt(int index, double value);
    void bindAt(int index, const QString &value);
    void bindAt(int index, Utf8 value);
    void bindAt(int index, Blob value);
    void bindAt(int index, std::nullopt_t null);
    template <typename T>
    void bindAt(int index, const std::optional<T> &value)
    {
        if (value)
            bindAt(index, *value);
        else
            bindAt(index, std::nullopt);
    }

    // Columns of the current row, from 0.
    bool isNull(int column) const;
    qint64 integer(int column) const;
    int smallInteger(int column) const { return int(integer(column)); }
    double real(int column) const;
    QString text(int column) const; ///< "" for NULL
    QByteArray bytes(int column) const; ///< of a TEXT or BLOB; "" for NULL
    /// As bytes(), without a copy: valid until the next step.
    QByteArrayView view(int column) const;
    std::optional<qint64> optionalInteger(int column) const;
    std::optional<double> optionalReal(int column) const;

private:
    Result<void> finish();
    void rewind();
    void check(int code);

    Database &m_database;
    Database::Statements::node_type m_node;
    sqlite3_stmt *m_statement = nullptr;
    std::vector<QByteArray> m_held; ///< texts bound by address
    std::optional<Error> m_error;
    bool m_ran = false;
};

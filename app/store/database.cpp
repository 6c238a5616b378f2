#include "database.h"

#include "databaseerror.h"
#include "utf8text.h"

#include <QUrl>

#include <sqlite3.h>

namespace {
constexpr int busyTimeoutMs = 5000;
}

Database::Database(QString path, sqlite3 *handle)
    : m_path(std::move(path))
    , m_handle(handle)
{
}

Database::~Database()
{
    for (const auto &[sql, statement] : m_statements)
        sqlite3_finalize(statement);
    sqlite3_close_v2(m_handle);
}

Result<std::unique_ptr<Database>> Database::open(const QString &path, Mode mode)
{
    const QByteArray name
        = mode == Mode::Immutable ? QUrl::fromLocalFile(path).toEncoded() + "?immutable=1" : path.toUtf8();
    const int flags = SQLITE_OPEN_NOMUTEX
        | (mode == Mode::ReadWrite ? SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE : SQLITE_OPEN_READONLY)
        | (mode == Mode::Immutable ? SQLITE_OPEN_URI : 0);
    sqlite3 *handle = nullptr;
    const int code = sqlite3_open_v2(name.constData(), &handle, flags, nullptr);
    if (!handle)
        return databaseError(path, SQLITE_NOMEM, {});
    std::unique_ptr<Database> database(new Database(path, handle));
    if (code != SQLITE_OK)
        return database->lastError();
    sqlite3_extended_result_codes(handle, 1);
    sqlite3_busy_timeout(handle, busyTimeoutMs);
    return database;
}

Result<void> Database::execute(const char *sql)
{
    if (sqlite3_exec(m_handle, sql, nullptr, nullptr, nullptr) != SQLITE_OK)
        return lastError();
    return {};
}

Result<void> Database::inTransaction(const std::function<Result<void>()> &work)
{
    if (const auto begun = Statement(*this, "BEGIN IMMEDIATE").run(); !begun)
        return begun.error();
    Result<void> done = work();
    if (done)
        done = Statement(*this, "COMMIT").run();
    if (!done) {
        rollback();
        return done;
    }
    // A deleted file takes writes as before, for nobody.
    if (isMoved())
        return movedError(m_path);
    return {};
}

void Database::rollback()
{
    // SQLite has rolled back by itself after a full disk and the like.
    if (!sqlite3_get_autocommit(m_handle))
        sqlite3_exec(m_handle, "ROLLBACK", nullptr, nullptr, nullptr);
}

bool Database::isMoved() const
{
    int moved = 0;
    sqlite3_file_control(m_handle, "main", SQLITE_FCNTL_HAS_MOVED, &moved);
    return moved != 0;
}

qint64 Database::lastInsertId() const
{
    return sqlite3_last_insert_rowid(m_handle);
}

int Database::changes() const
{
    return sqlite3_changes(m_handle);
}

Error Database::lastError() const
{
    return databaseError(m_path, sqlite3_extended_errcode(m_handle), QString::fromUtf8(sqlite3_errmsg(m_handle)));
}

bool Database::lastErrorIsCorruption() const
{
    return (sqlite3_extended_errcode(m_handle) & 0xff) == SQLITE_CORRUPT;
}

Result<Database::Statements::node_type> Database::take(std::string_view sql)
{
    if (const auto found = m_statements.find(sql); found != m_statements.end())
        return m_statements.extract(found);
    sqlite3_stmt *statement = nullptr;
    if (sqlite3_prepare_v3(m_handle, sql.data(), int(sql.size()), SQLITE_PREPARE_PERSISTENT, &statement, nullptr)
        != SQLITE_OK)
        return lastError();
    return m_statements.extract(m_statements.emplace(sql, statement));
}

Statement::Statement(Database &database, std::string_view sql)
    : m_database(database)
{
    if (auto node = database.take(sql)) {
        m_node = std::move(*node);
        m_statement = m_node.mapped();
    } else {
        m_error = node.error();
    }
}

Statement::~Statement()
{
    if (!m_statement)
        return;
    sqlite3_reset(m_statement);
    sqlite3_clear_bindings(m_statement);
    m_database.m_statements.insert(std::move(m_node));
}

bool Statement::next()
{
    if (m_error)
        return false;
    m_ran = true;
    const int code = sqlite3_step(m_statement);
    if (code == SQLITE_ROW)
        return true;
    if (code != SQLITE_DONE)
        m_error = m_database.lastError();
    return false;
}

Result<void> Statement::result() const
{
    if (m_error)
        return *m_error;
    return {};
}

Result<void> Statement::finish()
{
    while (next())
        continue;
    rewind();
    return result();
}

void Statement::rewind()
{
    if (m_ran)
        sqlite3_reset(m_statement); // the error that it repeats is kept already
    m_ran = false;
    m_held.clear();
}

void Statement::check(int code)
{
    if (code != SQLITE_OK && !m_error)
        m_error = m_database.lastError();
}

void Statement::bindAt(int index, qint64 value)
{
    if (m_statement)
        check(sqlite3_bind_int64(m_statement, index, value));
}

void Statement::bindAt(int index, double value)
{
    if (m_statement)
        check(sqlite3_bind_double(m_statement, index, value));
}

void Statement::bindAt(int index, const QString &value)
{
    m_held.push_back(value.toUtf8());
    bindAt(index, Utf8{m_held.back()});
}

void Statement::bindAt(int index, Utf8 value)
{
    // An empty view may have no address, which SQLite would take for NULL.
    const char *data = value.bytes.isEmpty() ? "" : value.bytes.data();
    if (m_statement)
        check(sqlite3_bind_text64(m_statement, index, data, sqlite3_uint64(value.bytes.size()), SQLITE_STATIC,
                                  SQLITE_UTF8));
}

void Statement::bindAt(int index, Blob value)
{
    const char *data = value.bytes.isEmpty() ? "" : value.bytes.data();
    if (m_statement)
        check(sqlite3_bind_blob64(m_statement, index, data, sqlite3_uint64(value.bytes.size()), SQLITE_STATIC));
}

void Statement::bindAt(int index, std::nullopt_t)
{
    if (m_statement)
        check(sqlite3_bind_null(m_statement, index));
}

bool Statement::isNull(int column) const
{
    return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}

qint64 Statement::integer(int column) const
{
    return sqlite3_column_int64(m_statement, column);
}

double Statement::real(int column) const
{
    return sqlite3_column_double(m_statement, column);
}

QString Statement::text(int column) const
{
    return textFromUtf8(view(column));
}

QByteArray Statement::bytes(int column) const
{
    return view(column).toByteArray();
}

QByteArrayView Statement::view(int column) const
{
    const void *data = sqlite3_column_blob(m_statement, column);
    return {static_cast<const char *>(data), data ? sqlite3_column_bytes(m_statement, column) : 0};
}

std::optional<qint64> Statement::optionalInteger(int column) const
{
    return isNull(column) ? std::nullopt : std::optional(integer(column));
}

std::optional<double> Statement::optionalReal(int column) const
{
    return isNull(column) ? std::nullopt : std::optional(real(column));
}

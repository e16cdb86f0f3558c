// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
#include "storage/database.h"

#include <QFile>

#include <sqlite3.h>

#include <cerrno>
#include <utility>

namespace hocso::storage {
namespace {

constexpr int busyTimeout = 5000; // ms; only a backup program or an office tool could hold a lock

bool isFull(int number)
{
    return number == ENOSPC || number == EDQUOT || number == EFBIG;
}

/** @p systemError: as SQLite remembers it; of a failed COMMIT it does not, then errno still says it. */
const char *codeOf(int result, int systemError)
{
    const bool full = isFull(systemError) || isFull(errno);
    switch (result & 0xff) {
    case SQLITE_FULL:
        return "storage.disk-full";
    case SQLITE_IOERR:
        return full || result == SQLITE_IOERR_SHMSIZE ? "storage.disk-full" : "storage.failed";
    case SQLITE_CANTOPEN:
        return full ? "storage.disk-full" : "storage.read-only";
    case SQLITE_READONLY:
    case SQLITE_PERM:
        return "storage.read-only";
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return "storage.locked";
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return "storage.damaged";
    default:
        return "storage.failed";
    }
}

/**
 * What every connection is set to. wal_autocheckpoint is off because a checkpoint inside a commit would make the person
 * wait for two more fsyncs: the writer thread does it when nobody waits.
 */
constexpr const char *settings = "PRAGMA foreign_keys = ON; PRAGMA trusted_schema = OFF; PRAGMA cell_size_check = ON;"
                                 "PRAGMA synchronous = FULL; PRAGMA wal_autocheckpoint = 0;"
                                 "PRAGMA secure_delete = ON; PRAGMA temp_store = MEMORY;";

}

Statement::Statement(Database &database, sqlite3_stmt *statement, int result)
    : m_database(&database), m_statement(statement), m_result(result)
{
}

Statement::Statement(Statement &&other) noexcept
    : m_database(other.m_database), m_statement(std::exchange(other.m_statement, nullptr)), m_result(other.m_result)
{
}

Statement::~Statement()
{
    if (!m_statement)
        return;
    sqlite3_reset(m_statement);
    sqlite3_clear_bindings(m_statement);
}

void Statement::bind(int place, qint64 value)
{
    sqlite3_bind_int64(m_statement, place, value);
}

void Statement::bind(int place, const QString &value)
{
    const QByteArray utf8 = value.toUtf8();
    const char *start = utf8.isEmpty() ? "" : utf8.constData(); // a null pointer would bind NULL
    sqlite3_bind_text64(m_statement, place, start, sqlite3_uint64(utf8.size()), SQLITE_TRANSIENT, SQLITE_UTF8);
}

void Statement::bind(int place, const QByteArray &value)
{
    const char *start = value.isEmpty() ? "" : value.constData();
    sqlite3_bind_blob64(m_statement, place, start, sqlite3_uint64(value.size()), SQLITE_TRANSIENT);
}

void Statement::bindNull(int place)
{
    sqlite3_bind_null(m_statement, place);
}

bool Statement::next()
{
    if (!m_statement || (m_result != SQLITE_OK && m_result != SQLITE_ROW))
        return false;
    errno = 0;
    m_result = sqlite3_step(m_statement);
    return m_result == SQLITE_ROW;
}

Result<void> Statement::run()
{
    while (next()) { }
    return end();
}

Result<void> Statement::end() const
{
    if (m_result == SQLITE_OK || m_result == SQLITE_ROW || m_result == SQLITE_DONE)
        return {};
    return m_database->error(m_result);
}

qint64 Statement::integer(int column) const
{
    return sqlite3_column_int64(m_statement, column);
}
bool Statement::isNull(int column) const
{
    return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}
QString Statement::text(int column) const
{
    return QString::fromUtf8(view(column));
}

QByteArray Statement::bytes(int column) const
{
    const QByteArray seen = view(column);
    return QByteArray(seen.constData(), seen.size());
}

QByteArray Statement::view(int column) const
{
    const auto *data = static_cast<const char *>(sqlite3_column_blob(m_statement, column));
    return data ? QByteArray::fromRawData(data, sqlite3_column_bytes(m_statement, column)) : QByteArray("");
}

Result<std::unique_ptr<Database>> Database::open(const QString &file, Use use)
{
    std::unique_ptr<Database> database(new Database);
    database->m_file = file;
    const int flags = use == Use::Write ? SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE
        : use == Use::Read              ? SQLITE_OPEN_READWRITE
                                        : SQLITE_OPEN_READONLY;
    const int result = sqlite3_open_v2(
        QFile::encodeName(file).constData(), &database->m_handle, flags | SQLITE_OPEN_NOMUTEX, nullptr);
    if (result != SQLITE_OK)
        return database->error(result);
    sqlite3_extended_result_codes(database->m_handle, 1);
    sqlite3_busy_timeout(database->m_handle, busyTimeout);
    if (auto set = database->execute(settings); !set)
        return set.error();
    // After the settings: PRAGMA wal_autocheckpoint takes the hook for itself.
    sqlite3_wal_hook(
        database->m_handle,
        [](void *self, sqlite3 *, const char *, int frames) {
            static_cast<Database *>(self)->m_walFrames = frames;
            return SQLITE_OK;
        },
        database.get());
    if (use != Use::Write) {
        if (auto set = database->execute("PRAGMA query_only = ON"); !set)
            return set.error();
    }
    return database;
}

Database::~Database()
{
    for (const auto &[sql, statement] : m_statements)
        sqlite3_finalize(statement);
    sqlite3_close(m_handle);
}

Statement Database::prepare(const char *sql)
{
    sqlite3_stmt *&statement = m_statements[sql];
    int result = SQLITE_OK;
    if (!statement)
        result = sqlite3_prepare_v3(m_handle, sql, -1, SQLITE_PREPARE_PERSISTENT, &statement, nullptr);
    return Statement(*this, statement, result);
}

Result<void> Database::execute(const char *sql)
{
    errno = 0;
    const int result = sqlite3_exec(m_handle, sql, nullptr, nullptr, nullptr);
    return result == SQLITE_OK ? Result<void>() : error(result);
}

Result<qint64> Database::number(const char *sql)
{
    Statement statement = query(sql);
    const qint64 value = statement.next() ? statement.integer(0) : 0;
    if (auto read = statement.end(); !read)
        return read.error();
    return value;
}

Result<void> Database::quickCheck()
{
    Statement statement = query("PRAGMA quick_check(1)");
    const QString said = statement.next() ? statement.text(0) : QString();
    if (auto read = statement.end(); !read)
        return read.error();
    if (said == QLatin1String("ok"))
        return {};
    m_damaged = true;
    return Error{QStringLiteral("storage.damaged"), m_file, said};
}

Result<void> Database::checkpoint(bool truncate)
{
    const int mode = truncate ? SQLITE_CHECKPOINT_TRUNCATE : SQLITE_CHECKPOINT_PASSIVE;
    const int result = sqlite3_wal_checkpoint_v2(m_handle, nullptr, mode, nullptr, nullptr);
    return result == SQLITE_OK ? Result<void>() : error(result);
}

void Database::rollBack()
{
    // SQLite has often rolled back by itself (disk full): then there is nothing to do, and nothing to report.
    if (!sqlite3_get_autocommit(m_handle))
        sqlite3_exec(m_handle, "ROLLBACK", nullptr, nullptr, nullptr);
}

Error Database::error(int result)
{
    const char *code = codeOf(result, m_handle ? sqlite3_system_errno(m_handle) : 0);
    if (code == std::string_view("storage.damaged"))
        m_damaged = true;
    // Values are always bound, so that SQLite's words hold names of tables and columns, never a person's data.
    const char *words = m_handle ? sqlite3_errmsg(m_handle) : sqlite3_errstr(result);
    return Error{QLatin1String(code), m_file, QStringLiteral("%1 (%2)").arg(QString::fromUtf8(words)).arg(result)};
}

}

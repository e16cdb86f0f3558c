// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>

#include <memory>
#include <optional>
#include <type_traits>
#include <unordered_map>

struct sqlite3;
struct sqlite3_stmt;

namespace hocso::storage {

class Database;

/**
 * A prepared statement with its values bound; rows are read one after the other. Columns count from 0. Only one
 * Statement of the same SQL may live at a time.
 */
class Statement {
public:
    Statement(Statement &&other) noexcept;
    Statement(const Statement &) = delete;
    Statement &operator=(const Statement &) = delete;
    ~Statement();

    bool next(); ///< true: a row is there; false: no more, or error()
    Result<void> run(); ///< to the end, for statements that give no rows
    Result<void> end() const; ///< what stopped next(): the end of the rows, or an error

    qint64 integer(int column) const;
    bool isNull(int column) const;
    QString text(int column) const;
    QByteArray bytes(int column) const;
    QByteArray view(int column) const; ///< as bytes(), but without a copy: valid until the next row

private:
    friend class Database;
    Statement(Database &database, sqlite3_stmt *statement, int result);
    void bind(int place, qint64 value);
    void bind(int place, const QString &value); ///< as text, a null one as ''
    void bind(int place, const QByteArray &value); ///< as a blob, a null one as x''
    void bind(int place, const char *value) = delete;
    template <typename Value> void bind(int place, const std::optional<Value> &value)
    {
        if (value)
            bind(place, *value);
        else
            bindNull(place);
    }
    void bindNull(int place);

    Database *m_database;
    sqlite3_stmt *m_statement;
    int m_result;
};

/** One connection to a SQLite file; belongs to one thread at a time. */
class Database {
public:
    enum class Use {
        Write, ///< makes the file if need be
        Read, ///< refuses to write; may still make the -shm file that WAL needs
        Foreign, ///< a backup or a damaged file: read only, nothing beside it is made or changed if it can be helped
    };
    static Result<std::unique_ptr<Database>> open(const QString &file, Use use);
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    /** @p sql with @p values bound in their order. @p sql is a literal or lives as long: statements are kept by
     * address. */
    template <typename... Values> Statement query(const char *sql, const Values &...values)
    {
        Statement statement = prepare(sql);
        int place = 0;
        (bindOne(statement, ++place, values), ...);
        return statement;
    }
    /** Runs one or more statements without values. */
    Result<void> execute(const char *sql);
    /** One integer: the first column of the first row; 0 if there is none. */
    Result<qint64> number(const char *sql);

    /** Runs @p body in one transaction; an Error from it rolls everything back. */
    template <typename Body> auto transact(Body body) -> std::invoke_result_t<Body>
    {
        if (auto begun = execute("BEGIN IMMEDIATE"); !begun)
            return begun.error();
        auto result = body();
        if (!result) {
            rollBack();
            return result;
        }
        if (auto committed = execute("COMMIT"); !committed) {
            rollBack();
            return committed.error();
        }
        return result;
    }

    /** "ok", or storage.damaged with the first thing that PRAGMA quick_check found. */
    Result<void> quickCheck();
    /** Moves what is in the WAL into the file; @p truncate: and empties the WAL, waiting for readers. */
    Result<void> checkpoint(bool truncate);
    int walFrames() const { return m_walFrames; } ///< after the last commit of this connection
    bool wasDamaged() const { return m_damaged; } ///< an operation met SQLITE_CORRUPT or SQLITE_NOTADB
    QString file() const { return m_file; }

private:
    friend class Statement;
    Database() = default;
    Statement prepare(const char *sql);
    template <typename Value> static void bindOne(Statement &statement, int place, const Value &value)
    {
        if constexpr (std::is_integral_v<Value> || std::is_enum_v<Value>)
            statement.bind(place, qint64(value));
        else
            statement.bind(place, value);
    }
    void rollBack();
    Error error(int result);

    QString m_file;
    sqlite3 *m_handle = nullptr;
    std::unordered_map<const char *, sqlite3_stmt *> m_statements;
    int m_walFrames = 0;
    bool m_damaged = false;
};

}

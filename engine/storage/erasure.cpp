// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
#include "storage/erasure.h"

#include "storage/backup.h"
#include "storage/fact_table.h"
#include "storage/recovery.h"
#include "storage/schema.h"
#include "storage_sql.h"

#include <QFile>

namespace hocso::storage {
namespace {

/** The facts that empty others, as bytes: erasures and withdrawals. */
Result<QList<QByteArray>> emptyingFacts(Database &database)
{
    QList<QByteArray> facts;
    Statement row = database.query(query::emptyingFacts);
    while (row.next())
        facts.append(row.bytes(0));
    if (auto read = row.end(); !read)
        return read.error();
    return facts;
}

/** Rewrites @p file so that no byte of an emptied row is left in it, and empties its WAL. */
Result<void> rewrite(Database &database)
{
    if (auto done = database.execute("VACUUM"); !done)
        return done;
    return database.checkpoint(true);
}

/** Unites @p file with @p facts, whose effects empty what they name, and rewrites it. */
Result<void> emptyIn(const QString &file, const QList<QByteArray> &facts)
{
    auto database = Database::open(file, Database::Use::Write);
    if (!database)
        return database.error();
    if (auto migrated = migrate(**database); !migrated) // a backup from before a migration
        return migrated;
    if (auto set = (*database)->execute("PRAGMA journal_mode = DELETE"); !set)
        return set;
    auto done = (*database)->transact([&]() -> Result<void> {
        FactTable table(**database);
        for (const QByteArray &fact : facts) {
            if (auto united = table.unite(fact); !united)
                return united.error();
        }
        return (*database)->execute("DELETE FROM erasure_pending");
    });
    return done ? rewrite(**database) : done;
}

/** A backup is rewritten beside and takes its own name; one that cannot be is of no use and is dropped. */
Result<void> rewriteBackup(const Backup &backup, const QList<QByteArray> &facts)
{
    const QString part = backup.file + QStringLiteral(".part");
    QFile::remove(part);
    if (!QFile::copy(backup.file, part))
        return systemError(part);
    if (auto emptied = emptyIn(part, facts); !emptied) {
        const bool damaged = emptied.error().code == QLatin1String("storage.damaged");
        QFile::remove(part);
        if (!damaged)
            return emptied;
        QFile::remove(backup.file);
        return {};
    }
    return takeName(part, backup.file);
}

/** Of a damaged database remains what can be read of it, as a new one without the emptied facts. */
Result<void> rewriteSetAside(const QString &folder, const QList<QByteArray> &facts)
{
    const QString file = folder + QStringLiteral("/hocso.db");
    const QString part = folder + QStringLiteral("/readable.part");
    QFile::remove(part);
    {
        auto readable = Database::open(part, Database::Use::Write);
        if (!readable)
            return readable.error();
        if (auto migrated = migrate(**readable); !migrated)
            return migrated;
        if (auto saved = salvage(file, **readable); !saved)
            return saved.error();
    }
    if (auto emptied = emptyIn(part, facts); !emptied)
        return emptied;
    for (const QString &old : DataFolder::withCompanions(file))
        QFile::remove(old);
    return takeName(part, file);
}

}

Result<void> finishErasures(Database &database, const DataFolder &folder)
{
    auto pending = database.number("SELECT count(*) FROM erasure_pending");
    if (!pending)
        return pending.error();
    if (*pending == 0)
        return {};
    auto facts = emptyingFacts(database);
    if (!facts)
        return facts.error();
    for (const Backup &backup : listBackups(folder)) {
        if (auto done = rewriteBackup(backup, *facts); !done)
            return done;
    }
    for (const QString &aside : folder.setAside()) {
        if (auto done = rewriteSetAside(aside, *facts); !done)
            return done;
    }
    if (auto done = rewrite(database); !done)
        return done;
    return database.execute("DELETE FROM erasure_pending");
}

}

// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
#include "storage/opening.h"

#include "storage/backup.h"
#include "storage/fact_table.h"
#include "storage/recovery.h"
#include "storage/schema.h"

#include <QDir>
#include <QFileInfo>
#include <QStorageInfo>

namespace hocso::storage {
namespace {

constexpr qint64 leastSpace = 64 * 1024; // bytes; with less, what fails fails for want of it

bool isFull(const QString &folder)
{
    const QStorageInfo disk(folder);
    return disk.isValid() && disk.bytesAvailable() >= 0 && disk.bytesAvailable() < leastSpace;
}

Result<void> makeFolder(const QString &path)
{
    if (QFileInfo(path).isDir())
        return {};
    if (!QDir().mkpath(path))
        return systemError(path);
    QFile::setPermissions(
        path, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner); // people's names: for no other user
    return {};
}

Result<std::unique_ptr<QLockFile>> takeLock(const DataFolder &folder)
{
    auto lock = std::make_unique<QLockFile>(folder.lock());
    lock->setStaleLockTime(0); // only a lock whose program is gone is stale, however old it is
    if (lock->tryLock(0))
        return lock;
    // A lock from another machine (a copied folder, a stick after a crash) holds no lock of this system: it can go.
    if (lock->error() == QLockFile::LockFailedError && lock->removeStaleLockFile() && lock->tryLock(0))
        return lock;
    switch (lock->error()) {
    case QLockFile::LockFailedError:
        return Error{QStringLiteral("storage.locked"), folder.path, {}};
    case QLockFile::PermissionError:
        return Error{QStringLiteral("storage.read-only"), folder.path, {}};
    default:
        break;
    }
    const QString code = isFull(folder.path) ? QStringLiteral("storage.disk-full") : QStringLiteral("storage.failed");
    return Error{code, folder.lock(), {}};
}

/** Makes the schema, or brings it up to date after a backup. */
Result<void> bringUpToDate(const DataFolder &folder, int schema, qint64 now)
{
    auto database = Database::open(folder.database(), Database::Use::Write);
    if (!database)
        return database.error();
    if (schema > 0) {
        if (auto saved = writeBackup(**database, folder, now, schema); !saved)
            return saved.error();
    }
    return migrate(**database);
}

/** Looks at the parts that every start needs; storage.damaged if they cannot be read. */
Result<qint64> glance(Database &database, const QString &device)
{
    auto end = FactTable(database).chainEnd(device);
    if (!end)
        return end.error();
    for (const char *table :
        {"SELECT 1 FROM fact LIMIT 1", "SELECT 1 FROM person_current LIMIT 1", "SELECT 1 FROM draft LIMIT 1"}) {
        if (auto read = database.number(table); !read)
            return read.error();
    }
    return end->lastSure;
}

/** The reading connection to a database that is sound and up to date. */
Result<std::unique_ptr<Database>> openReader(
    const DataFolder &folder, const QString &device, qint64 now, Opened &opened)
{
    const bool present = QFileInfo::exists(folder.database());
    if (!present) {
        if (auto made = bringUpToDate(folder, 0, now); !made)
            return made.error();
    }
    auto reader = Database::open(folder.database(), Database::Use::Read);
    if (!reader)
        return reader;
    auto schema = schemaOf(**reader);
    if (!schema)
        return schema.error();
    if (*schema < newestSchema()) {
        if (auto done = bringUpToDate(folder, *schema, now); !done)
            return done.error();
        opened.report.migrated = *schema > 0;
    }
    auto lastSure = glance(**reader, device);
    if (!lastSure)
        return lastSure.error();
    opened.lastSure = *lastSure;
    return reader;
}

bool isDamage(const Error &error)
{
    return error.code == QLatin1String("storage.damaged");
}

}

Result<Opened> openFolder(const QString &path, const QString &device, qint64 now)
{
    Opened opened;
    opened.folder = DataFolder{QDir::cleanPath(path)};
    const DataFolder &folder = opened.folder;
    if (auto made = makeFolder(folder.path); !made)
        return made.error();
    const bool lockWasLeft = QFileInfo::exists(folder.lock());
    auto lock = takeLock(folder);
    if (!lock)
        return lock.error();
    opened.lock = *std::move(lock);

    const bool lost = !QFileInfo::exists(folder.database()) && !listBackups(folder).isEmpty();
    bool damaged = lost || QFileInfo::exists(folder.damagedMark());
    if (!damaged) {
        auto reader = openReader(folder, device, now, opened);
        damaged = !reader && isDamage(reader.error());
        if (!reader && !damaged)
            return reader.error();
        if (reader)
            opened.reader = *std::move(reader);
    }
    if (damaged) {
        auto report = recover(folder, now);
        if (!report)
            return report.error();
        opened.report = *report;
        auto reader = openReader(folder, device, now, opened);
        if (!reader)
            return reader.error();
        opened.reader = *std::move(reader);
    }
    opened.report.uncleanStop = lockWasLeft;
    return opened;
}

}

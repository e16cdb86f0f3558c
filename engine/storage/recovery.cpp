// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
#include "storage/recovery.h"

#include "storage/backup.h"
#include "storage/fact_table.h"
#include "storage/schema.h"

#include <QDateTime>
#include <QDir>
#include <QFile>

namespace hocso::storage {
namespace {

Result<QString> setAside(const DataFolder &folder, qint64 now)
{
    const QString time = QDateTime::fromMSecsSinceEpoch(now).toString(QStringLiteral("yyyyMMdd-HHmmss"));
    QString aside = QStringLiteral("%1/damaged-%2").arg(folder.path, time);
    for (int n = 2; QFile::exists(aside); ++n)
        aside = QStringLiteral("%1/damaged-%2-%3").arg(folder.path, time).arg(n);
    if (!QDir().mkpath(aside))
        return systemError(aside);
    for (const QString &file : DataFolder::withCompanions(folder.database())) {
        if (QFile::exists(file) && !QFile::rename(file, aside + file.sliced(folder.path.size())))
            return systemError(file);
    }
    if (auto synced = syncFolder(aside); !synced)
        return synced.error();
    if (auto synced = syncFolder(folder.path); !synced)
        return synced.error();
    return aside;
}

bool isGood(const Backup &backup)
{
    auto database = Database::open(backup.file, Database::Use::Foreign);
    return database && schemaOf(**database) && (*database)->quickCheck();
}

/** Puts the newest good backup in the database's place; without one, nothing. */
Result<void> takeBackup(const DataFolder &folder, OpenReport &report)
{
    for (const Backup &backup : listBackups(folder)) {
        if (!isGood(backup))
            continue;
        const QString part = folder.database() + QStringLiteral(".part");
        QFile::remove(part);
        if (!QFile::copy(backup.file, part))
            return systemError(part);
        if (auto taken = takeName(part, folder.database()); !taken)
            return taken;
        report.backup = backup.file;
        report.backupTime = QDateTime::fromString(backup.day, QStringLiteral("yyyyMMdd")).toMSecsSinceEpoch();
        return {};
    }
    return {};
}

}

void markDamaged(const DataFolder &folder)
{
    QFile mark(folder.damagedMark());
    if (mark.open(QIODevice::WriteOnly))
        mark.close();
    std::ignore = syncFolder(folder.path);
}

Result<OpenReport> recover(const DataFolder &folder, qint64 now)
{
    markDamaged(folder);
    OpenReport report;
    report.restored = true;
    auto aside = setAside(folder, now);
    if (!aside)
        return aside.error();
    report.setAside = *aside;
    if (auto taken = takeBackup(folder, report); !taken)
        return taken.error();

    auto database = Database::open(folder.database(), Database::Use::Write);
    if (!database)
        return database.error();
    if (auto migrated = migrate(**database); !migrated)
        return migrated.error();
    for (const QString &old : folder.setAside()) {
        auto saved = salvage(old + QStringLiteral("/hocso.db"), **database);
        if (!saved)
            return saved.error();
        report.salvaged += *saved;
    }
    auto rebuilt = (*database)->transact([&] { return FactTable(**database).rebuildFolds(); });
    if (!rebuilt)
        return rebuilt.error();
    QFile::remove(folder.damagedMark());
    if (auto synced = syncFolder(folder.path); !synced)
        return synced.error();
    return report;
}

}

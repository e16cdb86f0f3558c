// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "storage/data_folder.h"
#include "storage/database.h"

#include <QList>

namespace hocso::storage {

/** A whole copy of the database: backups/hocso-<day>-<facts>.db, before a migration hocso-v<schema>-<day>-<facts>.db.
 */
struct Backup {
    QString file;
    QString day; ///< "20261121", by a clock that may lie: what counts is the number of facts
    qint64 facts = 0;
    bool beforeMigration = false;
};

/** The backups in @p folder, the one with most facts first. */
QList<Backup> listBackups(const DataFolder &folder);

/** True if today's backup is missing and there are facts that no backup has, or very many of them. */
Result<bool> backupDue(Database &database, const DataFolder &folder, qint64 now);

/**
 * Writes a backup of @p database, opens it again, checks it and counts its facts before it gets its name; then drops
 * the oldest ones: seven are kept, and three from before migrations. @p schema 0: the backup of the day.
 */
Result<QString> writeBackup(Database &database, const DataFolder &folder, qint64 now, int schema);

}

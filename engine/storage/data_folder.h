// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"

#include <QString>
#include <QStringList>

namespace hocso::storage {

/** The names of the files in a data folder. */
struct DataFolder {
    QString path;

    QString database() const { return path + QStringLiteral("/hocso.db"); }
    QString lock() const { return path + QStringLiteral("/lock"); }
    QString backups() const { return path + QStringLiteral("/backups"); }
    /** Is there while the database is known to be damaged and not yet replaced. */
    QString damagedMark() const { return path + QStringLiteral("/hocso.db-damaged"); }
    QStringList setAside() const; ///< the folders damaged-…, oldest first
    /** The database and what SQLite keeps beside it. */
    static QStringList withCompanions(const QString &database);
};

/** Tells the disk to keep the file's content; then the names in its folder. Error storage.disk-full, storage.failed. */
Result<void> syncFile(const QString &file);
Result<void> syncFolder(const QString &folder);
/** @p part, whole and synced, takes the name @p target. */
Result<void> takeName(const QString &part, const QString &target);
/** The error of the system that stands in errno. */
Error systemError(const QString &place);

}

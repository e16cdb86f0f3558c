// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "storage/data_folder.h"
#include "storage/database.h"
#include "storage/store.h"

#include <QLockFile>

namespace hocso::storage {

/** A data folder whose lock is held and whose database is there, sound as far as a glance tells, and up to date. */
struct Opened {
    DataFolder folder;
    std::unique_ptr<QLockFile> lock;
    OpenReport report;
    std::unique_ptr<Database> reader;
    qint64 lastSure = 0; ///< of the chain of the device
};

/**
 * Opens or makes the data folder @p path. Nothing here grows with the number of facts, unless the database has to be
 * migrated or restored. @p now: ms UTC.
 */
Result<Opened> openFolder(const QString &path, const QString &device, qint64 now);

}

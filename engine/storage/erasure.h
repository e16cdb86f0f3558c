// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "storage/data_folder.h"
#include "storage/database.h"

namespace hocso::storage {

/**
 * The second half of an erasure or a withdrawal, after its transaction: rewrites the database file, truncates the WAL,
 * rewrites backups and set-aside files, so that what was emptied stands in no file of the data folder. Does nothing
 * when nothing is pending; can be interrupted and is then due again.
 */
Result<void> finishErasures(Database &database, const DataFolder &folder);

}

// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "storage/data_folder.h"
#include "storage/database.h"
#include "storage/store.h"

namespace hocso::storage {

/** Says on disk that the database is damaged: the next start replaces it. */
void markDamaged(const DataFolder &folder);

/**
 * Replaces a damaged database: sets it aside whole into damaged-<time>/, takes the newest good backup or begins anew,
 * and saves what can be read from all that was set aside. Can be interrupted and begun again at any point.
 */
Result<OpenReport> recover(const DataFolder &folder, qint64 now);

/**
 * Adds to @p target every fact that can be read from the database @p file and holds to its hash, and the drafts that
 * are newer; @p file stays as it is (a copy is read). Returns how many facts were new. A file of which nothing can be
 * read gives 0.
 */
Result<int> salvage(const QString &file, Database &target);

}

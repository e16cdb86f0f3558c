// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "storage/database.h"

namespace hocso::storage {

/** The schema that this program writes: the number of the last migration. */
int newestSchema();

/**
 * The version of the schema in @p database; 0: an empty file. Errors: storage.newer (made by a newer program),
 * storage.damaged (a database, but not one of ours).
 */
Result<int> schemaOf(Database &database);

/** Runs the migrations that @p database lacks, each in a transaction of its own. An empty file gets them all. */
Result<void> migrate(Database &database);

}

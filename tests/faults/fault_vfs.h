// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>

/**
 * A file layer of SQLite over the usual one, for this process: it counts fsyncs, can play a full disk, and can keep
 * from the disk whatever was not synced, as a disk does whose power goes.
 */
namespace hocso::test::fault {

/** Makes this layer the default one for all databases that are opened from now on. Once a process. */
void install();

/** fsyncs asked for since install(), of write-ahead logs and of databases. */
int logSyncs();
int databaseSyncs();
/** Writes asked for since install(). */
int writes();

/** From now on writes fail as on a full disk, or work again. */
void setDiskFull(bool full);

/**
 * Holds writes back in memory until their file is synced: kill this process and all else is lost. At the @p
 * cutAtSync-th sync (from 1; 0: never) the process kills itself between the writes and the sync, after a random part of
 * the writes (by @p seed) has reached the disk on its own.
 */
void loseUnsynced(int cutAtSync, uint64_t seed);

}

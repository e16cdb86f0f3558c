// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace hocso::bench {

/**
 * Puts a layer between SQLite and the system that counts how often SQLite asks for bytes to be on disk (one fsync or
 * fdatasync each). To be called once, before any database is opened; every later one goes through it.
 */
void countSyncs();

/** Asked for since the program began, by all threads. */
int syncs();

/** How long these took together, in ms. */
double syncMilliseconds();

}

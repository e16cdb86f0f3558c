// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace hocso::storage {

/** One numbered step from a schema to the next: the file migrations/NNN_name.sql. Never edited once released. */
struct Migration {
    int version;
    const char *name;
    const char *sql;
};

}

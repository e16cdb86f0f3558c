// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
#include "storage/schema.h"

#include "storage_sql.h"

#include <algorithm>

namespace hocso::storage {
namespace {

static_assert(!migrations.empty() && migrations.front().version == 1);
static_assert(std::ranges::adjacent_find(
                  migrations, [](const Migration &a, const Migration &b) { return b.version != a.version + 1; })
        == migrations.end(),
    "versions must be 1, 2, 3 … (did two branches add the same number?)");

constexpr qint64 ourApplication = 0x486f5361; // "HoSa": PRAGMA application_id, by which `file` knows the database

}

int newestSchema()
{
    return migrations.back().version;
}

Result<int> schemaOf(Database &database)
{
    const auto version = database.number("PRAGMA user_version");
    if (!version)
        return version.error();
    const auto application = database.number("PRAGMA application_id");
    if (!application)
        return application.error();
    if (*version == 0) {
        const auto tables = database.number("SELECT count(*) FROM sqlite_schema");
        if (!tables)
            return tables.error();
        if (*tables == 0)
            return 0;
    }
    if (*application != ourApplication)
        return Error{QStringLiteral("storage.damaged"), database.file(), QStringLiteral("application_id")};
    if (*version > newestSchema())
        return Error{QStringLiteral("storage.newer"), database.file(), QString::number(*version)};
    return int(*version);
}

Result<void> migrate(Database &database)
{
    auto version = schemaOf(database);
    if (!version)
        return version.error();
    if (auto set = database.execute("PRAGMA journal_mode = WAL"); !set)
        return set;
    for (const Migration &migration : migrations) {
        if (migration.version <= *version)
            continue;
        auto done = database.transact([&]() -> Result<void> {
            if (auto run = database.execute(migration.sql); !run)
                return run;
            const QByteArray marks = QByteArrayLiteral("PRAGMA user_version = ") + QByteArray::number(migration.version)
                + QByteArrayLiteral("; PRAGMA application_id = ") + QByteArray::number(ourApplication);
            return database.execute(marks.constData());
        });
        if (!done)
            return done;
    }
    return {};
}

}

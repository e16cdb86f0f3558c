// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
#include "storage/draft_table.h"
#include "storage/fact_row.h"
#include "storage/fact_table.h"
#include "storage/recovery.h"
#include "storage_sql.h"

#include <QFile>
#include <QTemporaryDir>

namespace hocso::storage {
namespace {

constexpr qint64 longestGap = 100'000; // rows tried one by one behind a damaged page before the rest is given up

/** Walks over the rows of @p sql, which begin at row ?1 and have their number first; damaged pages are stepped over. */
template <typename Take> Result<void> eachReadable(Database &source, const char *sql, Take take)
{
    qint64 from = 1;
    for (qint64 misses = 0; misses < longestGap; ++misses, ++from) {
        Statement row = source.query(sql, from);
        while (row.next()) {
            misses = 0;
            from = row.integer(0) + 1;
            if (auto taken = take(row); !taken)
                return taken;
        }
        if (row.end())
            return {};
        // The scan met damage at or after `from`; a search from the next row on touches other pages.
    }
    return {};
}

/** Counts @p united; a malformed fact is left out, any other error is one of the target. */
Result<void> counted(const Result<bool> &united, int &saved)
{
    if (united)
        saved += *united ? 1 : 0;
    else if (united.error().code != QLatin1String("fact.malformed"))
        return united.error();
    return {};
}

Result<void> salvageFacts(Database &source, FactTable &target, int &saved)
{
    auto whole = eachReadable(source, query::allBytes, [&](const Statement &row) -> Result<void> {
        const QByteArray bytes = row.bytes(2);
        const bool proven = !bytes.isEmpty() && progress::factHash(bytes) == row.view(1);
        return proven ? counted(target.unite(bytes), saved) : Result<void>();
    });
    if (!whole)
        return whole;
    FactRow reader(source);
    return eachReadable(source, query::emptiedFacts, [&](const Statement &row) -> Result<void> {
        const Fact fact = reader.columns(row);
        const bool formed = fact.hash.size() == 32 && fact.prev.size() == 32 && fact.device.size() == 32
            && fact.run.size() == 16 && fact.seq >= 1 && !fact.kind.isEmpty() && fact.at >= 0 && fact.mono >= 0;
        return formed ? counted(target.uniteEmptied(fact), saved) : Result<void>();
    });
}

Result<void> salvageDrafts(Database &source, Database &target)
{
    Statement row = source.query("SELECT DISTINCT learner FROM draft");
    DraftTable from(source);
    DraftTable to(target);
    while (row.next()) {
        auto drafts = from.of(LearnerId{row.text(0)}, {});
        if (!drafts)
            return {}; // what cannot be read is lost; half-done work is no fact
        for (const Draft &draft : *drafts) {
            auto present = to.of(draft.learner, draft.lesson);
            if (!present)
                return present.error();
            if (!present->isEmpty() && present->first().at >= draft.at)
                continue;
            if (auto put = to.put(draft); !put)
                return put;
        }
    }
    return {};
}

}

Result<int> salvage(const QString &file, Database &target)
{
    QTemporaryDir beside(QFileInfo(target.file()).path() + QStringLiteral("/salvage-XXXXXX"));
    if (!beside.isValid())
        return systemError(beside.path());
    const QString copy = beside.filePath(QStringLiteral("hocso.db"));
    for (const QString &part : DataFolder::withCompanions(file)) {
        const bool sharedMemory = part.endsWith(QLatin1String("-shm")); // made anew from the WAL
        if (!sharedMemory && QFile::exists(part) && !QFile::copy(part, copy + part.sliced(file.size())))
            return systemError(part);
    }
    auto source = Database::open(copy, Database::Use::Read);
    if (!source)
        return 0;
    int saved = 0;
    auto done = target.transact([&]() -> Result<void> {
        FactTable facts(target);
        if (auto read = salvageFacts(**source, facts, saved); !read)
            return read;
        return salvageDrafts(**source, target);
    });
    if (!done)
        return done.error();
    return saved;
}

}

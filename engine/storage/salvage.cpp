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

/** What a row of a damaged table still says. */
struct Remains {
    Fact fact;
    QByteArray bytes; ///< empty: it was erased before
};

/** The row is believed only if its bytes are a fact and hash to its name, or if it is an erased one of right form. */
std::optional<Remains> believable(const Statement &row)
{
    Remains remains;
    remains.bytes = FactRow::bytes(row);
    auto columns = FactRow().read(row);
    if (!columns)
        return std::nullopt;
    remains.fact = *columns;
    const Fact &fact = remains.fact;
    if (!remains.bytes.isEmpty())
        return progress::factHash(remains.bytes) == fact.hash ? std::optional(remains) : std::nullopt;
    const bool formed = fact.hash.size() == 32 && fact.prev.size() == 32 && fact.device.size() == 32
        && fact.run.size() == 16 && fact.seq >= 1 && !fact.kind.isEmpty() && fact.at >= 0;
    return formed ? std::optional(remains) : std::nullopt;
}

/** Walks over the rows of the table fact; a damaged page is stepped over. */
template <typename Take> Result<void> eachReadable(Database &source, Take take)
{
    qint64 from = 1;
    for (qint64 misses = 0; misses < longestGap; ++misses, ++from) {
        Statement row = source.query(query::allFacts, from);
        while (row.next()) {
            misses = 0;
            from = row.integer(26) + 1;
            if (const auto remains = believable(row)) {
                if (auto taken = take(*remains); !taken)
                    return taken;
            }
        }
        if (row.end())
            return {};
        // The scan met damage at or after `from`; a search from the next row on touches other pages.
    }
    return {};
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
        auto read = eachReadable(**source, [&](const Remains &remains) -> Result<void> {
            auto united = remains.bytes.isEmpty() ? facts.uniteEmptied(remains.fact) : facts.unite(remains.bytes);
            if (!united && united.error().code == QLatin1String("fact.malformed"))
                return {};
            if (!united)
                return united.error();
            saved += *united ? 1 : 0;
            return {};
        });
        if (!read)
            return read;
        return salvageDrafts(**source, target);
    });
    if (!done)
        return done.error();
    return saved;
}

}

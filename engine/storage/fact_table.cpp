// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
#include "storage/fact_table.h"

#include "storage/fact_row.h"
#include "storage_sql.h"

namespace hocso::storage {
namespace {

namespace kind = progress::kind;

bool isKind(const Fact &fact, const char *word)
{
    return fact.kind == QLatin1String(word);
}

bool isAboutPerson(const Fact &fact)
{
    return isKind(fact, kind::person) || isKind(fact, kind::consent) || isKind(fact, kind::consentWithdrawn);
}

/** What emptying leaves of @p fact: see queries/emptyFacts.sql, which does the same to rows. */
Fact emptied(const Fact &fact)
{
    constexpr qint64 vietNam = qint64(7) * 60 * 60; // s ahead of UTC
    const QDate day = QDateTime::fromSecsSinceEpoch(fact.at / 1000 + vietNam, Qt::UTC).date();
    Fact left;
    left.hash = fact.hash;
    left.prev = fact.prev;
    left.height = fact.height;
    left.kind = fact.kind;
    left.device = fact.device;
    left.run = fact.run;
    left.seq = fact.seq;
    left.clock = fact.clock;
    left.course = fact.course;
    const QDateTime month(QDate(day.year(), day.month(), 1), QTime(0, 0), Qt::UTC);
    left.at = qMax<qint64>(0, month.toMSecsSinceEpoch() - vietNam * 1000);
    return left;
}

template <typename Value> std::optional<Value> unless(bool absent, const Value &value)
{
    return absent ? std::nullopt : std::optional(value);
}

}

Result<void> FactTable::insert(const Fact &fact, const QByteArray &bytes)
{
    auto erased = isErased(fact.learner);
    if (!erased)
        return erased.error();
    if (*erased) {
        if (auto stored = store(emptied(fact), {}); !stored)
            return stored;
        return extendChain(fact);
    }
    if (auto stored = store(fact, bytes); !stored)
        return stored;
    if (auto extended = extendChain(fact); !extended)
        return extended;
    return follow(fact);
}

Result<void> FactTable::store(const Fact &fact, const QByteArray &bytes)
{
    auto stored = m_database
                      .query(query::insertFact, fact.hash, fact.prev, fact.height, fact.kind,
                          unless(fact.id.isEmpty(), fact.id.text), fact.device, fact.run, fact.seq, fact.at, fact.mono,
                          fact.clock, unless(fact.learner.isEmpty(), fact.learner.text), fact.course.text, fact.version,
                          fact.step.text, fact.revision, fact.lesson.text, fact.courseTitle,
                          unless(fact.score < 0, qint64(fact.score)), fact.tryNumber, fact.hints, fact.help,
                          fact.revealed, fact.duration, fact.sitting)
                      .run();
    return stored ? m_database.query(query::insertBytes, fact.hash, bytes).run() : stored;
}

/** What a fact brings about beside its own row. */
Result<void> FactTable::follow(const Fact &fact)
{
    if (isKind(fact, kind::erasure))
        return erase(LearnerId{fact.data.value(u"of").toString()});
    if (!isAboutPerson(fact) || fact.learner.isEmpty())
        return {};
    if (isKind(fact, kind::consentWithdrawn)) { // the name goes, also from the disk; the learner's work stays
        if (auto done = empty(fact.learner, QLatin1String(kind::person)); !done)
            return done;
    }
    return refreshPerson(fact.learner);
}

Result<void> FactTable::extendChain(const Fact &fact)
{
    if (fact.height == 0)
        return {};
    const bool sure = fact.clock != progress::Certainty::Unsure;
    return m_database.query(query::putChain, fact.device, fact.hash, fact.height, fact.at, sure).run();
}

Result<qint64> FactTable::heightAfter(const QByteArray &prev)
{
    if (prev == QByteArray(32, '\0'))
        return qint64(1);
    Statement row = m_database.query("SELECT height FROM fact WHERE hash = ?1", prev);
    const qint64 before = row.next() ? row.integer(0) : 0;
    if (auto read = row.end(); !read)
        return read.error();
    return before > 0 ? before + 1 : 0;
}

/** Facts that came before @p fact though they follow it in the chain now get their place. */
Result<void> FactTable::placeWaiting(const Fact &fact)
{
    QList<Fact> placed{fact};
    while (!placed.isEmpty()) {
        const Fact before = placed.takeLast();
        QList<Fact> after;
        {
            Statement row = m_database.query(
                "SELECT hash, device, at, clock, kind, learner FROM fact WHERE height = 0 AND prev = ?1", before.hash);
            while (row.next()) {
                Fact next;
                next.hash = row.bytes(0);
                next.device = row.text(1);
                next.at = row.integer(2);
                next.clock = progress::Certainty(row.integer(3));
                next.kind = row.text(4);
                next.learner = LearnerId{row.text(5)};
                next.height = before.height + 1;
                after.append(next);
            }
            if (auto read = row.end(); !read)
                return read;
        }
        for (const Fact &next : std::as_const(after)) {
            auto moved = m_database.query("UPDATE fact SET height = ?2 WHERE hash = ?1", next.hash, next.height).run();
            if (!moved)
                return moved;
            if (auto extended = extendChain(next); !extended)
                return extended;
            if (isAboutPerson(next) && !next.learner.isEmpty()) { // which version is the later one may have changed
                if (auto refreshed = refreshPerson(next.learner); !refreshed)
                    return refreshed;
            }
        }
        placed.append(after);
    }
    return {};
}

Result<bool> FactTable::unite(const QByteArray &bytes)
{
    auto read = progress::readFact(bytes);
    if (!read)
        return read.error();
    Fact fact = *read;
    auto known = has(fact.hash);
    if (!known || *known)
        return known ? Result<bool>(false) : known;
    auto twin = byId(fact.id);
    if (!twin)
        return twin.error();
    if (*twin)
        return false;
    auto height = heightAfter(fact.prev);
    if (!height)
        return height.error();
    fact.height = *height;
    if (auto stored = insert(fact, bytes); !stored)
        return stored.error();
    if (fact.height > 0) {
        if (auto placed = placeWaiting(fact); !placed)
            return placed.error();
    }
    return true;
}

Result<bool> FactTable::uniteEmptied(const Fact &fact)
{
    auto known = has(fact.hash);
    if (!known || *known)
        return known ? Result<bool>(false) : known;
    auto height = heightAfter(fact.prev);
    if (!height)
        return height.error();
    Fact left = emptied(fact);
    left.height = *height;
    if (auto stored = store(left, {}); !stored)
        return stored.error();
    if (auto extended = extendChain(left); !extended)
        return extended.error();
    if (left.height > 0) {
        if (auto placed = placeWaiting(left); !placed)
            return placed.error();
    }
    return true;
}

Result<bool> FactTable::has(const QByteArray &hash)
{
    Statement row = m_database.query("SELECT 1 FROM fact WHERE hash = ?1", hash);
    const bool found = row.next();
    if (auto read = row.end(); !read)
        return read.error();
    return found;
}

Result<std::optional<Fact>> FactTable::byId(const FactId &id)
{
    Statement row = m_database.query(query::factById, id.text);
    if (!row.next()) {
        if (auto read = row.end(); !read)
            return read.error();
        return std::optional<Fact>();
    }
    auto fact = FactRow(m_database).read(row);
    if (!fact)
        return fact.error();
    return std::optional<Fact>(*fact);
}

Result<QList<Fact>> FactTable::ofLearner(const LearnerId &learner)
{
    QList<Fact> facts;
    FactRow reader(m_database);
    Statement row = m_database.query(query::factsOfLearner, learner.text);
    while (row.next()) {
        auto fact = reader.read(row);
        if (!fact)
            return fact.error();
        facts.append(*std::move(fact));
    }
    if (auto read = row.end(); !read)
        return read.error();
    return progress::inOrder(std::move(facts));
}

Result<QByteArray> FactTable::linesOfLearner(const LearnerId &learner)
{
    QByteArray lines;
    Statement row = m_database.query(query::linesOfLearner, learner.text);
    while (row.next())
        lines += row.view(0) + '\n';
    if (auto read = row.end(); !read)
        return read.error();
    return lines;
}

Result<ChainEnd> FactTable::chainEnd(const QString &device)
{
    Statement row = m_database.query("SELECT head, height, last_sure FROM chain WHERE device = ?1", device);
    ChainEnd end;
    if (row.next())
        end = {row.bytes(0), row.integer(1), row.integer(2)};
    if (auto read = row.end(); !read)
        return read.error();
    return end;
}

Result<int> FactTable::awardsBetween(const QString &device, qint64 from, qint64 to)
{
    Statement row = m_database.query(query::awardsBetween, device, from, to);
    const int count = row.next() ? int(row.integer(0)) : 0;
    if (auto read = row.end(); !read)
        return read.error();
    return count;
}

}

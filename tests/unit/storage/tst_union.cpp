// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
#include "base/random.h"
#include "base/uuid.h"
#include "storage/fact_table.h"
#include "storage/schema.h"
#include "unit/storage/store_fixture.h"

#include <QTest>

using namespace hocso;
using namespace hocso::test;

namespace {

std::unique_ptr<Database> emptyDatabase()
{
    auto database = Database::open(QStringLiteral(":memory:"), Database::Use::Write);
    if (!database || !migrate(**database))
        qFatal("no database in memory");
    return *std::move(database);
}

/** Unites @p facts one after the other; how many were new. */
int unite(Database &database, const QList<QByteArray> &facts)
{
    int added = 0;
    auto done = database.transact([&]() -> Result<void> {
        for (const QByteArray &bytes : facts) {
            auto united = FactTable(database).unite(bytes);
            if (!united)
                return united.error();
            added += *united ? 1 : 0;
        }
        return {};
    });
    return done ? added : -1;
}

/** All rows that do not depend on the order of arrival, as text. */
QStringList content(Database &database)
{
    QStringList rows;
    for (const char *sql : {"SELECT hex(f.hash), height, kind, id, seq, at, learner, score, hex(bytes) FROM fact f "
                            "JOIN fact_bytes USING (n) "
                            "ORDER BY f.hash",
             "SELECT device, hex(head), height, last_sure, sure_height, '', '', '', '' FROM chain ORDER BY device",
             "SELECT learner, version, replaces, name, at, guest, consented, erased, disputed FROM person_current "
             "ORDER BY learner"}) {
        Statement row = database.query(sql);
        while (row.next()) {
            QStringList cells;
            for (int column = 0; column < 9; ++column)
                cells.append(row.text(column));
            rows.append(cells.join(u'|'));
        }
    }
    return rows;
}

/** Facts of some devices, each with branches now and then, about two learners. */
QList<QByteArray> history(Random &random)
{
    QList<QByteArray> facts;
    int n = 0;
    for (int number = 0; number < 3; ++number) {
        QList<QByteArray> heads{QByteArray(32, '\0')};
        qint64 at = 1795248000000;
        for (int i = 0; i < 25; ++i) {
            const LearnerId learner = random.below(2) ? mai : ba;
            NewFact fact = random.below(4) ? attempt(++n, learner, int(random.below(3)) * 5000)
                                           : person(++n, learner, QStringLiteral("Tên %1").arg(random.below(3)));
            if (fact.kind == QLatin1String("person") && random.below(2))
                fact.data.insert(QStringLiteral("replaces"), factId(1).text);
            const bool branch = random.below(8) == 0;
            const QByteArray prev = branch ? heads[random.below(quint32(heads.size()))] : heads.last();
            at += random.below(1000);
            const progress::Stamp stamp{QStringLiteral("%1").arg(number, 32, 16, QLatin1Char('0')),
                QStringLiteral("%1").arg(random.next(), 16, 16, QLatin1Char('0')), i + 1, prev, at, i,
                progress::Certainty(random.below(3))};
            facts.append(progress::written(fact, stamp));
            heads.append(progress::factHash(facts.last()));
        }
    }
    return facts;
}

}

class TestUnion : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anyOrderAnyNumberOfTimesGivesTheSame()
    {
        for (quint64 seed = 1; seed <= 15; ++seed) {
            Random random(seed);
            QList<QByteArray> facts = history(random);
            auto first = emptyDatabase();
            QCOMPARE(unite(*first, facts), int(facts.size()));
            QCOMPARE(unite(*first, facts), 0);
            auto second = emptyDatabase();
            QList<QByteArray> shuffled = facts + facts.mid(0, 20);
            random.shuffle(shuffled);
            QCOMPARE(unite(*second, shuffled), int(facts.size()));
            QCOMPARE(content(*second), content(*first));
            QCOMPARE(*second->number("SELECT count(*) FROM fact WHERE height = 0"), 0);

            const auto hashes = [](Database &database) {
                QList<QByteArray> list;
                const auto ordered = FactTable(database).ofLearner(mai);
                for (const Fact &fact : *ordered)
                    list.append(fact.hash);
                return list;
            };
            QCOMPARE(hashes(*second), hashes(*first));
        }
    }

    void foldTablesRebuiltAreTheSame()
    {
        Random random(99);
        auto database = emptyDatabase();
        QVERIFY(unite(*database, history(random)) > 0);
        const QStringList before = content(*database);
        QVERIFY(database->transact([&] { return FactTable(*database).rebuildFolds(); }));
        QCOMPARE(content(*database), before);
    }

    void unknownKindsAndFieldsAreKeptByteForByte()
    {
        const progress::Stamp stamp{device, QStringLiteral("00000000000000ff"), 1, QByteArray(32, '\0'), 1, 1, {}};
        NewFact flight = attempt(1, mai, 0);
        flight.kind = QStringLiteral("balloon_flight");
        // As a later version might write it: other order of keys, a field that this one does not know.
        const QByteArray known = progress::written(flight, stamp);
        const QByteArray bytes = "{\"wind\":[3,null,true]," + known.sliced(1);
        auto database = emptyDatabase();
        QCOMPARE(unite(*database, {bytes}), 1);
        QCOMPARE(*FactTable(*database).linesOfLearner(mai), bytes + '\n');
        QVERIFY(*FactTable(*database).has(progress::factHash(bytes)));
    }

    void malformedBytesAreRefused()
    {
        auto database = emptyDatabase();
        auto united = database->transact([&] { return FactTable(*database).unite("{\"v\":1}"); });
        QVERIFY(!united);
        QCOMPARE(united.error().code, QStringLiteral("fact.malformed"));
        QCOMPARE(*database->number("SELECT count(*) FROM fact"), 0);
    }

    void oneIdIsOneRow()
    {
        const progress::Stamp stamp{device, QStringLiteral("00000000000000ff"), 1, QByteArray(32, '\0'), 1, 1, {}};
        progress::Stamp other = stamp;
        other.at = 2;
        auto database = emptyDatabase();
        QCOMPARE(unite(*database,
                     {progress::written(attempt(1, mai, 0), stamp), progress::written(attempt(1, mai, 0), other)}),
            1);
    }

    void factsCannotBeChangedOrDeleted_data()
    {
        QTest::addColumn<QByteArray>("sql");
        QTest::newRow("delete") << QByteArray("DELETE FROM fact");
        QTest::newRow("delete bytes") << QByteArray("DELETE FROM fact_bytes");
        QTest::newRow("score") << QByteArray("UPDATE fact SET score = 10000");
        QTest::newRow("learner") << QByteArray("UPDATE fact SET learner = '22222222-2222-4222-8222-222222222222'");
        QTest::newRow("hash") << QByteArray("UPDATE fact SET hash = zeroblob(32)");
        QTest::newRow("kind of an erased one") << QByteArray("UPDATE fact SET id = NULL, learner = NULL, kind = 'x'");
        QTest::newRow("emptied before its bytes") << QByteArray("UPDATE fact SET id = NULL, learner = NULL");
        QTest::newRow("bytes") << QByteArray("UPDATE fact_bytes SET bytes = x'7b7d'");
        QTest::newRow("replace") << QByteArray("UPDATE OR REPLACE fact SET seq = 5");
    }
    void factsCannotBeChangedOrDeleted()
    {
        QFETCH(QByteArray, sql);
        const progress::Stamp stamp{device, QStringLiteral("00000000000000ff"), 1, QByteArray(32, '\0'), 1, 1, {}};
        auto database = emptyDatabase();
        QCOMPARE(unite(*database, {progress::written(attempt(1, mai, 0), stamp)}), 1);
        const QStringList before = content(*database);
        QVERIFY(!database->execute(sql.constData()));
        QCOMPARE(content(*database), before);
    }
};

QTEST_GUILESS_MAIN(TestUnion)
#include "tst_union.moc"

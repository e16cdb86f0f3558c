// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
#include "storage/fact_table.h"
#include "storage/recovery.h"
#include "unit/storage/store_fixture.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QTest>

using namespace hocso;
using namespace hocso::test;

namespace {

const QString rareName = QStringLiteral("Quàng Thị Đậu Biếc");

/** The files below @p folder that hold @p text in UTF-8. */
QStringList filesWith(const QString &folder, const QString &text)
{
    QStringList found;
    QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString file = files.next();
        if (readFile(file).contains(text.toUtf8()))
            found.append(file);
    }
    return found;
}

Result<Saved> erased(Store &store, const LearnerId &learner, int n)
{
    std::optional<Result<Saved>> result;
    store.erase(learner, factId(n), [&](const Result<Saved> &saved) { result = saved; });
    store.flush();
    return result.value_or(Error{QStringLiteral("test.no-answer"), {}, {}});
}

/** mai under the rare name, with work, drafts, a backup and a set-aside database; ba beside her. */
void livedIn(const QString &folder, FixedClock &clock, const QString &halfFilled)
{
    {
        auto store = opened(folder, 1, clock);
        Change change{{person(1, mai, rareName), person(2, ba, QStringLiteral("Lò Văn Ba"))}, {}, {}};
        for (int n = 10; n < 400; ++n)
            change.facts.append(attempt(n, n % 2 ? mai : ba, 10000));
        QVERIFY(written(*store, change));
        store->saveDraft(draftOf(mai, halfFilled));
        store->check({});
        store->flush();
    }
    QFile database(folder + QStringLiteral("/hocso.db"));
    QVERIFY(QFile::copy(database.fileName(), folder + QStringLiteral("/copy")));
    markDamaged({folder});
    clock.advance(60000);
    QVERIFY(opened(folder, 2, clock)->openReport().restored);
    QVERIFY(QFile::remove(folder + QStringLiteral("/copy")));
}

}

class TestErasure : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void noFileHoldsTheNameAfterwards()
    {
        TemporaryFolder folder;
        FixedClock clock;
        livedIn(folder.path(), clock, rareName);
        auto store = opened(folder.path(), 3, clock);
        NewFact corrected = person(500, mai, rareName + QStringLiteral(" Hương"));
        corrected.data.insert(QStringLiteral("replaces"), factId(1).text);
        QVERIFY(written(*store, {{corrected}, {}, {}}));
        QVERIFY(filesWith(folder.path(), rareName).size() >= 3); // database or WAL, backup, set-aside

        QVERIFY(erased(*store, mai, 900));
        QCOMPARE(filesWith(folder.path(), rareName), QStringList());
        QCOMPARE(filesWith(folder.path(), factId(11).text), QStringList()); // an id holds the time
        QCOMPARE(store->people()->size(), 1);
        QVERIFY(store->factsOf(mai)->isEmpty());
        QVERIFY(store->drafts(mai)->isEmpty());
        QVERIFY(store->exportLearner(mai)->isEmpty());
        QCOMPARE(store->factsOf(ba)->size(), 196);
        QVERIFY(!filesWith(folder.path(), QStringLiteral("Lò Văn Ba")).isEmpty());
    }

    void whatIsLeftIsHashKindCourseAndMonth()
    {
        TemporaryFolder folder;
        FixedClock clock;
        auto store = opened(folder.path(), 1, clock);
        QVERIFY(written(*store, {{attempt(1, mai, 5000)}, {}, {}}));
        const QByteArray hash = store->factsOf(mai)->at(0).hash;
        QVERIFY(erased(*store, mai, 2));
        store.reset();

        auto database = Database::open(folder.path(QStringLiteral("hocso.db")), Database::Use::Write);
        Statement row = (*database)->query("SELECT kind, course, at, id, learner, step, score, length(bytes), duration "
                                           "FROM fact JOIN fact_bytes USING (n, hash) WHERE hash = ?1",
            hash);
        QVERIFY(row.next());
        QCOMPARE(row.text(0), QStringLiteral("attempt"));
        QCOMPARE(row.text(1), QStringLiteral("vneid"));
        QCOMPARE(row.integer(2), QDateTime(QDate(2026, 10, 31), QTime(17, 0), Qt::UTC).toMSecsSinceEpoch());
        QVERIFY(row.isNull(3));
        QVERIFY(row.isNull(4));
        QVERIFY(row.text(5).isEmpty());
        QVERIFY(row.isNull(6));
        QCOMPARE(row.integer(7), 0);
        QCOMPARE(row.integer(8), 0);
        // The chain still verifies: every prev is the hash of the fact before.
        QCOMPARE(*(*database)->number("SELECT count(*) FROM fact AS a JOIN fact AS b ON b.prev = a.hash"), 2);
    }

    void whatComesLaterIsStoredEmpty()
    {
        TemporaryFolder elsewhere;
        TemporaryFolder folder;
        FixedClock clock;
        QByteArray bytes;
        {
            auto store = opened(elsewhere.path(), 1, clock);
            QVERIFY(written(*store, {{person(1, mai, rareName)}, {}, {}}));
            bytes = store->exportLearner(mai)->split('\n').first();
        }
        auto store = opened(folder.path(), 2, clock);
        QVERIFY(written(*store, {{attempt(5, mai, 0)}, {}, {}}));
        QVERIFY(erased(*store, mai, 6));
        QVERIFY(written(*store, {{person(7, mai, rareName)}, {}, {}})); // a screen that did not know yet
        store->saveDraft(draftOf(mai, rareName));
        store.reset();
        {
            auto database = Database::open(folder.path(QStringLiteral("hocso.db")), Database::Use::Write);
            FactTable facts(**database);
            QCOMPARE(*(*database)->transact([&] { return facts.unite(bytes); }), true);
            QCOMPARE(*(*database)->transact([&] { return facts.unite(bytes); }), false);
            QVERIFY(*facts.has(progress::factHash(bytes)));
            QVERIFY(facts.people()->isEmpty());
        }
        QCOMPARE(filesWith(folder.path(), rareName), QStringList());
    }

    void anInterruptedErasureIsFinishedAtTheNextStart()
    {
        TemporaryFolder folder;
        FixedClock clock;
        livedIn(folder.path(), clock, rareName);
        {
            // As after a power cut between the transaction and the rewriting of the other files.
            auto database = Database::open(folder.path(QStringLiteral("hocso.db")), Database::Use::Write);
            const NewFact erasure{
                factId(900), QStringLiteral("erasure"), {}, {}, {}, {}, 0, {}, {{QStringLiteral("of"), mai.text}}};
            progress::Stamp stamp{device, QStringLiteral("00000000000000ff"), 1, QByteArray(32, '\0'), 1, 1, {}};
            FactTable facts(**database);
            QVERIFY((*database)->transact([&] { return facts.unite(progress::written(erasure, stamp)); }));
        }
        QVERIFY(!filesWith(folder.path(), rareName).isEmpty());
        opened(folder.path(), 4, clock)->flush();
        QCOMPARE(filesWith(folder.path(), rareName), QStringList());
    }

    void withdrawalTakesTheNameAndKeepsTheWork()
    {
        TemporaryFolder folder;
        FixedClock clock;
        livedIn(folder.path(), clock, QStringLiteral("nửa câu"));
        auto store = opened(folder.path(), 3, clock);
        NewFact withdrawn;
        withdrawn.id = factId(600);
        withdrawn.kind = QStringLiteral("consent_withdrawn");
        withdrawn.learner = mai;
        NewFact nameless = person(601, mai, {});
        QVERIFY(written(*store, {{withdrawn, nameless}, {}, {}}));
        QCOMPARE(store->people()->size(), 2);
        QCOMPARE(store->factsOf(mai)->size(), 197); // 195 attempts, the withdrawal, the version without a name
        QCOMPARE(filesWith(folder.path(), rareName), QStringList());
    }
};

QTEST_GUILESS_MAIN(TestErasure)
#include "tst_erasure.moc"

// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
#include "faults/fault_vfs.h"
#include "unit/storage/store_fixture.h"

#include <QTest>

using namespace hocso;
using namespace hocso::test;

namespace {

/** fsyncs of everything that happens until @p work is on disk. */
template <typename Work> int syncsOf(Store &store, Work work)
{
    store.flush();
    const int before = fault::logSyncs() + fault::databaseSyncs();
    work();
    store.flush();
    return fault::logSyncs() + fault::databaseSyncs() - before;
}

Change answer(int n)
{
    return {{attempt(n, mai, 10000), attempt(n + 1, mai, 0)}, {draftOf(ba, QStringLiteral("b"))},
        {{mai, Address{QStringLiteral("vneid/real-app")}}}};
}

}

class TestOneFsync : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { fault::install(); }

    void aChangeIsOneFsync()
    {
        TemporaryFolder folder;
        FixedClock clock;
        auto store = opened(folder.path(), 1, clock);
        for (int n = 0; n < 40; n += 2) // the very first one too, with the fact "device"
            QCOMPARE(syncsOf(*store, [&] { store->write(answer(n), {}); }), 1);
        store.reset();
        store = opened(folder.path(), 2, clock);
        QCOMPARE(syncsOf(*store, [&] { store->write(answer(100), {}); }), 1);
    }

    void aDraftIsOneFsyncAndSeveralOfOneRowAreNoMore()
    {
        TemporaryFolder folder;
        FixedClock clock;
        auto store = opened(folder.path(), 1, clock);
        QCOMPARE(syncsOf(*store, [&] { store->saveDraft(draftOf(mai, QStringLiteral("a"))); }), 1);
        const int many = syncsOf(*store, [&] {
            for (int n = 0; n < 50; ++n)
                store->saveDraft(draftOf(mai, QString::number(n)));
        });
        QVERIFY2(many <= 3, qPrintable(QString::number(many)));
    }

    void readingIsNone()
    {
        TemporaryFolder folder;
        FixedClock clock;
        auto store = opened(folder.path(), 1, clock);
        store->write(answer(0), {});
        QCOMPARE(syncsOf(*store,
                     [&] {
                         QVERIFY(store->factsOf(mai));
                         QVERIFY(store->people());
                         QVERIFY(store->drafts(mai));
                     }),
            0);
    }

    // The log is moved into the database after an acknowledgement; the change after that is one fsync again.
    void checkpointsStayOutOfChanges()
    {
        TemporaryFolder folder;
        FixedClock clock;
        auto store = opened(folder.path(), 1, clock);
        int checkpoints = 0;
        for (int n = 0; n < 1000; n += 2) {
            const int before = fault::databaseSyncs();
            const int syncs = syncsOf(*store, [&] { store->write(answer(n), {}); });
            if (fault::databaseSyncs() == before)
                QCOMPARE(syncs, 1);
            else
                ++checkpoints;
        }
        QVERIFY2(checkpoints >= 1 && checkpoints < 10, qPrintable(QString::number(checkpoints)));
        QVERIFY(QFileInfo(folder.path(QStringLiteral("hocso.db-wal"))).size() < 16'000'000);
    }
};

QTEST_GUILESS_MAIN(TestOneFsync)
#include "tst_one_fsync.moc"

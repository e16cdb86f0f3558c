// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
#include "faults/fault_vfs.h"
#include "unit/storage/store_fixture.h"

#include <QTest>

#include <csignal>
#include <sys/resource.h>

using namespace hocso;
using namespace hocso::test;

class TestFullDisk : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { fault::install(); }

    void nothingIsHalfWrittenAndTheSameChangeWorksLater()
    {
        TemporaryFolder folder;
        FixedClock clock;
        auto store = opened(folder.path(), 1, clock);
        QVERIFY(written(*store, {{attempt(1, mai, 0)}, {}, {}}));
        const Change change{{attempt(2, mai, 0), attempt(3, mai, 0)}, {draftOf(ba, QStringLiteral("b"))}, {}};
        fault::setDiskFull(true);
        for (int again = 0; again < 3; ++again) {
            const auto refused = written(*store, change);
            QVERIFY(!refused);
            QCOMPARE(refused.error().code, QStringLiteral("storage.disk-full"));
        }
        QCOMPARE(store->factsOf(mai)->size(), 1);
        QVERIFY(store->drafts(ba)->isEmpty());
        fault::setDiskFull(false);
        const auto saved = written(*store, change);
        QVERIFY(saved);
        QCOMPARE(saved->facts.at(0).seq, 3); // no gap in the run
        QCOMPARE(store->factsOf(mai)->size(), 3);
    }

    void aStartOnAFullDiskSaysSo()
    {
        TemporaryFolder folder;
        FixedClock clock;
        fault::setDiskFull(true);
        const auto store = Store::open(folder.path(), writer(1), clock);
        fault::setDiskFull(false);
        QVERIFY(!store);
        QCOMPARE(store.error().code, QStringLiteral("storage.disk-full"));
        QVERIFY(Store::open(folder.path(), writer(2), clock));
    }

    void aFileThatMayNotGrowIsAFullDisk()
    {
        TemporaryFolder folder;
        FixedClock clock;
        auto store = opened(folder.path(), 1, clock);
        QVERIFY(written(*store, {{attempt(1, mai, 0)}, {}, {}}));
        ::signal(SIGXFSZ, SIG_IGN);
        rlimit before;
        QCOMPARE(::getrlimit(RLIMIT_FSIZE, &before), 0);
        const rlimit tight{
            rlim_t(QFileInfo(folder.path(QStringLiteral("hocso.db-wal"))).size() + 4096), before.rlim_max};
        QCOMPARE(::setrlimit(RLIMIT_FSIZE, &tight), 0);
        const auto refused = written(*store, {{attempt(2, mai, 0)}, {}, {}});
        QCOMPARE(::setrlimit(RLIMIT_FSIZE, &before), 0);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, QStringLiteral("storage.disk-full"));
        QVERIFY(written(*store, {{attempt(2, mai, 0)}, {}, {}}));
        QCOMPARE(store->factsOf(mai)->size(), 2);
    }

    void anErasureThatCouldNotBeFinishedCanBeTriedAgain()
    {
        TemporaryFolder folder;
        FixedClock clock;
        auto store = opened(folder.path(), 1, clock);
        QVERIFY(written(*store, {{person(1, mai, QStringLiteral("Quàng Thị Đậu"))}, {}, {}}));
        store->check({});
        store->flush();
        std::optional<Result<Saved>> result;
        const auto keep = [&](const Result<Saved> &saved) { result = saved; };
        fault::setDiskFull(true);
        store->erase(mai, factId(2), keep);
        store->flush();
        QVERIFY(result && !*result);
        QCOMPARE(result->error().code, QStringLiteral("storage.disk-full"));
        fault::setDiskFull(false);
        store->erase(mai, factId(2), keep);
        store->flush();
        QVERIFY(result && *result);
        QVERIFY(store->people()->isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestFullDisk)
#include "tst_full_disk.moc"

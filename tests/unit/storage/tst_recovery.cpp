// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
#include "storage/backup.h"
#include "storage/recovery.h"
#include "storage/schema.h"
#include "unit/storage/store_fixture.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <unistd.h>

using namespace hocso;
using namespace hocso::test;

namespace {

QString databaseIn(const TemporaryFolder &folder)
{
    return folder.path(QStringLiteral("hocso.db"));
}

void overwrite(const QString &path, qint64 from, qint64 size)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.seek(from));
    QCOMPARE(file.write(QByteArray(size, '\xa5')), size);
}

Result<void> checked(Store &store)
{
    std::optional<Result<void>> result;
    store.check([&](const Result<void> &done) { result = done; });
    store.flush();
    return result.value_or(Error{QStringLiteral("test.no-answer"), {}, {}});
}

/** Attempts @p from … @p to − 1 of mai, in runs of their own. */
void fill(const QString &folder, const FixedClock &clock, int from, int to)
{
    auto store = opened(folder, quint64(from) + 1, clock);
    Change change;
    for (int n = from; n < to; ++n)
        change.facts.append(attempt(n, mai, n % 2 * 10000));
    QVERIFY(written(*store, change));
}

}

class TestRecovery : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theBackupOfTheDayIsWholeAndComesOnce()
    {
        TemporaryFolder folder;
        FixedClock clock;
        auto store = opened(folder.path(), 1, clock);
        QVERIFY(checked(*store)); // nothing to save yet
        QVERIFY(listBackups({folder.path()}).isEmpty());
        QVERIFY(written(*store, {{attempt(1, mai, 0)}, {}, {}}));
        QVERIFY(checked(*store));
        QVERIFY(written(*store, {{attempt(2, mai, 0)}, {}, {}}));
        QVERIFY(checked(*store));
        const auto backups = listBackups({folder.path()});
        QCOMPARE(backups.size(), 1);
        QCOMPARE(backups.first().facts, 2); // device and attempt
        auto copy = Database::open(backups.first().file, Database::Use::Foreign);
        QCOMPARE(*(*copy)->number("SELECT count(*) FROM fact"), 2);
        QVERIFY((*copy)->quickCheck());
    }

    void sevenDaysAreKept()
    {
        TemporaryFolder folder;
        FixedClock clock;
        auto store = opened(folder.path(), 1, clock);
        for (int day = 0; day < 9; ++day) {
            QVERIFY(written(*store, {{attempt(day, mai, 0)}, {}, {}}));
            QVERIFY(checked(*store));
            clock.advance(86400000);
        }
        const auto backups = listBackups({folder.path()});
        QCOMPARE(backups.size(), 7);
        QCOMPARE(backups.first().facts, 10);
        QCOMPARE(backups.last().facts, 4);
    }

    void aDatabaseThatIsNoneIsSetAsideAndTheBackupTaken()
    {
        TemporaryFolder folder;
        FixedClock clock;
        fill(folder.path(), clock, 0, 20);
        QVERIFY(checked(*opened(folder.path(), 50, clock)));
        overwrite(databaseIn(folder), 0, 100);

        auto store = opened(folder.path(), 60, clock);
        const OpenReport &report = store->openReport();
        QVERIFY(report.restored);
        QVERIFY(QFileInfo(report.setAside + QStringLiteral("/hocso.db")).size() > 0);
        QVERIFY(report.backup.endsWith(QLatin1String("-000000021.db")));
        QCOMPARE(store->factsOf(mai)->size(), 20);
        QVERIFY(written(*store, {{attempt(100, mai, 0)}, {}, {}}));
        QCOMPARE(store->factsOf(mai)->size(), 21);
        store.reset();
        QVERIFY(!opened(folder.path(), 70, clock)->openReport().restored);
    }

    void laterFactsAreSavedFromTheDamagedFile()
    {
        TemporaryFolder folder;
        FixedClock clock;
        fill(folder.path(), clock, 0, 200);
        QVERIFY(checked(*opened(folder.path(), 500, clock)));
        fill(folder.path(), clock, 200, 400);
        {
            auto store = opened(folder.path(), 600, clock);
            store->saveDraft(draftOf(mai, QStringLiteral("nửa câu")));
        }
        // A page in the middle: some rows are gone, those before and after it are not.
        const qint64 size = QFileInfo(databaseIn(folder)).size();
        overwrite(databaseIn(folder), size / 2 / 4096 * 4096, 4096);
        QFile mark(folder.path(QStringLiteral("hocso.db-damaged")));
        QVERIFY(mark.open(QIODevice::WriteOnly)); // as check() or a failed read leave it
        mark.close();

        auto store = opened(folder.path(), 700, clock);
        QVERIFY(store->openReport().restored);
        const int all = int(store->factsOf(mai)->size());
        QVERIFY2(all > 380 && all <= 400, qPrintable(QString::number(all)));
        // 201 facts were in the backup; the salvaged ones are later attempts and the run's fact "device".
        QVERIFY(store->openReport().salvaged >= all - 200);
        QVERIFY(QFileInfo::exists(store->openReport().setAside));
        QVERIFY(!mark.exists());
        QCOMPARE((*store->drafts(mai)).size(), 1);
        QVERIFY(written(*store, {{attempt(1000, mai, 0)}, {}, {}}));
    }

    void quickCheckAfterAnUncleanStopFindsDamage()
    {
        TemporaryFolder folder;
        FixedClock clock;
        fill(folder.path(), clock, 0, 300);
        {
            auto store = opened(folder.path(), 500, clock);
            QVERIFY(!store->openReport().uncleanStop);
        }
        const qint64 size = QFileInfo(databaseIn(folder)).size();
        overwrite(databaseIn(folder), size / 2 / 4096 * 4096, 4096);
        QFile lock(folder.path(QStringLiteral("lock")));
        QVERIFY(lock.open(QIODevice::WriteOnly)); // of a program that is gone
        lock.write("999999999\nhocso\nnowhere\n");
        lock.close();
        {
            auto store = opened(folder.path(), 600, clock);
            QVERIFY(store->openReport().uncleanStop);
            const auto result = checked(*store);
            QVERIFY(!result);
            QCOMPARE(result.error().code, QStringLiteral("storage.damaged"));
        }
        auto store = opened(folder.path(), 700, clock);
        QVERIFY(store->openReport().restored);
        QVERIFY(store->openReport().backup.isEmpty()); // there was none: begun anew, filled from the damaged one
        QVERIFY(store->factsOf(mai)->size() > 280);
    }

    void aDamagedBackupIsPassedOver()
    {
        TemporaryFolder folder;
        FixedClock clock;
        fill(folder.path(), clock, 0, 50);
        QVERIFY(checked(*opened(folder.path(), 500, clock)));
        clock.advance(86400000);
        fill(folder.path(), clock, 50, 100);
        QVERIFY(checked(*opened(folder.path(), 501, clock)));
        const auto backups = listBackups({folder.path()});
        QCOMPARE(backups.size(), 2);
        overwrite(backups.first().file, 4096, 4096);
        for (const QString &file : DataFolder::withCompanions(databaseIn(folder)))
            QFile::remove(file); // a lost database counts as a damaged one
        auto store = opened(folder.path(), 600, clock);
        QCOMPARE(store->openReport().backup, backups.last().file);
        QCOMPARE(store->factsOf(mai)->size(), 50);
    }

    void aRestoredBackupShowsAsABranchAndBothAreKept()
    {
        TemporaryFolder folder;
        FixedClock clock;
        fill(folder.path(), clock, 0, 10);
        const QString old = folder.path(QStringLiteral("old.db"));
        QVERIFY(QFile::copy(databaseIn(folder), old));
        fill(folder.path(), clock, 10, 20);
        const QString longer = folder.path(QStringLiteral("longer.db"));
        QVERIFY(QFile::copy(databaseIn(folder), longer));
        QVERIFY(QFile::remove(databaseIn(folder)));
        QVERIFY(QFile::copy(old, databaseIn(folder)));
        fill(folder.path(), clock, 30, 40); // goes on after the same head as facts 10 … 19

        auto database = Database::open(databaseIn(folder), Database::Use::Write);
        QCOMPARE(*salvage(longer, **database), 11);
        database->reset();
        auto store = opened(folder.path(), 100, clock);
        QCOMPARE(store->factsOf(mai)->size(), 30);
        auto read = Database::open(databaseIn(folder), Database::Use::Read);
        QCOMPARE(*(*read)->number("SELECT count(*) FROM (SELECT prev FROM fact GROUP BY prev HAVING count(*) > 1)"), 1);
    }

    void aNewerDatabaseIsRefused()
    {
        TemporaryFolder folder;
        FixedClock clock;
        fill(folder.path(), clock, 0, 3);
        {
            auto database = Database::open(databaseIn(folder), Database::Use::Write);
            QVERIFY((*database)->execute("PRAGMA user_version = 999"));
        }
        const QByteArray before = readFile(databaseIn(folder));
        const auto store = Store::open(folder.path(), writer(5), clock);
        QVERIFY(!store);
        QCOMPARE(store.error().code, QStringLiteral("storage.newer"));
        QCOMPARE(readFile(databaseIn(folder)), before);
    }

    void aFolderThatCannotBeWrittenIsSaidSo()
    {
        TemporaryFolder folder;
        FixedClock clock;
        fill(folder.path(), clock, 0, 3);
        QVERIFY(QFile::setPermissions(
            folder.path(), QFile::ReadOwner | QFile::ExeOwner | QFile::ReadOther | QFile::ExeOther));
        const bool root = ::geteuid() == 0;
        QVERIFY(!root || ::seteuid(65534) == 0); // permissions do not stop root: be nobody for a moment
        const auto store = Store::open(folder.path(), writer(5), clock);
        QVERIFY(!root || ::seteuid(0) == 0);
        QFile::setPermissions(folder.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        QVERIFY(!store);
        QCOMPARE(store.error().code, QStringLiteral("storage.read-only"));
    }
};

QTEST_GUILESS_MAIN(TestRecovery)
#include "tst_recovery.moc"

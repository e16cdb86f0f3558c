// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
#include "storage/backup.h"
#include "storage/schema.h"
#include "unit/storage/store_fixture.h"

#include <QFile>
#include <QLocale>
#include <QTest>

using namespace hocso;
using namespace hocso::test;

namespace {

// What tests/data/storage/v1.db holds, as tests/data/storage/README.md says.
constexpr int attemptsInOld = 3;
const QString nameInOld = QStringLiteral("Hà Thị Mai");

QStringList schemaOfFile(const QString &file)
{
    auto database = Database::open(file, Database::Use::Read);
    QStringList rows;
    Statement row = (*database)->query("SELECT type, name, sql FROM sqlite_schema ORDER BY type, name");
    while (row.next())
        rows.append(row.text(0) + u'|' + row.text(1) + u'|' + row.text(2));
    return rows;
}

}

class TestMigrations : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anOldDatabaseEndsAtTheSchemaOfANewOne_data()
    {
        QTest::addColumn<QString>("file");
        const QDir folder(QStringLiteral(HOCSO_TEST_DATA "/storage"));
        const QStringList files = folder.entryList({QStringLiteral("v*.db")}, QDir::Files);
        QVERIFY(!files.isEmpty());
        for (const QString &file : files)
            QTest::newRow(qPrintable(file)) << folder.filePath(file);
    }
    void anOldDatabaseEndsAtTheSchemaOfANewOne()
    {
        QFETCH(QString, file);
        FixedClock clock;
        TemporaryFolder old;
        TemporaryFolder young;
        QVERIFY(QFile::copy(file, old.path(QStringLiteral("hocso.db"))));
        QVERIFY(QFile::setPermissions(old.path(QStringLiteral("hocso.db")), QFile::ReadOwner | QFile::WriteOwner));
        auto store = opened(old.path(), 5, clock);
        QCOMPARE(store->people()->size(), 1);
        QCOMPARE(store->people()->first().current.name, nameInOld);
        QVERIFY(store->people()->first().consented);
        const auto facts = store->factsOf(mai);
        QCOMPARE(facts->size(), attemptsInOld + 2); // and person, consent
        const auto progress = progress::fold(*facts);
        QVERIFY(progress.step(Address{QStringLiteral("vneid/real-app/pick")}, 1).done);
        QCOMPARE(store->drafts(mai)->size(), 1);
        for (const QByteArray &line : store->exportLearner(mai)->trimmed().split('\n'))
            QVERIFY(progress::readFact(line));
        QVERIFY(written(*store, {{attempt(100, mai, 0)}, {}, {}}));
        store.reset();

        opened(young.path(), 6, clock).reset();
        QCOMPARE(
            schemaOfFile(old.path(QStringLiteral("hocso.db"))), schemaOfFile(young.path(QStringLiteral("hocso.db"))));
    }

    void aNewDatabaseRunsThemAll()
    {
        auto database = Database::open(QStringLiteral(":memory:"), Database::Use::Write);
        QCOMPARE(*schemaOf(**database), 0);
        QVERIFY(migrate(**database));
        QCOMPARE(*schemaOf(**database), newestSchema());
        QVERIFY(migrate(**database)); // nothing left to do
    }

    void aDatabaseOfAnotherProgramIsNotOurs()
    {
        TemporaryFolder folder;
        FixedClock clock;
        {
            auto database = Database::open(folder.path(QStringLiteral("hocso.db")), Database::Use::Write);
            QVERIFY(
                (*database)->execute("CREATE TABLE cakes (name TEXT) STRICT; INSERT INTO cakes VALUES ('bánh chưng')"));
        }
        auto store = opened(folder.path(), 1, clock);
        QVERIFY(store->openReport().restored); // set aside whole, a new one begun
        QVERIFY(readFile(store->openReport().setAside + QStringLiteral("/hocso.db")).contains("bánh chưng"));
    }

    void aForeignLocaleChangesNothing()
    {
        const QLocale before;
        QLocale::setDefault(QLocale(QLocale::Persian, QLocale::Iran));
        TemporaryFolder folder;
        FixedClock clock;
        auto store = opened(folder.path(), 1, clock);
        QVERIFY(written(*store, {{attempt(1, mai, 10000)}, {}, {}}));
        store->check({});
        store->flush();
        const auto backups = listBackups({folder.path()});
        QCOMPARE(backups.size(), 1);
        QVERIFY(backups.first().file.endsWith(QLatin1String("/backups/hocso-20261121-000000002.db")));
        QCOMPARE(store->factsOf(mai)->first().run, QStringLiteral("0000000000000001"));
        QLocale::setDefault(before);
    }
};

QTEST_GUILESS_MAIN(TestMigrations)
#include "tst_migrations.moc"

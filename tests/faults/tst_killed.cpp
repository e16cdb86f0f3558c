// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
#include "base/random.h"
#include "progress/fact.h"
#include "storage/database.h"
#include "unit/storage/store_fixture.h"

#include <QDateTime>
#include <QProcess>
#include <QTest>

using namespace hocso;
using namespace hocso::test;

namespace {

constexpr int kills = 200;
constexpr int cuts = 10; ///< of them by a power cut between write and fsync
constexpr int longRuns = 5; ///< of them after more than a second, to see how old drafts are
QString writerProgram;

struct Killed {
    QList<int> acknowledged;
    qint64 at = 0; ///< ms UTC
};

/** Runs the writer on @p folder and kills it after @p ms, or lets the power go at its @p cutAtSync-th sync. */
Killed runAndKill(const QString &folder, int run, int first, int ms, int cutAtSync)
{
    QStringList arguments{folder, QString::number(run), QString::number(first)};
    if (cutAtSync > 0)
        arguments.append(QString::number(cutAtSync));
    QProcess process;
    process.start(writerProgram, arguments);
    QByteArray said;
    while (!said.contains("ready\n") && process.waitForReadyRead(20000))
        said += process.readAllStandardOutput();
    if (cutAtSync == 0) {
        QTest::qSleep(ms);
        process.kill();
    }
    process.waitForFinished(20000);
    Killed killed;
    killed.at = QDateTime::currentMSecsSinceEpoch();
    said += process.readAllStandardOutput();
    if (process.exitStatus() != QProcess::CrashExit)
        qFatal("the writer ended by itself: %d %s", process.exitCode(), process.readAllStandardError().constData());
    const QList<QByteArray> lines = said.split('\n');
    for (const QByteArray &line : lines.mid(0, lines.size() - 1)) { // the last one is empty or torn
        if (line != "ready")
            killed.acknowledged.append(line.toInt());
    }
    return killed;
}

}

class TestKilled : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothingAcknowledgedIsLost()
    {
        TemporaryFolder folder;
        Random random(20261121);
        QSet<int> acknowledged;
        int firstFree = 0;
        int cutsWithWork = 0;
        for (int n = 0; n < kills; ++n) {
            const bool cut = n % (kills / cuts) == 7;
            const bool lasting = n % (kills / longRuns) == 3;
            const int ms = lasting ? 1300 : int(random.below(120));
            const Killed killed = runAndKill(folder.path(), n + 1, firstFree, ms, cut ? 3 + int(random.below(60)) : 0);
            for (const int id : killed.acknowledged)
                firstFree = qMax(firstFree, id + 1);
            firstFree += 4; // what was under way may be there too
            cutsWithWork += cut && !killed.acknowledged.isEmpty() ? 1 : 0;

            auto database = Database::open(folder.path(QStringLiteral("hocso.db")), Database::Use::Write);
            QVERIFY(database);
            for (const int id : killed.acknowledged) {
                acknowledged.insert(id);
                Statement row = (*database)->query("SELECT n FROM fact WHERE id = ?1", factId(id).text);
                QVERIFY2(row.next(), qPrintable(QStringLiteral("answer %1 of run %2 is lost").arg(id).arg(n)));
            }
            if (lasting) {
                const auto saved = (*database)->number("SELECT at FROM draft WHERE learner LIKE '2222%'");
                QVERIFY(saved && *saved >= killed.at - 1000);
            }
            if (n % 20 == 0 || cut)
                QVERIFY((*database)->quickCheck());
        }
        QVERIFY2(acknowledged.size() > kills, qPrintable(QString::number(acknowledged.size())));
        QVERIFY2(cutsWithWork >= 5, qPrintable(QString::number(cutsWithWork)));
        chainHolds(folder.path(), acknowledged);
    }

private:
    static void chainHolds(const QString &folder, QSet<int> acknowledged)
    {
        FixedClock clock;
        auto store = opened(folder, 100000, clock);
        const auto facts = store->factsOf(mai);
        QVERIFY(facts);
        for (const Fact &fact : *facts)
            acknowledged.remove(fact.id.text.right(12).toInt());
        QVERIFY(acknowledged.isEmpty());
        store.reset();
        auto database = Database::open(folder + QStringLiteral("/hocso.db"), Database::Use::Read);
        QSet<QByteArray> known{QByteArray(32, '\0')};
        Statement row
            = (*database)->query("SELECT hash, prev, bytes FROM fact JOIN fact_bytes USING (n, hash) ORDER BY n");
        while (row.next()) {
            QCOMPARE(progress::factHash(row.bytes(2)), row.bytes(0));
            QVERIFY(known.contains(row.bytes(1)));
            known.insert(row.bytes(0));
        }
        qInfo("%lld facts, chain whole", qlonglong(known.size() - 1));
    }
};

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    if (argc < 2)
        qFatal("tst_killed WRITER");
    writerProgram = QString::fromLocal8Bit(argv[1]);
    argv[1] = argv[0];
    TestKilled test;
    return QTest::qExec(&test, argc - 1, argv + 1);
}

#include "tst_killed.moc"

// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
// The program as it is started: its options, where it writes, which renderer it takes.
#include "app/rendering.h"
#include "support/temporary_folder.h"

#include <QDirIterator>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTest>

using namespace hocso;

namespace {

QString program;

struct Ended {
    int status = -1;
    QString out;
    QString err;
};

Ended run(const QStringList &arguments, const QStringList &environment = {})
{
    QProcess process;
    QStringList all = QProcess::systemEnvironment();
    all += environment;
    process.setEnvironment(all);
    process.start(program, arguments);
    if (!process.waitForFinished(30'000))
        process.kill();
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
        QString::fromUtf8(process.readAllStandardOutput()), QString::fromUtf8(process.readAllStandardError())};
}

QStringList filesUnder(const QString &folder)
{
    QStringList found;
    QDirIterator it(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (it.hasNext())
        found.append(it.next());
    return found;
}

}

class TestProgram : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        qputenv("QT_QUICK_BACKEND", "software"); // what is started by run()
    }

    void saysItsVersion()
    {
        const Ended ended = run({QStringLiteral("--version")});
        QCOMPARE(ended.status, 0);
        QVERIFY(ended.out.startsWith(u"hocso "));
    }

    void mistakesAreOneSentence_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("unknown") << QStringList{QStringLiteral("--colour")};
        QTest::newRow("scale") << QStringList{QStringLiteral("--text-scale"), QStringLiteral("110")};
        QTest::newRow("size") << QStringList{QStringLiteral("--size"), QStringLiteral("large")};
        QTest::newRow("two places") << QStringList{
            QStringLiteral("--data"), QStringLiteral("/a"), QStringLiteral("--portable"), QStringLiteral("/b")};
    }

    void mistakesAreOneSentence()
    {
        QFETCH(QStringList, arguments);
        const Ended ended = run(arguments);
        QCOMPARE(ended.status, 2);
        QVERIFY(ended.out.isEmpty());
        QCOMPARE(ended.err.count(u'\n'), 1);
    }

    void measures()
    {
        const test::TemporaryFolder folder;
        const Ended ended = run({QStringLiteral("--data"), folder.path(), QStringLiteral("--measure")});
        QCOMPARE(ended.status, 0);
        const QJsonObject figures = QJsonDocument::fromJson(ended.out.toUtf8()).object();
        QVERIFY(figures[u"first_frame_ms"].toDouble() > 0);
        QVERIFY(figures[u"rss_kb"].toDouble() > 10'000);
    }

    void carriedAlongItWritesNowhereElse()
    {
        const test::TemporaryFolder home;
        const test::TemporaryFolder stick;
        QStringList environment{QStringLiteral("HOME=") + home.path()};
        for (const char *name : {"XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_CONFIG_HOME"})
            environment += QLatin1String(name) + QStringLiteral("=");
        const Ended ended = run({QStringLiteral("--portable"), stick.path(), QStringLiteral("--measure")}, environment);
        QCOMPARE(ended.status, 0);
        QCOMPARE(filesUnder(home.path()), QStringList());
        QVERIFY(QFile::exists(stick.path(QStringLiteral("data/hocso.db"))));
    }

    void aStartWithoutAFrameIsFollowedBySoftware()
    {
        qunsetenv("QT_QUICK_BACKEND");
        const test::TemporaryFolder folder;
        const auto start = [&](const char *version, bool frame) {
            app::Rendering rendering(folder.path(), QString::fromLatin1(version));
            rendering.choose();
            rendering.windowMade();
            if (frame)
                rendering.frameShown();
            return rendering.isSoftware();
        };
        QVERIFY(!start("1.0", true));
        QVERIFY(!start("1.0", false)); // the driver hangs
        QVERIFY(start("1.0", false));
        QVERIFY(start("1.0", true)); // and it stays so
        QVERIFY(start("1.0", true));
        QVERIFY(!start("1.1", true)); // until the program is another one
        QVERIFY(!start("1.1", true));
        qputenv("QT_QUICK_BACKEND", "software");
        QVERIFY(start("1.1", true));
        QCOMPARE(filesUnder(folder.path()), QStringList());
    }

    void motionFollowsTheDesktop()
    {
        const auto asks = [](const char *file, const QByteArray &text) {
            const test::TemporaryFolder folder;
            folder.write(QLatin1String(file), text);
            return app::systemReducesMotion(folder.path());
        };
        QVERIFY(!asks("other", ""));
        QVERIFY(!asks("gtk-3.0/settings.ini", "[Settings]\ngtk-enable-animations=1\n"));
        QVERIFY(asks("gtk-3.0/settings.ini", "[Settings]\ngtk-enable-animations=0\n"));
        QVERIFY(asks("gtk-4.0/settings.ini", "[Settings]\ngtk-enable-animations=false\n"));
        QVERIFY(asks("kdeglobals", "[KDE]\nAnimationDurationFactor=0\n"));
    }
};

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    if (argc < 2)
        qFatal("tst_program HOCSO");
    program = QString::fromLocal8Bit(argv[1]);
    argv[1] = argv[0];
    TestProgram test;
    return QTest::qExec(&test, argc - 1, argv + 1);
}

#include "tst_program.moc"

// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
// Somebody learns in the real window, and the program is killed under their hands.
#include "base/random.h"
#include "services/workplace.h"
#include "storage/database.h"
#include "support/fixed_clock.h"
#include "support/temporary_folder.h"

#include <QProcess>
#include <QTest>

#include <memory>

using namespace hocso;
using namespace hocso::test;

namespace {

constexpr int kills = 20;
constexpr int longestRun = 900; ///< ms from the first step on the screen
QString program;

/** What the window of one run has shown and said, in order. */
struct Run {
    QStringList shown; ///< addresses of steps
    QStringList saved;
    bool done = false;
};

Run runAndKill(const QString &folder, int ms)
{
    QProcess process;
    process.start(program,
        {QStringLiteral("--data"), folder, QStringLiteral("--courses"), QStringLiteral(HOCSO_SOURCE_DIR "/courses"),
            QStringLiteral("--size"), QStringLiteral("1024x768")});
    QByteArray said;
    while (!said.contains("shown ") && process.waitForReadyRead(20000))
        said += process.readAllStandardOutput();
    QTest::qSleep(ms);
    process.kill();
    process.waitForFinished(20000);
    said += process.readAllStandardOutput();
    if (process.exitStatus() != QProcess::CrashExit)
        qFatal("the program ended by itself: %s%s", said.constData(), process.readAllStandardError().constData());
    Run run;
    const QList<QByteArray> lines = said.split('\n');
    for (const QByteArray &line : lines.mid(0, lines.size() - 1)) { // the last one is empty or torn
        const QString address = QString::fromUtf8(line).section(u' ', 1);
        if (line.startsWith("shown "))
            run.shown.append(address);
        else if (line.startsWith("saved "))
            run.saved.append(address);
        else if (line == "done")
            run.done = true;
    }
    return run;
}

/** What stands in the data folder as answered. */
struct Answered {
    QSet<QString> steps; ///< addresses
    QHash<QString, int> times; ///< of each step, in each sitting by itself
};

/** A data folder with one learner. */
class Machine {
public:
    Machine()
    {
        m_folder.write(QStringLiteral("site.yaml"), "use: culture-house\n");
        const auto place = open();
        place->roster().add({QStringLiteral("Nguyễn Thị Mẫu"), 1958, {}, {}, {}}, true,
            [&](const Result<LearnerId> &id) { m_learner = *id; });
        if (!QTest::qWaitFor([&] { return !m_learner.isEmpty(); }))
            qFatal("nobody was added");
    }

    QString folder() const { return m_folder.path(); }
    Answered answered() const
    {
        Answered answered;
        const auto place = open();
        const auto facts = place->store().factsOf(m_learner);
        if (!facts)
            qFatal("the facts cannot be read: %s", qPrintable(facts.error().code));
        for (const auto &fact : *facts) {
            if (fact.kind != QLatin1String(progress::kind::attempt)
                && fact.kind != QLatin1String(progress::kind::stepDone))
                continue;
            answered.steps.insert(fact.step.text);
            ++answered.times[fact.step.text + u' ' + fact.sitting];
        }
        return answered;
    }
    bool isWhole() const
    {
        auto database
            = storage::Database::open(m_folder.path(QStringLiteral("hocso.db")), storage::Database::Use::Read);
        return database && (*database)->quickCheck();
    }

private:
    std::unique_ptr<services::Workplace> open() const
    {
        services::Options options;
        options.dataFolder = m_folder.path();
        options.cacheFolder = m_folder.path(QStringLiteral("cache"));
        auto place = services::Workplace::open(options, m_clock);
        if (!place)
            qFatal("the data folder cannot be opened: %s", qPrintable(place.error().code));
        if ((*place)->store().openReport().restored)
            qFatal("a backup had to be restored");
        return *std::move(place);
    }

    TemporaryFolder m_folder;
    FixedClock m_clock;
    LearnerId m_learner;
};

}

class TestWindowKilled : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatTheWindowSaidIsThere()
    {
        Random random(20261122);
        auto machine = std::make_unique<Machine>();
        Run before;
        int saved = 0;
        for (int n = 0; n < kills; ++n) {
            const Run run = runAndKill(machine->folder(), int(random.below(longestRun)));
            QVERIFY(!run.shown.isEmpty());
            const auto answered = machine->answered();
            for (const QString &step : run.saved)
                QVERIFY2(answered.steps.contains(step), qPrintable(QStringLiteral("lost: ") + step));
            for (auto it = answered.times.begin(); it != answered.times.end(); ++it)
                QVERIFY2(it.value() == 1, qPrintable(QStringLiteral("asked again: ") + it.key()));
            if (!before.shown.isEmpty())
                goesOn(before, run.shown.first(), answered.steps);
            if (QTest::currentTestFailed())
                return;
            saved += int(QSet<QString>(run.saved.begin(), run.saved.end()).size());
            before = run;
            if (run.done) {
                machine = std::make_unique<Machine>();
                before = {};
            }
        }
        QVERIFY(machine->isWhole());
        QVERIFY2(saved > kills, qPrintable(QString::number(saved)));
        qInfo("%d kills, %d steps shown as saved", kills, saved);
    }

private:
    /** At the step that stood on the screen; else at the one before, with its feedback; else right after it. */
    static void goesOn(const Run &before, const QString &now, const QSet<QString> &answered)
    {
        const QString last = before.shown.last();
        if (now == last)
            return;
        if (before.shown.size() > 1 && now == before.shown[before.shown.size() - 2])
            QVERIFY2(answered.contains(now), qPrintable(now));
        else
            QVERIFY2(answered.contains(last), qPrintable(last + QStringLiteral(" → ") + now));
    }
};

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    if (argc < 2)
        qFatal("tst_window_killed PROGRAM");
    program = QString::fromLocal8Bit(argv[1]);
    argv[1] = argv[0];
    TestWindowKilled test;
    return QTest::qExec(&test, argc - 1, argv + 1);
}

#include "tst_window_killed.moc"

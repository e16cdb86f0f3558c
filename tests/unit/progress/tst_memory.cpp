// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
#include "unit/progress/facts.h"

#include <QTest>

#include <algorithm>

using namespace hocso;
using namespace hocso::test;

namespace {

const QString pick = QStringLiteral("scams/calls/pick");
const QString hints = QStringLiteral("hints");
constexpr qint64 day = qint64(24) * 60 * 60 * 1000;

struct Answer {
    int grade;
    int days; ///< since the one before
    double stability;
    double difficulty;
    double chance; ///< just before it
    int interval;
};

Memory memoryOf(const Progress &progress, int revision = 1)
{
    return progress.step(Address{pick}, revision).memory;
}

/** Compares as numbers are read: to eight places after the point, or as many digits. */
bool near(double a, double b)
{
    return std::abs(a - b) <= 1e-6 * std::max(1.0, std::abs(b));
}

}

class TestMemory : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /** Values of ts-fsrs 5.4.2; hundreds of histories more are compared in tests/judges. */
    void knownHistories_data()
    {
        QTest::addColumn<QList<Answer>>("answers");
        QTest::newRow("again") << QList<Answer>{{1, 0, 0.212, 6.4133, 0, 1}};
        QTest::newRow("hard") << QList<Answer>{{2, 0, 1.2931, 5.11217071, 0, 1}};
        QTest::newRow("easy") << QList<Answer>{{4, 0, 8.2956, 1, 0, 8}};
        QTest::newRow("remembered again and again")
            << QList<Answer>{{3, 0, 2.3065, 2.11810397, 0, 2}, {3, 2, 10.96433194, 2.11121424, 0.90949326, 11},
                   {3, 7, 36.12363618, 2.1043314, 0.92779044, 36}, {3, 30, 119.29265785, 2.09745544, 0.91224659, 119}};
        QTest::newRow("forgotten, twice on one day, after a year") << QList<Answer>{{3, 0, 2.3065, 2.11810397, 0, 2},
            {1, 2, 0.6075801, 7.39450274, 0.90949326, 1}, {3, 0, 0.65967433, 7.38233661, 1, 1},
            {3, 1, 2.48790193, 7.37018264, 0.86898214, 2}, {2, 5, 6.45931976, 8.23943305, 0.84546538, 6},
            {1, 400, 1.96983157, 9.40654198, 0.52957601, 2}, {3, 1, 2.86750538, 9.39236381, 0.93961593, 3}};
        QTest::newRow("hard on one day lets nothing fall") << QList<Answer>{
            {2, 0, 1.2931, 5.11217071, 0, 1}, {2, 0, 1.2931, 6.74045952, 1, 1}, {2, 0, 1.2931, 7.8213935, 1, 1}};
    }

    void knownHistories()
    {
        QFETCH(QList<Answer>, answers);
        Memory memory;
        int today = 20000;
        for (const Answer &answer : answers) {
            today += answer.days;
            if (memory.exists())
                QVERIFY(near(scheduler().retrievability(memory, today), answer.chance));
            memory = scheduler().after(memory, Grade(answer.grade), today);
            QVERIFY2(near(memory.stability, answer.stability), qPrintable(QString::number(memory.stability, 'f', 9)));
            QVERIFY2(
                near(memory.difficulty, answer.difficulty), qPrintable(QString::number(memory.difficulty, 'f', 9)));
            QCOMPARE(memory.day, today);
            QCOMPARE(scheduler().interval(memory), answer.interval);
        }
    }

    void stabilityIsTheDayOfNinetyPercent()
    {
        const Memory memory{100, 5, 20000};
        QVERIFY(near(scheduler().retrievability(memory, 20100), 0.9));
        QCOMPARE(scheduler().retrievability(memory, 20000), 1.0);
        QCOMPARE(scheduler().retrievability(memory, 19000), 1.0); // a clock that was set back
        QVERIFY(scheduler().interval(memory, 0.95) < 100);
        QVERIFY(scheduler().interval(memory, 0.8) > 100);
        QCOMPARE(scheduler().interval({0.001, 10, 20000}), 1);
        QCOMPARE(scheduler().interval({36500, 1, 20000}), 36500);
    }

    void nothingLeavesItsBounds()
    {
        Memory best{36000, 1, 20000};
        Memory worst{0.001, 10, 20000};
        for (int i = 1; i <= 50; ++i) {
            best = scheduler().after(best, Grade::Easy, best.day + 36000);
            worst = scheduler().after(worst, Grade::Again, worst.day + i % 3);
        }
        QCOMPARE(best.stability, 36500.0);
        QVERIFY(best.difficulty >= 1 && worst.difficulty <= 10);
        QVERIFY(worst.stability >= 0.001 && worst.stability <= 0.0011);
    }

    void daysAreThoseOfVietNam()
    {
        const qint64 midnight = 1795219200000 - qint64(7) * 60 * 60 * 1000; // 2026-11-21 00:00 +07:00
        QCOMPARE(dayOf(midnight) - dayOf(midnight - 1), 1);
        QCOMPARE(dayOf(midnight + day - 1), dayOf(midnight));
    }

    void answersBecomeGrades_data()
    {
        QTest::addColumn<int>("score");
        QTest::addColumn<int>("hinted");
        QTest::addColumn<bool>("helped");
        QTest::addColumn<int>("grade");
        QTest::newRow("wrong") << 0 << 0 << false << 1;
        QTest::newRow("wrong in spite of hints") << 0 << 2 << true << 1;
        QTest::newRow("a part") << 1 << 0 << false << 2;
        QTest::newRow("nearly") << 9999 << 0 << false << 2;
        QTest::newRow("right with a hint") << 10000 << 1 << false << 2;
        QTest::newRow("right with help") << 10000 << 0 << true << 2;
        QTest::newRow("right") << 10000 << 0 << false << 3;
    }

    void answersBecomeGrades()
    {
        QFETCH(int, score);
        QFETCH(int, hinted);
        QFETCH(bool, helped);
        QFETCH(int, grade);
        Fact fact;
        fact.score = score;
        fact.hints = hinted;
        fact.help = helped;
        QCOMPARE(int(gradeOf(fact)), grade);
    }

    /** The first answer of each meeting counts; those after it know what was wrong. */
    void firstTriesAreRemembered()
    {
        Machine machine(1);
        Progress progress;
        const auto attempt = [&](int score, QJsonObject more) { add(progress, machine.attempt(pick, score, more)); };
        const QString tryKey = QStringLiteral("try");
        attempt(0, {{tryKey, 1}});
        const Memory after = memoryOf(progress);
        QCOMPARE(after.stability, publishedWeights[0]);
        QCOMPARE(after.day, dayOf(machine.now));
        attempt(10000, {{tryKey, 2}});
        attempt(0, {{tryKey, 3}});
        attempt(0, {{tryKey, 3}, {QStringLiteral("revealed"), true}});
        QCOMPARE(memoryOf(progress).stability, after.stability);
        attempt(10000, {{tryKey, 1}}); // it came again at the end of the lesson
        QVERIFY(memoryOf(progress).stability > after.stability);
        QVERIFY(!memoryOf(progress, 2).exists());
        add(progress, machine.attempt(pick, 10000, {{tryKey, 1}}, 2));
        QCOMPARE(memoryOf(progress, 2).stability, publishedWeights[2]);
    }

    void aReviewMovesMemoryAlone()
    {
        Machine machine(1);
        Progress progress;
        add(progress, machine.attempt(pick, 10000));
        add(progress, machine.attempt(QStringLiteral("other/one/x"), 10000));
        machine.now += 3 * day;
        const Progress before = progress;
        add(progress,
            machine.write(QStringLiteral("review"), Address{pick},
                {{QStringLiteral("score"), 0}, {QStringLiteral("try"), 1}, {QStringLiteral("help"), true},
                    {QStringLiteral("duration"), 60000}}));
        const StepProgress was = before.step(Address{pick}, 1);
        const StepProgress step = progress.step(Address{pick}, 1);
        QVERIFY(step.memory.stability < was.memory.stability);
        QVERIFY(step.done && step.mastered && !step.help);
        QCOMPARE(step.tries, was.tries);
        QCOMPARE(step.firstScore, was.firstScore);
        QCOMPARE(progress.lastCourse, before.lastCourse);
        QCOMPARE(progress.lastStep, before.lastStep);
        QVERIFY(!progress.assistedIn({QStringLiteral("scams")}));
        QCOMPARE(progress.minutes, before.minutes + 1); // it is time learnt
        QCOMPARE(progress.reviewDay, dayOf(machine.now));
        QCOMPARE(progress.reviewsThatDay, 1);
    }

    void aReviewAloneMakesNothingDone()
    {
        Machine machine(1);
        const Progress progress
            = fold({machine.write(QStringLiteral("review"), Address{pick}, {{QStringLiteral("score"), 10000}})});
        QVERIFY(!progress.step(Address{pick}, 1).done);
        QVERIFY(!progress.step(Address{pick}, 1).mastered);
        QVERIFY(memoryOf(progress).exists());
    }

    void reviewsOfADayAreCounted()
    {
        Machine machine(1);
        Progress progress;
        const auto review = [&] {
            add(progress, machine.write(QStringLiteral("review"), Address{pick}, {{QStringLiteral("score"), 10000}}));
        };
        review();
        review();
        QCOMPARE(progress.reviewsThatDay, 2);
        machine.now += day;
        review();
        QCOMPARE(progress.reviewsThatDay, 1);
    }

    /** A date that is not sure counts as the last one that was: nothing is forgotten by a dead battery. */
    void unsureDatesStandStill()
    {
        Machine machine(1);
        Progress progress;
        add(progress, machine.attempt(pick, 10000));
        const qint64 sure = machine.now;
        machine.clock = Certainty::Unsure;
        machine.now = 946684800000; // 2000
        add(progress, machine.attempt(pick, 10000));
        QCOMPARE(memoryOf(progress).day, dayOf(sure));
        machine.now = sure + 900 * day;
        add(progress, machine.attempt(pick, 10000));
        QCOMPARE(memoryOf(progress).day, dayOf(sure));
        QVERIFY(memoryOf(progress).stability < 10); // three times on one day, not after years

        Machine never(2); // whose clock was never right
        never.clock = Certainty::Unsure;
        Progress unknown;
        add(unknown, never.attempt(pick, 10000));
        QCOMPARE(memoryOf(unknown).day, 0);
        QVERIFY(dueCards(unknown, 0).isEmpty());
        never.clock = Certainty::Confirmed;
        QCOMPARE(dueCards(unknown, dayOf(never.now)).size(), 1);
        add(unknown, never.attempt(pick, 10000));
        QCOMPARE(memoryOf(unknown).day, dayOf(never.now));
        QVERIFY(memoryOf(unknown).stability < 10); // not as if it had been known since 1970
    }

    void theOrderOfArrivalIsNoMatter()
    {
        Machine one(1);
        Machine two(2);
        QList<Fact> facts;
        for (int i = 0; i < 12; ++i) {
            Machine &machine = i % 3 == 0 ? two : one;
            one.now += day;
            two.now = one.now;
            facts.append(i % 2 == 0 ? machine.attempt(pick, i % 4 == 0 ? 0 : 10000)
                                    : machine.write(QStringLiteral("review"), Address{pick},
                                        {{QStringLiteral("score"), 10000}, {hints, i % 5}}));
        }
        const Memory once = memoryOf(fold(facts));
        QList<Fact> other(facts.rbegin(), facts.rend());
        other += facts.mid(3, 5);
        const Memory twice = memoryOf(fold(other));
        QCOMPARE(twice.stability, once.stability);
        QCOMPARE(twice.difficulty, once.difficulty);
        QCOMPARE(twice.day, once.day);
    }

    void aCardIsDueWhenItMayBeForgotten()
    {
        Machine machine(1);
        Progress progress;
        add(progress, machine.attempt(pick, 10000)); // stability 2.3 days
        const int learnt = dayOf(machine.now);
        QVERIFY(dueCards(progress, learnt).isEmpty());
        QVERIFY(dueCards(progress, learnt + 1).isEmpty());
        QVERIFY(dueCards(progress, learnt - 500).isEmpty());
        const QList<DueCard> due = dueCards(progress, learnt + 2);
        QCOMPARE(due.size(), 1);
        QCOMPARE(due[0].address.text, pick);
        QCOMPARE(due[0].revision, 1);
        QVERIFY(near(due[0].retrievability, 0.90949326));
        machine.now += 2 * day;
        add(progress, machine.write(QStringLiteral("review"), Address{pick}, {{QStringLiteral("score"), 10000}}));
        QVERIFY(dueCards(progress, learnt + 10).isEmpty());
        QCOMPARE(dueCards(progress, learnt + 13).size(), 1);
    }
};

QTEST_APPLESS_MAIN(TestMemory)
#include "tst_memory.moc"

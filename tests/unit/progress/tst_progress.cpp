// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
#include "unit/progress/facts.h"

#include <QJsonArray>
#include <QTest>

using namespace hocso;
using namespace hocso::test;

namespace {

const QString pick = QStringLiteral("vneid/real-app/pick");
const QString sittingOne = QStringLiteral("019aa5b0-7d2c-7abc-8def-000000000001");

QJsonObject sittingData(const QString &id, const QJsonArray &items)
{
    return {{QStringLiteral("sitting"), id}, {QStringLiteral("items"), items}, {QStringLiteral("duration"), 1000}};
}

QJsonArray itemsOf(const QString &address, int points)
{
    QJsonArray items;
    items.append(QJsonArray{address, points, 10000, 0});
    return items;
}

/** Everything of a Progress that can be compared, as text. */
QString shown(const Progress &progress)
{
    QStringList lines;
    for (auto step = progress.steps.begin(); step != progress.steps.end(); ++step) {
        for (const Revisions::Entry &at : *step) {
            lines.append(QStringLiteral("%1@%2 %3%4%5%6%7 %8 %9")
                             .arg(step.key().text)
                             .arg(at.revision)
                             .arg(at.done)
                             .arg(at.mastered)
                             .arg(at.revealed)
                             .arg(at.hintedFirst)
                             .arg(at.help)
                             .arg(at.firstScore)
                             .arg(at.tries));
        }
    }
    lines.sort();
    for (const Sitting &sitting : progress.sittings)
        lines.append(QStringLiteral("%1 %2 %3").arg(sitting.id, sitting.lesson.text).arg(sitting.score));
    for (const Award &award : progress.awards)
        lines.append(award.id.text);
    QStringList courses;
    for (const Completion &completion : progress.completions)
        courses.append(completion.course.text + completion.title + QString::number(completion.at));
    courses.sort();
    QStringList tasks(progress.tasks.begin(), progress.tasks.end());
    tasks.sort();
    lines << courses << tasks << progress.lastStep.text << QString::number(progress.learnt);
    return lines.join(u'\n');
}

}

class TestProgress : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anExerciseIsDoneByTheFullScoreOnly()
    {
        Machine machine(1);
        Progress progress;
        add(progress, machine.attempt(pick, 9999, {{QStringLiteral("hints"), 1}}));
        StepProgress step = progress.step(Address{pick}, 1);
        QVERIFY(!step.done);
        QVERIFY(!step.mastered);
        QCOMPARE(step.firstScore, 9999);
        QVERIFY(step.hintedFirst);
        add(progress, machine.attempt(pick, 10000));
        step = progress.step(Address{pick}, 1);
        QVERIFY(step.done);
        QVERIFY(step.mastered);
        QCOMPARE(step.tries, 2);
        QCOMPARE(step.firstScore, 9999);
        add(progress, machine.attempt(pick, 0)); // again later: nothing done is undone
        QVERIFY(progress.step(Address{pick}, 1).done);
    }

    void theRevealedAnswerIsDoneButNoTry()
    {
        Machine machine(1);
        Progress progress;
        for (int n = 0; n < 3; ++n)
            add(progress, machine.attempt(pick, 2000));
        add(progress, machine.attempt(pick, 2000, {{QStringLiteral("revealed"), true}}));
        const StepProgress step = progress.step(Address{pick}, 1);
        QVERIFY(step.done);
        QVERIFY(step.revealed);
        QVERIFY(!step.mastered);
        QCOMPARE(step.tries, 3);
    }

    void onlyAddressAndRevisionCount()
    {
        Machine machine(1);
        const Progress progress = fold({machine.attempt(pick, 10000, {}, 1), machine.attempt(pick, 0, {}, 2)});
        QVERIFY(progress.step(Address{pick}, 1).done);
        QVERIFY(!progress.step(Address{pick}, 2).done);
        QCOMPARE(progress.step(Address{pick}, 3).tries, 0);
    }

    void aSittingIsScoredByItsPoints()
    {
        Machine machine(1);
        const Address check{QStringLiteral("vneid/check")};
        const Fact first = machine.write(QStringLiteral("step_done"), check,
            sittingData(sittingOne,
                {QJsonArray{QStringLiteral("vneid/banks/b/one"), 2, 10000, 0},
                    QJsonArray{QStringLiteral("vneid/banks/b/two"), 1, 5000, 0}}));
        const Fact second = machine.write(QStringLiteral("step_done"), check,
            sittingData(QStringLiteral("019aa5b0-7d2c-7abc-8def-000000000002"),
                {QJsonArray{QStringLiteral("vneid/banks/b/one"), 2, 10000, 1},
                    QJsonArray{QStringLiteral("vneid/banks/b/three"), 1, 10000, 0}}));
        const Progress progress = fold({first, second});
        QCOMPARE(progress.sittings.size(), 2);
        QCOMPARE(progress.firstSitting(check)->score, 8333); // (2 × 1 + 0.5) ÷ 3, rounded down
        QCOMPARE(progress.lastSitting(check)->score, 10000);
        QCOMPARE(progress.lastSitting(check)->items.at(0),
            (SittingItem{Address{QStringLiteral("vneid/banks/b/one")}, 2, 10000, true}));
        QCOMPARE(progress.bestScore(check), 10000);
        QCOMPARE(progress.bestScore(Address{QStringLiteral("vneid/other")}), -1);
        QVERIFY(!progress.firstSitting(Address{QStringLiteral("vneid/other")}));
        QVERIFY(progress.step(check, 1).done);
    }

    void completionIsWrittenOnce()
    {
        Machine machine(1);
        const auto completed = [&](const QString &title, int result) {
            return machine.write(QStringLiteral("completed"), Address{QStringLiteral("vneid")},
                {{QStringLiteral("title"), title}, {QStringLiteral("result"), result},
                    {QStringLiteral("assisted"), true}, {QStringLiteral("lessons"), 6},
                    {QStringLiteral("minutes"), 50}});
        };
        const Progress progress
            = fold({completed(QStringLiteral("Cài đặt VNeID"), 9000), completed(QStringLiteral("VNeID"), 10000)});
        const Completion completion = progress.completions.value(CourseId{QStringLiteral("vneid")});
        QCOMPARE(completion.title, QStringLiteral("Cài đặt VNeID"));
        QCOMPARE(completion.result, 9000);
        QVERIFY(completion.assisted);
        QCOMPARE(progress.courseTitles.value(CourseId{QStringLiteral("vneid")}), QStringLiteral("VNeID"));
    }

    void helpTasksTimeAndPlaceAreKept()
    {
        Machine machine(1);
        const Progress progress = fold({
            machine.attempt(pick, 10000,
                {{QStringLiteral("duration"), 100000}, {QStringLiteral("help"), true},
                    {QStringLiteral("courseTitle"), QStringLiteral("Cài đặt VNeID")}}),
            machine.write(QStringLiteral("step_done"), Address{QStringLiteral("scams/story/page")},
                {{QStringLiteral("duration"), 50000}}),
            machine.write(QStringLiteral("task_confirmed"), Address{QStringLiteral("vneid/real/level-2")},
                {{QStringLiteral("achieves"), QStringLiteral("vneid-level-2")},
                    {QStringLiteral("by"), QStringLiteral("learner")}}),
        });
        QCOMPARE(progress.minutes, 2);
        QCOMPARE(progress.learnt, 150000);
        QVERIFY(progress.assistedIn(CourseId{QStringLiteral("vneid")}));
        QVERIFY(!progress.assistedIn(CourseId{QStringLiteral("scams")}));
        QVERIFY(progress.tasks.contains(QStringLiteral("vneid-level-2")));
        QCOMPARE(progress.lastCourse.text, QStringLiteral("scams"));
        QCOMPARE(progress.lastStep.text, QStringLiteral("scams/story/page"));
        QVERIFY(progress.step(Address{QStringLiteral("scams/story/page")}, 1).done);
        QCOMPARE(progress.courseTitles.value(CourseId{QStringLiteral("vneid")}), QStringLiteral("Cài đặt VNeID"));
    }

    void unknownKindsAreNoProgress()
    {
        Machine machine(1);
        const Progress progress = fold({machine.write(QStringLiteral("balloon_flight"), Address{pick}, {})});
        QVERIFY(progress.steps.isEmpty());
        QVERIFY(progress.lastStep.isEmpty());
    }

    void anUnsureFactStandsAfterTheOneBeforeIt()
    {
        Machine here(1);
        Machine there(2);
        const Fact first = here.attempt(pick, 0);
        here.now = 0; // the battery is empty: 1970
        here.clock = Certainty::Unsure;
        const Fact second = here.attempt(pick, 1000);
        there.now = first.at + 60000;
        const Fact third = there.attempt(pick, 2000);
        QCOMPARE(inOrder({third, second, first}).value(1).hash, second.hash);
        QCOMPARE(fold({second, third, first}).step(Address{pick}, 1).firstScore, 0);
    }

    // Merging is a union: random histories of three devices, shuffled and doubled, fold to the same.
    void aUnionInAnyOrderFoldsTheSame()
    {
        for (quint64 seed = 1; seed <= 50; ++seed) {
            Random random(seed);
            QList<Machine> machines{Machine(1), Machine(2), Machine(3)};
            QList<Fact> facts;
            for (int n = 0; n < 120; ++n) {
                Machine &machine = machines[random.below(3)];
                machine.now += random.below(100000);
                machine.clock = Certainty(random.below(3));
                const QString step = QStringLiteral("c%1/l/s%2").arg(random.below(3)).arg(random.below(4));
                switch (random.below(6)) {
                case 0:
                    facts.append(
                        machine.write(QStringLiteral("step_done"), Address{step}, {{QStringLiteral("duration"), 10}}));
                    break;
                case 1:
                    facts.append(
                        machine.write(QStringLiteral("completed"), Address{step}, {{QStringLiteral("title"), step}}));
                    break;
                case 2:
                    facts.append(machine.write(QStringLiteral("step_done"), Address{step},
                        sittingData(sittingOne, itemsOf(step, int(random.below(4))))));
                    break;
                default:
                    facts.append(machine.attempt(step, int(random.below(3)) * 5000,
                        {{QStringLiteral("revealed"), random.below(9) == 0},
                            {QStringLiteral("hints"), int(random.below(2))}}));
                }
            }
            const QString whole = shown(fold(facts));
            QList<Fact> doubled = facts + facts.mid(0, 30);
            random.shuffle(doubled);
            QCOMPARE(shown(fold(doubled)), whole);
            Progress stepwise;
            for (const Fact &fact : inOrder(facts))
                add(stepwise, fact);
            QCOMPARE(shown(stepwise), whole);
        }
    }
};

QTEST_GUILESS_MAIN(TestProgress)
#include "tst_progress.moc"

// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
#include "school.h"

using namespace hocso;
using services::LessonPlayer;
using services::Phase;
using services::Saving;
using test::School;

class TestLessonPlayer : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void goesThroughALesson()
    {
        School school;
        const auto lesson = school.lesson({QStringLiteral("page"), QStringLiteral("aa")});
        const auto player = school.play(lesson, lesson);
        QCOMPARE(player->position(), 0);
        QVERIFY(player->isReady()); // a page only wants to be read
        player->submit();
        QTRY_COMPARE(player->position(), 1);
        QVERIFY(!player->isReady());
        School::answer(*player, 2);
        QCOMPARE(player->phase(), Phase::Judged);
        QVERIFY(!player->offersRetry());
        player->next();
        QCOMPARE(player->phase(), Phase::Finished);
        const auto &progress = school.record->progress();
        for (const auto &step : lesson.steps)
            QVERIFY(progress.step(step.address, 1).done);
        QVERIFY(services::progressIn(progress, school.course(lesson), school.course(lesson).lessons[0]).done);
    }

    void whatMustBeDoneIsNotReadyByBeingShown()
    {
        const test::DoingKind doing;
        for (const QString &ask : {QString(), QStringLiteral("Turn them")}) {
            School school;
            auto lesson = school.lesson({QStringLiteral("page"), QStringLiteral("aa")});
            lesson.steps[0] = school.step(QStringLiteral("course/one/doing"), 0, doing);
            lesson.steps[0].ask = ask;
            const auto player = school.play(lesson, lesson);
            QVERIFY(!player->isReady());
            QVERIFY(!player->offersSkip());
            player->submit();
            QCOMPARE(player->position(), 0);
            player->edit(School::value(1), true);
            player->submit();
            QTRY_COMPARE(player->position(), 1);
            QVERIFY(school.record->progress().step(lesson.steps[0].address, 1).done);
        }
    }

    void nothingIsSavedBeforeItIsOnDisk()
    {
        School school;
        const auto lesson = school.lesson({QStringLiteral("aa")});
        const auto player = school.play(lesson, lesson);
        player->edit(School::value(2), true);
        player->submit();
        QCOMPARE(player->phase(), Phase::Judged); // the feedback is there at once
        QCOMPARE(player->saving(), Saving::InFlight);
        player->next(); // too early: nothing happens
        QCOMPARE(player->phase(), Phase::Judged);
        QTRY_COMPARE(player->saving(), Saving::Done);
    }

    void wrongAnswersGetHintsThenTheAnswer()
    {
        School school;
        const auto lesson = school.lesson({QStringLiteral("aa"), QStringLiteral("bbbbb")});
        const auto player = school.play(lesson, lesson);
        QVERIFY(!player->offersHint()); // no wrong answer yet, no minute passed
        for (int tries = 1; tries <= 3; ++tries) {
            QVERIFY(!player->offersReveal());
            School::answer(*player, 9);
            QVERIFY(player->offersRetry());
            QCOMPARE(player->offersReveal(), tries == 3);
            QCOMPARE(player->offersHint(), true);
            if (tries < 3)
                player->tryAgain();
        }
        player->showHint();
        QCOMPARE(player->hints(), QStringList{QStringLiteral("first")});
        player->reveal();
        QTRY_COMPARE(player->saving(), Saving::Done);
        QVERIFY(player->isRevealed());
        QCOMPARE(player->answer(), School::value(2));
        QVERIFY(school.record->progress().step(lesson.steps[0].address, 1).done);
        QVERIFY(!school.record->progress().step(lesson.steps[0].address, 1).mastered);
        QCOMPARE(school.record->progress().step(lesson.steps[0].address, 1).firstScore, 0);

        player->next();
        School::answer(*player, 5);
        player->next(); // the revealed one comes again, once
        QVERIFY(player->isRepeat());
        QCOMPARE(player->step().address, lesson.steps[0].address);
        School::answer(*player, 2);
        player->next();
        QCOMPARE(player->phase(), Phase::Finished);
        QVERIFY(school.record->progress().step(lesson.steps[0].address, 1).mastered);
    }

    void goesOnAfterAPowerCut()
    {
        School school;
        const auto lesson = school.lesson({QStringLiteral("page"), QStringLiteral("aa"), QStringLiteral("bb")});
        auto player = school.play(lesson, lesson);
        player->submit();
        QTRY_COMPARE(player->position(), 1);
        School::answer(*player, 9);
        player->tryAgain();
        player->showHint();
        player->help();
        player->edit(School::value(7), false);
        const QVariant shown = player->view().content;
        player.reset(); // what waits is written
        school.restart();

        player = std::make_unique<LessonPlayer>(school.course(lesson), lesson, *school.record, school.clock, 4711);
        QCOMPARE(player->position(), 1);
        QCOMPARE(player->view().content, shown);
        QCOMPARE(player->answer(), School::value(7));
        QVERIFY(!player->isReady());
        QCOMPARE(player->tries(), 1);
        QCOMPARE(player->hints().size(), 1);
        QVERIFY(player->isHelped());
        QCOMPARE(player->phase(), Phase::Answering);
    }

    void feedbackComesBackToo()
    {
        School school;
        const auto lesson = school.lesson({QStringLiteral("aa"), QStringLiteral("bb")});
        auto player = school.play(lesson, lesson);
        School::answer(*player, 3);
        player.reset();
        school.restart();
        player = school.play(lesson, lesson);
        QCOMPARE(player->phase(), Phase::Judged);
        QCOMPARE(player->outcome()->score, exercises::fullScore / 2);
        QCOMPARE(player->answer(), School::value(3));
    }

    void anUpdateUndoesNothing()
    {
        School school;
        const auto before
            = school.lesson({QStringLiteral("page"), QStringLiteral("aa"), QStringLiteral("bb"), QStringLiteral("cc")});
        auto player = school.play(before, before);
        player->submit();
        QTRY_COMPARE(player->position(), 1);
        School::answer(*player, 2);
        player->next();
        player->edit(School::value(1), false);
        player.reset();
        school.restart();
        // "bb", where the learner was, is gone; a new step stands at the front
        const auto after = school.lesson(
            {QStringLiteral("dddd"), QStringLiteral("page"), QStringLiteral("aa"), QStringLiteral("cc")});
        player = school.play(after, after);
        QCOMPARE(player->step().address.text, QStringLiteral("course/one/cc"));
        const auto in
            = services::progressIn(school.record->progress(), school.course(after), school.course(after).lessons[0]);
        QCOMPARE(in.stepsDone, 2);
        QVERIFY(!in.done);
        School::answer(*player, 2);
        player->next();
        QCOMPARE(player->phase(), Phase::Finished);
        player = school.play(after, after); // the new step is what is left
        QCOMPARE(player->step().address.text, QStringLiteral("course/one/dddd"));
    }

    void learningAgainHarmsNothing()
    {
        School school;
        const auto lesson = school.lesson({QStringLiteral("aa"), QStringLiteral("bb")});
        auto player = school.play(lesson, lesson);
        for (int i = 0; i < 2; ++i) {
            School::answer(*player, 2);
            player->next();
        }
        player = school.play(lesson, lesson);
        QCOMPARE(player->position(), 0);
        QCOMPARE(player->phase(), Phase::Answering);
        School::answer(*player, 9);
        QVERIFY(services::progressIn(school.record->progress(), school.course(lesson), school.course(lesson).lessons[0])
                    .done);
        QCOMPARE(school.record->progress().step(lesson.steps[0].address, 1).firstScore, exercises::fullScore);
    }

    void anAnswerThatCannotBeIsNoRow()
    {
        School school;
        const auto lesson = school.lesson({QStringLiteral("aa")});
        const auto player = school.play(lesson, lesson);
        player->edit({{QStringLiteral("nonsense"), 1}}, true);
        player->submit();
        QVERIFY(player->error());
        QCOMPARE(player->phase(), Phase::Answering);
        school.store->flush();
        QCOMPARE(school.store->factsOf(school.person.id)->size(), 0);
    }

    void minutesBetweenActionsCountAtMostTwo()
    {
        School school;
        const auto lesson = school.lesson({QStringLiteral("aa")});
        const auto player = school.play(lesson, lesson);
        school.clock.advance(30'000);
        player->edit(School::value(1), true);
        school.clock.advance(3'600'000); // lunch
        School::answer(*player, 2);
        QCOMPARE(school.store->factsOf(school.person.id)->last().duration, 150'000);
    }

    void sittingsAreDrawnPassedAndRepeated()
    {
        School school;
        const auto one = school.lesson({QStringLiteral("aa")});
        const auto check = school.check();
        auto player = school.play(check, one);
        QCOMPARE(player->count(), 3);
        QVERIFY(!player->offersHint());
        QSet<Address> first;
        Address wrong;
        for (int i = 0; i < 3; ++i) {
            first.insert(player->step().address);
            if (i == 1)
                wrong = player->step().address;
            School::answer(*player, i == 1 ? 99 : School::right(*player));
        }
        QTRY_COMPARE(player->phase(), Phase::Finished);
        QCOMPARE(first.size(), 3);
        auto result = player->result();
        QCOMPARE(result.right, 2);
        QCOMPARE(result.score, 6666);
        QVERIFY(!result.passed);

        player->sitAgain(); // only the wrong one, replaced by one that was not met
        QCOMPARE(player->count(), 3);
        QVERIFY(!first.contains(player->step().address));
        QCOMPARE(player->step().tags, QStringList{QStringLiteral("a")}); // of the same draw line
        School::answer(*player, School::right(*player));
        QTRY_COMPARE(player->phase(), Phase::Finished);
        result = player->result();
        QVERIFY(result.passed);
        QCOMPARE(result.score, exercises::fullScore);
        QCOMPARE(school.store->factsOf(school.person.id)->last().duration, 0); // the answer before it has counted
        QVERIFY(!result.courseCompleted); // the lesson is still to be done
        QCOMPARE(school.record->progress().sittings.size(), 2);
    }

    void aSittingResumesWithWhatWasDrawn()
    {
        School school;
        const auto one = school.lesson({QStringLiteral("aa")});
        auto player = school.play(school.check(), one);
        School::answer(*player, School::right(*player));
        QTRY_COMPARE(player->position(), 1);
        const Address second = player->step().address;
        player.reset();
        school.restart();
        player = std::make_unique<LessonPlayer>(school.course(one), school.check(), *school.record, school.clock, 99);
        QCOMPARE(player->position(), 1);
        QCOMPARE(player->step().address, second);

        player.reset(); // an update takes the exercise away: another of the same line stands in
        school.restart();
        auto less = school.check();
        less.banks[QStringLiteral("bank")].removeIf([&](const content::Step &step) { return step.address == second; });
        player = school.play(less, one);
        QCOMPARE(player->position(), 1);
        QVERIFY(player->step().address != second);
        QCOMPARE(player->step().tags, QStringList{QStringLiteral("a")});
    }

    void completionIsWrittenOnceWhenItFirstHolds()
    {
        School school;
        const auto one = school.lesson({QStringLiteral("aa")});
        auto player = school.play(one, one);
        School::answer(*player, 2);
        player->next();
        QVERIFY(school.record->progress().completions.isEmpty());
        player = school.play(school.check(), one);
        for (int i = 0; i < 3; ++i)
            School::answer(*player, School::right(*player));
        QTRY_COMPARE(player->phase(), Phase::Finished);
        QVERIFY(player->result().courseCompleted);
        const CourseId id{QStringLiteral("course")};
        QTRY_VERIFY(school.record->progress().completions.contains(id));
        QCOMPARE(school.record->progress().completions[id].result, exercises::fullScore);
        school.record->keepCompletions({school.course(one)});
        school.store->flush();
        QTest::qWait(20);
        const auto facts = *school.store->factsOf(school.person.id);
        QCOMPARE(std::ranges::count(facts, QString::fromLatin1(progress::kind::completed), &progress::Fact::kind), 1);
    }

    void resumePointIsTheLatestDraft()
    {
        School school;
        const auto one = school.lesson({QStringLiteral("aa"), QStringLiteral("bb"), QStringLiteral("cc")});
        auto courses = QList{school.course(one)};
        courses[0].lessons[0].minutes = 6;
        auto point = school.record->resumePoint(courses);
        QVERIFY(point && !point->begun);
        auto player = school.play(one, one);
        School::answer(*player, 2);
        player->next();
        player.reset();
        school.store->flush();
        point = school.record->resumePoint(courses);
        QVERIFY(point && point->begun);
        QCOMPARE(point->lesson.text, QStringLiteral("one"));
        QCOMPARE(point->step, 2);
        QCOMPARE(point->steps, 3);
        QCOMPARE(point->minutesLeft, 4);
    }
};

QTEST_GUILESS_MAIN(TestLessonPlayer)
#include "tst_lesson_player.moc"

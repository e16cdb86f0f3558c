// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
#include "school.h"

using namespace hocso;
using services::LessonPlayer;
using services::Phase;
using services::Saving;
using test::School;

namespace {

constexpr qint64 day = qint64(24) * 60 * 60 * 1000;

/** A learner who has done the lesson of three exercises, and 30 days have passed. */
class Learnt : public School {
public:
    Learnt()
        : one(lesson({QStringLiteral("page"), QStringLiteral("aa"), QStringLiteral("bbb"), QStringLiteral("cccc")}))
    {
        const auto player = play(one, one);
        player->submit();
        while (!QTest::currentTestFailed() && player->phase() != Phase::Finished) {
            [&] { QTRY_VERIFY(player->saving() != Saving::InFlight); }();
            if (player->phase() == Phase::Judged || !player->step().kind->graded()) {
                player->next();
                continue;
            }
            answer(*player, right(*player));
            player->next();
        }
        clock.advance(30 * day);
    }

    QList<content::CourseSummary> courses() const { return {course(one)}; }

    std::unique_ptr<LessonPlayer> review()
    {
        QList<services::ReviewCard> cards;
        for (const auto &pick : record->reviewPicks(courses()))
            cards.append({course(one), pick.lesson, *one.find(pick.exercise)});
        return cards.isEmpty() ? nullptr : std::make_unique<LessonPlayer>(cards, *record, clock, 42);
    }

    content::Lesson one;
};

/** What lessons and certificates look at, as text. */
QString state(const Learnt &school)
{
    const auto &progress = school.record->progress();
    const auto in = services::progressIn(progress, school.courses()[0]);
    QStringList out{QStringLiteral("%1 %2 %3").arg(in.stepsDone).arg(in.lessonsDone).arg(in.completed),
        QString::number(services::holdsCompletion(progress, school.courses()[0])), progress.lastStep.text,
        QString::number(progress.sittings.size()), QString::number(progress.completions.size()),
        QString::number(progress.assistedIn({QStringLiteral("course")}))};
    for (const auto &step : school.one.steps) {
        const auto of = progress.step(step.address, 1);
        out.append(QStringLiteral("%1 %2 %3 %4 %5 %6")
                       .arg(step.address.text)
                       .arg(of.done)
                       .arg(of.mastered)
                       .arg(of.tries)
                       .arg(of.firstScore)
                       .arg(of.help));
    }
    return out.join(u'\n');
}

}

class TestReviewPlayer : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void eachCardIsAskedOnce()
    {
        Learnt school;
        const auto player = school.review();
        QVERIFY(player);
        QVERIFY(player->isReview());
        QCOMPARE(player->count(), 3);
        for (int i = 0; i < 3; ++i) {
            QCOMPARE(player->position(), i);
            QCOMPARE(player->course().title, QStringLiteral("Numbers"));
            QVERIFY(!player->canGoBack());
            const int value = School::right(*player);
            School::answer(*player, i == 1 ? value + 5 : value);
            QCOMPARE(player->phase(), Phase::Judged); // feedback after each
            QVERIFY(!player->offersRetry());
            QVERIFY(!player->offersHint());
            QCOMPARE(player->offersReveal(), i == 1);
            player->next();
        }
        QCOMPARE(player->phase(), Phase::Finished);
        QCOMPARE(player->result().items.size(), 3);
        QCOMPARE(player->result().right, 2);
        QVERIFY(!player->result().courseCompleted);
        QTRY_VERIFY(player->saving() != Saving::InFlight);
        QVERIFY(school.record->reviewPicks(school.courses()).isEmpty()); // nothing more today
        QVERIFY(!*school.store->draft(school.person.id, services::reviewAddress));
    }

    void aReviewChangesNoProgress()
    {
        Learnt school;
        const QString before = state(school);
        auto player = school.review();
        while (!QTest::currentTestFailed() && player->phase() != Phase::Finished) {
            player->help();
            School::answer(*player, 99); // wrong, with help: as bad as it can be
            player->reveal();
            QTRY_VERIFY(player->saving() != Saving::InFlight);
            QVERIFY(player->isRevealed());
            player->next();
        }
        QTRY_VERIFY(player->saving() != Saving::InFlight);
        QCOMPARE(state(school), before);
        player.reset();
        school.restart(); // and from disk
        QCOMPARE(state(school), before);
        const auto facts = school.store->factsOf(school.person.id);
        QCOMPARE(std::ranges::count(*facts, QStringLiteral("review"), &progress::Fact::kind), 3);
        QCOMPARE(std::ranges::count(*facts, QStringLiteral("attempt"), &progress::Fact::kind), 3);
        QCOMPARE(school.record->progress().reviewsThatDay, 3);
    }

    void factsSayWhereTheExerciseStands()
    {
        Learnt school;
        auto player = school.review();
        School::answer(*player, School::right(*player) + 1); // half the score
        const auto facts = school.store->factsOf(school.person.id);
        const progress::Fact &fact = facts->last();
        QCOMPARE(fact.kind, QStringLiteral("review"));
        QCOMPARE(fact.course.text, QStringLiteral("course"));
        QCOMPARE(fact.version, QStringLiteral("1.0.0"));
        QCOMPARE(fact.lesson.text, QStringLiteral("course/one"));
        QCOMPARE(fact.courseTitle, QStringLiteral("Numbers"));
        QCOMPARE(fact.step, player->step().address);
        QCOMPARE(fact.score, 5000);
        QCOMPARE(fact.tryNumber, 1);
        QCOMPARE(int(progress::gradeOf(fact)), int(progress::Grade::Hard));
        const auto memory = school.record->progress().step(fact.step, 1).memory;
        player.reset();
        school.restart();
        QCOMPARE(school.record->progress().step(fact.step, 1).memory.stability, memory.stability);
    }

    void goesOnAfterAPowerCut()
    {
        Learnt school;
        auto player = school.review();
        School::answer(*player, School::right(*player));
        player->next();
        const Address second = player->step().address;
        player->edit(School::value(7), false);
        const QVariant shown = player->view().content;
        player.reset();
        school.restart();
        school.clock.advance(day); // it may be the next day

        player = school.review();
        QCOMPARE(player->count(), 3);
        QCOMPARE(player->position(), 1);
        QCOMPARE(player->step().address, second);
        QCOMPARE(player->answer(), School::value(7));
        QCOMPARE(player->view().content, shown);
        QCOMPARE(player->phase(), Phase::Answering);

        School::answer(*player, School::right(*player));
        player.reset(); // between the answer and "Tiếp tục"
        school.restart();
        player = school.review();
        QCOMPARE(player->position(), 1);
        QCOMPARE(player->phase(), Phase::Judged); // its feedback stands
        player->next();
        QCOMPARE(player->position(), 2);
        School::answer(*player, School::right(*player));
        player->next();
        QCOMPARE(player->phase(), Phase::Finished);
        QCOMPARE(player->result().right, 3);
        QCOMPARE(school.record->progress().reviewsThatDay, 2); // the first was yesterday
    }

    void aCardThatAnUpdateTookAwayIsNotAsked()
    {
        Learnt school;
        auto player = school.review();
        School::answer(*player, School::right(*player));
        player->next();
        const Address second = player->step().address;
        player.reset();
        school.restart();
        for (auto &step : school.one.steps) {
            if (step.address == second)
                step.revision = 2;
        }
        player = school.review();
        QCOMPARE(player->count(), 2);
        QCOMPARE(player->position(), 1);
        QVERIFY(player->step().address != second);
    }

    void nothingIsSavedBeforeItIsOnDisk()
    {
        Learnt school;
        const auto player = school.review();
        player->edit(School::value(School::right(*player)), true);
        player->submit();
        QCOMPARE(player->phase(), Phase::Judged);
        QCOMPARE(player->saving(), Saving::InFlight);
        player->next(); // too early
        QCOMPARE(player->position(), 0);
        QTRY_COMPARE(player->saving(), Saving::Done);
    }

    void aDraftOfAReviewIsNoLessonToResume()
    {
        Learnt school;
        auto player = school.review();
        School::answer(*player, School::right(*player));
        player.reset();
        school.store->flush();
        QVERIFY(*school.store->draft(school.person.id, services::reviewAddress));
        const auto resume = school.record->resumePoint(school.courses());
        QVERIFY(resume);
        QCOMPARE(resume->lesson.text, QStringLiteral("check")); // what is still to do in the course
    }

    void anOpenSittingKeepsItsQuestions()
    {
        Learnt school;
        content::CourseSummary summary = school.course(school.one);
        const content::Lesson check = school.check();
        summary.lessons[0].stepRevisions = {}; // five a day would not leave room for all that is drawn
        for (const auto &step : check.banks[QStringLiteral("bank")])
            summary.lessons[1].drawn.append({step.address, 1, 1});
        const auto picked = [&] {
            QSet<Address> out;
            for (const auto &pick : school.record->reviewPicks({summary})) {
                if (pick.exercise.text.contains(QStringLiteral("/banks/")))
                    out.insert(pick.exercise);
            }
            return out;
        };
        auto player = school.play(check, school.one);
        while (!QTest::currentTestFailed() && player->phase() != Phase::Finished)
            School::answer(*player, 99);
        school.clock.advance(30 * day);
        QCOMPARE(picked().size(), 3);
        player->sitAgain();
        const Address asked = player->step().address;
        School::answer(*player, 99);
        school.clock.advance(30 * day);
        QCOMPARE(picked().size(), 3); // of the sitting before: other questions were drawn anew
        QVERIFY(!picked().contains(asked));
    }

    void aClockThatIsNotSureLetsNothingFallDue()
    {
        Learnt school;
        QVERIFY(!school.record->reviewPicks(school.courses()).isEmpty());
        school.clock.advance(1000 * day);
        QVERIFY(school.record->reviewPicks(school.courses()).isEmpty());
        school.store->confirmClock();
        QVERIFY(!school.record->reviewPicks(school.courses()).isEmpty());
    }

    /** Learning a finished lesson again harms nothing, whatever is answered. */
    void aLessonLearntAgainStaysDone()
    {
        Learnt school;
        const auto before = services::progressIn(school.record->progress(), school.courses()[0]);
        const auto player = school.play(school.one, school.one);
        player->submit();
        QTRY_COMPARE(player->position(), 1);
        School::answer(*player, 99);
        const auto after = services::progressIn(school.record->progress(), school.courses()[0]);
        QCOMPARE(after.stepsDone, before.stepsDone);
        QCOMPARE(after.lessonsDone, before.lessonsDone);
        const auto step = school.record->progress().step(school.one.steps[1].address, 1);
        QVERIFY(step.done && step.mastered);
        QCOMPARE(step.firstScore, 10000);
    }
};

QTEST_GUILESS_MAIN(TestReviewPlayer)
#include "tst_review_player.moc"

// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
#include "services/review_list.h"

#include <QTest>

using namespace hocso;
using content::CourseSummary;
using content::LessonKind;
using content::LessonSummary;
using progress::Progress;
using services::reviewList;

namespace {

constexpr int today = 20700;

/** A course "id" with a lesson "one" of the steps named, each with revision 1 and its risk. */
CourseSummary course(const QString &id, const QList<std::pair<QString, int>> &steps)
{
    CourseSummary out;
    out.id = {id};
    LessonSummary one;
    one.id = {QStringLiteral("one")};
    for (const auto &[step, risk] : steps)
        one.stepRevisions.append({Address{id + QStringLiteral("/one/") + step}, 1, risk});
    out.lessons.append(one);
    return out;
}

/** The exercise was answered @p days ago, and is remembered for @p stability days. */
void learn(Progress &progress, const QString &address, double stability, int days, int revision = 1)
{
    progress.steps[Address{address}][revision].memory = {stability, 5, today - days};
}

QStringList names(const QList<services::ReviewPick> &picks)
{
    QStringList out;
    for (const auto &pick : picks)
        out.append(pick.exercise.text);
    return out;
}

}

class TestReviewList : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void riskComesFirstThenForgetting()
    {
        const QList<CourseSummary> courses{
            course(QStringLiteral("a"), {{QStringLiteral("w"), 4}, {QStringLiteral("x"), 2}, {QStringLiteral("y"), 2}}),
            course(QStringLiteral("b"), {{QStringLiteral("z"), 1}})};
        Progress progress;
        learn(progress, QStringLiteral("a/one/w"), 1, 900); // nearly forgotten, but nothing is lost by it
        learn(progress, QStringLiteral("a/one/x"), 10, 12);
        learn(progress, QStringLiteral("a/one/y"), 10, 40);
        learn(progress, QStringLiteral("b/one/z"), 10, 11);
        const auto picks = reviewList(progress, courses, today);
        QCOMPARE(names(picks),
            QStringList({QStringLiteral("b/one/z"), QStringLiteral("a/one/y"), QStringLiteral("a/one/x"),
                QStringLiteral("a/one/w")}));
        QCOMPARE(picks[0].course.text, QStringLiteral("b"));
        QCOMPARE(picks[0].lesson.text, QStringLiteral("one"));
        QVERIFY(picks[1].retrievability < picks[2].retrievability);
    }

    void neverMoreThanFiveADay()
    {
        QList<std::pair<QString, int>> steps;
        Progress progress;
        for (int i = 0; i < 400; ++i) {
            steps.append({QStringLiteral("s%1").arg(i), 1 + i % 4});
            learn(progress, QStringLiteral("a/one/s%1").arg(i), 2, 365);
        }
        const QList<CourseSummary> courses{course(QStringLiteral("a"), steps)};
        QCOMPARE(reviewList(progress, courses, today).size(), 5);
        progress.reviewDay = today;
        progress.reviewsThatDay = 3;
        QCOMPARE(reviewList(progress, courses, today).size(), 2);
        progress.reviewsThatDay = 5;
        QVERIFY(reviewList(progress, courses, today).isEmpty());
        QCOMPARE(reviewList(progress, courses, today + 1).size(), 5); // and no more tomorrow
    }

    void whatIsNotDueIsNotAsked()
    {
        const QList<CourseSummary> courses{course(QStringLiteral("a"), {{QStringLiteral("x"), 1}})};
        Progress progress;
        QVERIFY(reviewList(progress, courses, today).isEmpty()); // never met
        learn(progress, QStringLiteral("a/one/x"), 10, 9);
        QVERIFY(reviewList(progress, courses, today).isEmpty());
        QVERIFY(reviewList(progress, courses, 0).isEmpty()); // a clock that was never sure
        QCOMPARE(reviewList(progress, courses, today + 1).size(), 1);
    }

    void whatIsGoneOrChangedIsLeftOut()
    {
        Progress progress;
        learn(progress, QStringLiteral("a/one/x"), 2, 50);
        learn(progress, QStringLiteral("a/one/gone"), 2, 50);
        learn(progress, QStringLiteral("gone/one/x"), 2, 50);
        learn(progress, QStringLiteral("a/one/changed"), 2, 50, 7);
        learn(progress, QStringLiteral("broken/one/x"), 2, 50);
        CourseSummary broken = course(QStringLiteral("broken"), {{QStringLiteral("x"), 1}});
        broken.errors = 1;
        learn(progress, QStringLiteral("demo/one/x"), 2, 50);
        CourseSummary demo = course(QStringLiteral("demo"), {{QStringLiteral("x"), 1}});
        demo.hidden = true;
        const QList<CourseSummary> courses{
            course(QStringLiteral("a"), {{QStringLiteral("x"), 1}, {QStringLiteral("changed"), 1}}), broken, demo};
        QCOMPARE(names(reviewList(progress, courses, today)), QStringList(QStringLiteral("a/one/x")));
        learn(progress, QStringLiteral("a/one/changed"), 2, 50, 1); // both revisions were met
        QCOMPARE(reviewList(progress, courses, today).size(), 2);
    }

    void questionsOfAnAssessmentWaitForItsEnd()
    {
        CourseSummary one = course(QStringLiteral("a"), {});
        const Address bank{QStringLiteral("a/banks/all/p")};
        for (const char *id : {"check", "other-check"}) { // both draw it; it is asked once
            LessonSummary check;
            check.id = {QString::fromLatin1(id)};
            check.kind = LessonKind::Assessment;
            check.drawn.append({bank, 1, 2});
            one.lessons.append(check);
        }
        Progress progress;
        learn(progress, bank.text, 2, 50); // in a pretest, or a sitting that goes on
        QVERIFY(reviewList(progress, {one}, today).isEmpty());
        for (const char *id : {"a/check", "a/other-check"}) {
            progress::Sitting sitting;
            sitting.lesson = {QString::fromLatin1(id)};
            progress.sittings.append(sitting);
        }
        const auto picks = reviewList(progress, {one}, today);
        QCOMPARE(names(picks), QStringList(bank.text));
        QCOMPARE(picks[0].lesson.text, QStringLiteral("check"));
        QVERIFY(reviewList(progress, {one}, today, {bank}).isEmpty()); // it is asked in a sitting that goes on
    }

    void whatWasBegunIsFoundAgain()
    {
        const QList<CourseSummary> courses{
            course(QStringLiteral("a"), {{QStringLiteral("x"), 1}, {QStringLiteral("y"), 1}})};
        const auto found = services::findExercises(
            {{Address{QStringLiteral("a/one/y")}, 1}, {Address{QStringLiteral("a/one/x")}, 2},
                {Address{QStringLiteral("b/one/x")}, 1}, {Address{}, 1}, {Address{QStringLiteral("a/one/x")}, 1}},
            courses);
        QCOMPARE(names(found), QStringList({QStringLiteral("a/one/y"), QStringLiteral("a/one/x")}));
    }
};

QTEST_APPLESS_MAIN(TestReviewList)
#include "tst_review_list.moc"

// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
#include "content/course_check.h"
#include "content/loader.h"
#include "support/temporary_folder.h"

#include <QFile>
#include <QTest>

using namespace hocso;
using namespace hocso::content;
using hocso::test::TemporaryFolder;

namespace {

const QByteArray svg = R"(<svg xmlns="http://www.w3.org/2000/svg"/>)";

/** A folder of courses with one course of one lesson that holds @p steps. */
struct Bed {
    TemporaryFolder folder;
    CourseSummary course;

    explicit Bed(const QByteArray &steps)
    {
        course.id = {QStringLiteral("sample")};
        course.folder = folder.path(QStringLiteral("sample"));
        folder.write(QStringLiteral("facts.yaml"), "a.b: {value: \"113\", source: Trang, verified-on: 2026-11-01}\n");
        folder.write(QStringLiteral("glossary.yaml"), "otp: {word: mã OTP, also: [OTP], means: Mã.}\n");
        folder.write(QStringLiteral("sample/media/a.svg"), svg);
        folder.write(QStringLiteral("sample/banks/all.yaml"),
            "title: Kho\nexercises:\n  - choice: {id: q, tags: [call], ask: Câu hỏi, options: [{right: A}, {wrong: "
            "B}]}\n");
        write(steps);
    }
    void write(const QByteArray &steps)
    {
        folder.write(QStringLiteral("sample/lessons/one.yaml"), "title: Một\ngoal: Để thử\nsteps:\n" + steps);
    }
    Result<Lesson> load(const SiteValues &site = {}) const { return loadLesson(course, {QStringLiteral("one")}, site); }
    QByteArray digest(const SiteValues &site = {}) const
    {
        const auto lesson = load(site);
        return lesson && !lesson->steps.isEmpty() ? lesson->steps[0].digest : QByteArray();
    }
};

const QByteArray step = R"(  - choice:
      id: where
      ask: "Gọi {{fact:a.b}} ở đâu?"
      image: {file: a.svg, alt: Hình}
      hints: [Gợi ý một]
      options:
        - right: Kho ứng dụng
        - wrong: Nơi khác
)";

}

/** Lessons as they are played: content, texts, digests, ids. */
class TestLessons : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aLessonIsWhole()
    {
        const Bed bed(step);
        const auto lesson = bed.load();
        QVERIFY(lesson);
        QCOMPARE(lesson->title, QStringLiteral("Một"));
        QCOMPARE(lesson->goal, QStringLiteral("Để thử"));
        QCOMPARE(lesson->steps.size(), 1);
        const Step &first = lesson->steps[0];
        QCOMPARE(first.address.text, QStringLiteral("sample/one/where"));
        QCOMPARE(first.kind->name(), QStringLiteral("choice"));
        QCOMPARE(first.ask, QStringLiteral("Gọi 113 ở đâu?"));
        QCOMPARE(first.image.file, bed.folder.path(QStringLiteral("sample/media/a.svg")));
        QCOMPARE(first.hints, QStringList(QStringLiteral("Gợi ý một")));
        QCOMPARE(first.revision, 1);
        QCOMPARE(first.points, 1);
        QCOMPARE(first.digest.size(), 32);
        QCOMPARE(*first.kind->grade(first.content, first.kind->solution(first.content))->score, exercises::fullScore);
    }

    void anAssessmentBringsItsBanks()
    {
        const Bed bed(step);
        bed.folder.write(QStringLiteral("sample/lessons/check.yaml"),
            "title: Thi\nkind: assessment\npass: 66.5%\nretry: all\nfeedback: after-each\nattempts: 3\ndraw: [{from: "
            "banks/all, count: 1, tags: [call]}]\n");
        const auto lesson = loadLesson(bed.course, {QStringLiteral("check")}, {});
        QVERIFY(lesson);
        QCOMPARE(lesson->pass, 6650);
        QVERIFY(!lesson->retryWrongOnly);
        QVERIFY(!lesson->feedbackAtEnd);
        QCOMPARE(lesson->attemptsPerDay, 3);
        QCOMPARE(lesson->draw[0].bank, QStringLiteral("all"));
        QCOMPARE(lesson->banks.value(QStringLiteral("all"))[0].address.text, QStringLiteral("sample/banks/all/q"));
    }

    void whatIsGoneOrBrokenIsAnError()
    {
        const Bed bed("  - choice: {id: x, ask: Thiếu}\n");
        QCOMPARE(bed.load().error().code, QStringLiteral("content.broken"));
        QVERIFY(bed.load().error().place.endsWith(u"one.yaml:4:13"));
        QCOMPARE(loadLesson(bed.course, {QStringLiteral("two")}, {}).error().code, QStringLiteral("content.gone"));
        QCOMPARE(loadLesson(bed.course, {QStringLiteral("../lessons/one")}, {}).error().code,
            QStringLiteral("content.gone"));
    }

    void theSiteOverridesFacts()
    {
        const Bed bed(step);
        SiteValues site;
        site.facts.insert(QStringLiteral("a.b"), QStringLiteral("114"));
        QCOMPARE(bed.load(site)->steps[0].ask, QStringLiteral("Gọi 114 ở đâu?"));
    }

    void glossary()
    {
        const Bed bed(step);
        const auto entries = loadGlossary(bed.course);
        QCOMPARE(entries.size(), 1);
        QCOMPARE(entries[0].word, QStringLiteral("mã OTP"));
        QCOMPARE(entries[0].also, QStringList(QStringLiteral("OTP")));
    }

    void digestsStay_data()
    {
        QTest::addColumn<QByteArray>("steps");
        QTest::newRow("default written out") << QByteArray(step).replace(
            "id: where", "id: where\n      points: 1\n      shuffle: true\n      revision: 01");
        QTest::newRow("layout") << QByteArray(
            R"(  - choice: {id: where, options: [{right: "Kho ứng dụng"}, {wrong: 'Nơi khác'}], hints: ["Gợi ý một"], ask: "Gọi {{fact:a.b}} ở đâu?", image: {alt: Hình, file: a.svg}} # lời
)");
        QTest::newRow("decomposed") << QString::fromUtf8(step).normalized(QString::NormalizationForm_D).toUtf8();
        QTest::newRow("another step before it") << step + "  - page: {id: p, text: Trang}\n";
        QTest::newRow("kept line") << QByteArray(step).replace(
            "\"Gọi {{fact:a.b}} ở đâu?\"", "|\n        Gọi {{fact:a.b}} ở đâu?");
    }
    void digestsStay()
    {
        QFETCH(QByteArray, steps);
        const Bed before(step);
        const Bed after(steps);
        QVERIFY(!before.digest().isEmpty());
        QCOMPARE(after.digest(), before.digest());
    }

    void digestsTellChanges_data()
    {
        QTest::addColumn<QByteArray>("steps");
        const auto row = [](const char *name, const char *from, const char *to) {
            QTest::newRow(name) << QByteArray(step).replace(from, to);
        };
        row("text", "Nơi khác", "Nơi nọ");
        row("right for wrong", "wrong: Nơi", "right: Nơi");
        row("order", "        - right: Kho ứng dụng\n        - wrong: Nơi khác",
            "        - wrong: Nơi khác\n        - right: Kho ứng dụng");
        row("points", "id: where", "id: where\n      points: 2");
        row("another fact's name", "fact:a.b", "site:team-name");
        row("no hints", "      hints: [Gợi ý một]\n", "");
        row("hint split", "[Gợi ý một]", "[Gợi ý, một]");
    }
    void digestsTellChanges()
    {
        QFETCH(QByteArray, steps);
        const Bed before(step);
        const Bed after(steps);
        QVERIFY(!after.digest().isEmpty());
        QVERIFY(after.digest() != before.digest());
    }

    void digestsOfPicturesAndFacts()
    {
        const Bed bed(step);
        const QByteArray before = bed.digest();
        SiteValues site;
        site.facts.insert(QStringLiteral("a.b"), QStringLiteral("114"));
        QCOMPARE(bed.digest(site), before);
        bed.folder.write(
            QStringLiteral("facts.yaml"), "a.b: {value: \"115\", source: Trang, verified-on: 2026-11-01}\n");
        QCOMPARE(bed.digest(), before);
        bed.folder.write(QStringLiteral("sample/media/b.svg"), svg);
        Bed renamed(QByteArray(step).replace("a.svg", "b.svg"));
        renamed.folder.write(QStringLiteral("sample/media/b.svg"), svg);
        QCOMPARE(renamed.digest(), before); // the same picture under another name
        bed.folder.write(QStringLiteral("sample/media/a.svg"), svg + "\n");
        QVERIFY(bed.digest() != before);
    }

    void missingIdsAreWrittenAndNothingElse()
    {
        const QByteArray written
            = "title: Một   # lời\r\nsteps:\r\n  - choice:\r\n      ask:   \"Tải ở đâu?\"\r\n      options: [{right: "
              "A}, {wrong: B}]\r\n"
              "  - choice: {ask: Tải ở đâu?, options: [ {right: A},{wrong: B} ]}\r\n  - page:\r\n      id: page\r\n    "
              "  text: Đã có\r\n  - page:   # nữa\r\n\r\n      text: |\r\n        ???\r\n\r\n";
        const QByteArray fixed = "title: Một   # lời\r\nsteps:\r\n  - choice:\r\n      id: tai-o-dau\r\n      ask:   "
                                 "\"Tải ở đâu?\"\r\n      options: [{right: A}, {wrong: B}]\r\n"
                                 "  - choice: {id: tai-o-dau-2, ask: Tải ở đâu?, options: [ {right: A},{wrong: B} "
                                 "]}\r\n  - page:\r\n      id: page\r\n      text: Đã có\r\n  - page:   # nữa\r\n\r\n  "
                                 "    id: page-2\r\n      text: |\r\n        ???\r\n\r\n";
        const Bed bed(step);
        bed.folder.write(QStringLiteral("sample/course.yaml"), "format: 1\n");
        const QString file = bed.folder.write(
            QStringLiteral("sample/lessons/two.yaml"), QByteArray(written).replace("ở đâu?,", "ở đâu,"));
        bed.folder.write(QStringLiteral("sample/lessons/torn.yaml"), "steps: [\n");
        const auto changed = fixIds(bed.course.folder);
        QVERIFY(changed);
        QCOMPARE(*changed, QStringList(file));
        QCOMPARE(test::readFile(file), QByteArray(fixed).replace("ở đâu?,", "ở đâu,"));
        QVERIFY(fixIds(bed.course.folder)->isEmpty());
    }

    void drawsTakeNoExerciseTwice()
    {
        const auto exercise = [](const char *id, const QStringList &tags) {
            Step out;
            out.address.text = QString::fromLatin1(id);
            out.tags = tags;
            return out;
        };
        const QString a = QStringLiteral("a");
        const QString b = QStringLiteral("b");
        const QMap<QString, QList<Step>> banks{
            {QStringLiteral("x"), {exercise("1", {a}), exercise("2", {a, b}), exercise("3", {})}}};
        const QString x = QStringLiteral("x");
        QCOMPARE(
            drawable({{x, 1, {}}, {x, 1, {a}}, {x, 1, {b}}}, banks), QList<int>({1, 1, 1})); // the first must give way
        QCOMPARE(drawable({{x, 1, {a, b}}, {x, 1, {b}}}, banks), QList<int>({1, 0}));
        QCOMPARE(drawable({{x, 4, {}}}, banks), QList<int>({3}));
        QCOMPARE(drawable({{QStringLiteral("y"), 1, {}}}, banks), QList<int>({0}));
    }
};

QTEST_APPLESS_MAIN(TestLessons)
#include "tst_lessons.moc"

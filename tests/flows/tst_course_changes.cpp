// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
// Courses that are updated, broken or taken away while somebody is in the middle of them.
#include "services/workplace.h"
#include "support/fixed_clock.h"
#include "support/temporary_folder.h"

#include <QDir>
#include <QSignalSpy>
#include <QTest>

using namespace hocso;

namespace {

QByteArray courseYaml(const QByteArray &version, const QByteArray &title)
{
    return "format: 1\nid: small\nversion: " + version + "\ntitle: " + title
        + "\nsummary: Một khóa nhỏ.\nlanguage: vi\nlessons: [one]\n";
}

QByteArray exercise(const QByteArray &id)
{
    return "  - choice:\n      id: " + id + "\n      ask: Câu " + id
        + "?\n      options:\n        - right: Đúng\n          because: Vì đúng.\n        - wrong: Sai\n          "
          "because: Vì sai.\n";
}

QByteArray lessonYaml(const QByteArrayList &ids)
{
    QByteArray out = "title: Bài một\nsteps:\n";
    for (const QByteArray &id : ids)
        out += exercise(id);
    return out;
}

}

class TestCourseChanges : public QObject {
    Q_OBJECT

    struct Machine {
        void write(const QByteArray &version, const QByteArray &title, const QByteArray &lesson) const
        {
            folder.write(QStringLiteral("courses/small/course.yaml"), courseYaml(version, title));
            folder.write(QStringLiteral("courses/small/lessons/one.yaml"), lesson);
        }
        void start()
        {
            record.reset();
            place.reset();
            services::Options options;
            options.dataFolder = folder.path(QStringLiteral("data"));
            options.cacheFolder = folder.path(QStringLiteral("cache"));
            options.courseRoots = {folder.path(QStringLiteral("courses"))};
            options.seed = 1;
            place = *services::Workplace::open(options, clock);
            place->library().refresh();
            QSignalSpy read(&place->library(), &services::CourseLibrary::refreshed);
            QVERIFY(read.wait());
            if (learner.isEmpty()) {
                place->roster().addGuest([&](const Result<LearnerId> &id) { learner = *id; });
                QTRY_VERIFY(!learner.isEmpty());
            }
            record = *place->openRecord(learner);
        }
        void answerRight()
        {
            auto player = *place->openLesson(*record, id, {QStringLiteral("one")});
            player->edit(player->step().kind->solution(player->step().content), true);
            player->submit();
            QTRY_COMPARE(player->saving(), services::Saving::Done);
            player->next();
        }
        const content::CourseSummary *course() const { return place->library().find(id); }

        const CourseId id{QStringLiteral("small")};
        test::TemporaryFolder folder;
        test::FixedClock clock;
        LearnerId learner;
        std::unique_ptr<services::Workplace> place;
        std::unique_ptr<services::LearnerRecord> record;
    };

private Q_SLOTS:
    void anUpdateKeepsWhatWasDone()
    {
        Machine machine;
        machine.write("1.0.0", "Khóa nhỏ", lessonYaml({"a", "b", "c"}));
        machine.start();
        machine.answerRight();
        machine.write("1.1.0", "Khóa nhỏ mới", lessonYaml({"new", "a", "c"}));
        machine.start();
        QCOMPARE(machine.course()->version, QStringLiteral("1.1.0"));
        const auto in = services::progressIn(machine.record->progress(), *machine.course());
        QCOMPARE(in.stepsDone, 1);
        QCOMPARE(in.steps, 3);
        const auto player = *machine.place->openLesson(*machine.record, machine.id, {QStringLiteral("one")});
        QCOMPARE(player->step().address.text, QStringLiteral("small/one/c")); // "b" is gone: the one after it
    }

    void aBrokenCourseIsListedAndTheRestWorks()
    {
        Machine machine;
        machine.write("1.0.0", "Khóa nhỏ", "title: Bài một\nsteps:\n  - choice: {id: a}\n");
        machine.folder.write(QStringLiteral("courses/whole/course.yaml"),
            courseYaml("1.0.0", "Khóa lành").replace("id: small", "id: whole"));
        machine.folder.write(QStringLiteral("courses/whole/lessons/one.yaml"), lessonYaml({"a"}));
        machine.start();
        QVERIFY(machine.course());
        QVERIFY(machine.course()->errors > 0);
        QCOMPARE(machine.course()->title, QStringLiteral("Khóa nhỏ"));
        const auto refused = machine.place->openLesson(*machine.record, machine.id, {QStringLiteral("one")});
        QCOMPARE(refused.error().code, QStringLiteral("content.broken"));
        QVERIFY(machine.place->openLesson(*machine.record, {QStringLiteral("whole")}, {QStringLiteral("one")}));
    }

    void aRemovedCourseLeavesItsTitleAndItsProgress()
    {
        Machine machine;
        machine.write("1.0.0", "Khóa nhỏ", lessonYaml({"a", "b"}));
        machine.start();
        machine.answerRight();
        QVERIFY(QDir(machine.folder.path(QStringLiteral("courses/small"))).removeRecursively());
        machine.start();
        QVERIFY(!machine.course());
        QCOMPARE(machine.record->progress().courseTitles.value(machine.id), QStringLiteral("Khóa nhỏ"));
        machine.write("1.0.0", "Khóa nhỏ", lessonYaml({"a", "b"})); // it comes back
        machine.start();
        QCOMPARE(services::progressIn(machine.record->progress(), *machine.course()).stepsDone, 1);
    }

    void nothingIsSaidWhenNothingChanged()
    {
        Machine machine;
        machine.write("1.0.0", "Khóa nhỏ", lessonYaml({"a"}));
        machine.start();
        int said = 0;
        bool read = false;
        auto &library = machine.place->library();
        QObject::connect(&library, &services::CourseLibrary::changed, &library, [&] { ++said; });
        QObject::connect(&library, &services::CourseLibrary::refreshed, &library, [&] { read = true; });
        library.refresh();
        QTRY_VERIFY(read);
        QCOMPARE(said, 0);
        machine.write("1.0.1", "Khóa nhỏ", lessonYaml({"a"}));
        read = false;
        library.refresh();
        QTRY_VERIFY(read);
        QCOMPARE(said, 1);
    }

    void theHigherVersionWins()
    {
        Machine machine;
        machine.write("1.9.0", "Cũ", lessonYaml({"a"}));
        machine.folder.write(QStringLiteral("courses/copy/course.yaml"), courseYaml("1.10.0", "Mới"));
        machine.folder.write(QStringLiteral("courses/copy/lessons/one.yaml"), lessonYaml({"a"}));
        machine.start();
        QCOMPARE(machine.course()->title, QStringLiteral("Mới"));
    }
};

QTEST_GUILESS_MAIN(TestCourseChanges)
#include "tst_course_changes.moc"

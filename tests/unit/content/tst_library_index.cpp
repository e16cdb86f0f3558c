// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
#include "content/library_index.h"
#include "support/temporary_folder.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <chrono>
#include <filesystem>
#include <thread>

using namespace hocso;
using namespace hocso::content;
using hocso::test::TemporaryFolder;

namespace {

QByteArray course(const QByteArray &id, const QByteArray &version = "1.0.0", const QByteArray &title = "Khóa mẫu")
{
    return "format: 1\nid: " + id + "\nversion: " + version + "\ntitle: " + title
        + "\nsummary: Thử.\nlanguage: vi\nlessons: [one, check]\n"
          "certificate: {title: Giấy, requires: {tasks: [smartphone]}}\n"
          "story: {text: \"Gọi {{site:team-name}}, {{fact:a.b}}.\"}\nprerequisites: [other]\n";
}

QByteArray choice(const QByteArray &id, const QByteArray &more = {})
{
    return "  - choice: {id: " + id + more + ", ask: Câu " + id + ", options: [{right: Đúng}, {wrong: Sai}]}\n";
}

/** Moves a file's time into the past, so that it is not so fresh that its contents have to be compared. */
void age(const QString &path, std::chrono::seconds by = std::chrono::seconds(3600))
{
    const std::filesystem::path file(path.toStdString());
    std::filesystem::last_write_time(file, std::filesystem::last_write_time(file) - by);
}

/** Two roots of courses, a cache and the index over them. */
struct Bed {
    TemporaryFolder folder;
    SiteValues site;

    Bed()
    {
        QDir().mkpath(folder.path(QStringLiteral("b")));
        folder.write(QStringLiteral("a/facts.yaml"), "a.b: {value: \"113\", source: Trang, verified-on: 2026-11-01}\n");
        add(QStringLiteral("a"), QStringLiteral("sample"));
    }

    void add(const QString &root, const QString &id, const QByteArray &version = "1.0.0",
        const QByteArray &title = "Khóa mẫu")
    {
        const QString at = root + u'/' + id;
        folder.write(at + QStringLiteral("/course.yaml"), course(id.toUtf8(), version, title));
        folder.write(at + QStringLiteral("/lessons/one.yaml"),
            "title: Một\nminutes: 7\nsteps:\n" + choice("x") + choice("y", ", tags: [fake]"));
        folder.write(at + QStringLiteral("/lessons/check.yaml"),
            "title: Thi\nkind: assessment\npass: 70%\ndraw: [{from: banks/all, count: 2}]\n");
        folder.write(at + QStringLiteral("/banks/all.yaml"),
            "title: Kho\nexercises:\n" + choice("p") + choice("q", ", revision: 3")
                + choice("r", ", skills: [QD411-account]"));
    }

    LibraryIndex index() const
    {
        return LibraryIndex({folder.path(QStringLiteral("a")), folder.path(QStringLiteral("b"))},
            folder.path(QStringLiteral("cache")), site);
    }
    QString file() const { return folder.path(QStringLiteral("cache/library.index")); }
};

}

class TestLibraryIndex : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatWasWrittenIsRead()
    {
        const Bed bed;
        const Library built = bed.index().rebuild();
        const Library opened = bed.index().open();
        QVERIFY(!opened.stale);
        QCOMPARE(opened.courses.size(), 1);
        for (const CourseSummary &summary : {built.courses[0], opened.courses[0]}) {
            QCOMPARE(summary.id.text, QStringLiteral("sample"));
            QCOMPARE(summary.errors, 0);
            QCOMPARE(summary.lessons.size(), 2);
        }
    }

    void everyFieldSurvives()
    {
        Bed bed;
        bed.site.words.insert(QStringLiteral("team-name"), QStringLiteral("Tổ Vân Hồ"));
        QCOMPARE(bed.index().rebuild().courses.size(), 1);
        const CourseSummary summary = bed.index().open().courses.at(0);
        QCOMPARE(summary.version, QStringLiteral("1.0.0"));
        QCOMPARE(summary.title, QStringLiteral("Khóa mẫu"));
        QCOMPARE(summary.folder, bed.folder.path(QStringLiteral("a/sample")));
        QCOMPARE(summary.storyText, QStringLiteral("Gọi Tổ Vân Hồ, 113."));
        QCOMPARE(summary.prerequisites, QList<CourseId>{{QStringLiteral("other")}});
        QCOMPARE(summary.minutes, 7);
        QCOMPARE(summary.errors, 0);
        const LessonSummary &one = summary.lessons[0];
        QCOMPARE(one.title, QStringLiteral("Một"));
        QCOMPARE(one.steps, 2);
        QStringList steps;
        for (const auto &[address, revision, risk] : one.stepRevisions)
            steps += QStringLiteral("%1@%2 %3").arg(address.text).arg(revision).arg(risk);
        QCOMPARE(steps, QStringList({QStringLiteral("sample/one/x@1 4"), QStringLiteral("sample/one/y@1 1")}));
        const LessonSummary &check = summary.lessons[1];
        QCOMPARE(int(check.kind), int(LessonKind::Assessment));
        QCOMPARE(check.pass, 7000);
        QCOMPARE(check.steps, 2);
        QVERIFY(check.stepRevisions.isEmpty());
        QStringList drawn;
        for (const auto &[address, revision, risk] : check.drawn)
            drawn += QStringLiteral("%1@%2 %3").arg(address.text).arg(revision).arg(risk);
        QCOMPARE(drawn,
            QStringList({QStringLiteral("sample/banks/all/p@1 4"), QStringLiteral("sample/banks/all/q@3 4"),
                QStringLiteral("sample/banks/all/r@1 2")}));
        QVERIFY(summary.certificate);
        QCOMPARE(summary.certificate->lessons, QList<LessonId>{{QStringLiteral("one")}});
        QCOMPARE(summary.certificate->assessments, QList<LessonId>{{QStringLiteral("check")}});
        QCOMPARE(summary.certificate->tasks, QStringList(QStringLiteral("smartphone")));
    }

    void withoutAnIndexTheLibraryIsEmptyAndStale()
    {
        const Bed bed;
        const Library library = bed.index().open();
        QVERIFY(library.stale);
        QVERIFY(library.courses.isEmpty());
    }

    void changesMakeItStale_data()
    {
        QTest::addColumn<QString>("change");
        for (const char *change : {"course", "new lesson", "new course", "facts", "removed"})
            QTest::newRow(change) << QString::fromLatin1(change);
    }
    void changesMakeItStale()
    {
        QFETCH(QString, change);
        Bed bed;
        (void)bed.index().rebuild();
        QVERIFY(!bed.index().open().stale);
        std::this_thread::sleep_for(std::chrono::milliseconds(20)); // so that times of files differ
        if (change == u"course")
            bed.folder.write(QStringLiteral("a/sample/course.yaml"), course("sample", "1.0.1"));
        else if (change == u"new lesson")
            bed.folder.write(QStringLiteral("a/sample/lessons/three.yaml"), "title: Ba\nsteps:\n" + choice("x"));
        else if (change == u"new course")
            bed.add(QStringLiteral("b"), QStringLiteral("second"));
        else if (change == u"facts")
            bed.folder.write(
                QStringLiteral("a/facts.yaml"), "a.b: {value: \"114\", source: Trang, verified-on: 2026-11-01}\n");
        else
            QDir(bed.folder.path(QStringLiteral("a/sample"))).removeRecursively();
        QVERIFY(bed.index().open().stale);
        const Library rebuilt = bed.index().rebuild();
        QCOMPARE(rebuilt.courses.size(), change == u"new course" ? 2 : change == u"removed" ? 0 : 1);
        if (change == u"facts")
            QVERIFY(rebuilt.courses[0].storyText.contains(u"114"));
        QVERIFY(!bed.index().open().stale);
    }

    void anEditInPlaceIsSeenByRebuilding()
    {
        const Bed bed;
        (void)bed.index().rebuild();
        bed.folder.write(QStringLiteral("a/sample/lessons/one.yaml"),
            "title: Hai\nminutes: 7\nsteps:\n" + choice("x") + choice("z"));
        const Library rebuilt = bed.index().rebuild();
        QCOMPARE(rebuilt.courses[0].lessons[0].title, QStringLiteral("Hai"));
        QCOMPARE(bed.index().open().courses[0].lessons[0].title, QStringLiteral("Hai"));
    }

    /** Same size, same time: only its digest tells, and only near the time of writing it is asked. */
    void aFreshEditOfTheSameSizeAndTimeIsSeen()
    {
        const Bed bed;
        (void)bed.index().rebuild();
        const QString lesson = bed.folder.path(QStringLiteral("a/sample/lessons/one.yaml"));
        const std::filesystem::path file(lesson.toStdString());
        const auto time = std::filesystem::last_write_time(file);
        const QByteArray text = test::readFile(lesson);
        bed.folder.write(QStringLiteral("a/sample/lessons/one.yaml"), QByteArray(text).replace("Một", "Mật"));
        std::filesystem::last_write_time(file, time);
        QCOMPARE(bed.index().rebuild().courses[0].lessons[0].title, QStringLiteral("Mật"));
    }

    void whatDidNotChangeIsNotReadAgain()
    {
        const Bed bed;
        const QString lesson = bed.folder.path(QStringLiteral("a/sample/lessons/one.yaml"));
        for (const char *name : {"a/facts.yaml", "a/sample/course.yaml", "a/sample/lessons/one.yaml",
                 "a/sample/lessons/check.yaml", "a/sample/banks/all.yaml"})
            age(bed.folder.path(QString::fromLatin1(name)));
        (void)bed.index().rebuild();
        // A change behind the back of size and time is the proof: it must go unseen.
        const std::filesystem::path file(lesson.toStdString());
        const auto time = std::filesystem::last_write_time(file);
        bed.folder.write(
            QStringLiteral("a/sample/lessons/one.yaml"), QByteArray(test::readFile(lesson)).replace("Một", "Mật"));
        std::filesystem::last_write_time(file, time);
        QCOMPARE(bed.index().rebuild().courses[0].lessons[0].title, QStringLiteral("Một"));
        age(lesson, std::chrono::seconds(1)); // now the time differs, and the digest decides
        QCOMPARE(bed.index().rebuild().courses[0].lessons[0].title, QStringLiteral("Mật"));
    }

    void theHighestVersionWithoutFaultsWins_data()
    {
        QTest::addColumn<QByteArray>("a");
        QTest::addColumn<QByteArray>("b");
        QTest::addColumn<bool>("brokenB");
        QTest::addColumn<QString>("title");
        QTest::newRow("higher") << QByteArray("1.9.0") << QByteArray("1.10.0") << false << QStringLiteral("B");
        QTest::newRow("lower") << QByteArray("2.0.0") << QByteArray("1.10.0") << false << QStringLiteral("A");
        QTest::newRow("equal: the first root")
            << QByteArray("1.0.0") << QByteArray("1.0.0") << false << QStringLiteral("A");
        QTest::newRow("higher, but broken")
            << QByteArray("1.0.0") << QByteArray("2.0.0") << true << QStringLiteral("A");
    }
    void theHighestVersionWithoutFaultsWins()
    {
        QFETCH(QByteArray, a);
        QFETCH(QByteArray, b);
        QFETCH(bool, brokenB);
        QFETCH(QString, title);
        Bed bed;
        bed.add(QStringLiteral("a"), QStringLiteral("sample"), a, "A");
        bed.add(QStringLiteral("b"), QStringLiteral("sample"), b, "B");
        bed.folder.write(
            QStringLiteral("b/facts.yaml"), "a.b: {value: \"113\", source: Trang, verified-on: 2026-11-01}\n");
        if (brokenB)
            QFile::remove(bed.folder.path(QStringLiteral("b/sample/lessons/one.yaml")));
        const Library library = bed.index().rebuild();
        QCOMPARE(library.courses.size(), 1);
        QCOMPARE(library.courses[0].title, title);
        QCOMPARE(bed.index().open().courses[0].title, title);
    }

    void brokenCoursesAreListed()
    {
        Bed bed;
        bed.folder.write(QStringLiteral("b/half/course.yaml"), "format: 1\nid: half\ntitle: Dở dang\nlessons: [one]\n");
        bed.folder.write(QStringLiteral("b/torn/course.yaml"), "title: \"Rách\n");
        const Library library = bed.index().rebuild();
        QCOMPARE(library.courses.size(), 3);
        QCOMPARE(library.courses[1].title, QStringLiteral("Dở dang"));
        QVERIFY(library.courses[1].errors > 0);
        QCOMPARE(library.courses[2].id.text, QStringLiteral("torn"));
        QCOMPARE(library.courses[2].title, QStringLiteral("torn"));
        QVERIFY(library.courses[2].errors > 0);
        QCOMPARE(library.courses[0].errors, 0);
    }

    void damageReadsAsEmptyAndIsRebuilt_data()
    {
        QTest::addColumn<int>("at"); // the byte turned over, in percent of the file; −1: cut in half, −2: emptied
        for (const int at : {-2, -1, 0, 2, 10, 30, 50, 70, 90, 99})
            QTest::newRow(qPrintable(QString::number(at))) << at;
    }
    void damageReadsAsEmptyAndIsRebuilt()
    {
        QFETCH(int, at);
        const Bed bed;
        (void)bed.index().rebuild();
        QByteArray bytes = test::readFile(bed.file());
        if (at == -2)
            bytes.clear();
        else if (at == -1)
            bytes.truncate(bytes.size() / 2);
        else
            bytes[bytes.size() * at / 100] = char(bytes[bytes.size() * at / 100] ^ 0x40);
        QFile file(bed.file());
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write(bytes);
        file.close();
        const Library opened = bed.index().open();
        QVERIFY(
            opened.courses.isEmpty() ? opened.stale : opened.courses.size() == 1); // the second part is not looked at
        QCOMPARE(bed.index().rebuild().courses.size(), 1);
        QVERIFY(!bed.index().open().stale);
        QCOMPARE(bed.index().open().courses.size(), 1);
    }

    void anotherSiteNeedsAnotherIndex()
    {
        Bed bed;
        (void)bed.index().rebuild();
        bed.site.facts.insert(QStringLiteral("a.b"), QStringLiteral("115"));
        QVERIFY(bed.index().open().stale);
        QVERIFY(bed.index().rebuild().courses[0].storyText.contains(u"115"));
    }

    void aCacheThatCannotBeWrittenIsNoFault()
    {
        const Bed bed;
        bed.folder.write(QStringLiteral("cache"), "a file where the folder should be");
        QCOMPARE(bed.index().rebuild().courses.size(), 1);
        QVERIFY(bed.index().open().stale);
    }

    void rebuildingAndOpeningAtOnce()
    {
        const Bed bed;
        (void)bed.index().rebuild();
        std::atomic<int> wrong = 0;
        {
            std::vector<std::jthread> threads;
            for (int i = 0; i < 4; ++i) {
                threads.emplace_back([&, i] {
                    for (int n = 0; n < 20; ++n) {
                        const Library library = i % 2 == 0 ? bed.index().rebuild() : bed.index().open();
                        wrong += library.courses.size() == 1 ? 0 : 1;
                    }
                });
            }
        }
        QCOMPARE(wrong.load(), 0);
    }

    void progressIsTold()
    {
        Bed bed;
        bed.add(QStringLiteral("b"), QStringLiteral("second"));
        QList<int> told;
        (void)bed.index().rebuild([&](int done, int all) {
            told.append(done);
            QCOMPARE(all, 2);
        });
        QCOMPARE(told, QList<int>({1, 2}));
    }
};

QTEST_APPLESS_MAIN(TestLibraryIndex)
#include "tst_library_index.moc"

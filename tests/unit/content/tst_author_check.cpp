// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
#include "support/temporary_folder.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTest>

using namespace hocso;

namespace {

struct Ran {
    int status = -1;
    QString out;
    QString errors;
};

Ran run(const QStringList &arguments, const QString &folder = {}, const QString &locale = QStringLiteral("C.UTF-8"))
{
    QProcess process;
    auto surroundings = QProcessEnvironment::systemEnvironment();
    surroundings.insert(QStringLiteral("LC_ALL"), locale);
    process.setProcessEnvironment(surroundings);
    if (!folder.isEmpty())
        process.setWorkingDirectory(folder);
    process.start(QStringLiteral(HOCSO_AUTHOR), arguments);
    if (!process.waitForFinished(30'000))
        return {};
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
        QString::fromUtf8(process.readAllStandardError())};
}

const QString check = QStringLiteral("check");
const QString json = QStringLiteral("--json");
const QString lang = QStringLiteral("--lang");
const QString en = QStringLiteral("en");

QString data(const char *name)
{
    return QStringLiteral(HOCSO_TEST_DATA "/content/") + QString::fromLatin1(name) + QStringLiteral("/courses");
}

/** For paths as they are given from there. */
QString above(const char *name)
{
    return QStringLiteral(HOCSO_TEST_DATA "/content/") + QString::fromLatin1(name);
}

}

/** hocso-author check, as other programs see it: definitions.md §Shapes for other programs. */
class TestAuthorCheck : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void textNamesTheFileAsItWasGiven()
    {
        const Ran ran = run({check, QStringLiteral("courses"), lang, en}, above("ids"));
        QCOMPARE(ran.status, 1);
        const QStringList lines = ran.out.split(u'\n');
        QCOMPARE(lines[0],
            QStringLiteral("courses/sample/course.yaml:2:5: warning: The course is called `other` and its folder "
                           "`sample`. [course.folder-name]"));
        QCOMPARE(lines[1], QStringLiteral("    Call the folder `other`."));
        QVERIFY(lines.contains(QStringLiteral(
            "courses/sample/course.yaml:7:16: error: No lesson can be called `banks`. [lesson.reserved-id]")));
        const Ran whole = run({check, data("ids"), lang, en});
        QVERIFY(whole.out.startsWith(data("ids") + QStringLiteral("/sample/course.yaml:2:5: ")));
    }

    void jsonHasItsShape()
    {
        const Ran ran = run({check, QStringLiteral("courses"), json, lang, en}, above("ids"));
        QCOMPARE(ran.status, 1);
        const QJsonObject object = QJsonDocument::fromJson(ran.out.toUtf8()).object();
        QCOMPARE(object.keys(),
            QStringList({QStringLiteral("diagnostics"), QStringLiteral("errors"), QStringLiteral("files"),
                QStringLiteral("warnings")}));
        QCOMPARE(object[u"files"].toInt(), 4);
        QCOMPARE(object[u"errors"].toInt(), 5);
        QCOMPARE(object[u"warnings"].toInt(), 2);
        const QJsonArray faults = object[u"diagnostics"].toArray();
        QCOMPARE(faults.size(), 7);
        const QJsonObject first{{QStringLiteral("file"), QStringLiteral("courses/sample/course.yaml")},
            {QStringLiteral("line"), 2}, {QStringLiteral("column"), 5},
            {QStringLiteral("severity"), QStringLiteral("warning")},
            {QStringLiteral("code"), QStringLiteral("course.folder-name")},
            {QStringLiteral("message"), QStringLiteral("The course is called `other` and its folder `sample`.")},
            {QStringLiteral("mend"), QStringLiteral("Call the folder `other`.")}};
        QCOMPARE(faults[0].toObject(), first);
    }

    void warningsAndHintsDoNotChangeTheStatus()
    {
        QCOMPARE(run({check, data("good")}).status, 0);
        const Ran lint = run({check, data("lint"), json});
        QCOMPARE(lint.status, 0);
        QVERIFY(lint.out.contains(u"\"severity\":\"lint\""));
    }

    void wrongUseEndsWithTwo_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("nothing") << QStringList();
        QTest::newRow("no path") << QStringList{check};
        QTest::newRow("no such path") << QStringList{check, data("nowhere")};
        QTest::newRow("no course") << QStringList{check, QStringLiteral("/proc")};
        QTest::newRow("option") << QStringList{check, data("good"), QStringLiteral("--jsn")};
        QTest::newRow("language") << QStringList{check, data("good"), lang, QStringLiteral("fr")};
        QTest::newRow("command") << QStringList{QStringLiteral("chek"), data("good")};
    }
    void wrongUseEndsWithTwo()
    {
        QFETCH(QStringList, arguments);
        const Ran ran = run(arguments);
        QCOMPARE(ran.status, 2);
        QVERIFY(ran.out.isEmpty());
        QVERIFY(!ran.errors.isEmpty());
    }

    void itSpeaksVietnameseUnlessTheSystemIsEnglish()
    {
        QVERIFY(run({check, data("ids")}).out.contains(u"cảnh báo"));
        QVERIFY(run({check, data("ids")}, {}, QStringLiteral("vi_VN.UTF-8")).out.contains(u"cảnh báo"));
        QVERIFY(run({check, data("ids")}, {}, QStringLiteral("en_US.UTF-8")).out.contains(u"warnings"));
    }

    void fixWritesIds()
    {
        const test::TemporaryFolder folder;
        folder.write(QStringLiteral("sample/course.yaml"),
            "format: 1\nid: sample\nversion: 1.0.0\ntitle: Mẫu\nsummary: Thử.\nlanguage: vi\nlessons: [one]\n");
        const QString lesson = folder.write(QStringLiteral("sample/lessons/one.yaml"),
            "title: Một\nsteps:\n  - choice: # câu một\n      ask: Ở đâu?\n      options: [{right: A}, {wrong: B}]\n");
        QCOMPARE(run({check, folder.path()}).status, 1);
        QCOMPARE(run({check, QStringLiteral("--fix"), folder.path()}).status, 0);
        QVERIFY(test::readFile(lesson).contains("  - choice: # câu một\n      id: o-dau\n      ask: Ở đâu?\n"));
    }
};

QTEST_GUILESS_MAIN(TestAuthorCheck)
#include "tst_author_check.moc"

// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
#include "content/diagnostics.h"
#include "content/loader.h"
#include "exercises/kind.h"
#include "support/temporary_folder.h"

#include <QDir>
#include <QProcessEnvironment>
#include <QSet>
#include <QTest>

using namespace hocso;
using namespace hocso::content;

namespace {

const QDate today(2026, 11, 21);

QString dataFolder()
{
    return QStringLiteral(HOCSO_TEST_DATA "/content");
}

QString severity(const Diagnostic &fault)
{
    static const QStringList words{QStringLiteral("error"), QStringLiteral("warning"), QStringLiteral("lint")};
    const auto *text = diagnosticText(fault.code);
    return text ? words[int(text->severity)] : QStringLiteral("?");
}

/** All kinds as a sentence lists them: a new one changes no expected.txt. */
QString allKinds()
{
    QStringList names;
    for (const auto *kind : exercises::kinds())
        names += u'`' + kind->name() + u'`';
    return names.join(QStringLiteral(", "));
}

/** What check says of the case, as in expected.txt: each fault in both languages, file names from the folder of
 * courses. */
QString said(const QString &courses)
{
    const auto report = check(courses, today);
    if (!report)
        return report.error().code + u'\n';
    QString out = QStringLiteral("files %1\n").arg(report->files);
    for (const Diagnostic &fault : report->diagnostics) {
        out += QStringLiteral("%1:%2:%3 %4 %5\n")
                   .arg(QDir(courses).relativeFilePath(fault.file))
                   .arg(fault.place.line)
                   .arg(fault.place.column)
                   .arg(severity(fault), fault.code);
        for (const QString &language : {QStringLiteral("vi"), QStringLiteral("en")})
            out += QStringLiteral("  ") + message(fault, language) + QStringLiteral("\n    ") + mend(fault, language)
                + u'\n';
    }
    return out.replace(allKinds(), QStringLiteral("ALL KINDS"));
}

/** Lines that only one of them has. */
QString difference(const QString &expected, const QString &actual)
{
    const QStringList before = expected.split(u'\n');
    QStringList rest = actual.split(u'\n');
    QString out;
    for (const QString &line : before) {
        if (!rest.removeOne(line))
            out += QStringLiteral("- ") + line + u'\n';
    }
    for (const QString &line : std::as_const(rest))
        out += QStringLiteral("+ ") + line + u'\n';
    return out;
}

}

/**
 * Checks every folder of tests/data/content and compares with the expected.txt beside it. With HOCSO_UPDATE=1 in the
 * environment the expected texts are written anew; read the difference before committing it.
 */
class TestCheck : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cases_data()
    {
        QTest::addColumn<QString>("folder");
        const QStringList names = QDir(dataFolder()).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
        QVERIFY(names.size() > 10);
        for (const QString &name : names)
            QTest::newRow(qPrintable(name)) << dataFolder() + u'/' + name;
    }
    void cases()
    {
        QFETCH(QString, folder);
        const QString actual = said(folder + QStringLiteral("/courses"));
        if (qEnvironmentVariableIsSet("HOCSO_UPDATE")) {
            QFile file(folder + QStringLiteral("/expected.txt"));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(actual.toUtf8());
        }
        const QString expected = QString::fromUtf8(test::readFile(folder + QStringLiteral("/expected.txt")));
        QVERIFY2(actual == expected, qPrintable(u'\n' + difference(expected, actual)));
    }

    /** Every code of tables and cross-checks stands in some expected.txt; yaml.… are the business of tst_yaml_reader.
     */
    void everyCodeIsTried()
    {
        QString all;
        const QStringList names = QDir(dataFolder()).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
        for (const QString &name : names)
            all += QString::fromUtf8(test::readFile(dataFolder() + u'/' + name + QStringLiteral("/expected.txt")));
        QStringList missing;
        const auto look = [&](std::span<const DiagnosticText> texts) {
            for (const DiagnosticText &text : texts) {
                const QString code = QString::fromLatin1(text.code);
                if (!all.contains(u' ' + code + u'\n'))
                    missing += code;
            }
        };
        look(schemaDiagnostics());
        look(contentDiagnostics());
        missing.removeOne(QStringLiteral("schema.short-list")); // no kind of today has one; tst_schema tries it
        QCOMPARE(missing, QStringList());
    }

    void everyCodeHasItsWordsInBothLanguages()
    {
        QSet<QString> seen;
        for (const DiagnosticText &text : contentDiagnostics()) {
            QVERIFY2(!seen.contains(QString::fromLatin1(text.code)), text.code);
            seen.insert(QString::fromLatin1(text.code));
            for (const char *words : {text.message.vi, text.message.en, text.mend.vi, text.mend.en})
                QVERIFY2(*words, text.code);
        }
    }

    void aCourseIsFoundFromItsFiles()
    {
        const QString course = dataFolder() + QStringLiteral("/ids/courses/sample");
        const auto whole = check(course, today);
        QVERIFY(whole);
        QVERIFY(!whole->diagnostics.isEmpty());
        for (const char *file : {"/course.yaml", "/lessons/one.yaml", "/lessons"}) {
            const auto found = check(course + QString::fromLatin1(file), today);
            QVERIFY(found);
            QCOMPARE(found->diagnostics.size(), whole->diagnostics.size());
        }
        QCOMPARE(
            check(course + QStringLiteral("/nowhere"), today).error().code, QStringLiteral("content.no-such-path"));
        const test::TemporaryFolder empty;
        QCOMPARE(check(empty.path(), today).error().code, QStringLiteral("content.no-course"));
    }

    void argumentsAreNotTakenForMarks()
    {
        const Diagnostic fault{
            {}, {}, QStringLiteral("schema.not-integer"), {QStringLiteral("%2"), QStringLiteral("%1")}};
        QVERIFY(message(fault, QStringLiteral("en")).contains(u"`%2`"));
    }
};

QTEST_APPLESS_MAIN(TestCheck)
#include "tst_check.moc"

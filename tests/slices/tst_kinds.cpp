// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
#include "kind_files.h"
#include "outcome_text.h"
#include "support/temporary_folder.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <algorithm>

using namespace hocso;
using namespace hocso::test;

namespace {

/** "code@3" for each fault; lines count from the step's first one. */
QStringList faultText(const Diagnostics &diagnostics, const Node &step)
{
    QStringList lines;
    for (const Diagnostic &fault : diagnostics.list())
        lines += fault.code + u'@' + QString::number(fault.place.line - step.place.line + 1);
    return lines;
}

QStringList expectedFaults(const Node &entry)
{
    QStringList lines;
    if (const Node *faults = entry.find(u"faults")) {
        for (const Node &fault : faults->items)
            lines += fault.find(u"code")->text + u'@' + fault.find(u"line")->text;
    }
    return lines;
}

/** The keys of @p schema, at every depth, without those that all exercises share. */
QStringList ownKeys(const Schema &schema)
{
    static const QList<Key> common = exercises::exerciseKeys();
    QStringList names;
    for (const Key &key : schema.keys) {
        if (std::ranges::find(common, key.name, &Key::name) != common.end())
            continue;
        names += key.name;
        if (key.of && key.of != &exercises::imageSchema())
            names += ownKeys(*key.of);
    }
    return names;
}

}

/** Runs every kind's cases.yaml and example.yaml; a kind is found by its folder. */
class TestKinds : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void foldersAndRegistryAgree()
    {
        QStringList names;
        for (const auto *kind : exercises::kinds())
            names += kind->name();
        names.sort();
        QVERIFY(!names.isEmpty());
        QCOMPARE(names, kindFolders());
    }

    void wholeStepsHaveNoFault_data() { addRows(wholeSteps()); }
    void wholeStepsHaveNoFault()
    {
        QFETCH(KindCase, step);
        const ParsedStep parsed = parseStep(*step.kind, step.step);
        const QString faults = difference({}, faultText(parsed.diagnostics, step.step));
        QVERIFY2(faults.isEmpty(), qPrintable(faults));
    }

    void brokenStepsHaveTheirFaults_data() { addRows(casesOf(QStringLiteral("broken"))); }
    void brokenStepsHaveTheirFaults()
    {
        QFETCH(KindCase, step);
        const ParsedStep parsed = parseStep(*step.kind, step.step);
        QVERIFY(!expectedFaults(step.entry).isEmpty());
        const QString diff = difference(expectedFaults(step.entry), faultText(parsed.diagnostics, step.step));
        QVERIFY2(diff.isEmpty(), qPrintable(u'\n' + diff));
    }

    void answersAreGraded_data() { addRows(casesOf(QStringLiteral("graded"))); }
    void answersAreGraded()
    {
        QFETCH(KindCase, step);
        const ParsedStep parsed = parseStep(*step.kind, step.step);
        const Node *answers = step.entry.find(u"answers");
        QVERIFY(answers && !answers->items.isEmpty());
        QStringList failures;
        for (const Node &entry : answers->items) {
            const QJsonObject answer = toJson(*entry.find(u"answer")).toObject();
            const QString diff = difference(expectedText(entry), outcomeText(step.kind->grade(parsed.content, answer)));
            if (!diff.isEmpty())
                failures += QString::fromUtf8(QJsonDocument(answer).toJson(QJsonDocument::Compact)) + u'\n' + diff;
        }
        QVERIFY2(failures.isEmpty(), qPrintable(u'\n' + failures.join(u'\n')));
    }

    void everyFaultIsShownByACase()
    {
        QStringList shown;
        const auto broken = casesOf(QStringLiteral("broken"));
        for (const KindCase &step : broken) {
            const QStringList faults = expectedFaults(step.entry);
            for (const QString &fault : faults)
                shown += fault.section(u'@', 0, 0);
        }
        for (const auto *kind : exercises::kinds()) {
            for (const DiagnosticText &text : kind->diagnostics()) {
                const QString code = QString::fromLatin1(text.code);
                QVERIFY2(code.startsWith(kind->name() + u'.'), text.code);
                QVERIFY2(shown.contains(code), text.code);
                for (const Words &words : {text.message, text.mend})
                    QVERIFY2(*words.vi && *words.en, text.code);
            }
        }
    }

    void everyKeyIsShownAndExplained()
    {
        for (const auto *kind : exercises::kinds()) {
            const QString folder = QStringLiteral(HOCSO_SOURCE_DIR "/engine/exercises/") + kind->name();
            const QString example = QString::fromUtf8(readFile(folder + QStringLiteral("/example.yaml")));
            const QString handbook = QString::fromUtf8(readFile(folder + QStringLiteral("/README.md")));
            const QStringList names = ownKeys(kind->schema());
            for (const QString &name : names) {
                if (name == u"id" || name == u"from" || name == u"text")
                    continue; // common to many parts
                const QString place = kind->name() + QStringLiteral(": ") + name;
                QVERIFY2(handbook.contains(name), qPrintable(place));
                QVERIFY2(example.contains(name + u':'), qPrintable(place));
            }
            for (const Key &key : kind->schema().keys)
                QVERIFY2(*key.help.vi && *key.help.en, qPrintable(kind->name() + u'.' + key.name));
        }
    }

private:
    static void addRows(const QList<KindCase> &steps)
    {
        QTest::addColumn<KindCase>("step");
        for (const KindCase &step : steps)
            QTest::newRow(qUtf8Printable(step.name)) << step;
    }
};

QTEST_APPLESS_MAIN(TestKinds)
#include "tst_kinds.moc"

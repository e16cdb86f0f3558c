// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
#include "fonts.h"
#include "support/screen_audit.h"

#include <QDir>
#include <QQmlEngine>
#include <QQuickView>
#include <QSet>
#include <QTest>

using hocso::test::auditScreen;

/** The judge judged: every rule has screens that it must refuse, and screens that no rule may refuse. */
class TestScreenAudit : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(hocso::theme::registerFonts()); }
    void samples_data();
    void samples();
    void everyRuleHasASample();
    void sizesArePromisedAtFullScaleOnly();

private:
    static QDir folder() { return QDir(QStringLiteral(HOCSO_SOURCE_DIR "/tests/qml/audit")); }
    static QStringList files() { return folder().entryList({QStringLiteral("*.qml")}, QDir::Files, QDir::Name); }
    /** "bad_cut_low.qml" → "cut"; "good_plain.qml" → "". */
    static QString ruleOf(const QString &file)
    {
        return file.startsWith(u"bad_") ? file.section(u'_', 1, 1).section(u'.', 0, 0) : QString();
    }
    static void show(QQuickView &view, const QString &file);
};

void TestScreenAudit::show(QQuickView &view, const QString &file)
{
    view.engine()->addImportPath(QStringLiteral("qrc:/qt/qml"));
    view.setSource(QUrl::fromLocalFile(folder().filePath(file)));
    view.setResizeMode(QQuickView::SizeRootObjectToView);
    if (view.initialSize().isEmpty())
        view.resize(1024, 600);
    view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    QTest::qWait(20); // a sheet opens after the first turn of the event loop
}

void TestScreenAudit::samples_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("rule");
    for (const QString &file : files())
        QTest::newRow(qPrintable(file)) << file << ruleOf(file);
}

void TestScreenAudit::samples()
{
    QFETCH(QString, file);
    QFETCH(QString, rule);
    QQuickView view;
    show(view, file);
    const auto faults = auditScreen(view);
    QSet<QString> rules;
    for (const auto &fault : faults)
        rules.insert(fault.rule);
    const QSet<QString> expected = rule.isEmpty() ? QSet<QString>() : QSet<QString>{rule};
    QVERIFY2(rules == expected, qPrintable(hocso::test::auditReport(faults)));
}

void TestScreenAudit::everyRuleHasASample()
{
    const QSet<QString> rules{QStringLiteral("no-name"), QStringLiteral("name-twice"), QStringLiteral("no-role"),
        QStringLiteral("small"), QStringLiteral("near"), QStringLiteral("no-tab"), QStringLiteral("order"),
        QStringLiteral("contrast"), QStringLiteral("cut"), QStringLiteral("covered")};
    QSet<QString> sampled;
    for (const QString &file : files())
        sampled.insert(ruleOf(file));
    sampled.remove(QString());
    QCOMPARE(sampled, rules);
}

void TestScreenAudit::sizesArePromisedAtFullScaleOnly()
{
    QQuickView view;
    show(view, QStringLiteral("bad_small.qml"));
    hocso::test::ScreenBounds bounds;
    bounds.targets = false;
    const auto faults = auditScreen(view, bounds);
    QVERIFY2(faults.isEmpty(), qPrintable(hocso::test::auditReport(faults)));
}

QTEST_MAIN(TestScreenAudit)
#include "tst_screen_audit.moc"

// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
#include "base/input_means.h"

#include <QFile>
#include <QTest>

using namespace hocso;

class TestInputMeans : public QObject {
    Q_OBJECT

    static QByteArray sample(const QString &name)
    {
        QFile file(QStringLiteral(HOCSO_TEST_DATA "/typing/devices/%1.txt").arg(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private Q_SLOTS:
    void machines_data()
    {
        QTest::addColumn<bool>("lacks");
        QTest::newRow("laptop") << false;
        QTest::newRow("old-32-bit") << false;
        QTest::newRow("tablet") << true;
        QTest::newRow("mouse-only") << true;
    }

    void machines()
    {
        QFETCH(bool, lacks);
        const QByteArray devices = sample(QString::fromLatin1(QTest::currentDataTag()));
        QVERIFY(!devices.isEmpty());
        QCOMPARE(lacksKeyboard(devices), lacks);
    }

    void aKeyboardThatIsPluggedInCounts()
    {
        const QByteArray keyboard = sample(QStringLiteral("old-32-bit"));
        QVERIFY(!lacksKeyboard(sample(QStringLiteral("mouse-only")) + keyboard));
        QVERIFY(!lacksKeyboard(keyboard + sample(QStringLiteral("tablet"))));
    }

    void whatTellsNothingIsNoReason()
    {
        QVERIFY(!lacksKeyboard({}));
        QVERIFY(!lacksKeyboard("\n\n\n"));
        QVERIFY(!lacksKeyboard("B: KEY=\nB: PROP=\nH: Handlers=\n"));
        QVERIFY(!lacksKeyboard("H: Handlers")); // cut off
        QVERIFY(!lacksKeyboard(QByteArray(4096, '\xff')));
        // nothing to point with: such a machine is not used by hand, or the list is not whole
        QVERIFY(!lacksKeyboard("N: Name=\"Power Button\"\nH: Handlers=kbd event0 \nB: KEY=10000000000000 0\n\n"));
    }

    void inputMethods_data()
    {
        QTest::addColumn<QString>("qtModule");
        QTest::addColumn<QString>("xModifiers");
        QTest::addColumn<bool>("there");
        const auto row = [](const char *qt, const char *x, bool there) {
            QTest::addRow("%s|%s", qt, x) << QString::fromLatin1(qt) << QString::fromLatin1(x) << there;
        };
        row("", "", false);
        row("compose", "@im=none", false);
        row("xim", "@im=local", false);
        row("simple", "", false);
        row("", "im=ibus", false); // not how XMODIFIERS is written
        row("ibus", "", true);
        row("", "@im=ibus", true);
        row("xim", "@im=fcitx", true);
        row("fcitx5", "@im=none", true);
        row("compose", "@im=SCIM@foo=bar", true);
    }

    void inputMethods()
    {
        QFETCH(QString, qtModule);
        QFETCH(QString, xModifiers);
        QTEST(hasInputMethod(qtModule, xModifiers), "there");
    }
};

QTEST_GUILESS_MAIN(TestInputMeans)
#include "tst_input_means.moc"

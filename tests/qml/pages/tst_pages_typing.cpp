// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
// Names are typed on machines with and without a keyboard, with and without Telex.
#include "support/stage.h"

#include "support/image_compare.h"
#include "support/screen_audit.h"

#include <QQuickItem>
#include <QTest>

using namespace hocso;
using test::Stage;

class TestPagesTyping : public QObject {
    Q_OBJECT

    static void openWithoutKeyboard(Stage &stage)
    {
        stage.options.inputDevices = QStringLiteral(HOCSO_TEST_DATA "/typing/devices/mouse-only.txt");
        stage.open();
        stage.show();
    }

    /** Presses a key of the keyboard on the screen, on whichever of its pages it is. */
    static void tapKey(Stage &stage, const QString &name)
    {
        for (const auto &page : {QStringLiteral("Nguyên âm và dấu"), QStringLiteral("Chữ cái")}) {
            if (!stage.shows(name) && stage.shows(page))
                stage.tap(page);
        }
        stage.tap(name);
    }

    static void tapText(Stage &stage, const QString &text)
    {
        static const QString marks = QStringLiteral("\u0301\u0300\u0309\u0303\u0323");
        static const QStringList tones{QStringLiteral("sắc"), QStringLiteral("huyền"), QStringLiteral("hỏi"),
            QStringLiteral("ngã"), QStringLiteral("nặng")};
        for (const QChar c : text) {
            QString apart = QString(c).normalized(QString::NormalizationForm_D);
            qsizetype tone = -1;
            for (qsizetype i = 0; i < marks.size(); ++i) {
                if (apart.contains(marks[i]))
                    tone = i;
            }
            if (tone >= 0)
                apart.remove(marks[tone]);
            const QString letter = apart.normalized(QString::NormalizationForm_C);
            if (c.isUpper())
                tapKey(stage, QStringLiteral("Chữ hoa"));
            tapKey(stage,
                c.isSpace()       ? QStringLiteral("Dấu cách")
                    : c.isDigit() ? QStringLiteral("Số ") + c
                                  : QStringLiteral("Chữ ") + letter.toLower());
            if (tone >= 0)
                tapKey(stage, QStringLiteral("Dấu ") + tones[tone]);
        }
    }

private Q_SLOTS:
    void newLearnerByMouseAlone_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::newRow("laptop") << QSize(1366, 768);
        QTest::newRow("old") << QSize(1024, 768);
        QTest::newRow("phone") << QSize(360, 640);
    }

    void newLearnerByMouseAlone()
    {
        QFETCH(QSize, size);
        Stage stage;
        openWithoutKeyboard(stage);
        stage.setLook({QStringLiteral("light"), 100, size});
        stage.tap(QStringLiteral("Người mới"));
        stage.tap(QStringLiteral("Họ và tên"));
        tapText(stage, QStringLiteral("Nguyễn Thị Mẫu"));
        stage.tap(QStringLiteral("Xong"));
        stage.tap(QStringLiteral("Năm sinh"));
        tapText(stage, QStringLiteral("1958"));
        stage.tap(QStringLiteral("Xong"));
        stage.tap(QStringLiteral("Tiếp tục"));
        if (auto *consent = stage.await(QStringLiteral("Đồng ý")))
            consent->forceActiveFocus(Qt::TabFocusReason); // a phone's screen must be scrolled to it
        stage.tap(QStringLiteral("Đồng ý"));
        QTRY_COMPARE(stage.place().roster().people().size(), 1);
        QCOMPARE(stage.place().roster().people().first().current.name, QStringLiteral("Nguyễn Thị Mẫu"));
        QCOMPARE(stage.place().roster().people().first().current.birthYear, 1958);
    }

    void aKeyboardIsNotedWhenItIsPluggedIn()
    {
        Stage stage;
        openWithoutKeyboard(stage);
        stage.tap(QStringLiteral("Người mới"));
        stage.tap(QStringLiteral("Họ và tên"));
        stage.await(QStringLiteral("Chữ ă"));
        stage.close();
        stage.options.inputDevices = QStringLiteral(HOCSO_TEST_DATA "/typing/devices/laptop.txt");
        stage.open();
        stage.show();
        stage.tap(QStringLiteral("Người mới"));
        stage.tap(QStringLiteral("Họ và tên"));
        stage.await(QStringLiteral("Mở bàn phím trên màn hình"));
        QVERIFY(!stage.shows(QStringLiteral("Chữ ă")));
    }

    void theMethodIsChosenAndKept()
    {
        Stage stage;
        stage.open();
        stage.show();
        QCOMPARE(stage.app().typing(), QStringLiteral("telex"));
        stage.tap(QStringLiteral("Người mới"));
        stage.tap(QStringLiteral("Họ và tên"));
        stage.type(QStringLiteral("Maaux "));
        stage.tap(QStringLiteral("Chữ to"));
        stage.tap(QStringLiteral("VNI"));
        stage.key(Qt::Key_Escape);
        stage.tap(QStringLiteral("Họ và tên"));
        stage.key(Qt::Key_End);
        stage.type(QStringLiteral("Ma6u4"));
        QCOMPARE(stage.window()->activeFocusItem()->property("text").toString(), QStringLiteral("Mẫu Mẫu"));
        stage.tap(QStringLiteral("Mở bàn phím trên màn hình"));
        stage.tap(QStringLiteral("Cách gõ dấu: VNI"));
        stage.await(QStringLiteral("Cách gõ dấu: Không"));
        stage.close();
        stage.options.inputMethod = true;
        stage.open();
        stage.show();
        QCOMPARE(stage.app().typing(), QStringLiteral("off"));
        QCOMPARE(stage.place().view().typing, QStringLiteral("off"));
        stage.app().setTyping(QStringLiteral("telex"));
        QCOMPARE(stage.app().typing(), QStringLiteral("telex")); // chosen, though the system has a method of its own
    }

    void offWhereTheSystemHasAMethod()
    {
        Stage stage;
        stage.options.inputMethod = true;
        stage.open();
        stage.show();
        QCOMPARE(stage.app().typing(), QStringLiteral("off"));
        stage.tap(QStringLiteral("Người mới"));
        stage.tap(QStringLiteral("Họ và tên"));
        stage.type(QStringLiteral("Maaux"));
        QCOMPARE(stage.window()->activeFocusItem()->property("text").toString(), QStringLiteral("Maaux"));
    }

    void pictures()
    {
        Stage stage;
        openWithoutKeyboard(stage);
        stage.tap(QStringLiteral("Người mới"));
        for (const QSize size : {QSize(1366, 768), QSize(1024, 768), QSize(360, 640)}) {
            for (const int scale : {100, 200}) {
                for (const QString &theme : {QStringLiteral("light"), QStringLiteral("contrast")}) {
                    stage.setLook({theme, scale, size});
                    for (const QString &field : {QStringLiteral("Họ và tên"), QStringLiteral("Năm sinh")}) {
                        const bool digits = field == u"Năm sinh";
                        if (digits && (scale == 200 || theme == u"contrast"))
                            continue;
                        stage.await(field)->forceActiveFocus();
                        const QString name
                            = QStringLiteral("%1-%2-%3-%4")
                                  .arg(digits ? QStringLiteral("keyboard-digits") : QStringLiteral("keyboard"))
                                  .arg(size.width())
                                  .arg(scale)
                                  .arg(theme);
                        HOCSO_COMPARE_IMAGE(stage.picture(), QStringLiteral(HOCSO_PAGE_PICTURES "/%1.png").arg(name));
                        test::ScreenBounds bounds;
                        bounds.targets = scale == 100;
                        const auto faults = test::auditScreen(*stage.window(), bounds);
                        QVERIFY2(faults.isEmpty(), qPrintable(name + u'\n' + test::auditReport(faults)));
                    }
                }
            }
        }
    }
};

QTEST_MAIN(TestPagesTyping)
#include "tst_pages_typing.moc"

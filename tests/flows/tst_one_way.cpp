// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
// A shipped course from "Người mới" to the saved certificate, in the real window: once with the mouse alone, once with
// the keyboard alone, once by nothing but what a screen reader finds and presses.
#include "support/pdf_text.h"
#include "support/scholar.h"
#include "support/stage.h"

#include <QRegularExpression>
#include <QTest>

using namespace hocso;
using test::By;
using test::Hands;
using test::Stage;

class TestOneWay : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("qrc:|qml"))); }

    void aWholeCourse_data()
    {
        QTest::addColumn<By>("by");
        QTest::newRow("mouse") << By::Mouse;
        QTest::newRow("keyboard") << By::Keyboard;
        QTest::newRow("screen reader") << By::Speech;
    }
    void aWholeCourse()
    {
        QFETCH(By, by);
        Stage stage;
        qputenv("HOME", stage.folder().path().toUtf8()); // where documents are saved
        qputenv("XDG_CONFIG_HOME", stage.folder().path().toUtf8());
        stage.options.courseRoots = {QStringLiteral(HOCSO_SOURCE_DIR "/courses")};
        stage.open();
        stage.show();
        stage.setLook({.size = QSize(1024, 768)});
        stage.workBy(by);
        Hands &hands = stage.hands();

        hands.press(QStringLiteral("Người mới"));
        hands.write(QStringLiteral("Nguyễn Thị Mẫu"), QStringLiteral("Họ và tên"));
        hands.write(QStringLiteral("1958"), QStringLiteral("Năm sinh"));
        hands.press(QStringLiteral("Nữ"));
        hands.write(QStringLiteral("bản Hua Tạt"), QStringLiteral("Bản"));
        hands.press(QStringLiteral("Tiếp tục"));
        hands.press(QStringLiteral("Đồng ý"));
        hands.press(QStringLiteral("Cài đặt và kích hoạt VNeID"));
        hands.press(QStringLiteral("Bắt đầu học"));

        int steps = 0;
        test::Scholar scholar(hands, stage.place().library());
        scholar.onShown = [&](const Address &) { ++steps; };
        scholar.playCourse();
        QVERIFY(!hands.hasFailed());
        const auto *course = stage.place().library().find({QStringLiteral("vneid")});
        QVERIFY(course);
        int expected = 0;
        for (const auto &lesson : course->lessons)
            expected += lesson.steps;
        QCOMPARE(steps, expected);

        hands.press(QStringLiteral("Xem giấy chứng nhận"));
        hands.await(QStringLiteral("Giấy chứng nhận đã sẵn sàng"));
        hands.press(QStringLiteral("Lưu thành tệp PDF"));
        const QString file = hands.readAfter(QStringLiteral("Đã lưu vào "));
        QVERIFY2(file.startsWith(stage.folder().path()), qPrintable(file));
        const QString text = test::pdfText(file);
        for (const QString &field : {QStringLiteral("Nguyễn Thị Mẫu"), QStringLiteral("1958"),
                 QStringLiteral("bản Hua Tạt"), course->certificate->title, QStringLiteral("100 %"),
                 QStringLiteral("21 tháng 11 năm 2026"), QStringLiteral("TỈNH SƠN LA")})
            QVERIFY2(text.contains(field), qPrintable(field + u'\n' + text));
    }
};

QTEST_MAIN(TestOneWay)
#include "tst_one_way.moc"

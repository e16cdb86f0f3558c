// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
// One person's way through the program, once with the mouse and once with nothing but the keyboard.
#include "support/stage.h"

#include <QQuickItem>
#include <QTest>

#include <csignal>
#include <sys/resource.h>

using namespace hocso;
using test::Stage;

namespace {

/** While it lives no file can grow: what a full disk is to the program. */
class FullDisk {
public:
    FullDisk()
    {
        std::signal(SIGXFSZ, SIG_IGN);
        ::getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit none{0, m_before.rlim_max};
        ::setrlimit(RLIMIT_FSIZE, &none);
    }
    ~FullDisk() { ::setrlimit(RLIMIT_FSIZE, &m_before); }
    Q_DISABLE_COPY_MOVE(FullDisk)

private:
    rlimit m_before{};
};

}

class TestPagesLearning : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void firstStartAtHomeTakesThreeTaps()
    {
        Stage stage{QString()};
        stage.open();
        stage.show();
        stage.tap(QStringLiteral("Tiếng Việt"));
        stage.tap(QStringLiteral("Ở nhà"));
        stage.tap(QStringLiteral("Bắt đầu"));
        stage.await(QStringLiteral("Ai đang học?"));
        QCOMPARE(stage.place().site().use, QStringLiteral("home"));
    }

    void placeOfASharedMachineIsKept()
    {
        Stage stage{QString()};
        stage.open();
        stage.show();
        stage.tap(QStringLiteral("Tiếng Việt"));
        stage.tap(QStringLiteral("Nhà văn hóa"));
        stage.tap(QStringLiteral("Tiếp tục"));
        stage.tap(QStringLiteral("Tên nơi đặt máy"));
        stage.type(QStringLiteral("Nhà văn hóa bản Hua Tạt"));
        stage.tap(QStringLiteral("Bắt đầu"));
        stage.await(QStringLiteral("Ai đang học?"));
        QCOMPARE(stage.place().site().place, QStringLiteral("Nhà văn hóa bản Hua Tạt"));
        QVERIFY(stage.shows(QStringLiteral("Nhà văn hóa bản Hua Tạt")));
    }

    void byMouse()
    {
        Stage stage;
        stage.open();
        stage.show();
        stage.tap(QStringLiteral("Người mới"));
        stage.tap(QStringLiteral("Tiếp tục"));
        stage.await(QStringLiteral("Hãy gõ họ và tên."));
        stage.type(QStringLiteral("Lò Văn Thử")); // the field with the fault has the focus
        stage.tap(QStringLiteral("Năm sinh"));
        stage.type(QStringLiteral("1964"));
        stage.tap(QStringLiteral("Nam"));
        stage.tap(QStringLiteral("Tiếp tục"));
        stage.tap(QStringLiteral("Đồng ý"));
        stage.tap(QStringLiteral("Đi chợ trả tiền bằng mã QR"));
        stage.tap(QStringLiteral("Bắt đầu học"));
        stage.await(QStringLiteral("Chuyện ở quầy cam"));
        stage.tap(QStringLiteral("Tiếp tục"));

        stage.tap(QStringLiteral("Bấm chuyển tiền cho nhanh"));
        stage.tap(QStringLiteral("Kiểm tra"));
        stage.await(QStringLiteral("Chưa đúng, thử lại nhé"));
        stage.tap(QStringLiteral("Thử lại"));
        stage.tap(QStringLiteral("Xem tên người nhận tiền"));
        stage.tap(QStringLiteral("Kiểm tra"));
        stage.await(QStringLiteral("Đúng rồi!"));
        stage.tap(QStringLiteral("Thoát bài"));
        stage.await(QStringLiteral("Đã lưu, lần sau học tiếp từ đây"));
        QCOMPARE(stage.place().roster().people().size(), 1);
        QCOMPARE(stage.place().roster().people().first().current.birthYear, 1964);
    }

    void keepsWhatWasChosenAndWhereOneWas()
    {
        Stage stage;
        stage.open();
        stage.options.learner = stage.addPerson(QStringLiteral("Hà Thị Dụ"), 1971, {}, {});
        stage.show();
        stage.tap(QStringLiteral("Đi chợ trả tiền bằng mã QR"));
        stage.tap(QStringLiteral("Bắt đầu học"));
        stage.tap(QStringLiteral("Tiếp tục"));
        stage.tap(QStringLiteral("Đọc mã OTP cho cô bán hàng"));
        QTest::qWait(1100); // a draft is written within a second
        stage.close();
        stage.open();
        stage.show();
        stage.tap(QStringLiteral("Học tiếp: Mã QR là gì"));
        stage.await(QStringLiteral("Bước 2 trong 3"));
        auto *chosen = stage.await(QStringLiteral("Đọc mã OTP cho cô bán hàng"));
        QVERIFY(chosen->property("checked").toBool());
    }

    void byKeyboardAlone()
    {
        Stage stage;
        stage.open();
        stage.show();
        stage.tabTo(QStringLiteral("Người mới"));
        stage.key(Qt::Key_Return);
        stage.tabTo(QStringLiteral("Họ và tên"));
        stage.type(QStringLiteral("Mùa A Ví"));
        stage.tabTo(QStringLiteral("Nam"));
        stage.key(Qt::Key_Space);
        stage.tabTo(QStringLiteral("Tiếp tục"));
        stage.key(Qt::Key_Return);
        stage.tabTo(QStringLiteral("Không đồng ý, học không lưu tên"));
        stage.key(Qt::Key_Return);
        stage.await(QStringLiteral("Khóa học"));
        QVERIFY(stage.place().roster().people().first().current.name.isEmpty());
        stage.tabTo(QStringLiteral("Đi chợ trả tiền bằng mã QR"));
        stage.key(Qt::Key_Return);
        stage.tabTo(QStringLiteral("Bắt đầu học"));
        stage.key(Qt::Key_Space);
        stage.tabTo(QStringLiteral("Tiếp tục"));
        stage.key(Qt::Key_Return);
        QTRY_COMPARE(stage.focusedName(), QStringLiteral("Quét mã xong, việc đầu tiên là gì?"));
        stage.key(Qt::Key_Tab);
        QCOMPARE(stage.focusedName(), QStringLiteral("Đọc mã OTP cho cô bán hàng"));
        stage.key(Qt::Key_Space);
        stage.tabTo(QStringLiteral("Kiểm tra"));
        stage.key(Qt::Key_Return);
        stage.await(QStringLiteral("Chưa đúng, thử lại nhé"));
        stage.tabTo(QStringLiteral("Thử lại"));
        stage.key(Qt::Key_Return);
        stage.tabTo(QStringLiteral("Xem tên người nhận tiền"));
        stage.key(Qt::Key_Space);
        stage.tabTo(QStringLiteral("Kiểm tra"));
        stage.key(Qt::Key_Return);
        stage.await(QStringLiteral("Đúng rồi!"));
        stage.await(QStringLiteral("Đã lưu"));
        stage.key(Qt::Key_Escape); // to the step before
        stage.await(QStringLiteral("Chuyện ở quầy cam"));
        stage.key(Qt::Key_Left, Qt::AltModifier); // out of the lesson
        stage.await(QStringLiteral("Đã lưu, lần sau học tiếp từ đây"));
        stage.key(Qt::Key_Escape);
        stage.await(QStringLiteral("Khóa học"));
    }

    void byScreenReader()
    {
        Stage stage;
        stage.open();
        stage.show();
        stage.pressBySpeech(QStringLiteral("Học thử"));
        stage.pressBySpeech(QStringLiteral("Đi chợ trả tiền bằng mã QR"));
        stage.pressBySpeech(QStringLiteral("Bắt đầu học"));
        stage.await(QStringLiteral("Chuyện ở quầy cam"));
        stage.pressBySpeech(QStringLiteral("Tiếp tục"));
        stage.pressBySpeech(QStringLiteral("Xem tên người nhận tiền"));
        stage.pressBySpeech(QStringLiteral("Kiểm tra"));
        stage.await(QStringLiteral("Đúng rồi!"));
        stage.pressBySpeech(QStringLiteral("Tiếp tục"));
        stage.await(QStringLiteral("Xếp các việc theo thứ tự."));
    }

    void returnInAFieldOfAnExerciseChecksTheAnswer()
    {
        Stage stage;
        stage.open();
        stage.options.learner = stage.addPerson(QStringLiteral("Hà Thị Dụ"), 1971, {}, {});
        stage.show();
        stage.tap(QStringLiteral("Đi chợ trả tiền bằng mã QR"));
        stage.tap(QStringLiteral("Trả tiền và xem lại"));
        stage.tap(QStringLiteral("Câu trả lời"));
        stage.key(Qt::Key_Return); // nothing to check yet
        QTest::qWait(50);
        QCOMPARE(stage.focusedName(), QStringLiteral("Câu trả lời"));
        stage.type(QStringLiteral("táo"));
        stage.key(Qt::Key_Enter); // of the number pad
        stage.await(QStringLiteral("Chưa đúng, thử lại nhé"));
        QTRY_COMPARE(stage.focusedName(), QStringLiteral("Thử lại"));
        stage.key(Qt::Key_Return);
        stage.await(QStringLiteral("Kiểm tra"));
        stage.tabTo(QStringLiteral("Câu trả lời"));
        stage.key(Qt::Key_A, Qt::ControlModifier);
        stage.type(QStringLiteral("cam"));
        stage.key(Qt::Key_Return);
        stage.await(QStringLiteral("Đúng rồi!"));
        stage.await(QStringLiteral("Đã lưu"));
        QTRY_COMPARE(stage.focusedName(), QStringLiteral("Tiếp tục"));
        stage.key(Qt::Key_Return);
        stage.await(QStringLiteral("Đã học xong bài này"));
    }

    void returnLeadsThroughAForm()
    {
        Stage stage;
        stage.open();
        stage.show();
        stage.tap(QStringLiteral("Người mới"));
        stage.tap(QStringLiteral("Họ và tên"));
        stage.type(QStringLiteral("Mùa A Ví"));
        stage.key(Qt::Key_Return);
        QCOMPARE(stage.focusedName(), QStringLiteral("Năm sinh"));
        stage.type(QStringLiteral("1964"));
        stage.key(Qt::Key_Return);
        QCOMPARE(stage.focusedName(), QStringLiteral("Nữ"));
        stage.tabTo(QStringLiteral("Bản"));
        stage.type(QStringLiteral("bản Suối Lìn"));
        stage.key(Qt::Key_Return);
        stage.await(QStringLiteral("Có ghi tên trong máy không?"));
    }

    void returnInTheLastFieldOfTheFirstStart()
    {
        Stage stage{QString()};
        stage.open();
        stage.show();
        stage.tap(QStringLiteral("Tiếng Việt"));
        stage.tap(QStringLiteral("Lớp học"));
        stage.tap(QStringLiteral("Tiếp tục"));
        stage.tap(QStringLiteral("Tên nơi đặt máy"));
        stage.key(Qt::Key_Return);
        stage.type(QStringLiteral("xã Vân Hồ"));
        stage.key(Qt::Key_Return);
        stage.type(QStringLiteral("tỉnh Sơn La"));
        stage.key(Qt::Key_Return);
        stage.await(QStringLiteral("Ai đang học?"));
        QCOMPARE(stage.place().site().commune, QStringLiteral("xã Vân Hồ"));
        QCOMPARE(stage.place().site().province, QStringLiteral("tỉnh Sơn La"));
    }

    void anAnswerThatCannotBeSavedStays()
    {
        Stage stage;
        stage.open();
        stage.options.learner = stage.addPerson(QStringLiteral("Hà Thị Dụ"), 1971, {}, {});
        stage.show();
        stage.tap(QStringLiteral("Đi chợ trả tiền bằng mã QR"));
        stage.tap(QStringLiteral("Bắt đầu học"));
        stage.tap(QStringLiteral("Tiếp tục"));
        stage.tap(QStringLiteral("Xem tên người nhận tiền"));
        {
            const FullDisk disk;
            stage.tap(QStringLiteral("Kiểm tra"));
            stage.await(QStringLiteral("Chưa lưu được"));
            QVERIFY(stage.shows(QStringLiteral("Xem tên người nhận tiền")));
            QVERIFY(!stage.shows(QStringLiteral("Đã lưu")));
        }
        stage.tap(QStringLiteral("Lưu lại"));
        stage.await(QStringLiteral("Đã lưu"));
        QTRY_VERIFY(!stage.shows(QStringLiteral("Chưa lưu được")));
        stage.tap(QStringLiteral("Tiếp tục"));
        stage.await(QStringLiteral("Xếp các việc theo thứ tự."));
    }

    void theTextGrowsAndTheChoiceIsKept()
    {
        Stage stage;
        stage.open();
        stage.show();
        stage.tap(QStringLiteral("Chữ to"));
        stage.tap(QStringLiteral("Rất lớn"));
        stage.tap(QStringLiteral("Đen trắng rõ nét"));
        stage.key(Qt::Key_Escape);
        QCOMPARE(stage.app().textScale(), 150);
        QCOMPARE(stage.app().theme(), QStringLiteral("contrast"));
        QCOMPARE(stage.place().view().textScale, 150);
    }

    void namesAreFoundWithoutAccents()
    {
        Stage stage;
        stage.open();
        stage.addPerson(QStringLiteral("Nguyễn Thị Mẫu"), 1958, QStringLiteral("f"), QStringLiteral("bản Hua Tạt"));
        stage.addPerson(QStringLiteral("Lò Văn Thử"), 1964, QStringLiteral("m"), QStringLiteral("bản Hua Tạt"));
        stage.show();
        stage.tap(QStringLiteral("Gõ tên để tìm, không cần dấu"));
        stage.type(QStringLiteral("mau"));
        QTRY_VERIFY(!stage.shows(QStringLiteral("Lò Văn Thử, 1964 · bản Hua Tạt")));
        QVERIFY(stage.shows(QStringLiteral("Nguyễn Thị Mẫu, 1958 · bản Hua Tạt")));
        stage.type(QStringLiteral("xyz"));
        stage.await(QStringLiteral("Không tìm thấy tên này. Thử gõ ít chữ hơn, hoặc bấm Người mới."));
    }

    void aThousandPeopleAreNotAllDrawn()
    {
        Stage stage;
        stage.open();
        for (int i = 0; i < 1000; ++i) {
            stage.place().roster().add({QStringLiteral("Người số %1").arg(i), 1950 + i % 60, {}, {}, {}}, true,
                [](const Result<LearnerId> &) {});
        }
        QTRY_COMPARE_WITH_TIMEOUT(stage.place().roster().people().size(), 1000, 60000);
        stage.show();
        stage.await(QStringLiteral("Ai đang học?"));
        QVERIFY(stage.window()->contentItem()->findChildren<QQuickItem *>().size() < 2000);
    }

    void erasingAsksFirstAndLeadsOut()
    {
        Stage stage;
        stage.open();
        stage.options.learner = stage.addPerson(QStringLiteral("Hà Thị Dụ"), 1971, {}, {});
        stage.show();
        stage.tap(QStringLiteral("Thông tin của tôi"));
        stage.tap(QStringLiteral("Xóa hết"));
        stage.tap(QStringLiteral("Không, giữ lại"));
        QCOMPARE(stage.place().roster().people().size(), 1);
        stage.tap(QStringLiteral("Xóa hết"));
        stage.tap(QStringLiteral("Vâng, xóa hết"));
        stage.await(QStringLiteral("Ai đang học?"));
        QTRY_COMPARE(stage.place().roster().people().size(), 0);
    }
};

QTEST_MAIN(TestPagesLearning)
#include "tst_pages_learning.moc"

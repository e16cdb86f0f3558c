// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
// Every screen of the program as a picture, in both themes, at 100 % and 200 %, on a large and a small window.
#include "support/image_compare.h"
#include "support/screen_audit.h"
#include "support/stage.h"

#include <QPainter>
#include <QQuickItem>
#include <QTest>

using namespace hocso;
using test::Look;
using test::Stage;

class TestPagesScreens : public QObject {
    Q_OBJECT

    /** Compares what stands on the screen, in every look, with the stored pictures called @p name. */
    void look(Stage &stage, const QString &name, const QStringList &masked = {})
    {
        if (QTest::currentTestFailed())
            return; // it is not the screen that was meant
        for (const QSize size : {QSize(1366, 768), QSize(360, 640)}) {
            for (const int scale : {100, 200}) {
                for (const QString &theme : {QStringLiteral("light"), QStringLiteral("contrast")}) {
                    stage.setLook({theme, scale, size});
                    QImage picture = stage.picture();
                    mask(stage, picture, masked);
                    HOCSO_COMPARE_IMAGE(picture,
                        QStringLiteral(HOCSO_PAGE_PICTURES "/%1-%2-%3-%4.png")
                            .arg(name, QString::number(size.width()), QString::number(scale), theme));
                }
            }
        }
        for (const QSize size : {QSize(1366, 768), QSize(1024, 768), QSize(360, 640)}) {
            for (const QString &theme : {QStringLiteral("light"), QStringLiteral("contrast")}) {
                stage.setLook({theme, 100, size});
                stage.picture();
                const auto faults = test::auditScreen(*stage.window());
                QVERIFY2(faults.isEmpty(),
                    qPrintable(QStringLiteral("%1 %2 px %3\n").arg(name).arg(size.width()).arg(theme)
                        + test::auditReport(faults)));
            }
        }
        stage.setLook({});
    }

    /** Greys what differs from run to run: the item called so, and everything in it. */
    static void mask(const Stage &stage, QImage &picture, const QStringList &names)
    {
        QPainter painter(&picture);
        for (const QString &name : names) {
            if (auto *item = stage.find(name))
                painter.fillRect(item->mapRectToScene({0, 0, item->width(), item->height()}), Qt::gray);
        }
    }

    /** A machine with six people, of whom the first has signed in. */
    static void signIn(Stage &stage)
    {
        stage.open();
        const QString id = stage.addPerson(
            QStringLiteral("Nguyễn Thị Mẫu"), 1958, QStringLiteral("f"), QStringLiteral("bản Hua Tạt"));
        stage.options.learner = id;
        stage.show();
        stage.await(QStringLiteral("Khóa học"));
    }

    static void startLesson(Stage &stage)
    {
        signIn(stage);
        stage.tap(QStringLiteral("Đi chợ trả tiền bằng mã QR"));
        stage.tap(QStringLiteral("Bắt đầu học"));
        stage.await(QStringLiteral("Chuyện ở quầy cam"));
    }

    /** The two questions of the assessment, in whichever order they come; those given right before are not asked. */
    static void sit(Stage &stage, const QString &oneAnswer, const QString &otherAnswer)
    {
        for (int i = 0; i < (otherAnswer.isEmpty() ? 1 : 2); ++i) {
            QTRY_VERIFY(stage.shows(QStringLiteral("Câu %1 trong 2").arg(i + 1)) || otherAnswer.isEmpty());
            stage.tap(stage.shows(oneAnswer) ? oneAnswer : otherAnswer);
            stage.tap(stage.shows(QStringLiteral("Nộp bài")) ? QStringLiteral("Nộp bài") : QStringLiteral("Tiếp tục"));
        }
    }

    static void finishFirstLesson(Stage &stage)
    {
        stage.await(QStringLiteral("Chuyện ở quầy cam"));
        stage.tap(QStringLiteral("Tiếp tục"));
        answer(stage, QStringLiteral("Xem tên người nhận tiền"));
        stage.tap(QStringLiteral("Tiếp tục"));
        putInOrder(stage);
        stage.tap(QStringLiteral("Tiếp tục"));
    }

    static void putInOrder(Stage &stage)
    {
        stage.await(QStringLiteral("Xếp các việc theo thứ tự."));
        while (!QTest::currentTestFailed() && !stage.shows(QStringLiteral("1. Quét mã")))
            stage.tap(QStringLiteral("Lên: Quét mã"));
        while (!QTest::currentTestFailed() && !stage.shows(QStringLiteral("3. Trả tiền")))
            stage.tap(QStringLiteral("Xuống: Trả tiền"));
        stage.tap(QStringLiteral("Kiểm tra"));
        stage.await(QStringLiteral("Đúng rồi!"));
    }

    /** The program is started again, @p days later. */
    static void comeBack(Stage &stage, int days)
    {
        constexpr qint64 day = qint64(24) * 60 * 60 * 1000;
        stage.close();
        stage.clock.advance(days * day);
        stage.open();
        stage.show();
        stage.await(QStringLiteral("Khóa học"));
    }

    static void answer(Stage &stage, const QString &option)
    {
        stage.tap(option);
        stage.tap(QStringLiteral("Kiểm tra"));
    }

private Q_SLOTS:
    void firstStart()
    {
        Stage stage{QString()};
        stage.open();
        stage.show();
        look(stage, QStringLiteral("first-language"));
        stage.tap(QStringLiteral("Tiếng Việt"));
        stage.tap(QStringLiteral("Nhà văn hóa"));
        look(stage, QStringLiteral("first-use"));
        stage.tap(QStringLiteral("Tiếp tục"));
        look(stage, QStringLiteral("first-place"));
    }

    void who()
    {
        Stage stage;
        stage.open();
        stage.show();
        look(stage, QStringLiteral("who-nobody"));
        stage.addPerson(QStringLiteral("Nguyễn Thị Mẫu"), 1958, QStringLiteral("f"), QStringLiteral("bản Hua Tạt"));
        stage.addPerson(QStringLiteral("Lò Văn Thử"), 1964, QStringLiteral("m"), QStringLiteral("bản Hua Tạt"));
        stage.addPerson(QStringLiteral("Nguyễn Thị Mẫu"), 1983, QStringLiteral("f"), QStringLiteral("bản Bó Nhàng"));
        stage.addPerson(QStringLiteral("Mùa A Ví"), 2009, QStringLiteral("m"), QStringLiteral("bản Suối Lìn"));
        stage.addPerson(QStringLiteral("Hà Thị Dụ"), 1971, QStringLiteral("f"), QStringLiteral("bản Hua Tạt"));
        stage.addGuest();
        look(stage, QStringLiteral("who"));
    }

    void newLearner()
    {
        Stage stage;
        stage.open();
        stage.addPerson(QStringLiteral("Nguyễn Thị Mẫu"), 1958, QStringLiteral("f"), QStringLiteral("bản Hua Tạt"));
        stage.show();
        stage.tap(QStringLiteral("Người mới"));
        stage.await(QStringLiteral("Họ và tên"));
        look(stage, QStringLiteral("new-learner"));
        stage.tap(QStringLiteral("Năm sinh"));
        stage.type(QStringLiteral("2099"));
        stage.tap(QStringLiteral("Tiếp tục"));
        look(stage, QStringLiteral("new-learner-faults"));
        stage.tap(QStringLiteral("Họ và tên"));
        stage.type(QStringLiteral("nguyễn thị mẫu"));
        stage.tap(QStringLiteral("Năm sinh"));
        stage.key(Qt::Key_A, Qt::ControlModifier);
        stage.type(QStringLiteral("1960"));
        stage.tap(QStringLiteral("Tiếp tục"));
        stage.await(QStringLiteral("Đồng ý"));
        look(stage, QStringLiteral("consent"));
    }

    void home()
    {
        Stage stage;
        signIn(stage);
        look(stage, QStringLiteral("home"));
        stage.tap(QStringLiteral("Khóa học thiếu bài"));
        look(stage, QStringLiteral("home-broken"));
    }

    void course()
    {
        Stage stage;
        signIn(stage);
        stage.tap(QStringLiteral("Đi chợ trả tiền bằng mã QR"));
        stage.await(QStringLiteral("Các bài học"));
        look(stage, QStringLiteral("course"));
    }

    void lesson()
    {
        Stage stage;
        startLesson(stage);
        look(stage, QStringLiteral("lesson-page"));
        stage.tap(QStringLiteral("Tiếp tục"));
        stage.tap(QStringLiteral("Bấm chuyển tiền cho nhanh"));
        look(stage, QStringLiteral("lesson-chosen"));
        stage.tap(QStringLiteral("Kiểm tra"));
        stage.await(QStringLiteral("Thử lại"));
        stage.await(QStringLiteral("Đã lưu"));
        look(stage, QStringLiteral("lesson-wrong"));
        stage.tap(QStringLiteral("Thử lại"));
        stage.tap(QStringLiteral("Gợi ý"));
        stage.picture(); // the hint has been scrolled into view
        stage.tap(QStringLiteral("Giúp tôi"));
        look(stage, QStringLiteral("lesson-hint"));
        answer(stage, QStringLiteral("Xem tên người nhận tiền"));
        stage.await(QStringLiteral("Đúng rồi!"));
        stage.await(QStringLiteral("Đã lưu"));
        look(stage, QStringLiteral("lesson-right"));
        stage.tap(QStringLiteral("Thoát bài"));
        stage.await(QStringLiteral("Đã lưu, lần sau học tiếp từ đây"));
        look(stage, QStringLiteral("course-left"));
    }

    /** Result, sitting and certificate: the whole course, as a person who knows it goes through it. */
    void certificate()
    {
        Stage stage;
        startLesson(stage);
        stage.tap(QStringLiteral("Thoát bài"));
        stage.tap(QStringLiteral("Giấy chứng nhận"));
        stage.await(QStringLiteral("Chưa nhận được giấy chứng nhận"));
        look(stage, QStringLiteral("certificate-not-yet"));
        stage.tap(QStringLiteral("Quay lại"));
        stage.tap(QStringLiteral("Trả tiền và xem lại"));
        stage.tap(QStringLiteral("Câu trả lời"));
        stage.type(QStringLiteral("cam"));
        stage.tap(QStringLiteral("Kiểm tra"));
        stage.await(QStringLiteral("Đúng rồi!"));
        stage.tap(QStringLiteral("Tiếp tục"));
        stage.await(QStringLiteral("Đã học xong bài này"));
        look(stage, QStringLiteral("result"));
        stage.tap(QStringLiteral("Về khóa học"));
        stage.tap(QStringLiteral("Kiểm tra cuối khóa"));
        sit(stage, QStringLiteral("Cứ trả tiền cho xong"), QStringLiteral("Gõ lại cho đúng rồi mới trả"));
        stage.await(QStringLiteral("Sắp được rồi"));
        look(stage, QStringLiteral("result-not-passed"));
        stage.tap(QStringLiteral("Làm lại"));
        sit(stage, QStringLiteral("Dừng lại hỏi cô bán hàng"), {});
        stage.await(QStringLiteral("Đã qua bài kiểm tra"));
        stage.tap(QStringLiteral("Học bài tiếp"));
        finishFirstLesson(stage);
        stage.await(QStringLiteral("Chúc mừng! Đã hoàn thành khóa học"));
        look(stage, QStringLiteral("result-course"));
        stage.tap(QStringLiteral("Xem giấy chứng nhận"));
        stage.await(QStringLiteral("Giấy chứng nhận đã sẵn sàng"));
        look(stage, QStringLiteral("certificate"),
            {QStringLiteral("Trang giấy chứng nhận"), QStringLiteral("Số: …"), QStringLiteral("Tệp sẽ nằm ở: …")});
        stage.tap(QStringLiteral("Quay lại"));
        stage.await(QStringLiteral("Các bài học"));
        look(stage, QStringLiteral("course-completed"));
        stage.key(Qt::Key_Escape);
        stage.await(QStringLiteral("Khóa học"));
        look(stage, QStringLiteral("home-completed"));
        comeBack(stage, 30);
        stage.await(QStringLiteral("Ôn 3 phút"));
        look(stage, QStringLiteral("home-completed-review"));
    }

    void review()
    {
        Stage stage;
        startLesson(stage);
        finishFirstLesson(stage);
        stage.await(QStringLiteral("Đã học xong bài này"));
        comeBack(stage, 1);
        QVERIFY(!stage.shows(QStringLiteral("Ôn 3 phút"))); // nothing is forgotten yet
        comeBack(stage, 200); // after so long all is due, and nobody is told how much
        stage.await(QStringLiteral("Ôn 3 phút"));
        look(stage, QStringLiteral("home-review"));
        stage.tap(QStringLiteral("Ôn 3 phút"));
        stage.await(QStringLiteral("Câu 1 trong 2"));
        answer(stage, QStringLiteral("Bấm chuyển tiền cho nhanh"));
        stage.await(QStringLiteral("Chưa đúng"));
        stage.await(QStringLiteral("Đã lưu"));
        look(stage, QStringLiteral("review-wrong"));
        stage.tap(QStringLiteral("Xem đáp án"));
        stage.await(QStringLiteral("Đây là đáp án"));
        stage.await(QStringLiteral("Đã lưu"));
        stage.tap(QStringLiteral("Tiếp tục"));
        stage.await(QStringLiteral("Câu 2 trong 2"));
        comeBack(stage, 0); // a power cut
        stage.pressBySpeech(QStringLiteral("Ôn 3 phút"));
        stage.await(QStringLiteral("Câu 2 trong 2"));
        putInOrder(stage);
        stage.tap(QStringLiteral("Tiếp tục"));
        stage.await(QStringLiteral("Đã ôn xong 2 câu"));
        look(stage, QStringLiteral("review-result"));
        stage.tap(QStringLiteral("Về trang chính"));
        stage.await(QStringLiteral("Học tiếp: Trả tiền và xem lại")); // where one was before
        QVERIFY(!stage.shows(QStringLiteral("Ôn 3 phút")));
    }

    void dateUnsure()
    {
        Stage stage;
        stage.options.buildTime = stage.clock.now() + 86400000; // a clock behind the program's own build
        stage.open();
        stage.options.learner = stage.addPerson(QStringLiteral("Lò Văn Thử"), 1964, QStringLiteral("m"), {});
        stage.show();
        stage.tap(QStringLiteral("Đi chợ trả tiền bằng mã QR"));
        stage.tap(QStringLiteral("Bắt đầu học"));
        finishFirstLesson(stage);
        stage.tap(QStringLiteral("Học bài tiếp"));
        stage.tap(QStringLiteral("Câu trả lời"));
        stage.type(QStringLiteral("cam"));
        stage.tap(QStringLiteral("Kiểm tra"));
        stage.tap(QStringLiteral("Tiếp tục"));
        stage.tap(QStringLiteral("Học bài tiếp"));
        sit(stage, QStringLiteral("Dừng lại hỏi cô bán hàng"), QStringLiteral("Gõ lại cho đúng rồi mới trả"));
        stage.tap(QStringLiteral("Xem giấy chứng nhận"));
        stage.await(QStringLiteral("Hôm nay có đúng là ngày 21/11/2026 không?"));
        look(stage, QStringLiteral("certificate-date"));
        stage.tap(QStringLiteral("Đúng, hôm nay là 21/11/2026"));
        stage.await(QStringLiteral("Giấy chứng nhận đã sẵn sàng"));
    }

    void myData()
    {
        Stage stage;
        signIn(stage);
        stage.tap(QStringLiteral("Thông tin của tôi"));
        stage.await(QStringLiteral("Máy này ghi những gì về mình"));
        look(stage, QStringLiteral("my-data"));
        stage.tap(QStringLiteral("Xóa hết"));
        look(stage, QStringLiteral("my-data-erase"));
    }

    void refusal()
    {
        Stage stage;
        stage.show(Error{QStringLiteral("storage.newer"), QStringLiteral("hocso.db"), QStringLiteral("99")});
        look(stage, QStringLiteral("refusal"));
    }

    void sizeMenu()
    {
        Stage stage;
        signIn(stage);
        stage.tap(QStringLiteral("Chữ to"));
        look(stage, QStringLiteral("size-menu"));
    }
};

QTEST_MAIN(TestPagesScreens)
#include "tst_pages_screens.moc"

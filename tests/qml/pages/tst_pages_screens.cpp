// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
// Every screen of the program as a picture, in both themes, at 100 % and 200 %, on a large and a small window.
#include "stage.h"

#include "support/image_compare.h"
#include "support/screen_audit.h"

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
                painter.fillRect(item->mapRectToScene(item->boundingRect()), Qt::gray);
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

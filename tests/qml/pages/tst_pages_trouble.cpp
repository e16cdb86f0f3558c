// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
// What the window says and still does when something around it went wrong, or must not be left.
#include "support/pdf_text.h"
#include "support/stage.h"

#include <QCloseEvent>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QQuickItem>
#include <QRegularExpression>
#include <QTest>

using namespace hocso;
using test::Stage;

namespace {

const QString course = QStringLiteral("Đi chợ trả tiền bằng mã QR");
const QString closeButton = QStringLiteral("Đóng");

/** What the window's frame, or Alt+F4, asks for. */
bool closes(QQuickWindow &window)
{
    QCloseEvent event;
    QCoreApplication::sendEvent(&window, &event);
    return event.isAccepted();
}

/** The courses of the stage in a folder of their own, where they can be damaged. */
QString copyCourses(Stage &stage)
{
    const QString from = stage.options.courseRoots.first();
    const QString to = stage.folder().path(QStringLiteral("courses"));
    QProcess::execute(QStringLiteral("cp"), {QStringLiteral("-r"), from, to});
    stage.options.courseRoots = {to};
    return to + QStringLiteral("/di-cho");
}

/** Somebody who has answered the first question of the course. */
void beginCourse(Stage &stage)
{
    stage.open();
    stage.options.learner = stage.addPerson(QStringLiteral("Hà Thị Dụ"), 1971, {}, {});
    stage.show();
    stage.tap(course);
    stage.tap(QStringLiteral("Bắt đầu học"));
    stage.tap(QStringLiteral("Tiếp tục"));
    stage.tap(QStringLiteral("Xem tên người nhận tiền"));
    stage.tap(QStringLiteral("Kiểm tra"));
    stage.await(QStringLiteral("Đã lưu"));
}

/** An `lp` that keeps what it was told and given, and ends with @p status. */
QString fakePrinter(Stage &stage, int status)
{
    const QString folder = stage.folder().path(QStringLiteral("bin"));
    const QString lp = stage.folder().write(QStringLiteral("bin/lp"),
        "#!/bin/sh\nprintf '%s\\n' \"$@\" > '" + folder.toUtf8() + "/arguments'\nfor last; do :; done\ncp \"$last\" '"
            + folder.toUtf8() + "/page.pdf'\nexit " + QByteArray::number(status) + "\n");
    QFile::setPermissions(lp, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    return folder;
}

/** The certificate of somebody who has learnt the course by its solutions. */
void showCertificate(Stage &stage)
{
    stage.open();
    const QString learner
        = stage.addPerson(QStringLiteral("Nguyễn Thị Mẫu"), 1958, QStringLiteral("f"), QStringLiteral("bản Hua Tạt"));
    auto &place = stage.place();
    {
        auto record = *place.openRecord({learner});
        const auto *summary = place.library().find({QStringLiteral("di-cho")});
        for (const auto &lesson : summary->lessons) {
            auto player = *place.openLesson(*record, summary->id, lesson.id);
            while (player->phase() != services::Phase::Finished) {
                const int shown = player->shownNumber();
                const auto &step = player->step();
                if (player->offersSkip()) {
                    player->skip();
                } else {
                    if (step.kind->graded())
                        player->edit(step.kind->solution(step.content), true);
                    player->submit();
                    QTRY_VERIFY(player->saving() != services::Saving::InFlight);
                    player->next();
                }
                QTRY_VERIFY(player->shownNumber() != shown);
            }
        }
    }
    stage.options.learner = learner;
    stage.show();
    stage.tap(course);
    stage.tap(QStringLiteral("Xem giấy chứng nhận"));
    stage.await(QStringLiteral("Giấy chứng nhận đã sẵn sàng"));
}

}

class TestPagesTrouble : public QObject {
    Q_OBJECT

    const QByteArray m_path = qgetenv("PATH");

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral("qrc:|qml")));
        qputenv("PATH", m_path);
    }

    void aKioskCannotBeLeft()
    {
        Stage stage;
        stage.options.kiosk = true;
        stage.open();
        const QString learner = stage.addPerson(QStringLiteral("Hà Thị Dụ"), 1971, {}, {});
        stage.show();
        QCOMPARE(stage.window()->visibility(), QWindow::FullScreen);
        stage.await(QStringLiteral("Ai đang học?"));
        stage.key(Qt::Key_Escape);
        stage.key(Qt::Key_Left, Qt::AltModifier);
        QVERIFY(!closes(*stage.window()));
        QVERIFY(!stage.window()->close());
        QVERIFY(stage.window()->isVisible());
        for (const QString &out : {closeButton, QStringLiteral("Thoát"), QStringLiteral("Thoát…")})
            QVERIFY2(!stage.shows(out), qPrintable(out));
        stage.tap(QStringLiteral("Hà Thị Dụ, …")); // and it still works
        stage.await(QStringLiteral("Khóa học"));
        stage.key(Qt::Key_Escape); // of the program: home has no way back but "Đổi người"
        QVERIFY(stage.shows(QStringLiteral("Khóa học")));
        stage.tap(QStringLiteral("Đổi người"));
        stage.await(QStringLiteral("Ai đang học?"));
    }

    void aKioskThatCannotStartCannotBeLeft()
    {
        for (const bool kiosk : {true, false}) {
            Stage stage;
            stage.options.kiosk = kiosk;
            stage.show(Error{QStringLiteral("storage.locked"), {}, {}});
            stage.await(QStringLiteral("Chưa mở được Học Số"));
            QCOMPARE(stage.shows(closeButton), !kiosk);
            QCOMPARE(closes(*stage.window()), !kiosk);
        }
    }

    void aRestoredBackupIsSaidOnce_data()
    {
        QTest::addColumn<bool>("byKey");
        QTest::newRow("closed with the mouse") << false;
        QTest::newRow("closed with Escape") << true;
    }
    void aRestoredBackupIsSaidOnce()
    {
        QFETCH(bool, byKey);
        Stage stage;
        stage.open();
        stage.addPerson(QStringLiteral("Hà Thị Dụ"), 1971, {}, {});
        bool checked = false;
        stage.place().store().check([&](const Result<void> &done) { checked = bool(done); }); // the backup of the day
        QTRY_VERIFY(checked);
        stage.close();
        QFile file(stage.folder().path(QStringLiteral("data/hocso.db")));
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.write(QByteArray(qsizetype(file.size()), '\xa5')) > 0);
        file.close();

        stage.open();
        stage.show();
        const QString said = QStringLiteral("Tệp dữ liệu bị hỏng. Đã lấy lại bản sao ngày 21/11/2026 …");
        stage.await(QStringLiteral("Cần biết"));
        QVERIFY(stage.shows(said));
        if (byKey)
            stage.key(Qt::Key_Escape);
        else
            stage.tap(closeButton);
        QTRY_VERIFY(!stage.shows(said));
        stage.tap(QStringLiteral("Hà Thị Dụ, …"));
        stage.tap(course);
        stage.tap(QStringLiteral("Bắt đầu học"));
        stage.await(QStringLiteral("Chuyện ở quầy cam"));
        stage.close();

        stage.open();
        stage.show();
        stage.await(QStringLiteral("Ai đang học?"));
        QVERIFY(!stage.shows(said));
    }

    void aCourseThatIsGoneKeepsItsTitle()
    {
        Stage stage;
        const QString folder = copyCourses(stage);
        beginCourse(stage);
        stage.close();
        QVERIFY(QDir(folder).removeRecursively());
        stage.open();
        stage.show();
        QQuickItem *card = stage.await(course);
        QVERIFY(card);
        QVERIFY(!stage.shows(QStringLiteral("Học tiếp: …")));
        stage.tap(course);
        stage.await(QStringLiteral("Khóa học không còn trên máy"));
        stage.tap(closeButton);
        QTRY_VERIFY(!stage.shows(QStringLiteral("Khóa học không còn trên máy")));
        stage.tap(QStringLiteral("Thông tin của tôi")); // the rest works
        stage.await(QStringLiteral("Máy này ghi những gì về mình"));
    }

    /** Whatever happens to the files, the lesson that is open is learnt to its end. */
    void aCourseThatGoesWhileSomebodyLearnsIt()
    {
        Stage stage;
        const QString folder = copyCourses(stage);
        beginCourse(stage);
        QVERIFY(QDir(folder).removeRecursively());
        stage.place().library().refresh();
        QTRY_VERIFY(!stage.place().library().find({QStringLiteral("di-cho")}));
        stage.tap(QStringLiteral("Tiếp tục"));
        stage.await(QStringLiteral("Xếp các việc theo thứ tự."));
        while (!stage.hands().hasFailed() && !stage.shows(QStringLiteral("1. Quét mã")))
            stage.tap(QStringLiteral("Lên: Quét mã"));
        while (!stage.hands().hasFailed() && !stage.shows(QStringLiteral("3. Trả tiền")))
            stage.tap(QStringLiteral("Xuống: Trả tiền"));
        stage.tap(QStringLiteral("Kiểm tra"));
        stage.await(QStringLiteral("Đã lưu"));
        stage.tap(QStringLiteral("Tiếp tục"));
        stage.await(QStringLiteral("Đã học xong bài này"));
        stage.tap(QStringLiteral("Học bài tiếp"));
        stage.await(QStringLiteral("Bài này chưa mở được"));
        stage.await(QStringLiteral("Khóa học này không còn trên máy. Kết quả đã học vẫn được giữ."));
        stage.tap(QStringLiteral("Quay lại"));
        stage.await(QStringLiteral("Khóa học này chưa mở được"));
        stage.tap(QStringLiteral("Quay lại"));
        stage.tap(course);
        stage.await(QStringLiteral("Khóa học không còn trên máy"));
    }

    void aLessonThatWasDamagedSaysSo()
    {
        Stage stage;
        const QString folder = copyCourses(stage);
        beginCourse(stage);
        stage.tap(QStringLiteral("Thoát bài"));
        stage.await(QStringLiteral("Các bài học"));
        stage.folder().write(QStringLiteral("courses/di-cho/lessons/ma-qr.yaml"), "title: [\n");
        stage.tap(QStringLiteral("Học tiếp"));
        stage.await(QStringLiteral("Bài này chưa mở được"));
        stage.await(QStringLiteral("Khóa học này đang có lỗi nên chưa mở được. Các khóa khác vẫn học bình thường."));
        stage.tap(QStringLiteral("Quay lại"));
        stage.await(QStringLiteral("Các bài học"));

        stage.close();
        stage.open();
        stage.show();
        stage.tap(course);
        stage.await(QStringLiteral("Khóa học này có lỗi"));
        stage.tap(closeButton);
        QVERIFY(!stage.shows(QStringLiteral("Học tiếp: …")));
        stage.close();

        // it is mended, and nothing was lost
        QVERIFY(QFile::remove(folder + QStringLiteral("/lessons/ma-qr.yaml")));
        QVERIFY(QFile::copy(QStringLiteral(HOCSO_SOURCE_DIR "/tests/qml/pages/courses/di-cho/lessons/ma-qr.yaml"),
            folder + QStringLiteral("/lessons/ma-qr.yaml")));
        stage.open();
        stage.show();
        stage.tap(QStringLiteral("Học tiếp: …"));
        stage.await(QStringLiteral("Đúng rồi!"));
        stage.tap(QStringLiteral("Tiếp tục"));
        stage.await(QStringLiteral("Xếp các việc theo thứ tự."));
    }

    void theCertificateIsSaved()
    {
        Stage stage;
        qputenv("HOME", stage.folder().path().toUtf8());
        qputenv("XDG_CONFIG_HOME", stage.folder().path().toUtf8());
        showCertificate(stage);
        stage.tap(QStringLiteral("Bản khen của lớp"));
        stage.tap(QStringLiteral("Lưu thành tệp PDF"));
        const QString saved = QStringLiteral("Đã lưu vào ");
        const QString file = stage.hands().readAfter(saved);
        QVERIFY2(test::pdfText(file).contains(QStringLiteral("Nguyễn Thị Mẫu")), qPrintable(file));

        // where nothing can be written: one sentence, and what was saved before stays
        QVERIFY(QFile::remove(file));
        QVERIFY(QDir().mkpath(file));
        stage.tap(QStringLiteral("Lưu thành tệp PDF"));
        stage.await(QStringLiteral("Chưa làm được"));
        stage.await(QStringLiteral("Không ghi được vào đây: …"));
        QVERIFY(!stage.shows(saved + u'…'));
    }

    void theCertificateIsPrinted()
    {
        Stage stage;
        const QString printer = fakePrinter(stage, 0);
        qputenv("PATH", printer.toUtf8() + ':' + m_path);
        showCertificate(stage);
        stage.tap(QStringLiteral("In"));
        stage.await(QStringLiteral("Đã gửi đến máy in"));
        const QString text = test::pdfText(printer + QStringLiteral("/page.pdf"));
        for (const QString &field :
            {QStringLiteral("Nguyễn Thị Mẫu"), QStringLiteral("1958"), QStringLiteral("Trả tiền an toàn bằng mã QR")})
            QVERIFY2(text.contains(field), qPrintable(field + u'\n' + text));
        const QByteArrayList arguments = test::readFile(printer + QStringLiteral("/arguments")).trimmed().split('\n');
        QVERIFY(arguments.contains("media=A4"));
        QTRY_VERIFY(!QFile::exists(QString::fromUtf8(arguments.last()))); // a name on paper is none on disk
    }

    void aPrinterThatDoesNotPrint()
    {
        Stage stage;
        const QString printer = fakePrinter(stage, 1);
        qputenv("PATH", printer.toUtf8() + ':' + m_path);
        showCertificate(stage);
        stage.tap(QStringLiteral("In"));
        stage.await(QStringLiteral("Máy in không nhận giấy chứng nhận. …"));
        QVERIFY(!stage.shows(QStringLiteral("Đã gửi đến máy in")));

        qputenv("PATH", "/nowhere"); // taken away while the page is open
        QVERIFY(QFile::remove(printer + QStringLiteral("/lp")));
        stage.tap(QStringLiteral("In"));
        stage.await(QStringLiteral("Chưa thấy máy in. Hãy lưu thành tệp rồi in ở máy khác."));
    }

    void withoutAPrinterNothingIsOffered()
    {
        Stage stage;
        qputenv("PATH", stage.folder().path().toUtf8());
        showCertificate(stage);
        QVERIFY(!stage.shows(QStringLiteral("In")));
        QVERIFY(stage.shows(QStringLiteral("Máy này chưa nối máy in. Lưu thành tệp rồi mang đi in.")));
    }
};

QTEST_MAIN(TestPagesTrouble)
#include "tst_pages_trouble.moc"

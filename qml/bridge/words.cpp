// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
#include "words.h"

#include "signs.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QHash>
#include <QUrl>

namespace hocso::bridge {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Words)
};

}

QString sentence(const Error &error)
{
    const QString &code = error.code;
    if (code == u"storage.disk-full")
        return Words::tr("Ổ đĩa đã đầy nên chưa lưu được. Hãy nhờ người hướng dẫn xóa bớt tệp rồi bấm Lưu lại.");
    if (code == u"storage.read-only")
        return Words::tr("Máy không cho ghi vào thư mục dữ liệu. Hãy nhờ người hướng dẫn mở quyền ghi: %1")
            .arg(error.place);
    if (code == u"storage.locked")
        return Words::tr("Học Số đang mở ở một cửa sổ khác. Hãy dùng cửa sổ đó, hoặc đóng nó rồi mở lại.");
    if (code == u"storage.newer")
        return Words::tr("Dữ liệu trên máy do bản Học Số mới hơn ghi. Hãy mở bằng bản mới; dữ liệu vẫn nguyên vẹn.");
    if (code == u"storage.damaged")
        return Words::tr("Tệp dữ liệu bị hỏng và chưa khôi phục được. Hãy gọi người hướng dẫn; không tệp nào bị xóa.");
    if (code.startsWith(u"storage."))
        return Words::tr("Chưa lưu được. Câu trả lời vẫn ở trên màn hình. Hãy bấm Lưu lại.");
    if (code == u"keys.malformed" || code == u"keys.unreadable")
        return Words::tr("Không đọc được khóa của máy. Hãy gọi người hướng dẫn: %1").arg(error.place);
    if (code == u"keys.unwritable")
        return Words::tr("Máy không cho ghi vào thư mục dữ liệu. Hãy nhờ người hướng dẫn mở quyền ghi: %1")
            .arg(error.place);
    if (code == u"site.malformed")
        return Words::tr("Tệp thông tin của nơi này viết sai. Hãy sửa tại: %1").arg(error.place);
    if (code == u"site.unwritable" || code == u"file.unwritable")
        return Words::tr("Không ghi được vào đây: %1. Hãy kiểm tra ổ đĩa hoặc USB rồi thử lại.").arg(error.place);
    if (code == u"content.gone")
        return Words::tr("Khóa học này không còn trên máy. Kết quả đã học vẫn được giữ.");
    if (code.startsWith(u"content."))
        return Words::tr("Khóa học này đang có lỗi nên chưa mở được. Các khóa khác vẫn học bình thường.");
    if (code == u"certificate.missing-glyphs")
        return Words::tr("Chưa in được những ký tự này: %1. Hãy sửa lại tên rồi thử lại.").arg(error.detail);
    if (code == u"print.none")
        return Words::tr("Chưa thấy máy in. Hãy lưu thành tệp rồi in ở máy khác.");
    if (code == u"print.failed")
        return Words::tr("Máy in không nhận giấy chứng nhận. Hãy xem máy in đã bật và có giấy chưa, rồi thử lại.");
    if (code == u"roster.gone")
        return Words::tr("Không còn thấy người học này trên máy.");
    return Words::tr("Có việc chưa làm được. Hãy thử lại; nếu vẫn vậy, hãy gọi người hướng dẫn.");
}

QString date(const QDate &date)
{
    return date.toString(QStringLiteral("dd/MM/yyyy"));
}

QString displayName(const progress::Person &person)
{
    if (person.guest)
        return Words::tr("Khách %1").arg(theme::signName(person.current.picture));
    if (person.current.name.isEmpty())
        return Words::tr("Bác %1").arg(theme::signName(person.current.picture));
    return person.current.name;
}

QString greeting(const progress::Person &person, int thisYear)
{
    constexpr int adult = 18;
    constexpr int elder = 35;
    const QString name = person.current.name.isEmpty() ? theme::signName(person.current.picture)
                                                       : person.current.name.section(u' ', -1);
    const int age = person.current.birthYear > 0 ? thisYear - person.current.birthYear : elder;
    if (person.guest)
        return Words::tr("Chào bà con");
    if (age < adult)
        return Words::tr("Chào em %1").arg(name);
    if (age < elder)
        return Words::tr("Chào bạn %1").arg(name);
    return Words::tr("Chào bác %1").arg(name);
}

QString details(const progress::Person &person)
{
    if (person.guest) {
        const auto came = QDateTime::fromMSecsSinceEpoch(person.current.at);
        return Words::tr("Học thử lúc %1").arg(came.toString(QStringLiteral("HH:mm, dd/MM")));
    }
    if (person.current.name.isEmpty())
        return Words::tr("Học không ghi tên");
    QStringList parts;
    if (person.current.birthYear > 0)
        parts.append(QString::number(person.current.birthYear));
    if (!person.current.village.isEmpty())
        parts.append(person.current.village);
    return parts.join(QStringLiteral(" · "));
}

QString taskName(const QString &task)
{
    static const QHash<QString, const char *> names{
        {QStringLiteral("vneid-level-2"), QT_TRANSLATE_NOOP("Words", "Có VNeID mức độ 2")},
        {QStringLiteral("vneid-confirmed"), QT_TRANSLATE_NOOP("Words", "Đã kích hoạt VNeID")},
        {QStringLiteral("smartphone"), QT_TRANSLATE_NOOP("Words", "Dùng được điện thoại thông minh")},
        {QStringLiteral("bank-account"), QT_TRANSLATE_NOOP("Words", "Có tài khoản ngân hàng")},
        {QStringLiteral("first-payment"), QT_TRANSLATE_NOOP("Words", "Đã tự trả tiền bằng điện thoại")},
        {QStringLiteral("public-service"), QT_TRANSLATE_NOOP("Words", "Đã tự nộp một hồ sơ trực tuyến")},
        {QStringLiteral("digital-signature"), QT_TRANSLATE_NOOP("Words", "Có chữ ký số")},
        {QStringLiteral("health-record"), QT_TRANSLATE_NOOP("Words", "Đã xem sổ sức khỏe điện tử")},
    };
    const char *name = names.value(task, nullptr);
    return name ? Words::tr(name) : task;
}

QString size(int lessons, int minutes)
{
    return minutes > 0 ? Words::tr("%1 bài · %2 phút").arg(lessons).arg(minutes) : Words::tr("%1 bài").arg(lessons);
}

QString fileUrl(const QString &path)
{
    return path.isEmpty() ? QString() : QUrl::fromLocalFile(path).toString();
}

}

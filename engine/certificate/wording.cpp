// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
#include "certificate/wording.h"

#include "base/text.h"

#include <QLocale>

namespace hocso::certificate {

namespace {

QString achievement(const AwardPage &page)
{
    QStringList parts;
    if (page.lessons > 0)
        parts += QStringLiteral("%1 bài").arg(page.lessons);
    if (page.minutes > 0)
        parts += QStringLiteral("%1 phút").arg(page.minutes);
    if (page.result >= 0)
        parts += QStringLiteral("kết quả ") + percent(page.result);
    return parts.join(QStringLiteral(", "));
}

QList<Detail> person(const AwardPage &page)
{
    // A page without a name is filled by hand, then the rest of the person is too.
    const bool byHand = page.name.isEmpty();
    QList<Detail> out;
    if (page.birthYear > 0 || byHand)
        out += {QStringLiteral("Năm sinh:"), page.birthYear > 0 ? QString::number(page.birthYear) : QString()};
    if (!page.village.isEmpty() || byHand) {
        QString word = tidy(page.issuer.villageWord);
        if (word.isEmpty())
            word = QStringLiteral("Thôn/bản/ấp");
        word[0] = word[0].toUpper();
        out += {word + u':', tidy(page.village)};
    }
    return out;
}

void addOfficial(Wording &out, const Issuer &issuer)
{
    out.nation = QStringLiteral("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM");
    out.motto = QStringLiteral("Độc lập - Tự do - Hạnh phúc");
    out.superior = tidy(issuer.superior);
    out.unit = tidy(issuer.unit);
    out.unitByHand = out.unit.isEmpty();
    out.title = QStringLiteral("GIẤY CHỨNG NHẬN");
    for (const QString &line : issuer.signature) {
        if (const QString whole = tidy(line); !whole.isEmpty())
            out.signature += whole;
    }
    out.signer = tidy(issuer.signer);
}

void addClass(Wording &out, const Issuer &issuer)
{
    out.unit = QStringLiteral("LỚP HỌC KỸ NĂNG SỐ");
    if (!out.place.isEmpty())
        out.unit += u' ' + QLocale(QLocale::Vietnamese).toUpper(out.place);
    out.title = QStringLiteral("BẢN KHEN CỦA LỚP");
    out.signature = {QStringLiteral("NGƯỜI HƯỚNG DẪN")};
    out.signer = tidy(issuer.trainer);
}

}

QString dayMonthYear(const QDate &date)
{
    const auto padded
        = [](int number, bool zero) { return (zero ? QStringLiteral("0") : QString()) + QString::number(number); };
    return QStringLiteral("%1 tháng %2 năm %3")
        .arg(padded(date.day(), date.day() < 10), padded(date.month(), date.month() < 3), QString::number(date.year()));
}

QString percent(int tenThousandths)
{
    const int tenths = tenThousandths / 10;
    QString out = QString::number(tenths / 10);
    if (tenths % 10 != 0)
        out += u',' + QString::number(tenths % 10);
    return out + QStringLiteral(" %");
}

Wording wording(const AwardPage &page, Variant variant)
{
    const bool official = variant == Variant::Official;
    Wording out;
    out.place = tidy(page.issuer.place);
    if (official)
        addOfficial(out, page.issuer);
    else
        addClass(out, page.issuer);
    out.subtitle = QStringLiteral("Hoàn thành khóa học");
    const QString salutation = tidy(page.salutation);
    out.presented = (official ? QStringLiteral("Chứng nhận ") : QStringLiteral("Chúc mừng "))
        + (salutation.isEmpty() ? QStringLiteral("ông/bà") : salutation) + u':';
    out.name = tidy(page.name);
    out.person = person(page);
    out.completed = QStringLiteral("Đã hoàn thành khóa học:");
    out.course = tidy(page.courseTitle);
    if (const QString achieved = achievement(page); !achieved.isEmpty())
        out.achieved += achieved;
    out.achieved += QStringLiteral("Ngày hoàn thành: ") + dayMonthYear(page.completed);
    out.serial = QStringLiteral("Số: ") + tidy(page.serial);
    out.smallPrint = {QStringLiteral("Giấy này xác nhận việc học trên phần mềm,"),
        QStringLiteral("không thay cho xác nhận phổ cập kỹ năng số trên VNeID.")};
    out.dated = QStringLiteral("ngày ") + dayMonthYear(page.issued);
    return out;
}

}

// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "certificate/page.h"

namespace hocso::certificate::samples {

inline const QString name40 = QStringLiteral("Nguyễn Phạm Tôn Nữ Hoàng Ngân Giang Trúc");
inline const QString name120 = QStringLiteral("Công Tằng Tôn Nữ Nguyễn Phạm Hoàng Ngân Giang Trúc Quỳnh Phương Thượng "
                                              "Đường Nghiễm Trưởng Ngưỡng Quyền Nguyệt Thủy Mai An");

/** An award with everything that can be printed. */
inline AwardPage whole()
{
    AwardPage page;
    page.award = {QStringLiteral("0193a5b0-1111-7abc-8def-0123456789ab")};
    page.issuer.superior = QStringLiteral("TỈNH SƠN LA");
    page.issuer.unit = QStringLiteral("ỦY BAN NHÂN DÂN XÃ VÂN HỒ");
    page.issuer.communeCode = QStringLiteral("04048");
    page.issuer.place = QStringLiteral("Vân Hồ");
    page.issuer.signature = {QStringLiteral("TM. ỦY BAN NHÂN DÂN"), QStringLiteral("CHỦ TỊCH")};
    page.issuer.signer = QStringLiteral("Lò Văn Thử");
    page.issuer.trainer = QStringLiteral("Giàng Thị Dạy");
    page.issuer.villageWord = QStringLiteral("Thôn/bản");
    page.serial = serial(12, 2026, page.issuer.communeCode, page.award);
    page.name = QStringLiteral("Nguyễn Thị Mẫu");
    page.salutation = QStringLiteral("bà");
    page.birthYear = 1958;
    page.village = QStringLiteral("bản Hua Tạt");
    page.courseTitle = QStringLiteral("Cài đặt và sử dụng VNeID an toàn");
    page.course = {QStringLiteral("vneid")};
    page.courseVersion = QStringLiteral("1.0.0");
    page.lessons = 6;
    page.minutes = 42;
    page.result = 9200;
    page.completed = QDate(2026, 2, 5);
    page.issued = QDate(2026, 11, 21);
    return page;
}

/** The same for someone who learns without a name, on a device that nobody has told whose it is. */
inline AwardPage bare()
{
    AwardPage page = whole();
    page.issuer = {};
    page.serial = serial(1, 2026, {}, page.award);
    page.name.clear();
    page.salutation.clear();
    page.birthYear = 0;
    page.village.clear();
    page.minutes = 0;
    page.result = -1;
    return page;
}

/** Everything as long as it comes, at once. */
inline AwardPage longest()
{
    AwardPage page = whole();
    page.name = name120;
    page.village
        = QStringLiteral("buôn Đăk Tuôr, cụm dân cư số 7, khu tái định cư ven hồ Lắk, gần nhà văn hóa cộng đồng");
    page.courseTitle = QStringLiteral("Bảo vệ tài khoản, nhận diện và phòng tránh các hình thức lừa đảo trực tuyến "
                                      "thường gặp dành cho người cao tuổi ở vùng sâu, vùng xa");
    page.issuer.unit
        = QStringLiteral("TRUNG TÂM VĂN HÓA, THỂ THAO VÀ HỌC TẬP CỘNG ĐỒNG XÃ LIÊN SƠN LẮK – ĐƠN VỊ TỔ CHỨC "
                         "LỚP HỌC KỸ NĂNG SỐ CHO NGƯỜI DÂN");
    page.issuer.place = QStringLiteral("Xã Liên Sơn Lắk, tỉnh Đắk Lắk, khu vực Tây Nguyên, cụm thi đua số bảy");
    page.issuer.signature
        = {QStringLiteral("TM. ỦY BAN NHÂN DÂN"), QStringLiteral("KT. CHỦ TỊCH"), QStringLiteral("PHÓ CHỦ TỊCH")};
    page.issuer.signer = name40;
    page.issuer.trainer = name120;
    return page;
}

/** One word without a blank, as long as the app lets a name be. */
inline AwardPage unbroken()
{
    AwardPage page = whole();
    page.name = QString(200, u'Ẫ');
    page.courseTitle = QString(200, u'W');
    page.village = QString(200, u'm');
    page.issuer.place = QString(120, u'Ơ');
    page.issuer.unit = QString(200, u'Ễ');
    page.issuer.signer = QString(120, u'Q');
    return page;
}

}

// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "certificate/page.h"

namespace hocso::certificate {

/** A label and what belongs to it; an empty value is a dotted line to fill by hand. */
struct Detail {
    QString label;
    QString value;
};

/** All texts of the page, NFC, in the Vietnamese of domain knowledge §8.2. Empty: not on this page. */
struct Wording {
    QString nation; ///< quốc hiệu
    QString motto; ///< tiêu ngữ
    QString superior;
    QString unit; ///< or the class, in the class variant
    bool unitByHand = false; ///< the official page of a device that was never told whose it is
    QString title;
    QString subtitle;
    QString presented; ///< "Chứng nhận bà:"
    QString name; ///< empty: a dotted line
    QList<Detail> person; ///< year of birth, village
    QString completed;
    QString course;
    QStringList achieved; ///< "6 bài, 42 phút, kết quả 92 %", "Ngày hoàn thành: …"
    QString serial;
    QStringList smallPrint; ///< as it is broken into lines
    QString place; ///< empty: a dotted line
    QString dated; ///< "ngày 05 tháng 02 năm 2026"
    QStringList signature; ///< empty: a dotted line
    QString signer; ///< empty: a dotted line
};

Wording wording(const AwardPage &page, Variant variant);

/** "05 tháng 02 năm 2026": days under 10 and the months 1 and 2 with a zero (Nghị định 30/2020/NĐ-CP). */
QString dayMonthYear(const QDate &date);

/** "92 %", "66,6 %": one decimal where there is one, cut and not rounded, so that nobody gets more than was scored. */
QString percent(int tenThousandths);

}

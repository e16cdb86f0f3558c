// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringList>

namespace hocso {

/** NFC, outer white space dropped, inner runs of it made one blank. */
QString tidy(const QString &text);

/**
 * The column that search goes over: NFD, marks dropped, đ → d, lower case, y → i where both spellings are usual
 * (hy/hi, kỹ/kĩ, lý/lí, mỹ/mĩ, sỹ/sĩ, tỷ/tỉ, quý/quí), runs of white space made one blank. Thus hoà = hòa = hoa.
 */
QString fold(const QString &text);

/** The id of a part without one: the first 8 hex digits of the SHA-256 of its NFC text in UTF-8. */
QString partId(const QString &text);

/** The key a list of people sorts by: last word first ("Nguyễn Thị Mẫu" → "Mẫu Nguyễn Thị"). */
QString nameSortKey(const QString &name);

/** Levenshtein distance (insert, delete, replace; each 1) in characters, or @p most + 1 as soon as it is more. */
int editDistance(QStringView a, QStringView b, int most);

/** The one of @p words nearest to @p word within two slips (one for words under five letters), or nothing. */
QString nearest(const QString &word, const QStringList &words);

}

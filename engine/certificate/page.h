// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"
#include "progress/progress.h"

#include <QByteArray>
#include <QDate>
#include <QImage>
#include <QJsonObject>
#include <QPaintDevice>

namespace hocso::certificate {

/** The two pages of domain knowledge §8.2. */
enum class Variant {
    Official, ///< with quốc hiệu, unit and an empty block for signature and seal
    Class, ///< "Bản khen của lớp", signed by the trainer, without quốc hiệu
};

/** Who signs: from site.yaml. Empty fields leave their line out, or leave a dotted line to fill by hand. */
struct Issuer {
    QString superior; ///< "TỈNH SƠN LA"
    QString unit; ///< "ỦY BAN NHÂN DÂN XÃ VÂN HỒ"
    QString communeCode; ///< 5 digits, or empty: "HS" in serials
    QString place; ///< "Vân Hồ"
    QStringList signature; ///< lines above the signature: "TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH"
    QString signer; ///< name under it
    QString trainer; ///< for the class variant
    QString villageWord; ///< "Thôn/bản"
};

/** All that is printed: the data of the fact "award". */
struct AwardPage {
    FactId award;
    QString serial; ///< "12/2026/GCN-03979-7K4Q2M"
    QString name; ///< empty: learns without a name, a dotted line to fill by hand
    QString salutation; ///< "ông", "bà", "ông/bà", "em"
    int birthYear = 0; ///< 0: not printed
    QString village;
    QString courseTitle;
    CourseId course;
    QString courseVersion;
    int lessons = 0;
    int minutes = 0;
    int result = -1; ///< in 1/10000; −1: not printed
    QDate completed;
    QDate issued;
    Issuer issuer;

    QJsonObject toJson() const;
    static Result<AwardPage> fromJson(const FactId &award, const QJsonObject &data);
};

/** "<n>/<year>/GCN-<commune's 5 digits or HS>-<6 Crockford base-32 letters of SHA-256(award id)>". */
QString serial(int n, int year, const QString &communeCode, const FactId &award);

/** Characters of @p page that the certificate's fonts cannot draw, each once; empty: it can be printed. */
QString missingGlyphs(const AwardPage &page);

/** Draws the page on @p device, whose page or image is A4 landscape. The one drawing behind preview, PDF and print. */
void draw(QPaintDevice &device, const AwardPage &page, Variant variant);

/** The preview: @p width pixels wide, A4 landscape. */
QImage preview(const AwardPage &page, Variant variant, int width);

/** One A4 landscape page, fonts embedded. Error "certificate.missing-glyphs" with the characters in detail. Same award,
 * same bytes. */
Result<QByteArray> pdf(const AwardPage &page, Variant variant);

/** Registers the embedded fonts (Noto Serif); called by the three above, once. */
void registerFonts();

}

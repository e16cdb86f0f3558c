// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
#include "certificate/page.h"

#include "base/text.h"
#include "certificate/pdf_objects.h"
#include "certificate/sheet.h"

#include <QBuffer>
#include <QCryptographicHash>
#include <QPageLayout>
#include <QPdfWriter>

namespace hocso::certificate {

namespace {

constexpr int unitsPerInch = int(25.4 * unitsPerMm); // a unit of the sheet is a dot of the page

QByteArray written(const AwardPage &page, Variant variant)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(unitsPerInch);
    writer.setPageLayout(QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Landscape, QMarginsF()));
    draw(writer, page, variant);
    return bytes;
}

/** Derived from the award alone: printed again in ten years, the file is the same. */
PdfFacts facts(const AwardPage &page, Variant variant)
{
    const QByteArray source = page.award.text.toUtf8() + (variant == Variant::Official ? " official" : " class");
    PdfFacts out;
    out.title = QStringLiteral("Giấy chứng nhận %1: %2").arg(tidy(page.serial), tidy(page.courseTitle));
    out.language = "vi-VN";
    out.created = QDateTime(page.issued, QTime(0, 0), Qt::UTC);
    out.id = QCryptographicHash::hash(source, QCryptographicHash::Sha256).first(16);
    return out;
}

}

Result<QByteArray> pdf(const AwardPage &page, Variant variant)
{
    if (const QString missing = missingGlyphs(page); !missing.isEmpty())
        return Error{QStringLiteral("certificate.missing-glyphs"), {}, missing};
    return canonicalPdf(written(page, variant), facts(page, variant));
}

}

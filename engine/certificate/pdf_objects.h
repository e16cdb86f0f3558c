// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QDateTime>

namespace hocso::certificate {

/** What stands in a PDF file beside its pages. */
struct PdfFacts {
    QString title;
    QByteArray language; ///< BCP 47, "vi-VN"
    QDateTime created;
    QByteArray id; ///< 16 bytes: /ID of the trailer
};

/**
 * Writes a file of QPdfWriter anew with its objects in the order in which they are referred to, and with @p facts. Qt
 * writes fonts in the order of a hash with a random seed and the date of now; after this, equal pages are equal bytes.
 * Error "certificate.pdf" when the file is not of the form that Qt 6 writes (one classical cross-reference table).
 */
Result<QByteArray> canonicalPdf(const QByteArray &file, const PdfFacts &facts);

}

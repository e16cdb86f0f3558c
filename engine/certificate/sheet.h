// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "certificate/fonts.h"
#include "certificate/page.h"

#include <QColor>
#include <QLineF>
#include <QList>
#include <QRectF>

namespace hocso::certificate {

/** The sheet is A4 landscape, counted in twentieths of a millimetre, so that sizes of letters are whole numbers. */
inline constexpr int unitsPerMm = 20;
inline constexpr qreal sheetWidth = 297.0 * unitsPerMm;
inline constexpr qreal sheetHeight = 210.0 * unitsPerMm;

constexpr qreal mm(qreal millimetres)
{
    return millimetres * unitsPerMm;
}
inline int points(qreal size)
{
    return qRound(size * 25.4 / 72 * unitsPerMm);
}

namespace colour {
inline constexpr QRgb ink = 0xff1c1b1a;
inline constexpr QRgb soft = 0xff57524a;
inline constexpr QRgb primary = 0xff0b5d66;
inline constexpr QRgb gold = 0xffc9973f;
}

/** One line of text at its place. */
struct Run {
    QString text;
    Face face = Face::Regular;
    int pixels = 0;
    qreal spacing = 0;
    QRgb colour = colour::ink;
    QPointF baseline; ///< left end
    QRectF box; ///< what the line takes of the sheet, accents and tails included
};

/** A line, or a row of dots to write on. */
struct Stroke {
    QLineF line;
    qreal width = 0;
    QRgb colour = colour::ink;
    bool dotted = false;
};

/** All that is drawn inside the frame. */
struct Sheet {
    QList<Run> runs;
    QList<Stroke> strokes;
    QRectF signature; ///< left blank for signature and seal, 3 to 4 cm high
};

/** Text stays within this. */
QRectF textArea();

/** Kept free for the QR code: 35 mm square. */
QRectF qrArea();
/** The same with the quiet zone around it: four modules of a version 12 code. */
QRectF qrQuietArea();

Sheet layOut(const AwardPage &page, Variant variant);

}

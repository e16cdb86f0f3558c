// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
#include "certificate/fit.h"

#include <QFontMetricsF>
#include <QTextBoundaryFinder>

#include <algorithm>

namespace hocso::certificate {

namespace {

struct Halves {
    QStringList lines;
    qreal width = -1; ///< of the longer one; −1: no break found
};

/** The break at @p at, if it is the most even one so far. */
void tryBreak(Halves &best, const QString &text, qsizetype at, const Type &type)
{
    const QStringList lines{text.first(at).trimmed(), text.sliced(at).trimmed()};
    if (lines[0].isEmpty() || lines[1].isEmpty())
        return;
    const qreal width = std::max(widthOf(lines[0], type, type.pixels), widthOf(lines[1], type, type.pixels));
    if (best.width < 0 || width < best.width)
        best = {lines, width};
}

Halves halve(const QString &text, const Type &type, qreal whole)
{
    Halves best;
    for (qsizetype at = text.indexOf(u' '); at >= 0; at = text.indexOf(u' ', at + 1))
        tryBreak(best, text, at, type);
    constexpr qreal stillEven = 0.75;
    if (best.width >= 0 && best.width <= whole * stillEven)
        return best;
    QTextBoundaryFinder letters(QTextBoundaryFinder::Grapheme, text);
    while (letters.toNextBoundary() > 0)
        tryBreak(best, text, letters.position(), type);
    return best;
}

int shrunk(int pixels, qreal width, qreal room)
{
    return width <= room ? pixels : std::max(1, int(pixels * room / width));
}

}

qreal widthOf(const QString &text, const Type &type, int pixels)
{
    const QFontMetricsF metrics(font(type.face, pixels, type.spacing));
    const qreal width = metrics.horizontalAdvance(text);
    if (type.spacing == 0 || text.isEmpty())
        return width;
    return width
        - metrics.horizontalAdvance(text.back()) * type.spacing / (1 + type.spacing); // none after the last letter
}

Fitted fit(const QString &text, const Type &type, qreal width)
{
    const qreal whole = widthOf(text, type, type.pixels);
    Fitted out{{text}, shrunk(type.pixels, whole, width)};
    if (out.pixels < type.least) {
        const Halves halves = halve(text, type, whole);
        if (halves.width >= 0)
            out = {halves.lines, std::min(type.least, shrunk(type.pixels, halves.width, width))};
    }
    const auto tooWide = [&](const QString &line) { return widthOf(line, type, out.pixels) > width; };
    while (out.pixels > 1 && std::ranges::any_of(out.lines, tooWide)) // widths are not quite linear in the size
        --out.pixels;
    return out;
}

}

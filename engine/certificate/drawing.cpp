// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
#include "certificate/page.h"

#include "certificate/sheet.h"

#include <QPainter>
#include <QPainterPath>

namespace hocso::certificate {

namespace {

/** A rectangle whose corners are cut out as quarter circles. */
QPainterPath scalloped(const QRectF &r, qreal radius)
{
    const qreal d = 2 * radius;
    const auto around = [&](const QPointF &corner) { return QRectF(corner.x() - radius, corner.y() - radius, d, d); };
    QPainterPath path;
    path.moveTo(r.left() + radius, r.top());
    path.lineTo(r.right() - radius, r.top());
    path.arcTo(around(r.topRight()), 180, 90);
    path.lineTo(r.right(), r.bottom() - radius);
    path.arcTo(around(r.bottomRight()), 90, 90);
    path.lineTo(r.left() + radius, r.bottom());
    path.arcTo(around(r.bottomLeft()), 0, 90);
    path.lineTo(r.left(), r.top() + radius);
    path.arcTo(around(r.topLeft()), 270, 90);
    path.closeSubpath();
    return path;
}

QPolygonF lozenge(const QPointF &middle, qreal radius)
{
    return QPolygonF({middle + QPointF(0, -radius), middle + QPointF(radius, 0), middle + QPointF(0, radius),
        middle + QPointF(-radius, 0)});
}

/** The double border: a firm line outside, a fine one inside, a lozenge in each corner. No emblem, no seal. */
void drawFrame(QPainter &painter)
{
    const QRectF whole(0, 0, sheetWidth, sheetHeight);
    const auto inset = [&](qreal by) { return whole.adjusted(mm(by), mm(by), -mm(by), -mm(by)); };
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(QColor(colour::primary), mm(0.9), Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin));
    painter.drawRect(inset(7));
    const QRectF inner = inset(9.2);
    painter.setPen(QPen(QColor(colour::gold), mm(0.3), Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin));
    painter.drawPath(scalloped(inner, mm(5)));
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(colour::primary));
    const qreal in = mm(1.7);
    for (const QPointF &corner : {inner.topLeft() + QPointF(in, in), inner.topRight() + QPointF(-in, in),
             inner.bottomRight() + QPointF(-in, -in), inner.bottomLeft() + QPointF(in, -in)})
        painter.drawPolygon(lozenge(corner, mm(1.15)));
}

void drawDots(QPainter &painter, const Stroke &stroke)
{
    const qreal step = mm(1.4);
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(stroke.colour));
    const int count = int(stroke.line.length() / step);
    for (int i = 0; i <= count; ++i)
        painter.drawEllipse(stroke.line.p1() + QPointF(i * step, 0), stroke.width / 2, stroke.width / 2);
}

void drawStroke(QPainter &painter, const Stroke &stroke)
{
    if (stroke.dotted) {
        drawDots(painter, stroke);
        return;
    }
    painter.setPen(QPen(QColor(stroke.colour), stroke.width, Qt::SolidLine, Qt::FlatCap));
    painter.drawLine(stroke.line);
    if (stroke.colour == colour::gold) { // the line beside the subtitle ends in a lozenge towards it
        painter.setPen(Qt::NoPen);
        painter.setBrush(QColor(stroke.colour));
        painter.drawPolygon(lozenge(stroke.line.p1(), mm(0.9)));
    }
}

}

void draw(QPaintDevice &device, const AwardPage &page, Variant variant)
{
    const Sheet sheet = layOut(page, variant);
    QPainter painter(&device);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.setLayoutDirection(Qt::LeftToRight);
    painter.scale(painter.window().width() / sheetWidth, painter.window().height() / sheetHeight);
    drawFrame(painter);
    for (const Stroke &stroke : sheet.strokes)
        drawStroke(painter, stroke);
    for (const Run &run : sheet.runs) {
        painter.setFont(font(run.face, run.pixels, run.spacing));
        painter.setPen(QColor(run.colour));
        painter.drawText(run.baseline, run.text);
    }
}

QImage preview(const AwardPage &page, Variant variant, int width)
{
    QImage image(width, qRound(width * sheetHeight / sheetWidth), QImage::Format_RGB32);
    image.fill(Qt::white);
    draw(image, page, variant);
    return image;
}

QString missingGlyphs(const AwardPage &page)
{
    QString out;
    for (const Variant variant : {Variant::Official, Variant::Class}) {
        const auto runs = layOut(page, variant).runs;
        for (const Run &run : runs) {
            const auto characters = undrawable(run.face, run.text).toUcs4();
            for (const char32_t c : characters) {
                if (const QString one = QString::fromUcs4(&c, 1); !out.contains(one))
                    out += one;
            }
        }
    }
    return out;
}

}

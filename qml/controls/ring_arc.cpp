// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
#include "ring_arc.h"

#include <QPainter>

#include <algorithm>

namespace hocso::controls {

RingArc::RingArc(QQuickItem *parent) : QQuickPaintedItem(parent)
{
    setAntialiasing(true);
}

template <typename T> void RingArc::assign(T &member, const T &value)
{
    if (member == value)
        return;
    member = value;
    update();
    Q_EMIT changed();
}

void RingArc::setValue(double value)
{
    assign(m_value, std::clamp(value, 0.0, 1.0));
}

void RingArc::setThickness(double thickness)
{
    assign(m_thickness, thickness);
}

void RingArc::setTrackThickness(double thickness)
{
    assign(m_trackThickness, thickness);
}

void RingArc::setTrack(const QColor &colour)
{
    assign(m_track, colour);
}

void RingArc::setFill(const QColor &colour)
{
    assign(m_fill, colour);
}

void RingArc::paint(QPainter *painter)
{
    constexpr int top = 90 * 16; // QPainter counts sixteenths of a degree, anticlockwise from three o'clock
    constexpr int whole = 360 * 16;
    const double side = std::min(width(), height()) - std::max(m_thickness, m_trackThickness);
    const QRectF circle(QPointF((width() - side) / 2, (height() - side) / 2), QSizeF(side, side));
    painter->setPen(QPen(m_track, m_trackThickness));
    painter->drawEllipse(circle);
    if (m_value > 0) {
        painter->setPen(QPen(m_fill, m_thickness, Qt::SolidLine, Qt::RoundCap));
        painter->drawArc(circle, top, -qRound(m_value * whole));
    }
}

}

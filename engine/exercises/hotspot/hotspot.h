// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "exercises/kind.h"
#include "exercises/parts.h"

#include <QList>
#include <QRectF>
#include <QString>

namespace hocso::exercises::hotspot {

/** A place in the picture that can be picked. */
struct PresentedArea {
    Q_GADGET
    Q_PROPERTY(QString id MEMBER id CONSTANT)
    Q_PROPERTY(QString say MEMBER say CONSTANT)
    Q_PROPERTY(QRectF at MEMBER at CONSTANT)
public:
    QString id;
    QString say; ///< what it is called without giving the answer away
    QRectF at; ///< in the picture's units, from its top left corner
    bool operator==(const PresentedArea &) const = default;
};

/** A picture and the places in it, in reading order. */
struct Presented {
    Q_GADGET
    Q_PROPERTY(bool many MEMBER many CONSTANT)
    Q_PROPERTY(hocso::exercises::Image image MEMBER image CONSTANT)
    Q_PROPERTY(QSizeF size MEMBER size CONSTANT)
    Q_PROPERTY(int tallest MEMBER tallest CONSTANT)
    Q_PROPERTY(QList<hocso::exercises::hotspot::PresentedArea> areas MEMBER areas CONSTANT)
public:
    bool many = false; ///< several may be picked
    Image image;
    QSizeF size; ///< in the picture's own units; empty if they are unknown
    int tallest = 0; ///< px that the picture is high at the most
    QList<PresentedArea> areas;

    /** Where in a picture that is drawn @p width px wide the area is: what @p at is there, in px. */
    Q_INVOKABLE QRectF place(const QRectF &at, double width) const;
    /** Where it is pressed: its place, grown to the size of a finger. */
    Q_INVOKABLE QRectF target(const QRectF &at, double width) const;
    /** Whether a finger can tell all of them apart in a picture of that width. */
    Q_INVOKABLE bool suitsFingers(double width) const;

    bool operator==(const Presented &) const = default;
};

/** Press the right place in a picture, or all right ones. */
const ExerciseKind &kind();

}

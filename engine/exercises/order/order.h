// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "exercises/kind.h"
#include "exercises/parts.h"

#include <QList>
#include <QString>

namespace hocso::exercises::order {

/** One of the things to put in order. */
struct PresentedItem {
    Q_GADGET
    Q_PROPERTY(QString id MEMBER id CONSTANT)
    Q_PROPERTY(QString text MEMBER text CONSTANT)
    Q_PROPERTY(hocso::exercises::Image image MEMBER image CONSTANT)
public:
    QString id;
    QString text;
    Image image;
    bool operator==(const PresentedItem &) const = default;
};

/** The items in the order shown at first, which is never the right one. */
struct Presented {
    Q_GADGET
    Q_PROPERTY(QList<hocso::exercises::order::PresentedItem> items MEMBER items CONSTANT)
public:
    QList<PresentedItem> items;
    bool operator==(const Presented &) const = default;
};

/** Put things in their order. */
const ExerciseKind &kind();

}

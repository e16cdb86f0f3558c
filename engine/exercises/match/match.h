// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "exercises/kind.h"
#include "exercises/parts.h"

#include <QList>
#include <QString>

namespace hocso::exercises::match {

/** One of the two sides of a pair, or a right side without a partner. */
struct PresentedSide {
    Q_GADGET
    Q_PROPERTY(QString id MEMBER id CONSTANT)
    Q_PROPERTY(hocso::exercises::Face face MEMBER face CONSTANT)
public:
    QString id; ///< tells nothing about the partner
    Face face;
    bool operator==(const PresentedSide &) const = default;
};

/** Both columns, each in the order shown. */
struct Presented {
    Q_GADGET
    Q_PROPERTY(QList<hocso::exercises::match::PresentedSide> lefts MEMBER lefts CONSTANT)
    Q_PROPERTY(QList<hocso::exercises::match::PresentedSide> rights MEMBER rights CONSTANT)
public:
    QList<PresentedSide> lefts;
    QList<PresentedSide> rights; ///< may be more than lefts
    bool operator==(const Presented &) const = default;
};

/** Join each left side with its right side. */
const ExerciseKind &kind();

}

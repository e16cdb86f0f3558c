// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "exercises/kind.h"
#include "exercises/parts.h"

#include <QList>
#include <QString>

namespace hocso::exercises::flashcards {

/** A card with its two sides. */
struct PresentedCard {
    Q_GADGET
    Q_PROPERTY(QString id MEMBER id CONSTANT)
    Q_PROPERTY(hocso::exercises::Face front MEMBER front CONSTANT)
    Q_PROPERTY(hocso::exercises::Face back MEMBER back CONSTANT)
public:
    QString id;
    Face front;
    Face back;
    bool operator==(const PresentedCard &) const = default;
};

/** The cards in the author's order. */
struct Presented {
    Q_GADGET
    Q_PROPERTY(QList<hocso::exercises::flashcards::PresentedCard> cards MEMBER cards CONSTANT)
public:
    QList<PresentedCard> cards;
    bool operator==(const Presented &) const = default;
};

/** Cards to turn: not graded, done when each was turned. */
const ExerciseKind &kind();

}

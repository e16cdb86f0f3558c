// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "exercises/kind.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace hocso::exercises::hottext {

/** A word of the text, a phrase that can be marked, or the end of a line: what a line may be broken between. */
struct PresentedPiece {
    Q_GADGET
    Q_PROPERTY(QString mark MEMBER mark CONSTANT)
    Q_PROPERTY(QString text MEMBER text CONSTANT)
    Q_PROPERTY(QString before MEMBER before CONSTANT)
    Q_PROPERTY(QString after MEMBER after CONSTANT)
    Q_PROPERTY(QString said MEMBER said CONSTANT)
public:
    QString mark; ///< the phrase's id; empty: a word that cannot be marked
    QString text; ///< empty: the end of a line
    QString before; ///< signs right before the phrase: an opening quote
    QString after; ///< signs right behind it: a full stop
    QString said; ///< all words up to the next phrase, at the first of them: what a screen reader says in one go
    bool operator==(const PresentedPiece &) const = default;
};

/** The text in pieces. */
struct Presented {
    Q_GADGET
    Q_PROPERTY(bool message MEMBER message CONSTANT)
    Q_PROPERTY(QString from MEMBER from CONSTANT)
    Q_PROPERTY(QStringList marks MEMBER marks CONSTANT)
    Q_PROPERTY(QList<hocso::exercises::hottext::PresentedPiece> pieces MEMBER pieces CONSTANT)
public:
    bool message = false; ///< drawn as a bubble
    QString from; ///< the sender of a message
    QStringList marks; ///< ids of the phrases, in the order of the text
    QList<PresentedPiece> pieces;
    bool operator==(const Presented &) const = default;
};

/** Mark the telling phrases of a text. */
const ExerciseKind &kind();

}

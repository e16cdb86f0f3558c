// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "exercises/kind.h"

#include <QList>
#include <QString>

namespace hocso::exercises::gap_fill {

/** A text to choose for a gap. */
struct PresentedOption {
    Q_GADGET
    Q_PROPERTY(QString id MEMBER id CONSTANT)
    Q_PROPERTY(QString text MEMBER text CONSTANT)
public:
    QString id;
    QString text;
    bool operator==(const PresentedOption &) const = default;
};

/** A gap of the text. */
struct PresentedGap {
    Q_GADGET
    Q_PROPERTY(QString id MEMBER id CONSTANT)
    Q_PROPERTY(QList<hocso::exercises::gap_fill::PresentedOption> options MEMBER options CONSTANT)
    Q_PROPERTY(int longest MEMBER longest CONSTANT)
public:
    QString id;
    QList<PresentedOption> options; ///< in the order shown; none: it is typed
    int longest = 0; ///< characters that can be typed
    bool operator==(const PresentedGap &) const = default;
};

/** The text with its gaps. */
struct Presented {
    Q_GADGET
    Q_PROPERTY(QString text MEMBER text CONSTANT)
    Q_PROPERTY(QList<hocso::exercises::gap_fill::PresentedGap> gaps MEMBER gaps CONSTANT)
public:
    QString text; ///< CommonMark; {{gap:ID}} where a gap stands
    QList<PresentedGap> gaps; ///< in the order of the text
    bool operator==(const Presented &) const = default;
};

/** Fill the gaps of a text, by choosing or typing. */
const ExerciseKind &kind();

}

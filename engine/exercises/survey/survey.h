// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "exercises/kind.h"

#include <QList>
#include <QString>

namespace hocso::exercises::survey {

/** An answer to choose. */
struct PresentedOption {
    Q_GADGET
    Q_PROPERTY(QString id MEMBER id CONSTANT)
    Q_PROPERTY(QString text MEMBER text CONSTANT)
public:
    QString id;
    QString text;
    bool operator==(const PresentedOption &) const = default;
};

/** A scale, or options in the author's order. */
struct Presented {
    Q_GADGET
    Q_PROPERTY(bool scale MEMBER scale CONSTANT)
    Q_PROPERTY(int from MEMBER from CONSTANT)
    Q_PROPERTY(int to MEMBER to CONSTANT)
    Q_PROPERTY(QString low MEMBER low CONSTANT)
    Q_PROPERTY(QString high MEMBER high CONSTANT)
    Q_PROPERTY(bool many MEMBER many CONSTANT)
    Q_PROPERTY(QList<hocso::exercises::survey::PresentedOption> options MEMBER options CONSTANT)
public:
    bool scale = false; ///< a number between from and to; otherwise options
    int from = 0;
    int to = 0;
    QString low; ///< what `from` means
    QString high; ///< what `to` means
    bool many = false; ///< several options may be picked
    QList<PresentedOption> options;
    bool operator==(const Presented &) const = default;
};

/** A question about the learner, without right or wrong; may be skipped. */
const ExerciseKind &kind();

}

// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "exercises/kind.h"
#include "exercises/parts.h"

#include <QList>
#include <QString>

namespace hocso::exercises::choice {

/** An option as learners see it. */
struct PresentedOption {
    Q_GADGET
    Q_PROPERTY(QString id MEMBER id CONSTANT)
    Q_PROPERTY(QString text MEMBER text CONSTANT)
    Q_PROPERTY(hocso::exercises::Image image MEMBER image CONSTANT)
public:
    QString id;
    QString text;
    Image image;
    bool operator==(const PresentedOption &) const = default;
};

/** The options in the order shown. */
struct Presented {
    Q_GADGET
    Q_PROPERTY(bool many MEMBER many CONSTANT)
    Q_PROPERTY(bool pictures MEMBER pictures CONSTANT)
    Q_PROPERTY(QList<hocso::exercises::choice::PresentedOption> options MEMBER options CONSTANT)
public:
    bool many = false; ///< several may be picked
    bool pictures = false; ///< at least one option has a picture
    QList<PresentedOption> options;
    bool operator==(const Presented &) const = default;
};

/** Pick the right one, or all right ones. */
const ExerciseKind &kind();

}

// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "exercises/kind.h"
#include "exercises/parts.h"

#include <QList>
#include <QString>

namespace hocso::exercises::categorize {

/** A group that items go into. */
struct PresentedBin {
    Q_GADGET
    Q_PROPERTY(QString id MEMBER id CONSTANT)
    Q_PROPERTY(QString label MEMBER label CONSTANT)
public:
    QString id;
    QString label;
    bool operator==(const PresentedBin &) const = default;
};

/** Something to put into a group: a text, or a message drawn as a bubble. */
struct PresentedItem {
    Q_GADGET
    Q_PROPERTY(QString id MEMBER id CONSTANT)
    Q_PROPERTY(QString text MEMBER text CONSTANT)
    Q_PROPERTY(hocso::exercises::Message message MEMBER message CONSTANT)
    Q_PROPERTY(QString context MEMBER context CONSTANT)
public:
    QString id;
    QString text; ///< empty if it is a message
    Message message; ///< empty if it is a text
    QString context; ///< what happened before; may be empty
    bool operator==(const PresentedItem &) const = default;
};

/** The groups in the author's order and the items in the order shown. */
struct Presented {
    Q_GADGET
    Q_PROPERTY(bool oneByOne MEMBER oneByOne CONSTANT)
    Q_PROPERTY(QList<hocso::exercises::categorize::PresentedBin> bins MEMBER bins CONSTANT)
    Q_PROPERTY(QList<hocso::exercises::categorize::PresentedItem> items MEMBER items CONSTANT)
public:
    bool oneByOne = false; ///< one item on the screen at a time, with feedback after each
    QList<PresentedBin> bins;
    QList<PresentedItem> items;
    bool operator==(const Presented &) const = default;
};

/** Put each item into its group. */
const ExerciseKind &kind();

}

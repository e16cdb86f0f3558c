// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/schema.h"

#include <QMetaType>
#include <QString>

namespace hocso::exercises {

/** A picture and what it says to those who cannot see it. */
struct Image {
    Q_GADGET
    Q_PROPERTY(QString file MEMBER file CONSTANT)
    Q_PROPERTY(QString alt MEMBER alt CONSTANT)
public:
    QString file; ///< absolute path, or empty: no picture
    QString alt;
    bool operator==(const Image &) const = default;
};

/** A message drawn as a bubble. */
struct Message {
    Q_GADGET
    Q_PROPERTY(QString from MEMBER from CONSTANT)
    Q_PROPERTY(QString text MEMBER text CONSTANT)
public:
    QString from;
    QString text;
    bool operator==(const Message &) const = default;
};

const Schema &imageSchema();
const Schema &messageSchema();

/** The picture under @p key; an empty one if there is none. */
Image readImage(const Fields &fields, QStringView key);
Message readMessage(const Fields &fields, QStringView key);

/** The keys that every step may have: id revision skills tags. */
QList<Key> stepKeys();
/** The keys of steps that ask something without a score: those of a step, and ask image. */
QList<Key> questionKeys();
/** The keys of every exercise: those of a step, and ask image hints explain points shuffle. */
QList<Key> exerciseKeys();

}

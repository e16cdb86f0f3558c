// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/schema.h"

#include <QMetaType>
#include <QString>

#include <optional>

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

/** What stands on a side of a card or of a pair: words, or a picture. */
struct Face {
    Q_GADGET
    Q_PROPERTY(QString text MEMBER text CONSTANT)
    Q_PROPERTY(hocso::exercises::Image image MEMBER image CONSTANT)
public:
    QString id; ///< made from what was written
    QString text; ///< empty if it is a picture
    Image image; ///< empty if it is words
    bool operator==(const Face &) const = default;

    /** The words, or what the picture shows: how a face is called. */
    const QString &words() const { return text.isEmpty() ? image.alt : text; }
};

const Schema &imageSchema();
const Schema &messageSchema();
const Schema &faceSchema(); ///< a bare text is short for its words

/** The picture under @p key; an empty one if there is none. */
Image readImage(const Fields &fields, QStringView key);
Message readMessage(const Fields &fields, QStringView key);
/** The face that @p fields describe; the fault @p code, and nothing, if they are neither words nor a whole picture. */
std::optional<Face> readFace(const Fields &fields, const QString &code);

/** The keys that every step may have: id revision skills tags. */
QList<Key> stepKeys();
/** The keys of steps that ask something without a score: those of a step, and ask image. */
QList<Key> questionKeys();
/** The keys of every exercise: those of a step, and ask image hints explain points shuffle. */
QList<Key> exerciseKeys();

}

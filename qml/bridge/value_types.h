// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "exercises/parts.h"

#include <QtQml/qqml.h>

namespace hocso::bridge {

/** The values that several kinds show; the kinds register their own beside their views. */
struct PictureType {
    Q_GADGET
    QML_FOREIGN(hocso::exercises::Image)
    QML_VALUE_TYPE(picture)
};

struct MessageType {
    Q_GADGET
    QML_FOREIGN(hocso::exercises::Message)
    QML_VALUE_TYPE(message)
};

struct FaceType {
    Q_GADGET
    QML_FOREIGN(hocso::exercises::Face)
    QML_VALUE_TYPE(face)
};

/** One thing that a certificate asks for, or one thing still missing. */
struct Requirement {
    Q_GADGET
    QML_VALUE_TYPE(requirement)
    Q_PROPERTY(QString text MEMBER text CONSTANT)
    Q_PROPERTY(bool met MEMBER met CONSTANT)
public:
    QString text;
    bool met = false;
};

/** One answered exercise on the result screen. */
struct ResultItem {
    Q_GADGET
    QML_VALUE_TYPE(resultItem)
    Q_PROPERTY(QString question MEMBER question CONSTANT)
    Q_PROPERTY(QString because MEMBER because CONSTANT)
    Q_PROPERTY(bool right MEMBER right CONSTANT)
public:
    QString question;
    QString because; ///< CommonMark; may be empty
    bool right = false;
};

/** One line of "Thông tin của tôi". */
struct DataLine {
    Q_GADGET
    QML_VALUE_TYPE(dataLine)
    Q_PROPERTY(QString label MEMBER label CONSTANT)
    Q_PROPERTY(QString value MEMBER value CONSTANT)
public:
    QString label;
    QString value;
};

}

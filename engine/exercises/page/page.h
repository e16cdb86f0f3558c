// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "exercises/kind.h"
#include "exercises/parts.h"

#include <QString>

namespace hocso::exercises::page {

/** A film, and what it says for those who cannot hear or play it. */
struct Video {
    Q_GADGET
    Q_PROPERTY(QString file MEMBER file CONSTANT)
    Q_PROPERTY(QString caption MEMBER caption CONSTANT)
    Q_PROPERTY(QString poster MEMBER poster CONSTANT)
public:
    QString file; ///< absolute path, or empty: no film
    QString caption;
    QString poster; ///< absolute path of a still picture; may be empty
    bool operator==(const Video &) const = default;
};

/** What there is to read and see. */
struct Presented {
    Q_GADGET
    Q_PROPERTY(QString text MEMBER text CONSTANT)
    Q_PROPERTY(hocso::exercises::Image image MEMBER image CONSTANT)
    Q_PROPERTY(hocso::exercises::page::Video video MEMBER video CONSTANT)
public:
    QString text; ///< CommonMark
    Image image;
    Video video;
    bool operator==(const Presented &) const = default;
};

/** Something to read, with a picture or a film. */
const ExerciseKind &kind();

}

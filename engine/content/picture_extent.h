// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QRectF>
#include <QString>

namespace hocso::content {

/**
 * The units in which places in a picture are said: the view box of a drawing (its width and height if it has none), the
 * pixels of a photo, read out of the head of the file. Null for what is no picture, or not one of ours.
 */
QRectF pictureExtent(const QString &path);

}

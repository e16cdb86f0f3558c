// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QImage>
#include <QString>

namespace hocso::test {

/**
 * Compares @p seen with the stored picture @p expected (a path) pixel by pixel, without tolerance. Empty if they are
 * equal; else one sentence that tells how far they differ and where to look: the seen picture and one that shows the
 * differing pixels in red are written to image-diffs/ in the working directory.
 *
 * With HOCSO_UPDATE_EXPECTED=1 in the environment the stored picture is written instead, and the answer is empty.
 */
QString imageDifference(const QImage &seen, const QString &expected);

/** @p seen dimmed to grey, every pixel that differs from @p expected in red; sizes may differ. */
QImage differencePicture(const QImage &seen, const QImage &expected);

}

/** Fails the test function unless the picture @p seen equals the file @p expected exactly. */
#define HOCSO_COMPARE_IMAGE(seen, expected)                                                                            \
    do {                                                                                                               \
        const QString difference_ = hocso::test::imageDifference(seen, expected);                                      \
        QVERIFY2(difference_.isEmpty(), qUtf8Printable(difference_));                                                  \
    } while (false)

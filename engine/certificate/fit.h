// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "certificate/fonts.h"

#include <QStringList>

namespace hocso::certificate {

/** How a line of the page is set. Sizes are in units of the sheet; see sheet.h. */
struct Type {
    Face face = Face::Regular;
    int pixels = 0; ///< as it is set when there is room
    int least = 0; ///< down to this it shrinks on one line, before it takes two
    qreal spacing = 0; ///< between letters, as a part of their width
};

/** A text made to fit. */
struct Fitted {
    QStringList lines; ///< one or two
    int pixels = 0;
};

/** Width of @p text in units. */
qreal widthOf(const QString &text, const Type &type, int pixels);

/**
 * Sets @p text within @p width: on one line as large as it goes down to type.least, else on two lines of nearly the
 * same length, as large as they go. Breaks at blanks; within a word only where a single word fills most of the text.
 */
Fitted fit(const QString &text, const Type &type, qreal width);

}

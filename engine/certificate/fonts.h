// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFont>
#include <QString>

namespace hocso::certificate {

/** The three faces of Noto Serif that the page is set in. */
enum class Face { Regular, Bold, Italic };

/**
 * The embedded @p face at @p pixels, letters set apart by @p spacing of their width. Without fallback to other fonts
 * and without hinting, so that the preview has the same lines as the print. Registers the fonts on first use.
 */
QFont font(Face face, int pixels, qreal spacing = 0);

/** Characters of @p text that @p face cannot draw, each once. Control and direction characters, and
 * what stands for a broken character, count among them. */
QString undrawable(Face face, const QString &text);

}

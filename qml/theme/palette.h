// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QColor>

#include <array>

namespace hocso::theme {

/** A drawing colour and the soft ground that it stands on. */
struct Tint {
    QColor ink;
    QColor soft;
};

/** The colours of one scheme by role. tests/qml/theme holds them to the contrasts that the roles promise. */
struct Palette {
    QColor paper; ///< the ground of a screen
    QColor card; ///< surfaces on it
    QColor line; ///< hairlines that only decorate
    QColor outline; ///< borders that show where a control is, 3:1 on paper and card
    QColor ink; ///< text, 7:1 on every ground
    QColor soft; ///< secondary text, 7:1 on paper and card
    QColor primary; ///< the one colour for action
    QColor onPrimary;
    QColor primarySoft;
    QColor accent; ///< progress, pointers: never text
    QColor accentSoft;
    QColor onAccentSoft; ///< icons and large words of hints
    QColor onAccent;
    QColor good; ///< large text and icons only
    QColor goodSoft;
    QColor bad; ///< large text and icons only
    QColor badSoft;
    QColor ribbon; ///< "mô phỏng để học"
    QColor onRibbon;
    QColor focus; ///< the ring around what the keyboard works on, 3:1 on every ground
    QColor scrim; ///< over a page below an open sheet, translucent
    std::array<Tint, 8> tints; ///< courses' bands and learners' signs: teal green brown blue pink gold violet grey
};

/** Numbers as in Theme::Scheme. */
enum class PaletteName { Light, Dark, Contrast };

const Palette &palette(PaletteName name);

/** WCAG 2 contrast of two opaque colours, 1 to 21. */
double contrast(const QColor &a, const QColor &b);

}

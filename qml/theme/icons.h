// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringView>

#include <span>

namespace hocso::theme {

/** One line of icons.txt: our name and where the icon font keeps its drawing. */
struct IconGlyph {
    QStringView name;
    char16_t code;
};

/** All icons, sorted by name. */
std::span<const IconGlyph> iconGlyphs();

/** The code point of @p name, 0 if icons.txt has no such name. */
char16_t findIcon(QStringView name);

}

// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
#include "icons.h"

#include <algorithm>

namespace hocso::theme {

char16_t findIcon(QStringView name)
{
    const auto icons = iconGlyphs();
    const auto it = std::ranges::lower_bound(icons, name, {}, &IconGlyph::name);
    return it != icons.end() && it->name == name ? it->code : u'\0';
}

}

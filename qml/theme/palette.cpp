// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
#include "palette.h"

#include <algorithm>
#include <cmath>

namespace hocso::theme {

static constexpr QColor rgb(QRgb value)
{
    return QColor((value >> 16) & 0xff, (value >> 8) & 0xff, value & 0xff);
}

static Palette light()
{
    return {
        .paper = rgb(0xFBF7F0),
        .card = rgb(0xFFFFFF),
        .line = rgb(0xE4DCCD),
        .outline = rgb(0x857D71),
        .ink = rgb(0x1C1B1A),
        .soft = rgb(0x57524A),
        .primary = rgb(0x0B5D66),
        .onPrimary = rgb(0xFFFFFF),
        .primarySoft = rgb(0xE0F0F0),
        .accent = rgb(0xF2A03D),
        .accentSoft = rgb(0xFFF1DC),
        .onAccentSoft = rgb(0x7A4A00),
        .onAccent = rgb(0x12262B),
        .good = rgb(0x1B6E3C),
        .goodSoft = rgb(0xE3F4E8),
        .bad = rgb(0xA3241C),
        .badSoft = rgb(0xFDECEA),
        .ribbon = rgb(0xFFE08A),
        .onRibbon = rgb(0x4A3700),
        .focus = rgb(0x1746A2),
        .scrim = QColor(18, 38, 43, 150),
        .tints = {Tint{rgb(0x0B5D66), rgb(0xE0F0F0)}, Tint{rgb(0x1B6E3C), rgb(0xE3F4E8)},
            Tint{rgb(0x7A4A00), rgb(0xFFF1DC)}, Tint{rgb(0x1F4E9E), rgb(0xE8EFFD)}, Tint{rgb(0xB0215B), rgb(0xFCE7EE)},
            Tint{rgb(0x8A4B00), rgb(0xFFEDC2)}, Tint{rgb(0x5B3A9A), rgb(0xEFE9FB)}, Tint{rgb(0x57524A), rgb(0xEEE9DF)}},
    };
}

static Palette dark()
{
    return {
        .paper = rgb(0x12262B),
        .card = rgb(0x1A3239),
        .line = rgb(0x34505A),
        .outline = rgb(0x8FA6AB),
        .ink = rgb(0xF5F2EC),
        .soft = rgb(0xC9D3D3),
        .primary = rgb(0x86D6DA),
        .onPrimary = rgb(0x07282D),
        .primarySoft = rgb(0x1D434B),
        .accent = rgb(0xF2A03D),
        .accentSoft = rgb(0x3D3220),
        .onAccentSoft = rgb(0xFFD08A),
        .onAccent = rgb(0x12262B),
        .good = rgb(0x93DDAE),
        .goodSoft = rgb(0x173E2C),
        .bad = rgb(0xFFB4AB),
        .badSoft = rgb(0x4A2422),
        .ribbon = rgb(0xFFE08A),
        .onRibbon = rgb(0x4A3700),
        .focus = rgb(0xFFD166),
        .scrim = QColor(0, 0, 0, 170),
        .tints = {Tint{rgb(0x86D6DA), rgb(0x1D434B)}, Tint{rgb(0x93DDAE), rgb(0x173E2C)},
            Tint{rgb(0xFFD08A), rgb(0x3D3220)}, Tint{rgb(0xA9C7FF), rgb(0x20365C)}, Tint{rgb(0xFFB0CC), rgb(0x4A2338)},
            Tint{rgb(0xFFDD8F), rgb(0x45371A)}, Tint{rgb(0xCFBBFF), rgb(0x352A57)}, Tint{rgb(0xD5D9D6), rgb(0x33454A)}},
    };
}

static Palette highContrast()
{
    const QColor black = rgb(0x000000);
    const QColor white = rgb(0xFFFFFF);
    Palette p{
        .paper = white,
        .card = white,
        .line = black,
        .outline = black,
        .ink = black,
        .soft = black,
        .primary = black,
        .onPrimary = white,
        .primarySoft = white,
        .accent = black,
        .accentSoft = white,
        .onAccentSoft = black,
        .onAccent = white,
        .good = rgb(0x00461C),
        .goodSoft = white,
        .bad = rgb(0x7D0000),
        .badSoft = white,
        .ribbon = rgb(0xFFE08A),
        .onRibbon = black,
        .focus = rgb(0x0033CC),
        .scrim = QColor(0, 0, 0, 190),
        .tints = {},
    };
    p.tints.fill(Tint{black, white});
    return p;
}

const Palette &palette(PaletteName name)
{
    static const std::array<Palette, 3> all{light(), dark(), highContrast()};
    return all[static_cast<std::size_t>(name)];
}

// https://www.w3.org/TR/WCAG21/#dfn-relative-luminance
static double luminance(const QColor &colour)
{
    const auto linear = [](double c) { return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

double contrast(const QColor &a, const QColor &b)
{
    const double one = luminance(a); // std::minmax of two temporaries would give references to nothing
    const double other = luminance(b);
    const auto [low, high] = std::minmax(one, other);
    return (high + 0.05) / (low + 0.05);
}

}

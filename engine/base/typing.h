// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace hocso {

/** How the keys of a plain keyboard make Vietnamese letters. */
enum class TypingMethod {
    None, ///< every key is itself
    Telex, ///< aa â, aw ă, ow ơ, uw ư, dd đ; s f r x j the tones, z none
    Vni, ///< 6 â ê ô, 7 ơ ư, 8 ă, 9 đ; 1 2 3 4 5 the tones, 0 none
};

/**
 * The text before the cursor once @p key was typed behind @p before (NFC). Only the word at its end changes: a mark may
 * be typed anywhere behind its letter, a mark typed twice is taken back and becomes the key itself, and the tone moves
 * to where it is written by the old rule (hòa, thúy; hoàn) whenever a letter is added. A key that makes no Vietnamese
 * syllable is itself.
 */
QString typed(TypingMethod method, const QString &before, QChar key);

}

// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <span>

namespace hocso::theme {

/** A learner's picture: a coloured circle with a sign that is easy to say aloud ("bác hoa sen"). */
struct Sign {
    QStringView id; ///< stored with the learner; never renamed
    QStringView icon; ///< a name of icons.txt
    const char *name; ///< Vietnamese source text, translated in the context "LearnerSigns"
    int tint; ///< index of Palette::tints
};

/** In the order in which new learners are offered them. */
std::span<const Sign> signs();

/** The sign with @p id; the first sign if there is none (a learner made by a newer version). */
const Sign &findSign(QStringView id);

/** "hoa sen" in the interface language. */
QString signName(QStringView id);

}

// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringList>

namespace hocso::exercises {

/** How closely a typed text must agree with the one that is expected. */
enum class Match {
    Exact, ///< composed letters; case and blanks ignored
    NoAccents, ///< and accents, quotes and commas, full stops, dashes, … between words ignored
    Typo, ///< and one slip for each 6 letters; digits must agree
};

/** "exact", "no-accents", "typo": the words of the key `match`. */
QStringList matchWords();
Match readMatch(const QString &word);

bool matches(const QString &typed, const QString &expected, Match match);

}

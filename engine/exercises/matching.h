// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/schema.h"

#include <QString>

namespace hocso::exercises {

/** How closely a typed text must agree with the one that is expected. */
enum class Match {
    Exact, ///< composed letters; case and blanks ignored
    NoAccents, ///< and accents, quotes and commas, full stops, dashes, … between words ignored
    Typo, ///< and one slip for each 6 letters; digits must agree
};

/** The key that says how closely: `match: typo`; "no-accents" without it. */
const QString &matchName();
Key matchKey();
Match readMatch(const QString &word);
Match readMatch(const Fields &fields);

bool matches(const QString &typed, const QString &expected, Match match);

}

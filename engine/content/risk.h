// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>

#include <array>

namespace hocso::content {

/** One line of the table: an exercise with any of these words guards against this. */
struct Risk {
    const char *against;
    std::array<const char *, 4> words; ///< of `tags` and `skills`; nullptr: no more
};

/**
 * What a review asks first: the harm that cannot be undone before the one that can. A line's number, from 1, is the
 * risk; words for authors stand in courses/README.md.
 */
inline constexpr std::array risks{
    Risk{"being swindled", {"scam", "fake", "otp", "QD411-protection"}},
    Risk{"losing money by mistake", {"money", "payment", "QD411-account"}},
    Risk{"losing one's identity and data", {"password", "QD411-identity", "DC4", "TT02-IV"}},
};

/** The risk that @p words stand for, 1 the gravest; one more than there are lines: none of them. */
int riskOf(const QStringList &words);

}

// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
#include "content/risk.h"

#include <algorithm>

namespace hocso::content {

int riskOf(const QStringList &words)
{
    const auto found = std::ranges::find_if(risks, [&](const Risk &risk) {
        return std::ranges::any_of(
            risk.words, [&](const char *word) { return word && words.contains(QLatin1String(word)); });
    });
    return int(found - risks.begin()) + 1;
}

}

// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
#include "content/course.h"

#include <algorithm>

namespace hocso::content {

const Step *Lesson::find(const Address &address) const
{
    const auto in = [&](const QList<Step> &list) {
        const auto it = std::ranges::find(list, address, &Step::address);
        return it == list.end() ? nullptr : &*it;
    };
    if (const Step *step = in(steps))
        return step;
    for (const auto &bank : banks) {
        if (const Step *step = in(bank))
            return step;
    }
    return nullptr;
}

}

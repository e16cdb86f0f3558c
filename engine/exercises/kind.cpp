// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
#include "exercises/kind.h"

#include <algorithm>

namespace hocso::exercises {

QStringList mended(const QStringList &shown, const QStringList &present)
{
    QStringList out;
    for (const QString &id : shown) {
        if (present.contains(id) && !out.contains(id))
            out += id;
    }
    for (const QString &id : present) {
        if (!out.contains(id))
            out += id;
    }
    return out;
}

}

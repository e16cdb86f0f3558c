// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtGlobal>

namespace hocso {

/** Where time comes from: the system's in the program, a fixed one in tests. */
class Clock {
public:
    virtual ~Clock() = default;
    virtual qint64 now() const = 0; ///< ms since 1970 UTC; the wall clock of old PCs may lie
    virtual qint64 monotonic() const = 0; ///< ms since the program started, never goes back
};

}

// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/clock.h"

namespace hocso::test {

/** A clock that stands still until it is told: 2026-11-21T08:00:00Z at first. */
class FixedClock final : public Clock {
public:
    qint64 now() const override { return m_now; }
    qint64 monotonic() const override { return m_monotonic; }
    void set(qint64 ms) { m_now = ms; }
    void advance(qint64 ms)
    {
        m_now += ms;
        m_monotonic += ms;
    }

private:
    qint64 m_now = 1795248000000;
    qint64 m_monotonic = 0;
};

}

// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/clock.h"

#include <QDateTime>
#include <QElapsedTimer>

namespace hocso::bench {

/** The system's clock, moved back by so many days, so that a history can be written. */
class BenchClock final : public Clock {
public:
    explicit BenchClock(int daysBack = 0) : m_back(qint64(daysBack) * 24 * 60 * 60 * 1000) { m_timer.start(); }
    qint64 now() const override { return QDateTime::currentMSecsSinceEpoch() - m_back; }
    qint64 monotonic() const override { return m_timer.elapsed(); }
    void advance(qint64 ms) { m_back -= ms; }

private:
    qint64 m_back;
    QElapsedTimer m_timer;
};

}

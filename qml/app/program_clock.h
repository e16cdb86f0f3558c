// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/clock.h"

#include <QDateTime>
#include <QElapsedTimer>

#include <optional>

namespace hocso::app {

/** The system's clock; or, in tests, one that starts at a given time and goes on from there. */
class ProgramClock final : public Clock {
public:
    explicit ProgramClock(std::optional<qint64> start) : m_start(start) { m_timer.start(); }

    qint64 now() const override { return m_start ? *m_start + m_timer.elapsed() : QDateTime::currentMSecsSinceEpoch(); }
    qint64 monotonic() const override { return m_timer.elapsed(); }

private:
    std::optional<qint64> m_start;
    QElapsedTimer m_timer;
};

}

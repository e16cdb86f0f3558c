// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QSocketNotifier>

#include <memory>

namespace hocso::app {

/** Ends the event loop on SIGTERM and SIGINT, so that what was typed last is saved and the database closed. */
class PoliteStop {
public:
    PoliteStop();
    ~PoliteStop();

private:
    std::unique_ptr<QSocketNotifier> m_notifier;
};

}

// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "services/workplace.h"

#include <functional>

class QQuickWindow;

namespace hocso::app {

/** The program once its window is there. */
struct Running {
    QQuickWindow &window;
    services::Workplace *workplace; ///< null: the data folder could not be opened
};

/** The whole program, from its command line to its exit status. @p started is called once before the event loop. */
int runProgram(int argc, char *argv[], const std::function<void(const Running &)> &started = {});

}

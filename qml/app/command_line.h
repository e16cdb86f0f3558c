// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "services/workplace.h"

#include <QSize>

namespace hocso::app {

/** The options of the program, a contract: see README. */
struct CommandLine {
    services::Options options;
    QSize size; ///< invalid: the window's own
    bool measure = false;
    std::optional<qint64> now; ///< test hook --now, ms UTC
    QString answer; ///< what is printed instead of starting: help, version, a mistake
    int status = 0;
};

/** Reads the arguments; mistakes are one sentence and status 2. */
CommandLine readCommandLine(int argc, char *argv[]);

}

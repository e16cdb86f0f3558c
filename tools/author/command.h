// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <CLI/CLI.hpp>

#include <QDate>
#include <QString>

#include <functional>

namespace hocso::author {

/** What every subcommand gets. */
struct Surroundings {
    QString language; ///< "vi" or "en": of what is printed
    QDate today;
};

/** The exit status. */
using Run = std::function<int(const Surroundings &)>;

// One function a subcommand, each in a file of its own: adds its options to @p app and returns what it does.
Run addCheck(CLI::App &app);

}

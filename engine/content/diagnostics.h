// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/diagnostic.h"

namespace hocso::content {

/** The faults that reading courses and holding their files against each other can find. */
std::span<const DiagnosticText> contentDiagnostics();

}

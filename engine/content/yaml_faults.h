// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "content/yaml_text.h"

#include <yaml-cpp/exceptions.h>

namespace hocso::content {

/** Says what the parser threw as a sentence with a place; @p lastPosition is where it was last at ease. */
void sayException(
    const YAML::Exception &exception, const YamlText &text, qsizetype lastPosition, Diagnostics &diagnostics);

/** The line at @p position with quotes where they are needed, for a mend. */
QString quotedAt(const YamlText &text, qsizetype position);

}

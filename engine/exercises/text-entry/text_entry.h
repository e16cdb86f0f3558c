// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "exercises/kind.h"

#include <QString>

namespace hocso::exercises::text_entry {

/** One field to type into. */
struct Presented {
    Q_GADGET
    Q_PROPERTY(int longest MEMBER longest CONSTANT)
public:
    int longest = 0; ///< characters that the field takes
    bool operator==(const Presented &) const = default;
};

/** Type a short text. */
const ExerciseKind &kind();

}

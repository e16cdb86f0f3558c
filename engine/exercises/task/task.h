// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "exercises/kind.h"

#include <QString>

namespace hocso::exercises::task {

/** What to do in real life. */
struct Presented {
    Q_GADGET
    Q_PROPERTY(QString how MEMBER how CONSTANT)
    Q_PROPERTY(bool needsHelper MEMBER needsHelper CONSTANT)
public:
    QString how; ///< the author's `do`; may be empty
    bool needsHelper = false; ///< a helper confirms it before it counts
    bool operator==(const Presented &) const = default;
};

/** Something to do in real life: "rồi" or "để sau". */
const ExerciseKind &kind();

}

// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "exercises/gap-fill/gap_fill.h"

#include <QtQml/qqml.h>

namespace hocso::exercises_views {

/** The values that this view draws, as QML value types. */
struct GapFillOptionType {
    Q_GADGET
    QML_FOREIGN(hocso::exercises::gap_fill::PresentedOption)
    QML_VALUE_TYPE(gapFillOption)
};

struct GapFillGapType {
    Q_GADGET
    QML_FOREIGN(hocso::exercises::gap_fill::PresentedGap)
    QML_VALUE_TYPE(gapFillGap)
};

struct GapFillContentType {
    Q_GADGET
    QML_FOREIGN(hocso::exercises::gap_fill::Presented)
    QML_VALUE_TYPE(gapFillContent)
};

}

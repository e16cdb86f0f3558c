// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "exercises/match/match.h"

#include <QtQml/qqml.h>

namespace hocso::exercises_views {

/** The values that this view draws, as QML value types. */
struct MatchSideType {
    Q_GADGET
    QML_FOREIGN(hocso::exercises::match::PresentedSide)
    QML_VALUE_TYPE(matchSide)
};

struct MatchContentType {
    Q_GADGET
    QML_FOREIGN(hocso::exercises::match::Presented)
    QML_VALUE_TYPE(matchContent)
};

}

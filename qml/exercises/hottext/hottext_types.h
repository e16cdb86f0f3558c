// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "exercises/hottext/hottext.h"

#include <QtQml/qqml.h>

namespace hocso::exercises_views {

/** The values that this view draws, as QML value types. */
struct HottextPieceType {
    Q_GADGET
    QML_FOREIGN(hocso::exercises::hottext::PresentedPiece)
    QML_VALUE_TYPE(hottextPiece)
};

struct HottextContentType {
    Q_GADGET
    QML_FOREIGN(hocso::exercises::hottext::Presented)
    QML_VALUE_TYPE(hottextContent)
};

}

// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "exercises/flashcards/flashcards.h"

#include <QtQml/qqml.h>

namespace hocso::exercises_views {

/** The values that this view draws, as QML value types. */
struct FlashcardsCardType {
    Q_GADGET
    QML_FOREIGN(hocso::exercises::flashcards::PresentedCard)
    QML_VALUE_TYPE(flashcardsCard)
};

struct FlashcardsContentType {
    Q_GADGET
    QML_FOREIGN(hocso::exercises::flashcards::Presented)
    QML_VALUE_TYPE(flashcardsContent)
};

}

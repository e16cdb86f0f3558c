// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "exercises/choice/choice.h"

#include <QtQml/qqml.h>

namespace hocso::exercises_views {

/** The values that this view draws, as QML value types. */
struct ChoiceOptionType {
    Q_GADGET
    QML_FOREIGN(hocso::exercises::choice::PresentedOption)
    QML_VALUE_TYPE(choiceOption)
};

struct ChoiceContentType {
    Q_GADGET
    QML_FOREIGN(hocso::exercises::choice::Presented)
    QML_VALUE_TYPE(choiceContent)
};

}

// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "exercises/number-entry/number_entry.h"

#include <QtQml/qqml.h>

namespace hocso::exercises_views {

/** The values that this view draws, as QML value types. */
struct NumberEntryContentType {
    Q_GADGET
    QML_FOREIGN(hocso::exercises::number_entry::Presented)
    QML_VALUE_TYPE(numberEntryContent)
};

}

// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "exercises/categorize/categorize.h"

#include <QtQml/qqml.h>

namespace hocso::exercises_views {

/** The values that this view draws, as QML value types. */
struct CategorizeBinType {
    Q_GADGET
    QML_FOREIGN(hocso::exercises::categorize::PresentedBin)
    QML_VALUE_TYPE(categorizeBin)
};

struct CategorizeItemType {
    Q_GADGET
    QML_FOREIGN(hocso::exercises::categorize::PresentedItem)
    QML_VALUE_TYPE(categorizeItem)
};

struct CategorizeContentType {
    Q_GADGET
    QML_FOREIGN(hocso::exercises::categorize::Presented)
    QML_VALUE_TYPE(categorizeContent)
};

}

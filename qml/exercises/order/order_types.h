// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "exercises/order/order.h"

#include <QtQml/qqml.h>

namespace hocso::exercises_views {

/** The values that this view draws, as QML value types. */
struct OrderItemType {
    Q_GADGET
    QML_FOREIGN(hocso::exercises::order::PresentedItem)
    QML_VALUE_TYPE(orderItem)
};

struct OrderContentType {
    Q_GADGET
    QML_FOREIGN(hocso::exercises::order::Presented)
    QML_VALUE_TYPE(orderContent)
};

}

// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "exercises/hotspot/hotspot.h"

#include <QtQml/qqml.h>

namespace hocso::exercises_views {

/** The values that this view draws, as QML value types. */
struct HotspotAreaType {
    Q_GADGET
    QML_FOREIGN(hocso::exercises::hotspot::PresentedArea)
    QML_VALUE_TYPE(hotspotArea)
};

struct HotspotContentType {
    Q_GADGET
    QML_FOREIGN(hocso::exercises::hotspot::Presented)
    QML_VALUE_TYPE(hotspotContent)
};

}

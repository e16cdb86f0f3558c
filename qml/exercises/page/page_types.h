// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "exercises/page/page.h"

#include <QtQml/qqml.h>

namespace hocso::exercises_views {

/** The values that this view draws, as QML value types. */
struct PageVideoType {
    Q_GADGET
    QML_FOREIGN(hocso::exercises::page::Video)
    QML_VALUE_TYPE(pageVideo)
};

struct PageContentType {
    Q_GADGET
    QML_FOREIGN(hocso::exercises::page::Presented)
    QML_VALUE_TYPE(pageContent)
};

}

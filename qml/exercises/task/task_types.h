// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "exercises/task/task.h"

#include <QtQml/qqml.h>

namespace hocso::exercises_views {

/** The values that this view draws, as QML value types. */
struct TaskContentType {
    Q_GADGET
    QML_FOREIGN(hocso::exercises::task::Presented)
    QML_VALUE_TYPE(taskContent)
};

}

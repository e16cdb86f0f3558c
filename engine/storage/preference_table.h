// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "storage/database.h"

#include <QJsonObject>

namespace hocso::storage {

/** The table preference: how this machine shows the program. */
QJsonObject readPreferences(Database &database);
Result<void> putPreferences(Database &database, const QJsonObject &values);

}

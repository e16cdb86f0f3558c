// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/random.h"

#include <QJsonObject>

namespace hocso::test {

/** Any JSON value, nested at most @p depth deep. */
QJsonValue anyJson(Random &random, int depth = 3);

/** @p answer with something in it replaced, taken away or added. */
QJsonObject damaged(const QJsonObject &answer, Random &random);

}

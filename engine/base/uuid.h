// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace hocso {

/** UUIDv4 (RFC 9562 §5.4) from 16 random bytes. */
QString uuidV4(quint64 randomHigh, quint64 randomLow);

/** UUIDv7 (RFC 9562 §5.7): @p ms since 1970 UTC in the first 48 bits, then random bits. */
QString uuidV7(qint64 ms, quint64 randomHigh, quint64 randomLow);

/** True for the lower-case form with hyphens that the two functions above give. */
bool isUuid(const QString &text);

}

// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>

namespace hocso::keys {

/** @p n bytes from the system's cryptographic random source. */
QByteArray randomBytes(int n);
quint64 random64();

/** A new UUIDv7 for a fact made at @p ms (UTC), a new UUIDv4 for a learner. */
QString newFactId(qint64 ms);
QString newLearnerId();

/** The machine's identity: 16 random bytes and an Ed25519 key without passphrase. */
struct DeviceKey {
    QByteArray device; ///< 16 bytes
    QByteArray publicKey; ///< 32 bytes
    QByteArray seed; ///< 32 bytes, the secret
};

/** The Ed25519 public key of a @p seed of 32 bytes. */
QByteArray publicKeyOf(const QByteArray &seed);

/**
 * The device key in @p file (mode 0600), made at the first call: written aside, synced, renamed.
 * Errors: keys.unreadable, keys.unwritable, keys.malformed (never replaced silently).
 */
Result<DeviceKey> deviceKey(const QString &file);

/** Ed25519 signature (RFC 8032), 64 bytes. */
QByteArray sign(const DeviceKey &key, const QByteArray &message);
bool verify(const QByteArray &publicKey, const QByteArray &message, const QByteArray &signature);

}

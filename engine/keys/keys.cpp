// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
#include "keys/keys.h"

#include "base/uuid.h"

#include <sodium.h>

namespace hocso::keys {
namespace {

/** libsodium must be told to begin before its first use; doing so twice, from any thread, is fine. */
void begin()
{
    if (sodium_init() < 0)
        qFatal("libsodium has no random source");
}

const unsigned char *bytes(const QByteArray &array)
{
    return reinterpret_cast<const unsigned char *>(array.constData());
}
unsigned char *bytes(QByteArray &array)
{
    return reinterpret_cast<unsigned char *>(array.data());
}

}

QByteArray randomBytes(int n)
{
    begin();
    QByteArray random(n, Qt::Uninitialized);
    randombytes_buf(random.data(), size_t(n));
    return random;
}

quint64 random64()
{
    begin();
    quint64 random = 0;
    randombytes_buf(&random, sizeof random);
    return random;
}

QString newFactId(qint64 ms)
{
    return uuidV7(ms, random64(), random64());
}
QString newLearnerId()
{
    return uuidV4(random64(), random64());
}

QByteArray publicKeyOf(const QByteArray &seed)
{
    begin();
    QByteArray publicKey(crypto_sign_PUBLICKEYBYTES, Qt::Uninitialized);
    unsigned char secret[crypto_sign_SECRETKEYBYTES];
    crypto_sign_seed_keypair(bytes(publicKey), secret, bytes(seed));
    sodium_memzero(secret, sizeof secret);
    return publicKey;
}

QByteArray sign(const DeviceKey &key, const QByteArray &message)
{
    begin();
    QByteArray signature(crypto_sign_BYTES, Qt::Uninitialized);
    QByteArray publicKey(crypto_sign_PUBLICKEYBYTES, Qt::Uninitialized);
    unsigned char secret[crypto_sign_SECRETKEYBYTES];
    crypto_sign_seed_keypair(bytes(publicKey), secret, bytes(key.seed));
    crypto_sign_detached(bytes(signature), nullptr, bytes(message), quint64(message.size()), secret);
    sodium_memzero(secret, sizeof secret);
    return signature;
}

bool verify(const QByteArray &publicKey, const QByteArray &message, const QByteArray &signature)
{
    begin();
    return publicKey.size() == int(crypto_sign_PUBLICKEYBYTES) && signature.size() == int(crypto_sign_BYTES)
        && crypto_sign_verify_detached(bytes(signature), bytes(message), quint64(message.size()), bytes(publicKey))
        == 0;
}

}

// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
#include "keys/keys.h"

#include "base/uuid.h"
#include "support/temporary_folder.h"

#include <QFile>
#include <QFileInfo>
#include <QSet>
#include <QTest>

#include <sys/stat.h>
#include <unistd.h>

using namespace hocso;
using namespace hocso::keys;
using test::TemporaryFolder;

class TestKeys : public QObject {
    Q_OBJECT

private Q_SLOTS:
    // RFC 8032 §7.1, tests 1, 2, 3 and SHA(abc).
    void ed25519IsThatOfTheStandard_data()
    {
        QTest::addColumn<QByteArray>("seed");
        QTest::addColumn<QByteArray>("publicKey");
        QTest::addColumn<QByteArray>("message");
        QTest::addColumn<QByteArray>("signature");
        QTest::newRow("1") << QByteArray("9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60")
                           << QByteArray("d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a")
                           << QByteArray()
                           << QByteArray("e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e06522490155"
                                         "5fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b");
        QTest::newRow("2") << QByteArray("4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb")
                           << QByteArray("3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c")
                           << QByteArray("72")
                           << QByteArray("92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da"
                                         "085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00");
        QTest::newRow("3") << QByteArray("c5aa8df43f9f837bedb7442f31dcb7b166d38535076f094b85ce3a2e0b4458f7")
                           << QByteArray("fc51cd8e6218a1a38da47ed00230f0580816ed13ba3303ac5deb911548908025")
                           << QByteArray("af82")
                           << QByteArray("6291d657deec24024827e69c3abe01a30ce548a284743a445e3680d7db5ac3ac"
                                         "18ff9b538d16f290ae67f760984dc6594a7c15e9716ed28dc027beceea1ec40a");
        QTest::newRow("SHA(abc)") << QByteArray("833fe62409237b9d62ec77587520911e9a759cec1d19755b7da901b96dca3d42")
                                  << QByteArray("ec172b93ad5e563bf4932c70e1245034c35467ef2efd4d64ebf819683467e2bf")
                                  << QByteArray("ddaf35a193617abacc417349ae20413112e6fa4e89a97ea20a9eeee64b55d39a"
                                                "2192992a274fc1a836ba3c23a3feebbd454d4423643ce80e2a9ac94fa54ca49f")
                                  << QByteArray("dc2a4459e7369633a52b1bf277839a00201009a3efbf3ecb69bea2186c26b589"
                                                "09351fc9ac90b3ecfdfbc7c66431e0303dca179c138ac17ad9bef1177331a704");
    }
    void ed25519IsThatOfTheStandard()
    {
        QFETCH(QByteArray, seed);
        QFETCH(QByteArray, publicKey);
        QFETCH(QByteArray, message);
        QFETCH(QByteArray, signature);
        const DeviceKey key{randomBytes(16), publicKeyOf(QByteArray::fromHex(seed)), QByteArray::fromHex(seed)};
        QCOMPARE(key.publicKey.toHex(), publicKey);
        QCOMPARE(sign(key, QByteArray::fromHex(message)).toHex(), signature);
        QVERIFY(verify(key.publicKey, QByteArray::fromHex(message), QByteArray::fromHex(signature)));
    }

    void aChangedByteIsNoSignature()
    {
        TemporaryFolder folder;
        const auto key = deviceKey(folder.path(QStringLiteral("keys/device")));
        QVERIFY(key);
        const QByteArray message = QByteArrayLiteral("Giấy chứng nhận");
        const QByteArray signature = sign(*key, message);
        QVERIFY(verify(key->publicKey, message, signature));
        QVERIFY(!verify(key->publicKey, message + ' ', signature));
        for (int i = 0; i < signature.size(); ++i) {
            QByteArray changed = signature;
            changed[i] = char(changed[i] ^ 1);
            QVERIFY(!verify(key->publicKey, message, changed));
        }
        QVERIFY(!verify(key->publicKey, message, signature.chopped(1)));
        QVERIFY(!verify(key->publicKey.chopped(1), message, signature));
        QVERIFY(!verify({}, message, {}));
    }

    void theDeviceKeyIsMadeOnceForItsOwnerOnly()
    {
        TemporaryFolder folder;
        const QString file = folder.path(QStringLiteral("keys/device"));
        ::umask(0);
        const auto first = deviceKey(file);
        QVERIFY(first);
        QCOMPARE(first->device.size(), 16);
        QCOMPARE(first->publicKey.size(), 32);
        QCOMPARE(first->seed.size(), 32);
        struct stat status = {};
        QCOMPARE(::stat(QFile::encodeName(file).constData(), &status), 0);
        QCOMPARE(status.st_mode & 0777, mode_t(0600));
        QVERIFY(!QFileInfo::exists(file + QStringLiteral(".part")));

        const auto second = deviceKey(file);
        QVERIFY(second);
        QCOMPARE(second->device, first->device);
        QCOMPARE(second->seed, first->seed);
        QVERIFY(deviceKey(folder.path(QStringLiteral("other/device")))->device != first->device);
    }

    void aKeyLeftOpenToOthersIsClosed()
    {
        TemporaryFolder folder;
        const QString file = folder.path(QStringLiteral("device"));
        QVERIFY(deviceKey(file));
        QVERIFY(::chmod(QFile::encodeName(file).constData(), 0644) == 0);
        QVERIFY(deviceKey(file));
        struct stat status = {};
        QCOMPARE(::stat(QFile::encodeName(file).constData(), &status), 0);
        QCOMPARE(status.st_mode & 0777, mode_t(0600));
    }

    void aMalformedKeyIsNeverReplaced_data()
    {
        QTest::addColumn<QByteArray>("text");
        const QByteArray device(32, '1');
        const QByteArray seed(64, '2');
        const QByteArray publicKey = publicKeyOf(QByteArray::fromHex(seed)).toHex();
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("torn") << "hocso-device 1\n" + device + "\n" + seed.chopped(3);
        QTest::newRow("other version") << "hocso-device 2\n" + device + '\n' + seed + '\n' + publicKey + '\n';
        QTest::newRow("other seed") << "hocso-device 1\n" + device + '\n' + QByteArray(64, '3') + '\n' + publicKey
                + '\n';
        QTest::newRow("no hex") << "hocso-device 1\n" + QByteArray(32, 'x') + '\n' + seed + '\n' + publicKey + '\n';
        QTest::newRow("more behind") << "hocso-device 1\n" + device + '\n' + seed + '\n' + publicKey + "\nx";
        QTest::newRow("huge") << QByteArray(1 << 20, 'a');
    }
    void aMalformedKeyIsNeverReplaced()
    {
        QFETCH(QByteArray, text);
        TemporaryFolder folder;
        const QString file = folder.write(QStringLiteral("device"), text);
        const auto key = deviceKey(file);
        QVERIFY(!key);
        QCOMPARE(key.error().code, QStringLiteral("keys.malformed"));
        QCOMPARE(test::readFile(file), text);
    }

    void aFolderThatCannotBeWrittenIsSaidSo()
    {
        TemporaryFolder folder;
        const auto key = deviceKey(folder.write(QStringLiteral("file"), "x") + QStringLiteral("/device"));
        QVERIFY(!key);
        QCOMPARE(key.error().code, QStringLiteral("keys.unwritable"));
    }

    void idsAreOfTheirForm()
    {
        const QString fact = newFactId(1795248000000);
        QVERIFY(isUuid(fact));
        QCOMPARE(fact.at(14), QChar(u'7'));
        QVERIFY(fact.startsWith(QStringLiteral("%1").arg(1795248000000, 12, 16, QLatin1Char('0')).first(8)));
        const QString learner = newLearnerId();
        QVERIFY(isUuid(learner));
        QCOMPARE(learner.at(14), QChar(u'4'));
        QSet<QString> seen;
        for (int n = 0; n < 1000; ++n)
            seen << newFactId(1) << newLearnerId();
        QCOMPARE(seen.size(), 2000);
        QCOMPARE(randomBytes(0).size(), 0);
        QCOMPARE(randomBytes(33).size(), 33);
    }
};

QTEST_GUILESS_MAIN(TestKeys)
#include "tst_keys.moc"

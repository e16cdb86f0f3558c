// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
#include "content/site_file.h"
#include "support/temporary_folder.h"

#include <QTest>

using namespace hocso;
using namespace hocso::content;

class TestSiteFile : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsWrittenIsRead()
    {
        const test::TemporaryFolder folder;
        SiteFile site;
        site.words = {{QStringLiteral("team-name"), QStringLiteral("Tổ \"số\": # 1 \\ hai\nba")},
            {QStringLiteral("commune-code"), QStringLiteral("00123")}};
        site.signature = {QStringLiteral("TM. ỦY BAN NHÂN DÂN"), QStringLiteral("CHỦ TỊCH")};
        site.facts = {{QStringLiteral("vneid.hotline"), QStringLiteral("no")}};
        const QString file = folder.path(QStringLiteral("site.yaml"));
        QVERIFY(writeSiteFile(file, site));
        const auto read = readSiteFile(file);
        QVERIFY(read);
        QCOMPARE(read->words, site.words);
        QCOMPARE(read->signature, site.signature);
        QCOMPARE(read->facts, site.facts);
    }

    void anEmptySiteIsReadBack()
    {
        const test::TemporaryFolder folder;
        const QString file = folder.path(QStringLiteral("site.yaml"));
        QVERIFY(readSiteFile(file)); // none yet
        QVERIFY(writeSiteFile(file, {}));
        const auto read = readSiteFile(file);
        QVERIFY(read);
        QVERIFY(read->words.isEmpty() && read->signature.isEmpty() && read->facts.isEmpty());
    }

    void whatIsWrongIsNamed_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("place");
        QTest::addColumn<QString>("code");
        QTest::newRow("key") << QByteArray("place: a\ncomune: b\n") << QStringLiteral(":2:1")
                             << QStringLiteral("schema.unknown-key");
        QTest::newRow("type") << QByteArray("signature: a\n") << QStringLiteral(":1:12")
                              << QStringLiteral("schema.not-list");
        QTest::newRow("quote") << QByteArray("place: \"a\n") << QStringLiteral(":1:8")
                               << QStringLiteral("yaml.open-quote");
    }
    void whatIsWrongIsNamed()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, place);
        QFETCH(QString, code);
        const test::TemporaryFolder folder;
        const QString file = folder.write(QStringLiteral("site.yaml"), text);
        const auto read = readSiteFile(file);
        QVERIFY(!read);
        QCOMPARE(read.error().code, QStringLiteral("site.malformed"));
        QCOMPARE(read.error().place, file + place);
        QCOMPARE(read.error().detail, code);
    }

    void aFolderThatIsNotThere()
    {
        const test::TemporaryFolder folder;
        QCOMPARE(writeSiteFile(folder.path(QStringLiteral("nowhere/site.yaml")), {}).error().code,
            QStringLiteral("site.unwritable"));
    }
};

QTEST_APPLESS_MAIN(TestSiteFile)
#include "tst_site_file.moc"

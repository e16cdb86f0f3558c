// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
#include "certificate/wording.h"
#include "samples.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace hocso;
using namespace hocso::certificate;

class TestAwardPage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void serials_data()
    {
        QTest::addColumn<int>("n");
        QTest::addColumn<QString>("commune");
        QTest::addColumn<QString>("award");
        QTest::addColumn<QString>("expected");
        // The letters: printf AWARD | sha256sum, its first 30 bits in Crockford's base 32.
        const QString award = QStringLiteral("0193a5b0-1111-7abc-8def-0123456789ab");
        QTest::newRow("commune") << 12 << "04048" << award << "12/2026/GCN-04048-RPKDXB";
        QTest::newRow("no commune") << 1 << "" << award << "1/2026/GCN-HS-RPKDXB";
        QTest::newRow("not a code") << 1 << "4048" << award << "1/2026/GCN-HS-RPKDXB";
        QTest::newRow("not digits") << 1 << "0404x" << award << "1/2026/GCN-HS-RPKDXB";
        QTest::newRow("another award") << 1234 << "04048"
                                       << "01939c9f-2b00-7000-8000-000000000001"
                                       << "1234/2026/GCN-04048-PZZDZX";
    }
    void serials()
    {
        QFETCH(int, n);
        QFETCH(QString, commune);
        QFETCH(QString, award);
        QFETCH(QString, expected);
        QCOMPARE(serial(n, 2026, commune, {award}), expected);
    }

    void jsonKeepsEverything_data()
    {
        QTest::addColumn<QJsonObject>("data");
        QTest::newRow("whole") << samples::whole().toJson();
        QTest::newRow("bare") << samples::bare().toJson();
        QTest::newRow("longest") << samples::longest().toJson();
    }
    void jsonKeepsEverything()
    {
        QFETCH(QJsonObject, data);
        const auto bytes = QJsonDocument(data).toJson(QJsonDocument::Compact);
        const FactId award = samples::whole().award;
        const auto page = AwardPage::fromJson(award, QJsonDocument::fromJson(bytes).object());
        QVERIFY2(page, page ? "" : qPrintable(page.error().place));
        QCOMPARE(page->award.text, award.text);
        QCOMPARE(page->toJson(), data);
    }

    void jsonFieldByField()
    {
        const AwardPage page = *AwardPage::fromJson(samples::whole().award, samples::whole().toJson());
        QCOMPARE(page.name, QStringLiteral("Nguyễn Thị Mẫu"));
        QCOMPARE(page.birthYear, 1958);
        QCOMPARE(page.course.text, QStringLiteral("vneid"));
        QCOMPARE(page.courseVersion, QStringLiteral("1.0.0"));
        QCOMPARE(page.result, 9200);
        QCOMPARE(page.completed, QDate(2026, 2, 5));
        QCOMPARE(page.issued, QDate(2026, 11, 21));
        QCOMPARE(page.issuer.signature.size(), 2);
        QCOMPARE(page.issuer.trainer, QStringLiteral("Giàng Thị Dạy"));
        QCOMPARE(page.issuer.villageWord, QStringLiteral("Thôn/bản"));
    }

    void malformed_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QJsonValue>("value");
        QTest::newRow("no serial") << "serial" << QJsonValue(QJsonValue::Undefined);
        QTest::newRow("no title") << "courseTitle" << QJsonValue(QString());
        QTest::newRow("name is a number") << "name" << QJsonValue(7);
        QTest::newRow("year is a text") << "birthYear" << QJsonValue(QStringLiteral("1958"));
        QTest::newRow("year is broken") << "birthYear" << QJsonValue(1958.5);
        QTest::newRow("more than all") << "result" << QJsonValue(10001);
        QTest::newRow("no such day") << "completed" << QJsonValue(QStringLiteral("2026-02-30"));
        QTest::newRow("issuer is a list") << "issuer" << QJsonValue(QJsonArray());
    }
    void malformed()
    {
        QFETCH(QString, key);
        QFETCH(QJsonValue, value);
        QJsonObject data = samples::whole().toJson();
        data.insert(key, value); // an undefined value removes the key
        const auto page = AwardPage::fromJson(samples::whole().award, data);
        QVERIFY(!page);
        QCOMPARE(page.error().code, QStringLiteral("certificate.malformed"));
        QCOMPARE(page.error().place, key);
    }

    void malformedInside()
    {
        QJsonObject data = samples::whole().toJson();
        data.insert(QStringLiteral("issuer"), QJsonObject{{QStringLiteral("signature"), QJsonArray{1}}});
        const auto page = AwardPage::fromJson(samples::whole().award, data);
        QVERIFY(!page);
        QCOMPARE(page.error().place, QStringLiteral("issuer.signature"));
    }

    void laterFieldsAreNoFault()
    {
        QJsonObject data = samples::whole().toJson();
        data.insert(QStringLiteral("credential"), QStringLiteral("x"));
        QVERIFY(AwardPage::fromJson(samples::whole().award, data));
    }

    void dates()
    {
        QCOMPARE(dayMonthYear(QDate(2026, 2, 5)), QStringLiteral("05 tháng 02 năm 2026"));
        QCOMPARE(dayMonthYear(QDate(2026, 1, 31)), QStringLiteral("31 tháng 01 năm 2026"));
        QCOMPARE(dayMonthYear(QDate(2026, 3, 9)), QStringLiteral("09 tháng 3 năm 2026"));
        QCOMPARE(dayMonthYear(QDate(2026, 12, 10)), QStringLiteral("10 tháng 12 năm 2026"));
    }

    void percents()
    {
        QCOMPARE(percent(9200), QStringLiteral("92 %"));
        QCOMPARE(percent(6666), QStringLiteral("66,6 %"));
        QCOMPARE(percent(10000), QStringLiteral("100 %"));
        QCOMPARE(percent(0), QStringLiteral("0 %"));
        QCOMPARE(percent(9999), QStringLiteral("99,9 %"));
    }

    void classVariantIsNoOfficialPaper()
    {
        const Wording words = wording(samples::whole(), Variant::Class);
        QVERIFY(words.nation.isEmpty());
        QVERIFY(words.motto.isEmpty());
        QVERIFY(words.superior.isEmpty());
        QCOMPARE(words.title, QStringLiteral("BẢN KHEN CỦA LỚP"));
        QCOMPARE(words.unit, QStringLiteral("LỚP HỌC KỸ NĂNG SỐ VÂN HỒ"));
        QCOMPARE(words.signer, QStringLiteral("Giàng Thị Dạy"));
    }

    void villageWordBeginsALine()
    {
        AwardPage page = samples::whole();
        page.issuer.villageWord = QStringLiteral("ấp");
        QCOMPARE(wording(page, Variant::Official).person.back().label, QStringLiteral("Ấp:"));
    }

    void blanksAndDecomposedLettersAreTidied()
    {
        AwardPage page = samples::whole();
        page.name = QStringLiteral("  Nguyễn   Thị Mẫu ").normalized(QString::NormalizationForm_D);
        QCOMPARE(wording(page, Variant::Official).name, QStringLiteral("Nguyễn Thị Mẫu"));
    }
};

QTEST_APPLESS_MAIN(TestAwardPage)
#include "tst_award_page.moc"

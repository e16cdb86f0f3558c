// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
#include "base/random.h"
#include "exercises/numbers.h"

#include <QTest>

using namespace hocso;
using namespace hocso::exercises;

/** Numbers as people type them: what they mean, and which are better asked again. */
class TestNumbers : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void reading_data()
    {
        QTest::addColumn<QString>("unit");
        QTest::addColumn<QString>("expected"); // as numberText() says it; empty: cannot be read
        const auto row = [](const char *typed, const char *expected, const char *unit = "đồng") {
            QTest::newRow(typed) << QString::fromUtf8(unit) << QString::fromUtf8(expected);
        };
        row("0", "0");
        row("00", "0");
        row("45000", "45.000");
        row("045000", "45.000");
        row("45.000", "45.000");
        row("45. 000", "45.000");
        row("45 000", "45.000");
        row("45\u00a0000", "45.000");
        row("45.", "45");
        row("1.500.000", "1.500.000");
        row("1 500 000,5", "1.500.000,5");
        row("1,500,000", "1.500.000");
        row("1,5", "1,5");
        row("1.5", "1,5");
        row("1,50", "1,5");
        row("0,000001", "0,000001");
        row("1234,567", "1.234,567");
        row("-5", "-5");
        row("−5", "-5");
        row("- 1,5", "-1,5");
        row("+5", "5");
        // words
        row("45 nghìn", "45.000");
        row("45 ngàn", "45.000");
        row("45nghin", "45.000");
        row("45k", "45.000");
        row("45 K", "45.000");
        row("1,5 triệu", "1.500.000");
        row("1.5 triệu", "1.500.000");
        row("1,5tr", "1.500.000");
        row("2 tỷ", "2.000.000.000");
        row("2 tỉ", "2.000.000.000");
        row("2ty", "2.000.000.000");
        row("3 trăm nghìn", "300.000");
        row("5 chục triệu", "50.000.000");
        row("1 triệu rưỡi", "1.500.000");
        row("2 nghìn rưỡi", "2.500");
        row("1tr5", "1.500.000");
        row("45k5", "45.500");
        row("45 nghìn 500", "45.500");
        row("1 triệu 500 nghìn", "1.500.000");
        row("2 tỷ 300 triệu 50 nghìn", "2.300.050.000");
        row("1 triệu 5 nghìn", "1.005.000");
        row("1 triệu 2 nghìn 500", "1.002.500");
        row("1.000 tỷ", "1.000.000.000.000");
        // units
        row("45.000 đồng", "45.000");
        row("45.000đ", "45.000");
        row("45.000 D", "45.000");
        row("45.000₫", "45.000");
        row("45 nghìn đồng", "45.000");
        row("45000 VNĐ.", "45.000");
        row("45.000 dong", "45.000", "");
        row("45 phút", "45", "phút");
        row("45phut", "45", "phút");
        row("45 đồng", "", "phút");
        row("45 kg", "45", "kg");
        row("46 kg", "", "g");
        row("5%", "5", "%");
        row("5 %", "5", "%");
        row("5 km/h", "5", "km/h");
        row("3 k", "3.000", "ngày");
        // full-width, decomposed, what cannot be seen
        row("４５．０００", "45.000");
        row("１，５　triệu", "1.500.000");
        row("45 nghi\u0300n", "45.000");
        row("45.000 đo\u0302\u0300ng", "45.000");
        row("\u200b45\u200b000", "45.000");
        // two meanings, or none
        row("45,000", "");
        row("1,500 triệu", "");
        row("0.500", "");
        row("45.0000", "");
        row("45.0", "");
        row("45.00", "");
        row("45.00.000", "");
        row("4 5", "");
        row("4 5000", "");
        row("1.5.5", "");
        row("1,5,5", "");
        row("1tr65", "");
        row("1 triệu 500", "");
        row("45 nghìn 50", "");
        row("1,5 triệu 200 nghìn", "");
        row("1.5 triệu 5", "");
        row("1 triệu rưỡi 5", "");
        row("1 triệu 0", "");
        row("1 nghìn 2 triệu", "");
        row("1 nghìn 1000", "");
        row("1 triệu 5 5", "");
        row("3 trăm", "");
        row("3 chục", "");
        row("3 rưỡi", "");
        row("3 trăm nghìn 5", "");
        row("3 trăm nghìn rưỡi", "");
        row("bốn lăm nghìn", "");
        row("45 nghìn mốt", "");
        row("khoảng 45", "");
        row("45-50", "");
        row("45²", "");
        row("١٢", "");
        row("nghìn", "");
        row("đồng", "");
        row("-", "");
        row(".", "");
        row("1000000000001", "");
        row("1001 tỷ", "");
        row("99999999999999999999", "");
        row("0,0000001", "");
        row("1e5", "");
        row("😀45", "");
    }
    void reading()
    {
        QFETCH(QString, unit);
        QFETCH(QString, expected);
        const auto number = readNumber(QString::fromUtf8(QTest::currentDataTag()), unit);
        QCOMPARE(number ? numberText(*number) : QString(), expected);
    }

    void nothingTyped()
    {
        QVERIFY(!readNumber({}));
        QVERIFY(!readNumber(QStringLiteral("  ")));
    }

    /** What is shown as read is read as the same number. */
    void textAndBack()
    {
        Random random(4);
        for (int i = 0; i < 2000; ++i) {
            const quint64 range = quint64(largestNumber) * 1'000'000 >> random.below(60);
            const Number number{qint64(random.next() % (2 * range + 1)) - qint64(range)};
            for (const bool grouped : {true, false}) {
                const QString text = numberText(number, grouped);
                const auto read = readNumber(text);
                QVERIFY2(read && *read == number, qPrintable(text));
            }
        }
    }

    void years()
    {
        QCOMPARE(numberText({2026'000'000}, false), QStringLiteral("2026"));
        QCOMPARE(numberText({2026'000'000}), QStringLiteral("2.026"));
    }

    void unitsThatConfuse()
    {
        for (const char *unit : {"triệu", "nghìn đồng", "Tỷ", "k", "m2", "chục", "trăm", "rưỡi"})
            QVERIFY2(confusesNumbers(QString::fromUtf8(unit)), unit);
        for (const char *unit : {"", "đồng", "phút", "kg", "%", "tin nhắn", "trang"})
            QVERIFY2(!confusesNumbers(QString::fromUtf8(unit)), unit);
    }
};

QTEST_APPLESS_MAIN(TestNumbers)
#include "tst_numbers.moc"

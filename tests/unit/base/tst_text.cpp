// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
#include "base/random.h"
#include "base/text.h"
#include "base/uuid.h"

#include <QTest>

using namespace hocso;

class TestText : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void folds_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("folded");
        QTest::newRow("name") << QStringLiteral("Nguyễn Thị Mẫu") << QStringLiteral("nguyen thi mau");
        QTest::newRow("d") << QStringLiteral("Đặng Đình Đỗ") << QStringLiteral("dang dinh do");
        QTest::newRow("nfd") << QStringLiteral("Hoà").normalized(QString::NormalizationForm_D) << QStringLiteral("hoa");
        QTest::newRow("tone placement") << QStringLiteral("hòa hoà") << QStringLiteral("hoa hoa");
        QTest::newRow("y for i") << QStringLiteral("Kỹ sư Lý") << QStringLiteral("ki su li");
        QTest::newRow("y kept") << QStringLiteral("máy Thúy") << QStringLiteral("may thuy");
        QTest::newRow("blanks") << QStringLiteral("  a\t b ") << QStringLiteral("a b");
        QTest::newRow("rare") << QStringLiteral("Ksor H'Bia") << QStringLiteral("ksor h'bia");
    }
    void folds()
    {
        QFETCH(QString, text);
        QFETCH(QString, folded);
        QCOMPARE(fold(text), folded);
    }

    void partIdIsOfTheComposedText()
    {
        const QString text = QStringLiteral("Dừng lại");
        QCOMPARE(partId(text).size(), 8);
        QCOMPARE(partId(text), partId(text.normalized(QString::NormalizationForm_D)));
        QVERIFY(partId(text) != partId(QStringLiteral("Dừng")));
    }

    void sortsByTheLastWord() { QCOMPARE(nameSortKey(QStringLiteral(" Lò  Văn Thử")), QStringLiteral("Thử Lò Văn")); }

    void distance()
    {
        QCOMPARE(editDistance(u"optons", u"options", 2), 1);
        QCOMPARE(editDistance(u"abc", u"xyz", 2), 3);
        QCOMPARE(nearest(QStringLiteral("optons"), {QStringLiteral("ask"), QStringLiteral("options")}),
            QStringLiteral("options"));
        QCOMPARE(nearest(QStringLiteral("zzz"), {QStringLiteral("ask")}), QString());
    }

    void generatorIsSplitMix64() // reference values of Vigna's splitmix64.c for the seed 1234567
    {
        Random random(1234567);
        QCOMPARE(random.next(), 6457827717110365317ULL);
        QCOMPARE(random.next(), 3203168211198807973ULL);
        QCOMPARE(random.next(), 9817491932198370423ULL);
    }

    void shuffleKeepsAllAndRepeats()
    {
        QList<int> a{0, 1, 2, 3, 4, 5, 6, 7, 8, 9};
        QList<int> b = a;
        Random(7).shuffle(a);
        Random(7).shuffle(b);
        QCOMPARE(a, b);
        std::ranges::sort(b);
        for (int i = 0; i < 10; ++i)
            QCOMPARE(b[i], i);
    }

    void uuids()
    {
        QVERIFY(isUuid(uuidV4(~0ULL, ~0ULL)));
        QCOMPARE(uuidV4(0, 0), QStringLiteral("00000000-0000-4000-8000-000000000000"));
        QCOMPARE(uuidV7(0x0123456789ab, 0, 0), QStringLiteral("01234567-89ab-7000-8000-000000000000"));
        QVERIFY(!isUuid(QStringLiteral("01234567-89AB-7000-8000-000000000000")));
    }
};

QTEST_APPLESS_MAIN(TestText)
#include "tst_text.moc"

// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
#include "exercises/answer.h"
#include "exercises/kind.h"
#include "exercises/matching.h"

#include <QJsonArray>
#include <QTest>

using namespace hocso;
using namespace hocso::exercises;

/** What the kinds share: matching of typed texts, shares, mended orders, strict reading of answers. */
class TestMatching : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void matching_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("expected");
        QTest::addColumn<int>("loosest"); // the strictest match that accepts it, or 3: none
        const auto row = [](const char *name, const QString &typed, const QString &expected, int match) {
            QTest::newRow(name) << typed << expected << match;
        };
        row("same", QStringLiteral("mã OTP"), QStringLiteral("mã OTP"), 0);
        row("case and blanks", QStringLiteral(" MÃ  otp "), QStringLiteral("mã OTP"), 0);
        row("decomposed", QStringLiteral("mã OTP").normalized(QString::NormalizationForm_D), QStringLiteral("mã OTP"),
            0);
        row("tone placement", QStringLiteral("khoá"), QStringLiteral("khóa"), 1);
        row("accents", QStringLiteral("ma otp"), QStringLiteral("mã OTP"), 1);
        row("d", QStringLiteral("đường dẫn"), QStringLiteral("duong dan"), 1);
        row("final stop", QStringLiteral("Tắt máy."), QStringLiteral("tắt máy"), 1);
        row("commas", QStringLiteral("gà vịt"), QStringLiteral("gà, vịt"), 1);
        row("quotes", QStringLiteral("“tắt máy”"), QStringLiteral("tắt máy"), 1);
        row("one slip in six", QStringLiteral("tat mai"), QStringLiteral("tắt máy"), 2);
        row("one slip in five", QStringLiteral("khoas"), QStringLiteral("khóam"), 3);
        row("two slips in six", QStringLiteral("tot moy"), QStringLiteral("tắt máy"), 3);
        row("two slips in twelve", QStringLiteral("cong an xa ba xx"), QStringLiteral("công an xã ba vì"), 2);
        row("a digit is no slip", QStringLiteral("gọi số máy 114"), QStringLiteral("gọi số máy 113"), 3);
        row("address", QStringLiteral("mau-example"), QStringLiteral("mau.example"),
            2); // authors of addresses ask for exact
        row("nothing but marks", QStringLiteral("!"), QStringLiteral("?"), 3);
    }
    void matching()
    {
        QFETCH(QString, typed);
        QFETCH(QString, expected);
        QFETCH(int, loosest);
        for (int match = 0; match < 3; ++match)
            QCOMPARE(matches(typed, expected, Match(match)), match >= loosest);
    }

    void words()
    {
        QCOMPARE(readMatch(QStringLiteral("exact")), Match::Exact);
        QCOMPARE(readMatch(QStringLiteral("no-accents")), Match::NoAccents);
        QCOMPARE(readMatch(QStringLiteral("typo")), Match::Typo);
    }

    void shares()
    {
        QCOMPARE(share(0, 3), 0);
        QCOMPARE(share(1, 3), 3333);
        QCOMPARE(share(2, 3), 6667);
        QCOMPARE(share(3, 3), fullScore);
        QCOMPARE(share(1, 0), 0);
    }

    void mendedKeepsTheOrderAndMissesNothing()
    {
        const QStringList present{QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")};
        QCOMPARE(
            mended({QStringLiteral("c"), QStringLiteral("gone"), QStringLiteral("a"), QStringLiteral("c")}, present),
            (QStringList{QStringLiteral("c"), QStringLiteral("a"), QStringLiteral("b")}));
        QCOMPARE(mended({}, present), present);
        QCOMPARE(mended(present, {}), QStringList());
    }

    void answersAreReadStrictly()
    {
        const QJsonArray twice{QStringLiteral("a"), QStringLiteral("a")};
        QCOMPARE(readIds(QJsonArray{QStringLiteral("b"), QStringLiteral("a")}),
            std::optional(QStringList{QStringLiteral("b"), QStringLiteral("a")}));
        QVERIFY(!readIds(twice));
        QVERIFY(!readIds(QJsonArray{1}));
        QVERIFY(!readIds(QStringLiteral("a")));
        QVERIFY(!readIds(QJsonValue(QJsonValue::Undefined)));
        QVERIFY(!readPairs(QJsonObject{{QStringLiteral("a"), 1}}));
        QVERIFY(!readPairs(twice));
        QVERIFY(hasOnly({{QStringLiteral("a"), 1}}, {u"a", u"b"}));
        QVERIFY(!hasOnly({{QStringLiteral("c"), 1}}, {u"a", u"b"}));
    }

    void kindsAreFoundByName()
    {
        QVERIFY(!kinds().empty());
        for (const ExerciseKind *kind : kinds())
            QCOMPARE(findKind(kind->name()), kind);
        QCOMPARE(findKind(u"no-such-kind"), nullptr);
    }
};

QTEST_APPLESS_MAIN(TestMatching)
#include "tst_matching.moc"

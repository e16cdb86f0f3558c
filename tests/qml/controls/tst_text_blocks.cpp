// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
#include "text_blocks.h"
#include "text_units.h"
#include "words.h"

#include <QTest>

using namespace hocso::controls;

/** CommonMark in the pieces that are drawn and read. */
class TestTextBlocks : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void splits_data();
    void splits();
    void marksAndDepth();
    void termsOnceEach();
    void whatLooksLikeHtmlIsText();
    void cutsIntoUnits_data();
    void cutsIntoUnits();
    void linesSayWhetherTheyHaveSlots();
    void words();
};

void TestTextBlocks::splits_data()
{
    QTest::addColumn<QString>("markdown");
    QTest::addColumn<QStringList>("expected"); // "level|drawn"
    using L = QStringList;
    QTest::newRow("empty") << QString() << L{};
    QTest::newRow("plain") << QStringLiteral("Bà Mẫu nhận tin.") << L{QStringLiteral("0|Bà Mẫu nhận tin.")};
    QTest::newRow("paragraphs") << QStringLiteral("Một.\n\nHai.")
                                << L{QStringLiteral("0|Một."), QStringLiteral("0|Hai.")};
    QTest::newRow("a line break is a space") << QStringLiteral("Một\nhai.") << L{QStringLiteral("0|Một hai.")};
    QTest::newRow("headings") << QStringLiteral("# A\n\n## B ##\n\nC")
                              << L{QStringLiteral("1|A"), QStringLiteral("2|B"), QStringLiteral("0|C")};
    QTest::newRow("emphasis") << QStringLiteral("Không **đọc** *mã*.")
                              << L{QStringLiteral("0|Không <b>đọc</b> <i>mã</i>.")};
    QTest::newRow("link") << QStringLiteral("Đòi [mã OTP](term:otp).")
                          << L{QStringLiteral("0|Đòi <a href=\"term:otp\">mã OTP</a>.")};
    QTest::newRow("number at the start of a sentence")
        << QStringLiteral("113 là số báo công an.") << L{QStringLiteral("0|113 là số báo công an.")};
    QTest::newRow("hard break") << QStringLiteral("Một\\\nhai") << L{QStringLiteral("0|Một"), QStringLiteral("0|hai")};
}

void TestTextBlocks::splits()
{
    QFETCH(QString, markdown);
    QStringList seen;
    for (const TextBlock &block : splitText(markdown).blocks)
        seen.append(QString::number(block.level) + u'|' + block.text);
    QTEST(seen, "expected");
}

void TestTextBlocks::marksAndDepth()
{
    const auto blocks = splitText(QStringLiteral("1. Một\n2. Hai\n   - ba\n\nHết")).blocks;
    QCOMPARE(blocks.size(), 4);
    QCOMPARE(blocks[0].mark, QStringLiteral("1."));
    QCOMPARE(blocks[1].mark, QStringLiteral("2."));
    QCOMPARE(blocks[2].mark, QStringLiteral("•"));
    QCOMPARE(blocks[1].indent, 1);
    QCOMPARE(blocks[2].indent, 2);
    QCOMPARE(blocks[3].indent, 0);
    QVERIFY(blocks[3].mark.isEmpty());
}

void TestTextBlocks::termsOnceEach()
{
    const auto parts = splitText(QStringLiteral("[mã OTP](term:otp) và [OTP](term:otp), [mã PIN](term:pin)"));
    QCOMPARE(parts.terms.size(), 2);
    QCOMPARE(parts.terms[0], (TextTerm{QStringLiteral("mã OTP"), QStringLiteral("otp")}));
    QCOMPARE(parts.terms[1].term, QStringLiteral("pin"));
    QCOMPARE(parts.blocks.constFirst().plain, QStringLiteral("mã OTP và OTP, mã PIN"));
}

void TestTextBlocks::whatLooksLikeHtmlIsText()
{
    const auto blocks = splitText(QStringLiteral("5 \\< 7 & **8**")).blocks;
    QCOMPARE(blocks.size(), 1);
    QCOMPARE(blocks[0].plain, QStringLiteral("5 < 7 & 8"));
    QCOMPARE(blocks[0].text, QStringLiteral("5 &lt; 7 &amp; <b>8</b>"));
}

void TestTextBlocks::cutsIntoUnits_data()
{
    QTest::addColumn<QString>("markdown");
    QTest::addColumn<QStringList>("expected"); // "before[slot]after"
    using L = QStringList;
    QTest::newRow("empty") << QString() << L{};
    QTest::newRow("words") << QStringLiteral("Bà < Mẫu")
                           << L{QStringLiteral("Bà"), QStringLiteral("&lt;"), QStringLiteral("Mẫu")};
    QTest::newRow("slots with what touches them") << QStringLiteral(
        "Gọi ({{gap:a}}), {{gap:b}}.") << L{QStringLiteral("Gọi"), QStringLiteral("([a]),"), QStringLiteral("[b].")};
    QTest::newRow("slots that touch") << QStringLiteral("{{gap:a}}{{gap:b}}")
                                      << L{QStringLiteral("[a]"), QStringLiteral("[b]")};
    QTest::newRow("bold over a blank") << QStringLiteral("**Không *đọc*** mã")
                                       << L{QStringLiteral("<b>Không</b>"), QStringLiteral("<b><i>đọc</i></b>"),
                                              QStringLiteral("mã")};
    QTest::newRow("bold around a slot") << QStringLiteral("**mã{{gap:a}}nhé** x")
                                        << L{QStringLiteral("<b>mã</b>[a]<b>nhé</b>"), QStringLiteral("x")};
    QTest::newRow("a link of two words") << QStringLiteral("[mã OTP](term:otp).")
                                         << L{QStringLiteral("<a href=\"term:otp\">mã</a>"),
                                                QStringLiteral("<a href=\"term:otp\">OTP</a>.")};
    QTest::newRow("braces that are never closed")
        << QStringLiteral("a {{gap") << L{QStringLiteral("a"), QStringLiteral("{{gap")};
}

void TestTextBlocks::cutsIntoUnits()
{
    QFETCH(QString, markdown);
    QStringList seen;
    for (const TextLine &line : splitUnits(markdown)) {
        for (const TextUnit &unit : line.units)
            seen.append(unit.slotName.isEmpty() ? unit.before : unit.before + u'[' + unit.slotName + u']' + unit.after);
    }
    QTEST(seen, "expected");
}

void TestTextBlocks::linesSayWhetherTheyHaveSlots()
{
    const auto lines = splitUnits(QStringLiteral("Nhớ:\n\n1. {{gap:a}} ngay\n2. hỏi"));
    QCOMPARE(lines.size(), 3);
    QVERIFY(!lines[0].slotted && lines[1].slotted && !lines[2].slotted);
    QCOMPARE(lines[1].mark, QStringLiteral("1."));
    QCOMPARE(lines[1].plain, QStringLiteral("{{gap:a}} ngay"));
}

void TestTextBlocks::words()
{
    QCOMPARE(Words::sentences({QStringLiteral("Đúng"), QString(), QStringLiteral("Vì sao.")}),
        QStringLiteral("Đúng. Vì sao."));
    QCOMPARE(Words::sentences({QStringLiteral("Thế à?"), QStringLiteral("Ừ")}), QStringLiteral("Thế à? Ừ"));
    QCOMPARE(Words::sentences({}), QString());
    QCOMPARE(Words::capital(QStringLiteral("đúng rồi")), QStringLiteral("Đúng rồi"));
    QCOMPARE(Words::stored(QStringLiteral("  Nguyê\u0303n   Thị ")), QStringLiteral("Nguyễn Thị"));
}

QTEST_MAIN(TestTextBlocks)
#include "tst_text_blocks.moc"

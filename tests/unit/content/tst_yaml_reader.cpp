// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
#include "content/yaml_reader.h"

#include <QElapsedTimer>
#include <QSet>
#include <QTest>

using namespace hocso;
using namespace hocso::content;

namespace {

QString asText(const Node &node)
{
    switch (node.kind) {
    case Node::Kind::Empty:
        return QStringLiteral("∅");
    case Node::Kind::Scalar:
        return u'‹' + node.text + u'›';
    case Node::Kind::List: {
        QStringList items;
        for (const Node &item : node.items)
            items += asText(item);
        return u'[' + items.join(u' ') + u']';
    }
    case Node::Kind::Map:
        break;
    }
    QStringList entries;
    for (const NodeEntry &entry : node.entries)
        entries += entry.key + u'=' + asText(entry.value);
    return u'{' + entries.join(u' ') + u'}';
}

QStringList faults(const QByteArray &text)
{
    Diagnostics diagnostics;
    (void)readYaml(text, diagnostics);
    QStringList out;
    for (const Diagnostic &d : diagnostics.list())
        out += QStringLiteral("%1:%2 %3").arg(d.place.line).arg(d.place.column).arg(d.code);
    return out;
}

Node read(const QByteArray &text)
{
    Diagnostics diagnostics;
    const auto file = readYaml(text, diagnostics);
    return file && diagnostics.list().isEmpty() ? file->root : Node();
}

}

/** YAML without its surprises. */
class TestYamlReader : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void reads_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("nodes");
        const auto row = [](const char *name, const char *text, const char *nodes) {
            QTest::newRow(name) << QByteArray(text) << QString::fromUtf8(nodes);
        };
        row("nothing is guessed", "a: [no, yes, 012, 1:30, 0x10, 1e3, 2026-11-21, true, .5]",
            "{a=[‹no› ‹yes› ‹012› ‹1:30› ‹0x10› ‹1e3› ‹2026-11-21› ‹true› ‹.5›]}");
        row("null is a word", "a: null\nb: ~\nc: [null, Null]\nnull: d\ne: nullable\n",
            "{a=‹null› b=‹~› c=[‹null› ‹Null›] null=‹d› e=‹nullable›}");
        row("nothing before a key named null", "a:\nnull: b\n", "{a=∅ null=‹b›}");
        row("nothing", "a:\nb: ''\nc: [x]\nd:\n  - \n  - y\n", "{a=∅ b=‹› c=[‹x›] d=[∅ ‹y›]}");
        row("folded and kept lines", "a: |\n  Một\n  Hai\nb: >\n  Một\n  Hai\nc: Một\n  Hai\n",
            "{a=‹Một\nHai\n› b=‹Một Hai\n› c=‹Một Hai›}");
        row("line ends of Windows", "a: 1\r\nb: |\r\n  c\r\n", "{a=‹1› b=‹c\n›}");
        row("composed", "a: Hoa\xcc\x80", "{a=‹Hoà›}");
        row("marked start", "---\na: b\n...\n", "{a=‹b›}");
        row("not cut", "a: 'Gọi số #113' # thật\nb: C#\n", "{a=‹Gọi số #113› b=‹C#›}");
    }
    void reads()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, nodes);
        QCOMPARE(faults(text), QStringList());
        QCOMPARE(asText(read(text)), nodes);
    }

    void placesCountCharacters()
    {
        const Node root = read("Tên:  Mẫu\nđồ: [Một, 'Hai', ba]\n\n# lời\nc:\n  - d: e\n    g:\n      - h\n");
        QCOMPARE(root.place, (Place{1, 1}));
        QCOMPARE(root.entries[0].value.place, (Place{1, 7}));
        QCOMPARE(root.entries[1].place, (Place{2, 1}));
        QCOMPARE(root.entries[1].value.place, (Place{2, 5}));
        QCOMPARE(root.entries[1].value.items[1].place, (Place{2, 11}));
        QVERIFY(root.entries[1].value.items[1].quoted);
        QVERIFY(!root.entries[1].value.items[2].quoted);
        QCOMPARE(root.entries[1].value.items[2].place, (Place{2, 18}));
        const Node &item = root.entries[2].value.items[0];
        QCOMPARE(item.place, (Place{6, 5}));
        QCOMPARE(item.entries[1].value.items[0].place, (Place{8, 9}));
    }

    void placesBehindAByteOrderMark()
    {
        Diagnostics diagnostics;
        const auto file = readYaml("\xef\xbb\xbf"
                                   "a: b\n",
            diagnostics);
        QVERIFY(file);
        QCOMPARE(file->root.entries[0].value.place, (Place{1, 4}));
    }

    void emptyItemsStandWhereTheirDashIs()
    {
        const Node root = read("a:\n  - \n  # lời\n\n  - b\n  -\nc: d\n");
        QCOMPARE(root.entries[0].value.items[0].place, (Place{2, 3}));
        QCOMPARE(root.entries[0].value.items[2].place, (Place{6, 3}));
    }

    void remembersWhatWasCut_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<bool>("cut");
        QTest::newRow("cut") << QByteArray("a: Gọi số #113") << true;
        QTest::newRow("list") << QByteArray("- Gọi số #113") << true;
        QTest::newRow("second line") << QByteArray("- Gọi\n  số  #113\n") << true;
        QTest::newRow("quoted") << QByteArray("a: \"Gọi số\" #113") << false;
        QTest::newRow("block") << QByteArray("a: | #113\n  b\n") << false;
        QTest::newRow("next line") << QByteArray("a: Gọi số\n#113") << false;
        QTest::newRow("joined") << QByteArray("a: Gọi#113") << false;
        QTest::newRow("brackets") << QByteArray("a: [b] #113") << false;
    }
    void remembersWhatWasCut()
    {
        QFETCH(QByteArray, text);
        QFETCH(bool, cut);
        Diagnostics diagnostics;
        const auto file = readYaml(text, diagnostics);
        QVERIFY(file);
        QCOMPARE(!file->cut.isEmpty(), cut);
    }

    void says_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QStringList>("expected");
        const auto row = [](const char *name, const QByteArray &text, const QStringList &expected) {
            QTest::newRow(name) << text << expected;
        };
        const auto one = [](const char *text) { return QStringList(QString::fromUtf8(text)); };
        row("empty", "", one("1:1 yaml.empty-file"));
        row("only a comment", "# a\n", one("1:1 yaml.empty-file"));
        row("too big", QByteArray(4 * 1024 * 1024 + 1, 'a'), one("1:1 yaml.too-big"));
        row("utf-16",
            QByteArray("\xff\xfe"
                       "a\0:\0",
                6),
            one("1:1 yaml.utf-16"));
        row("utf-16 without a mark", QByteArray("a\0:\0", 4), one("1:1 yaml.utf-16"));
        row("byte order mark",
            "\xef\xbb\xbf"
            "a: b",
            one("1:1 yaml.byte-order-mark"));
        row("latin-1", "a: b\nđ: c\xe0", one("2:5 yaml.not-utf-8"));
        row("overlong", "a: \xc0\xaf", one("1:4 yaml.not-utf-8"));
        row("surrogate", "a: \xed\xa0\x80", one("1:4 yaml.not-utf-8"));
        row("cut off", "a: \xe1\xba", one("1:4 yaml.not-utf-8"));
        row("nul", QByteArray("a: đ\0c", 7), one("1:5 yaml.control-character"));
        row("end of transmission", "a: b\x04\nc: d", one("1:5 yaml.control-character"));
        row("lone carriage return", "a: b\rc: d", one("1:5 yaml.control-character"));
        row("turned direction", "a: b\u202ec", one("1:5 yaml.control-character"));
        row("mark inside", "a: b\ufeff", one("1:5 yaml.control-character"));
        row("escaped", "a: \"b\\u202ec\"", one("1:4 yaml.control-character"));
        row("duplicate", "a: 1\nb: 2\na: 3\n", one("3:1 yaml.duplicate-key"));
        row("duplicates within", "a:\n  b: 1\n  b: [x, y]\nc: {d: 1, d: 2}\n",
            {QStringLiteral("3:3 yaml.duplicate-key"), QStringLiteral("4:11 yaml.duplicate-key")});
        row("anchor", "a: &x b\n", one("1:4 yaml.anchor"));
        row("alias", "a: &x b\nc: *x\n", {QStringLiteral("1:4 yaml.anchor"), QStringLiteral("2:4 yaml.alias")});
        row("emphasis", "a: *quan trọng*\n", one("1:4 yaml.alias"));
        row("merge", "<<: {a: b}\nc: d\n", one("1:1 yaml.merge-key"));
        row("tag", "a: !!str 12\n", one("1:4 yaml.tag"));
        row("exclamation", "a: !Chú ý\n", one("1:4 yaml.tag"));
        row("two documents", "a: b\n---\nc: d\n", one("2:1 yaml.several-documents"));
        row("left over", "- a\nb: c\n", one("2:1 yaml.left-over"));
        row("a list for a key", "? [a]\n: b\n", one("1:3 yaml.complex-key"));
        row("braces", "a: {{fact:x}} là\n", one("1:4 yaml.braces"));
        row("no name", ": a\n", one("1:1 yaml.empty-name"));
        row("open quote", "a: b\nc: \"d\ne: f\n", one("2:4 yaml.open-quote"));
        row("quotes that never close", "a: 'b\nc: d\n", one("1:4 yaml.open-quote"));
        row("open bracket", "a: [b, c\nd: e\n", one("1:8 yaml.open-bracket"));
        row("stray bracket", "a: [b]]\n", one("1:7 yaml.stray-bracket"));
        row("text behind a quote", "a: 'b'c'\n", one("1:7 yaml.indentation"));
        row("colon in braces", "- {a: Giờ: 7h}\n", one("1:10 yaml.flow"));
        row("tab", "a:\n\t- b\n", one("2:1 yaml.tab"));
        row("brackets", "a: [Có, Không?]\n", one("1:14 yaml.flow"));
        row("colon", "a: Hỏi: gì\n", one("1:7 yaml.colon"));
        row("indentation", "a: b\n  c: d\n", one("2:4 yaml.indentation"));
        row("escape", "a: \"b\\c\"\n", one("1:8 yaml.escape"));
        row("first character", "a: @b\n", one("1:4 yaml.first-character"));
        row("percent", "a: %b\n", one("1:4 yaml.first-character"));
        row("block", "a: | b\n  c\n", one("1:6 yaml.block-text"));
        row("marker", "a: \"b\n---\nc\"\n", one("2:1 yaml.marker"));
        row("deep", QByteArray(10'000, '[') + QByteArray(10'000, ']'), one("1:33 yaml.too-deep"));
        row("deep in lines", QByteArray("- ").repeated(10'000), one("1:65 yaml.too-deep"));
        row("many nodes", "a:" + QByteArray("\n- b").repeated(100'001), one("99999:3 yaml.too-many-nodes"));
    }
    void says()
    {
        QFETCH(QByteArray, text);
        QFETCH(QStringList, expected);
        QCOMPARE(faults(text), expected);
    }

    void tooManyKeys()
    {
        QByteArray text;
        for (int i = 0; i < 5001; ++i)
            text += 'k' + QByteArray::number(i) + ": 1\n";
        QCOMPARE(faults(text), QStringList(QStringLiteral("5001:1 yaml.too-many-keys")));
    }

    void billionLaughs()
    {
        QByteArray text = "a0: &a0 [lol, lol]\n";
        for (int i = 1; i < 30; ++i)
            text += QStringLiteral("a%1: &a%1 [*a%2, *a%2, *a%2]\n").arg(i).arg(i - 1).toUtf8();
        const QStringList said = faults(text);
        QCOMPARE(said.size(), 30 + 29 * 3);
        QVERIFY(said.contains(QStringLiteral("30:12 yaml.alias")));
    }

    void hostileTextsEndSoon_data()
    {
        QTest::addColumn<QByteArray>("text");
        const qsizetype most = YamlLimits::bytes / 4;
        for (const char *piece : {"[", "{", "- ", "? ", "a: ", "\"", "'", "|\n", " ", "\n", "#", ":", "&a ", "!a ",
                 "{{", "[a,", "a\n ", "--- \n", "\t", "- |\n", "\xe1\xba\xad", "a: 'b' ", "[]", "%YAML 1.2\n"})
            QTest::newRow(piece) << QByteArray(piece).repeated(most / qsizetype(qstrlen(piece)));
        QTest::newRow("quote that never ends") << "a: \"" + QByteArray("b \n").repeated(most / 3 - 9);
        QTest::newRow("one long line") << "a: [" + QByteArray("\xc4\x91, ").repeated(most / 4 - 9) + "]";
    }
    void hostileTextsEndSoon()
    {
        QFETCH(QByteArray, text);
        QElapsedTimer timer;
        timer.start();
        (void)faults(text);
        QVERIFY2(timer.elapsed() < 20'000, qPrintable(QString::number(timer.elapsed())));
    }

    void mendsALineWithQuotes_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("mended");
        const auto row = [](const char *line, const char *mended) {
            QTest::newRow(line) << QString::fromUtf8(line) << QString::fromUtf8(mended);
        };
        row("  hints: [Có, Không?]", "  hints: [Có, \"Không?\"]");
        row("- ask: Hỏi: gì", "- ask: \"Hỏi: gì\"");
        row("- {text: Giờ: 7h, into: real}", "- {text: \"Giờ: 7h\", into: real}");
        row("- page: {id: a, text: Có, không?}", "- page: {id: a, text: \"Có, không?\"}");
        row("text: @b \"c\"", "text: \"@b \\\"c\\\"\"");
        row("a: {{fact:x}} là", "a: \"{{fact:x}} là\"");
        row("a: b", "a: b");
        row("a: [b", "a: [b");
        row("a: [Chọn [1], x?]", "a: [Chọn [1], x?]");
    }
    void mendsALineWithQuotes()
    {
        QFETCH(QString, line);
        QFETCH(QString, mended);
        QCOMPARE(quotedLine(line), mended);
    }

    void everyCodeHasItsWordsInBothLanguages()
    {
        QSet<QString> seen;
        for (const DiagnosticText &text : yamlDiagnostics()) {
            QVERIFY2(!seen.contains(QString::fromLatin1(text.code)), text.code);
            seen.insert(QString::fromLatin1(text.code));
            for (const char *words : {text.message.vi, text.message.en, text.mend.vi, text.mend.en})
                QVERIFY2(*words, text.code);
        }
    }
};

QTEST_APPLESS_MAIN(TestYamlReader)
#include "tst_yaml_reader.moc"

// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
#include "base/schema.h"
#include "base/text.h"

#include <QSet>
#include <QTest>

#include <algorithm>

using namespace hocso;

namespace {

Node scalar(const QString &text, Place place = {1, 1})
{
    Node node;
    node.kind = Node::Kind::Scalar;
    node.place = place;
    node.text = node.source = text;
    return node;
}

Node list(const QList<Node> &items)
{
    Node node;
    node.kind = Node::Kind::List;
    node.place = {1, 1};
    node.items = items;
    return node;
}

Node map(const QList<QPair<QString, Node>> &entries)
{
    Node node;
    node.kind = Node::Kind::Map;
    node.place = {1, 1};
    int line = 0;
    for (const auto &[key, value] : entries)
        node.entries.append({key, {++line, 3}, value});
    return node;
}

const Schema &sideSchema()
{
    static const Schema schema{QStringLiteral("side"), {},
        {{QStringLiteral("text"), Type::Text, {}, true}, {QStringLiteral("file"), Type::Media, {}}},
        QStringLiteral("text")};
    return schema;
}

const Schema &pairSchema()
{
    static const Schema schema{QStringLiteral("pair"), {},
        {
            {QStringLiteral("left"), Type::Map, {}, true, {}, {}, &sideSchema()},
            {QStringLiteral("right"), Type::Map, {}, true, {}, {}, &sideSchema()},
            {QStringLiteral("because"), Type::Text, {}},
        },
        {}, {QStringLiteral("left"), QStringLiteral("right")}};
    return schema;
}

const Schema &schema()
{
    static const Schema all{QStringLiteral("sample"), {},
        {
            {QStringLiteral("id"), Type::Id, {}},
            {QStringLiteral("ask"), Type::Text, {}, true},
            {QStringLiteral("explain"), Type::Markdown, {}},
            {QStringLiteral("show"), Type::Word, {}, false, QStringLiteral("all"),
                {QStringLiteral("all"), QStringLiteral("one-by-one")}},
            {QStringLiteral("points"), Type::Integer, {}, false, QStringLiteral("1"), {}, nullptr, 1, 100},
            {QStringLiteral("pass"), Type::Percent, {}, false, QStringLiteral("80%"), {}, nullptr, 100, 10000},
            {QStringLiteral("shuffle"), Type::Flag, {}, false, QStringLiteral("true")},
            {QStringLiteral("on"), Type::Date, {}},
            {QStringLiteral("version"), Type::Version, {}},
            {QStringLiteral("hints"), Type::Strings, {}, false, {}, {}, nullptr, 1, 3},
            {QStringLiteral("tags"), Type::Words, {}},
            {QStringLiteral("lessons"), Type::Ids, {}, false, {}, {QStringLiteral("all")}},
            {QStringLiteral("side"), Type::Map, {}, false, {}, {}, &sideSchema()},
            {QStringLiteral("pairs"), Type::List, {}, false, {}, {}, &pairSchema()},
            {QStringLiteral("gaps"), Type::Named, {}, false, {}, {}, &sideSchema()},
        }};
    return all;
}

/** The codes that @p node gets, "code@line:column argument argument". */
QStringList faults(const Node &node)
{
    Diagnostics diagnostics;
    (void)validate(node, schema(), diagnostics);
    QStringList out;
    for (const Diagnostic &d : diagnostics.list())
        out += QStringLiteral("%1@%2:%3 %4")
                   .arg(d.code)
                   .arg(d.place.line)
                   .arg(d.place.column)
                   .arg(d.arguments.join(u' '))
                   .trimmed();
    return out;
}

}

class TestSchema : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsEveryType()
    {
        const Node written = map({
            {QStringLiteral("ask"), scalar(QStringLiteral(" Hỏi gì?\n"))},
            {QStringLiteral("explain"), scalar(QStringLiteral("Một\n\nHai\n"))},
            {QStringLiteral("show"), scalar(QStringLiteral("one-by-one"))},
            {QStringLiteral("points"), scalar(QStringLiteral("012"))},
            {QStringLiteral("pass"), scalar(QStringLiteral("12,5 %"))},
            {QStringLiteral("shuffle"), scalar(QStringLiteral("false"))},
            {QStringLiteral("on"), scalar(QStringLiteral("2026-11-21"))},
            {QStringLiteral("version"), scalar(QStringLiteral("1.10.0"))},
            {QStringLiteral("hints"), list({scalar(QStringLiteral("no")), scalar(QStringLiteral("1:30"))})},
            {QStringLiteral("lessons"), scalar(QStringLiteral("all"))},
            {QStringLiteral("side"), scalar(QStringLiteral("Trái"))},
            {QStringLiteral("pairs"), list({list({scalar(QStringLiteral("113")), scalar(QStringLiteral("Công an"))})})},
            {QStringLiteral("gaps"), map({{QStringLiteral("what"), scalar(QStringLiteral("mã"))}})},
        });
        Diagnostics diagnostics;
        const Node node = validate(written, schema(), diagnostics);
        QVERIFY(diagnostics.list().isEmpty());
        const Fields fields(node, schema(), diagnostics);
        QCOMPARE(fields.text(u"ask"), QStringLiteral("Hỏi gì?"));
        QCOMPARE(fields.text(u"explain"), QStringLiteral("Một\n\nHai\n"));
        QCOMPARE(fields.text(u"show"), QStringLiteral("one-by-one"));
        QCOMPARE(fields.integer(u"points"), 12);
        QCOMPARE(fields.percent(u"pass"), 1250);
        QVERIFY(!fields.flag(u"shuffle"));
        QCOMPARE(fields.texts(u"hints"), QStringList({QStringLiteral("no"), QStringLiteral("1:30")}));
        QCOMPARE(fields.texts(u"lessons"), QStringList(QStringLiteral("all")));
        QCOMPARE(fields.map(u"side")->text(u"text"), QStringLiteral("Trái"));
        QCOMPARE(fields.list(u"pairs").size(), 1);
        QCOMPARE(fields.list(u"pairs")[0].map(u"right")->text(u"text"), QStringLiteral("Công an"));
        QCOMPARE(fields.named(u"gaps")[0].first, QStringLiteral("what"));
        QCOMPARE(fields.named(u"gaps")[0].second.text(u"text"), QStringLiteral("mã"));
        QCOMPARE(fields.partId(u"ask"), partId(QStringLiteral("Hỏi gì?")));
        QCOMPARE(fields.place(u"points"), (Place{1, 1}));
    }

    void missingKeysReadAsTheirDefaults()
    {
        Diagnostics diagnostics;
        const Node node = validate(map({{QStringLiteral("ask"), scalar(QStringLiteral("?"))}}), schema(), diagnostics);
        const Fields fields(node, schema(), diagnostics);
        QVERIFY(!fields.has(u"points"));
        QCOMPARE(fields.integer(u"points"), 1);
        QCOMPARE(fields.percent(u"pass"), 8000);
        QVERIFY(fields.flag(u"shuffle"));
        QCOMPARE(fields.text(u"show"), QStringLiteral("all"));
        QVERIFY(fields.texts(u"hints").isEmpty());
        QVERIFY(!fields.map(u"side"));
    }

    void aWrongValueReadsAsTheDefault()
    {
        Diagnostics diagnostics;
        const Node node = validate(map({{QStringLiteral("ask"), scalar(QStringLiteral("?"))},
                                       {QStringLiteral("points"), scalar(QStringLiteral("nhiều"))}}),
            schema(), diagnostics);
        QCOMPARE(diagnostics.list().size(), 1);
        QCOMPARE(Fields(node, schema(), diagnostics).integer(u"points"), 1);
    }

    void faultsHaveCodesAndPlaces_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<Node>("value");
        QTest::addColumn<QStringList>("expected");
        const auto row = [](const char *name, const QString &key, const Node &value, const QStringList &expected) {
            QTest::newRow(name) << key << value << expected;
        };
        const Place at{2, 9};
        row("unknown", QStringLiteral("xyzzyx"), scalar(QStringLiteral("a"), at),
            {QStringLiteral("schema.unknown-key@2:3 xyzzyx `id`, `ask`, `explain`, `show`, `points`, `pass`, "
                            "`shuffle`, `on`, `version`, `hints`, `tags`, `lessons`, `side`, `pairs`, `gaps`")});
        row("misspelt", QStringLiteral("hnts"), list({scalar(QStringLiteral("a"))}),
            {QStringLiteral("schema.unknown-key@2:3 hnts `hints`")});
        row("read on as what was meant", QStringLiteral("point"), scalar(QStringLiteral("x"), at),
            {QStringLiteral("schema.unknown-key@2:3 point `points`"),
                QStringLiteral("schema.not-integer@2:9 points x")});
        row("empty", QStringLiteral("side"), Node(), {QStringLiteral("schema.empty-key@2:3 side")});
        row("text for a list", QStringLiteral("hints"), scalar(QStringLiteral("a"), at),
            {QStringLiteral("schema.not-list@2:9 hints")});
        row("list for a text", QStringLiteral("explain"), list({}), {QStringLiteral("schema.not-text@1:1 explain")});
        row("text for a map", QStringLiteral("gaps"), scalar(QStringLiteral("a"), at),
            {QStringLiteral("schema.not-named@2:9 gaps")});
        row("too few", QStringLiteral("hints"), list({}), {QStringLiteral("schema.too-few@1:1 hints 1 0")});
        row("too many", QStringLiteral("hints"),
            list({scalar(QStringLiteral("a")), scalar(QStringLiteral("b")), scalar(QStringLiteral("c")),
                scalar(QStringLiteral("d"))}),
            {QStringLiteral("schema.too-many@1:1 hints 3 4")});
        row("empty item", QStringLiteral("hints"), list({Node(), scalar(QStringLiteral("b"))}),
            {QStringLiteral("schema.empty-item@0:0 hints")});
        row("twice", QStringLiteral("tags"), list({scalar(QStringLiteral("a")), scalar(QStringLiteral("a"), at)}),
            {QStringLiteral("schema.duplicate-item@2:9 tags a")});
        row("a decimal", QStringLiteral("points"), scalar(QStringLiteral("1.5"), at),
            {QStringLiteral("schema.not-integer@2:9 points 1.5")});
        row("hexadecimal", QStringLiteral("points"), scalar(QStringLiteral("0x10"), at),
            {QStringLiteral("schema.not-integer@2:9 points 0x10")});
        row("out of range", QStringLiteral("points"), scalar(QStringLiteral("101"), at),
            {QStringLiteral("schema.out-of-range@2:9 points 101 1 100")});
        row("percent below", QStringLiteral("pass"), scalar(QStringLiteral("0%"), at),
            {QStringLiteral("schema.out-of-range@2:9 pass 0% 1% 100%")});
        row("no sign", QStringLiteral("pass"), scalar(QStringLiteral("80"), at),
            {QStringLiteral("schema.not-percent@2:9 pass 80")});
        row("above 100", QStringLiteral("pass"), scalar(QStringLiteral("101%"), at),
            {QStringLiteral("schema.not-percent@2:9 pass 101%")});
        row("yes is not true", QStringLiteral("shuffle"), scalar(QStringLiteral("yes"), at),
            {QStringLiteral("schema.not-flag@2:9 shuffle yes")});
        row("no such day", QStringLiteral("on"), scalar(QStringLiteral("2026-02-30"), at),
            {QStringLiteral("schema.not-date@2:9 on 2026-02-30")});
        row("version", QStringLiteral("version"), scalar(QStringLiteral("1.0"), at),
            {QStringLiteral("schema.not-version@2:9 version 1.0")});
        row("word", QStringLiteral("show"), scalar(QStringLiteral("one-by-on"), at),
            {QStringLiteral("schema.not-allowed@2:9 show one-by-on `one-by-one`")});
        row("id", QStringLiteral("id"), scalar(QStringLiteral("Tải ở Đâu?"), at),
            {QStringLiteral("schema.not-id@2:9 id Tải ở Đâu? tai-o-dau")});
        row("ids", QStringLiteral("lessons"), scalar(QStringLiteral("some"), at),
            {QStringLiteral("schema.not-list@2:9 lessons")});
        row("short list too long", QStringLiteral("pairs"),
            list({list({scalar(QStringLiteral("a")), scalar(QStringLiteral("b")), scalar(QStringLiteral("c"))})}),
            {QStringLiteral("schema.short-list@1:1 pairs 2 left, right")});
        row("short list too short", QStringLiteral("pairs"), list({list({scalar(QStringLiteral("a"))})}),
            {QStringLiteral("schema.missing-key@1:1 right right: …")});
        row("deep", QStringLiteral("pairs"),
            list({map({{QStringLiteral("left"), scalar(QStringLiteral("a"))},
                {QStringLiteral("rihgt"), map({{QStringLiteral("txt"), scalar(QStringLiteral("b"))}})}})}),
            {QStringLiteral("schema.unknown-key@2:3 rihgt `right`"),
                QStringLiteral("schema.unknown-key@1:3 txt `text`")});
    }
    void faultsHaveCodesAndPlaces()
    {
        QFETCH(QString, key);
        QFETCH(Node, value);
        QFETCH(QStringList, expected);
        QCOMPARE(faults(map({{QStringLiteral("ask"), scalar(QStringLiteral("?"))}, {key, value}})), expected);
    }

    void missing() { QCOMPARE(faults(map({})), QStringList(QStringLiteral("schema.missing-key@1:1 ask ask: …"))); }

    void anEmptyKeyAboveItsOwnKeysSaysIndent()
    {
        const Node node = map({{QStringLiteral("ask"), scalar(QStringLiteral("?"))}, {QStringLiteral("side"), Node()},
            {QStringLiteral("text"), scalar(QStringLiteral("a"))}});
        QCOMPARE(faults(node), QStringList(QStringLiteral("schema.indent@2:3 side")));
    }

    void anIdThatIsMissingCanBeWritten()
    {
        static const Schema part{QStringLiteral("part"), {}, {{QStringLiteral("id"), Type::Id, {}, true}}};
        Diagnostics diagnostics;
        (void)validate(map({}), part, diagnostics);
        QCOMPARE(diagnostics.list().size(), 1);
        QCOMPARE(diagnostics.list()[0].code, QStringLiteral("schema.missing-id"));
    }

    void aSentenceWithAColon()
    {
        const Node sentence = map({{QStringLiteral("Nhớ nhé"), scalar(QStringLiteral("tắt \"máy\""))}});
        QCOMPARE(faults(map({{QStringLiteral("ask"), scalar(QStringLiteral("?"))},
                     {QStringLiteral("hints"), list({sentence})}})),
            QStringList(QStringLiteral("schema.colon@1:3 \"Nhớ nhé: tắt \\\"máy\\\"\"")));
        QCOMPARE(
            faults(map({{QStringLiteral("ask"), scalar(QStringLiteral("?"))}, {QStringLiteral("side"), sentence}})),
            QStringList(QStringLiteral("schema.colon@1:3 \"Nhớ nhé: tắt \\\"máy\\\"\"")));
    }

    void oneOfSeveralKinds()
    {
        static const Schema step{QStringLiteral("step"), {},
            {{QStringLiteral("side"), Type::Map, {}, false, {}, {}, &sideSchema()},
                {QStringLiteral("pair"), Type::Map, {}, false, {}, {}, &pairSchema()}},
            {}, {}, true};
        const auto codes = [](const Node &node) {
            Diagnostics diagnostics;
            (void)validate(node, step, diagnostics);
            QStringList out;
            for (const Diagnostic &d : diagnostics.list())
                out += d.code + u' ' + d.arguments.join(u' ');
            return out;
        };
        const Node text = map({{QStringLiteral("text"), scalar(QStringLiteral("a"))}});
        QCOMPARE(codes(map({{QStringLiteral("side"), text}})), QStringList());
        QCOMPARE(codes(map({})), QStringList(QStringLiteral("schema.no-kind `side`, `pair`")));
        QCOMPARE(codes(map({{QStringLiteral("sidee"), text}})),
            QStringList(QStringLiteral("schema.unknown-kind sidee `side`")));
        QCOMPARE(codes(map({{QStringLiteral("side"), text}, {QStringLiteral("pair"), text}})),
            QStringList(QStringLiteral("schema.several-kinds side pair")));
        QCOMPARE(codes(map({{QStringLiteral("side"), Node()}, {QStringLiteral("text"), scalar(QStringLiteral("a"))}})),
            QStringList(QStringLiteral("schema.indent side")));
    }

    void percents_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("share"); // −1: refused
        for (const auto &[text, share] :
            std::initializer_list<std::pair<const char *, int>>{{"80%", 8000}, {"80 %", 8000}, {"12.5%", 1250},
                {"12,55%", 1255}, {"0%", 0}, {"100%", 10000}, {"100.01%", -1}, {"%", -1}, {".5%", -1}, {"5.%", -1},
                {"-5%", -1}, {"+5%", -1}, {"1.234%", -1}, {"80", -1}, {"8 0%", -1}, {"", -1}, {"1..2%", -1}})
            QTest::newRow(text) << QString::fromLatin1(text) << share;
    }
    void percents()
    {
        QFETCH(QString, text);
        QFETCH(int, share);
        QCOMPARE(readPercent(text).value_or(-1), share);
    }

    void integers()
    {
        QCOMPARE(readInteger(u"012"), std::optional<qint64>(12));
        QCOMPARE(readInteger(u"-5"), std::optional<qint64>(-5));
        QVERIFY(!readInteger(u""));
        QVERIFY(!readInteger(u"-"));
        QVERIFY(!readInteger(u"1e3"));
        QVERIFY(!readInteger(u"١٢"));
        QVERIFY(!readInteger(u"99999999999999999999"));
    }

    void ids()
    {
        QVERIFY(isId(u"real-app2"));
        QVERIFY(!isId(u"-a"));
        QVERIFY(!isId(u"Real"));
        QVERIFY(!isId(u"đ"));
        QVERIFY(!isId(QString(65, u'a')));
        QCOMPARE(idFrom(QStringLiteral("  Kỹ năng số: `Đăng ký`! ")), QStringLiteral("ky-nang-so-dang-ky"));
        QCOMPARE(idFrom(QStringLiteral("???")), QString());
    }

    void everyCodeHasItsWordsInBothLanguages()
    {
        QSet<QString> seen;
        for (const DiagnosticText &text : schemaDiagnostics()) {
            QVERIFY2(!seen.contains(QString::fromLatin1(text.code)), text.code);
            seen.insert(QString::fromLatin1(text.code));
            for (const char *words : {text.message.vi, text.message.en, text.mend.vi, text.mend.en})
                QVERIFY2(*words, text.code);
        }
    }
};

QTEST_APPLESS_MAIN(TestSchema)
#include "tst_schema.moc"

// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
#include "progress/fact.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>
#include <QTest>

using namespace hocso;
using namespace hocso::progress;

namespace {

NewFact answered()
{
    return {FactId{QStringLiteral("019aa5b0-7d2c-7abc-8def-0123456789ab")}, QStringLiteral("attempt"),
        LearnerId{QStringLiteral("3f2504e0-4f89-41d3-9a0c-0305e82c3301")}, CourseId{QStringLiteral("vneid")},
        QStringLiteral("1.2.0"), Address{QStringLiteral("vneid/real-app/tên")}, 2, QByteArray(32, '\x11'),
        {{QStringLiteral("score"), 7500}, {QStringLiteral("try"), 2}, {QStringLiteral("hints"), 1},
            {QStringLiteral("help"), true}, {QStringLiteral("revealed"), false}, {QStringLiteral("duration"), 61000},
            {QStringLiteral("sitting"), QStringLiteral("019aa5b0-7d2c-7abc-8def-0123456789ff")},
            {QStringLiteral("lesson"), QStringLiteral("vneid/check")},
            {QStringLiteral("courseTitle"), QStringLiteral("Cài đặt VNeID")},
            {QStringLiteral("answer"), QJsonObject{{QStringLiteral("text"), QStringLiteral("một \"hai\"")}}}}};
}

const Stamp stamp{QStringLiteral("000102030405060708090a0b0c0d0e0f"), QStringLiteral("00000000000000ff"), 3,
    QByteArray(32, '\x22'), 1795248000000, 90000, Certainty::Confirmed};

QByteArray withChange(const char *key, const QJsonValue &value, bool inData = false)
{
    QJsonObject object = QJsonDocument::fromJson(written(answered(), stamp)).object();
    QJsonObject data = object.value(u"data").toObject();
    (inData ? data : object).insert(QLatin1String(key), value);
    if (inData)
        object.insert(QStringLiteral("data"), data);
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

}

class TestFact : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theBytesAreTheAgreedForm()
    {
        // With ' for ", which moc reads better.
        const QByteArray expected = QByteArray(
            "{'at':1795248000000,'clock':'confirmed','course':'vneid','data':{'answer':{'text':'một \\'hai\\''},"
            "'courseTitle':'Cài đặt VNeID','duration':61000,'help':true,'hints':1,'lesson':'vneid/check',"
            "'revealed':false,'score':7500,'sitting':'019aa5b0-7d2c-7abc-8def-0123456789ff','try':2},"
            "'device':'000102030405060708090a0b0c0d0e0f',"
            "'digest':'1111111111111111111111111111111111111111111111111111111111111111',"
            "'id':'019aa5b0-7d2c-7abc-8def-0123456789ab','kind':'attempt',"
            "'learner':'3f2504e0-4f89-41d3-9a0c-0305e82c3301','mono':90000,"
            "'prev':'2222222222222222222222222222222222222222222222222222222222222222','revision':2,"
            "'run':'00000000000000ff','seq':3,'step':'vneid/real-app/tên','v':1,'version':'1.2.0'}")
                                        .replace('\'', '"');
        QCOMPARE(written(answered(), stamp), expected);
    }

    void theHashIsSha256()
    {
        // FIPS 180-4, example "abc".
        QCOMPARE(
            factHash("abc").toHex(), QByteArray("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"));
    }

    void whatIsWrittenIsReadBack()
    {
        const QByteArray bytes = written(answered(), stamp);
        const auto fact = readFact(bytes);
        QVERIFY(fact);
        QCOMPARE(fact->hash, factHash(bytes));
        QCOMPARE(fact->prev, stamp.prev);
        QCOMPARE(fact->kind, QStringLiteral("attempt"));
        QCOMPARE(fact->id, answered().id);
        QCOMPARE(fact->device, stamp.device);
        QCOMPARE(fact->run, stamp.run);
        QCOMPARE(fact->seq, 3);
        QCOMPARE(fact->at, stamp.at);
        QCOMPARE(fact->mono, 90000);
        QCOMPARE(fact->clock, Certainty::Confirmed);
        QCOMPARE(fact->learner, answered().learner);
        QCOMPARE(fact->course, answered().course);
        QCOMPARE(fact->version, QStringLiteral("1.2.0"));
        QCOMPARE(fact->step, answered().step);
        QCOMPARE(fact->revision, 2);
        QCOMPARE(fact->lesson.text, QStringLiteral("vneid/check"));
        QCOMPARE(fact->courseTitle, QStringLiteral("Cài đặt VNeID"));
        QCOMPARE(fact->score, 7500);
        QCOMPARE(fact->tryNumber, 2);
        QCOMPARE(fact->hints, 1);
        QCOMPARE(fact->help, true);
        QCOMPARE(fact->revealed, false);
        QCOMPARE(fact->duration, 61000);
        QCOMPARE(fact->sitting, QStringLiteral("019aa5b0-7d2c-7abc-8def-0123456789ff"));
        QCOMPARE(fact->data, answered().data);
    }

    void aForeignLocaleChangesNoByte()
    {
        const QByteArray bytes = written(answered(), stamp);
        const QLocale before;
        QLocale::setDefault(QLocale(QLocale::Arabic, QLocale::Egypt));
        QCOMPARE(written(answered(), stamp), bytes);
        QVERIFY(readFact(bytes));
        QLocale::setDefault(before);
    }

    void unknownKindsAndFieldsAreFine()
    {
        const auto kind = readFact(withChange("kind", QStringLiteral("review")));
        QVERIFY(kind);
        QCOMPARE(kind->kind, QStringLiteral("review"));
        QVERIFY(readFact(withChange("weather", QStringLiteral("mưa"))));
        QVERIFY(readFact(withChange("weather", QJsonArray{1, true, QJsonValue()}, true)));
        QVERIFY(readFact(withChange("v", 2)));
    }

    void malformedFactsAreRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("place");
        const auto row = [](const char *name, const QByteArray &bytes, const char *place) {
            QTest::newRow(name) << bytes << QString::fromLatin1(place);
        };
        row("nothing", "", "json");
        row("no object", "[1]", "json");
        row("torn", written(answered(), stamp).chopped(1), "json");
        row("not UTF-8", written(answered(), stamp).replace("tên", "t\xff\xfen"), "json");
        row("huge", QByteArray(2 << 20, ' '), "size");
        row("version", withChange("v", 0), "v");
        row("no kind", withChange("kind", QJsonValue::Undefined), "kind");
        row("kind", withChange("kind", QStringLiteral("At tempt")), "kind");
        row("id", withChange("id", QStringLiteral("019AA5B0-7d2c-7abc-8def-0123456789ab")), "id");
        row("device", withChange("device", QStringLiteral("0001")), "device");
        row("run", withChange("run", QStringLiteral("00000000000000FF")), "run");
        row("seq", withChange("seq", 0), "seq");
        row("prev", withChange("prev", QStringLiteral("22")), "prev");
        row("at", withChange("at", QStringLiteral("now")), "at");
        row("negative at", withChange("at", -1), "at");
        row("clock", withChange("clock", QStringLiteral("maybe")), "clock");
        row("learner", withChange("learner", QStringLiteral("Mai")), "learner");
        row("revision", withChange("revision", -1), "revision");
        row("digest", withChange("digest", QStringLiteral("1111")), "digest");
        row("data", withChange("data", QJsonArray{}), "data");
        row("fraction", withChange("share", 0.5, true), "data");
        row("fraction inside", withChange("answer", QJsonArray{QJsonObject{{QStringLiteral("x"), 1.5}}}, true), "data");
        row("number too large", withChange("size", 1e300, true), "data");
        row("score", withChange("score", 10001, true), "data.score");
        row("try", withChange("try", QStringLiteral("1"), true), "data.try");
        row("help", withChange("help", 1, true), "data.help");
        row("duration", withChange("duration", -5, true), "data.duration");
        row("sitting", withChange("sitting", QStringLiteral("first"), true), "data.sitting");
        row("items", withChange("items", QJsonArray{QJsonArray{QStringLiteral("a/b/c"), 1, 10000}}, true),
            "data.items");
    }
    void malformedFactsAreRefused()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, place);
        const auto fact = readFact(bytes);
        QVERIFY(!fact);
        QCOMPARE(fact.error().code, QStringLiteral("fact.malformed"));
        QCOMPARE(fact.error().place, place);
    }

    void theClockIsBelievedByThreeRules()
    {
        constexpr qint64 day = 86400000;
        constexpr qint64 build = 1000 * day;
        QCOMPARE(certaintyOf(build, build, 0), Certainty::Sure);
        QCOMPARE(certaintyOf(build - 1, build, 0), Certainty::Unsure);
        QCOMPARE(certaintyOf(build + 5000 * day, build, 0), Certainty::Sure); // an old program, started first today
        const qint64 last = build + 10 * day;
        QCOMPARE(certaintyOf(last - 1, build, last), Certainty::Unsure);
        QCOMPARE(certaintyOf(last, build, last), Certainty::Sure);
        QCOMPARE(certaintyOf(last + 400 * day, build, last), Certainty::Sure);
        QCOMPARE(certaintyOf(last + 400 * day + 1, build, last), Certainty::Unsure);
    }
};

QTEST_GUILESS_MAIN(TestFact)
#include "tst_fact.moc"

// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
#include "storage/store.h"

#include "storage/database.h"
#include "unit/storage/store_fixture.h"

#include <QJsonDocument>
#include <QTest>

using namespace hocso;
using namespace hocso::test;

class TestStore : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void factsComeBackAsTheyWereWritten()
    {
        TemporaryFolder folder;
        FixedClock clock;
        auto store = opened(folder.path(), 7, clock);
        const auto saved = written(*store, {{attempt(1, mai, 5000), attempt(2, mai, 10000)}, {}, {}});
        QVERIFY(saved);
        QCOMPARE(saved->facts.size(), 2);
        const auto facts = store->factsOf(mai);
        QVERIFY(facts);
        QCOMPARE(facts->size(), 2);
        QCOMPARE(facts->at(0).id, factId(1));
        QCOMPARE(facts->at(0).score, 5000);
        QCOMPARE(facts->at(0).duration, 4000);
        QCOMPARE(facts->at(0).courseTitle, QStringLiteral("Cài đặt VNeID"));
        QCOMPARE(facts->at(0).seq, 2); // 1 is the fact "device"
        QCOMPARE(facts->at(1).prev, facts->at(0).hash);
        QCOMPARE(facts->at(1).hash, saved->facts.at(1).hash);
        QVERIFY(store->factsOf(ba)->isEmpty());
    }

    void everyFactStandsInTheChainOfItsDevice()
    {
        TemporaryFolder folder;
        FixedClock clock;
        for (quint64 run = 1; run <= 3; ++run) {
            auto store = opened(folder.path(), run, clock);
            for (int n = 0; n < 5; ++n)
                QVERIFY(written(*store, {{attempt(int(run) * 10 + n, mai, 0)}, {}, {}}));
        }
        auto database = Database::open(folder.path(QStringLiteral("hocso.db")), Database::Use::Read);
        QVERIFY(database);
        Statement row = (*database)->query(
            "SELECT hash, prev, bytes, kind, seq, height FROM fact JOIN fact_bytes USING (n, hash) ORDER BY n");
        QByteArray head(32, '\0');
        int count = 0;
        while (row.next()) {
            QCOMPARE(progress::factHash(row.bytes(2)), row.bytes(0));
            QCOMPARE(row.bytes(1), head);
            QCOMPARE(row.integer(4), qint64(count % 6 + 1));
            QCOMPARE(row.text(3) == QLatin1String("device"), count % 6 == 0);
            head = row.bytes(0);
            QCOMPARE(row.integer(5), qint64(++count));
        }
        QCOMPARE(count, 18);
    }

    void aStartThatWritesNothingLeavesNoFact()
    {
        TemporaryFolder folder;
        FixedClock clock;
        opened(folder.path(), 1, clock).reset();
        auto database = Database::open(folder.path(QStringLiteral("hocso.db")), Database::Use::Read);
        QCOMPARE(*(*database)->number("SELECT count(*) FROM fact"), 0);
    }

    void theSameIdTwiceIsOneRow()
    {
        TemporaryFolder folder;
        FixedClock clock;
        auto store = opened(folder.path(), 1, clock);
        const auto first = written(*store, {{attempt(1, mai, 5000)}, {}, {}});
        clock.advance(5000);
        const auto second = written(*store, {{attempt(1, mai, 5000), attempt(2, mai, 0)}, {}, {}});
        QVERIFY(second);
        QCOMPARE(second->facts.at(0).hash, first->facts.at(0).hash);
        QCOMPARE(second->facts.at(0).at, first->facts.at(0).at);
        QCOMPARE(store->factsOf(mai)->size(), 2);
    }

    void aMalformedFactChangesNothing()
    {
        TemporaryFolder folder;
        FixedClock clock;
        auto store = opened(folder.path(), 1, clock);
        NewFact wrong = attempt(2, mai, 0);
        wrong.data.insert(QStringLiteral("score"), 0.5);
        const auto saved = written(*store, {{attempt(1, mai, 0), wrong}, {draftOf(mai, QStringLiteral("x"))}, {}});
        QVERIFY(!saved);
        QCOMPARE(saved.error().code, QStringLiteral("fact.malformed"));
        QVERIFY(store->factsOf(mai)->isEmpty());
        QVERIFY(!*store->draft(mai, Address{QStringLiteral("vneid/real-app")}));
        const auto again = written(*store, {{attempt(1, mai, 0)}, {}, {}});
        QVERIFY(again);
        QCOMPARE(again->facts.at(0).seq, 2);
    }

    void draftsGoWithTheAttempt()
    {
        TemporaryFolder folder;
        FixedClock clock;
        const Address lesson{QStringLiteral("vneid/real-app")};
        {
            auto store = opened(folder.path(), 1, clock);
            for (const char *text : {"h", "ho", "học"})
                store->saveDraft(draftOf(mai, QString::fromUtf8(text)));
            store->saveDraft(draftOf(ba, QStringLiteral("b")));
            // What is on its way is read as it will be.
            QCOMPARE((*store->draft(mai, lesson))->state.value(u"text").toString(), QStringLiteral("học"));
            QCOMPARE(store->drafts(mai)->size(), 1);
        }
        auto store = opened(folder.path(), 2, clock);
        const auto draft = *store->draft(mai, lesson);
        QVERIFY(draft);
        QCOMPARE(draft->seed, 0xfedcba9876543210ULL);
        QCOMPARE(draft->state.value(u"text").toString(), QStringLiteral("học"));
        store->write({{attempt(1, mai, 10000)}, {}, {{mai, lesson}}}, {});
        QVERIFY(!*store->draft(mai, lesson));
        store->flush();
        QVERIFY(!*store->draft(mai, lesson));
        QVERIFY(store->drafts(mai)->isEmpty());
        QCOMPARE(store->drafts(ba)->size(), 1);
    }

    void peopleAreTheirLatestVersion()
    {
        TemporaryFolder folder;
        FixedClock clock;
        auto store = opened(folder.path(), 1, clock);
        NewFact consent;
        consent.id = factId(2);
        consent.kind = QStringLiteral("consent");
        consent.learner = mai;
        consent.data = {{QStringLiteral("notice"), QStringLiteral("1")},
            {QStringLiteral("how"), QStringLiteral("screen")}, {QStringLiteral("named"), true}};
        QVERIFY(written(*store, {{person(1, mai, QStringLiteral("Hà Thị Mai")), consent}, {}, {}}));
        NewFact corrected = person(3, mai, QStringLiteral("Hà Thị Mại"));
        corrected.data.insert(QStringLiteral("replaces"), factId(1).text);
        QVERIFY(written(*store, {{corrected}, {}, {}}));
        auto people = store->people();
        QCOMPARE(people->size(), 1);
        QCOMPARE(people->at(0).current.name, QStringLiteral("Hà Thị Mại"));
        QCOMPARE(people->at(0).current.birthYear, 1956);
        QVERIFY(people->at(0).consented);
        QVERIFY(people->at(0).conflicts.isEmpty());

        NewFact other = person(4, mai, QStringLiteral("Hà Mai"));
        other.data.insert(QStringLiteral("replaces"), factId(1).text);
        QVERIFY(written(*store, {{other}, {}, {}}));
        people = store->people();
        QCOMPARE(people->at(0).current.name, QStringLiteral("Hà Mai"));
        QCOMPARE(people->at(0).conflicts.size(), 2);
    }

    void preferencesStayUntilTheyAreNamedAgain()
    {
        TemporaryFolder folder;
        FixedClock clock;
        {
            auto store = opened(folder.path(), 1, clock);
            QVERIFY(store->preferences().isEmpty());
            store->savePreferences(
                {{QStringLiteral("textScale"), 150}, {QStringLiteral("theme"), QStringLiteral("dark")}});
            store->savePreferences({{QStringLiteral("textScale"), 200}});
        }
        const auto store = opened(folder.path(), 2, clock);
        QCOMPARE(store->preferences().value(u"textScale").toInt(), 200);
        QCOMPARE(store->preferences().value(u"theme").toString(), QStringLiteral("dark"));
    }

    void awardsAreCountedByTheYearOfVietNam()
    {
        TemporaryFolder folder;
        FixedClock clock;
        auto store = opened(folder.path(), 1, clock);
        const auto award = [](int n) {
            NewFact fact = attempt(n, mai, 0);
            fact.kind = QStringLiteral("award");
            fact.data = {{QStringLiteral("serial"), QString::number(n)}};
            return fact;
        };
        clock.set(QDateTime(QDate(2026, 12, 31), QTime(16, 59, 59), Qt::UTC).toMSecsSinceEpoch());
        QVERIFY(written(*store, {{award(1)}, {}, {}}));
        clock.advance(1000); // midnight in Hà Nội
        QVERIFY(written(*store, {{award(2), award(3)}, {}, {}}));
        QCOMPARE(*store->awardsInYear(2026), 1);
        QCOMPARE(*store->awardsInYear(2027), 2);
        QCOMPARE(*store->awardsInYear(2025), 0);
    }

    void theExportIsEveryFactALine()
    {
        TemporaryFolder folder;
        FixedClock clock;
        auto store = opened(folder.path(), 1, clock);
        NewFact unknown = attempt(2, mai, 0);
        unknown.kind = QStringLiteral("balloon_flight");
        unknown.data = {{QStringLiteral("height"), 300}, {QStringLiteral("over"), QStringLiteral("Mường La")}};
        QVERIFY(written(*store, {{person(1, mai, QStringLiteral("Hà Thị Mai")), unknown, attempt(3, ba, 0)}, {}, {}}));
        const auto lines = store->exportLearner(mai)->split('\n');
        QCOMPARE(lines.size(), 3);
        QVERIFY(lines.last().isEmpty());
        const QJsonObject flight = QJsonDocument::fromJson(lines[1]).object();
        QCOMPARE(flight.value(u"kind").toString(), QStringLiteral("balloon_flight"));
        QCOMPARE(flight.value(u"data").toObject().value(u"over").toString(), QStringLiteral("Mường La"));
        QCOMPARE(progress::factHash(lines[1]), store->factsOf(mai)->at(1).hash);
    }

    void aSecondProgramIsRefused()
    {
        TemporaryFolder folder;
        FixedClock clock;
        auto store = opened(folder.path(), 1, clock);
        const auto second = Store::open(folder.path(), writer(2), clock);
        QVERIFY(!second);
        QCOMPARE(second.error().code, QStringLiteral("storage.locked"));
        store.reset();
        QVERIFY(Store::open(folder.path(), writer(3), clock));
    }

    void theClockIsBelievedOnlyWhereItFits()
    {
        TemporaryFolder folder;
        FixedClock clock;
        constexpr qint64 day = 86400000;
        const qint64 today = clock.now();
        auto store = opened(folder.path(), 1, clock);
        const auto certaintyOf = [&](int n) {
            const auto saved = written(*store, {{attempt(n, mai, 0)}, {}, {}});
            return saved->facts.at(0).clock;
        };
        QCOMPARE(certaintyOf(1), progress::Certainty::Sure);
        clock.set(buildTime - 1);
        QCOMPARE(store->clockCertainty(), progress::Certainty::Unsure);
        QCOMPARE(certaintyOf(2), progress::Certainty::Unsure);
        clock.set(today - 1);
        QCOMPARE(certaintyOf(3), progress::Certainty::Unsure);
        clock.set(today + 401 * day);
        QCOMPARE(certaintyOf(4), progress::Certainty::Unsure);
        clock.set(today + 400 * day); // unsure facts have not moved the mark
        QCOMPARE(store->clockCertainty(), progress::Certainty::Sure);
        clock.set(today + day);
        QCOMPARE(certaintyOf(5), progress::Certainty::Sure);

        store = nullptr;
        store = opened(folder.path(), 2, clock); // the mark is remembered
        clock.set(today);
        QCOMPARE(store->clockCertainty(), progress::Certainty::Unsure);
        store->confirmClock();
        QCOMPARE(certaintyOf(6), progress::Certainty::Confirmed);
        store = nullptr;
        store = opened(folder.path(), 3, clock); // a confirmed date moves the mark, and holds for its run only
        QCOMPARE(store->clockCertainty(), progress::Certainty::Sure);
    }

    void callbacksComeInTheThreadOfTheCaller()
    {
        TemporaryFolder folder;
        FixedClock clock;
        auto store = opened(folder.path(), 1, clock);
        QThread *seen = nullptr;
        store->write({{attempt(1, mai, 0)}, {}, {}}, [&](const Result<Saved> &) { seen = QThread::currentThread(); });
        QTRY_COMPARE(seen, QThread::currentThread()); // by the event loop, without flush()
    }

    void whatWaitsIsWrittenAtTheEnd()
    {
        TemporaryFolder folder;
        FixedClock clock;
        auto store = opened(folder.path(), 1, clock);
        for (int n = 0; n < 200; ++n)
            store->write({{attempt(n, mai, 0)}, {}, {}}, [](const Result<Saved> &) { QFAIL("after the end"); });
        store.reset();
        QVERIFY(!QFileInfo::exists(folder.path(QStringLiteral("hocso.db-wal")))); // a clean stop
        store = opened(folder.path(), 2, clock);
        QVERIFY(!store->openReport().uncleanStop);
        QCOMPARE(store->factsOf(mai)->size(), 200);
    }
};

QTEST_GUILESS_MAIN(TestStore)
#include "tst_store.moc"

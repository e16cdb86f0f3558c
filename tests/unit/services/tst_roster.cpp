// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
#include "services/roster.h"

#include "keys/keys.h"
#include "support/fixed_clock.h"
#include "support/temporary_folder.h"

#include <QTest>

using namespace hocso;
using services::NameFault;
using services::PersonDetails;
using services::Roster;
using services::YearFault;

class TestRoster : public QObject {
    Q_OBJECT

    struct Office {
        Office()
        {
            const storage::Writer writer{
                QString(32, u'a'), keys::random64(), QByteArray(32, 'k'), QStringLiteral("test"), {}, 0};
            store = *storage::Store::open(folder.path(), writer, clock);
            roster = std::make_unique<Roster>(*store, clock, services::Site{});
        }
        LearnerId add(const PersonDetails &details, bool consents = true)
        {
            LearnerId added;
            roster->add(details, consents, [&](const Result<LearnerId> &id) { added = *id; });
            if (!QTest::qWaitFor([&] { return !added.isEmpty(); }))
                qFatal("nobody was added");
            return added;
        }
        test::TemporaryFolder folder;
        test::FixedClock clock;
        std::unique_ptr<storage::Store> store;
        std::unique_ptr<Roster> roster;
    };

private Q_SLOTS:
    void namesAreChecked_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<NameFault>("fault");
        QTest::newRow("plain") << QStringLiteral("Nguyễn Thị Mẫu") << NameFault::None;
        QTest::newRow("rare accents") << QStringLiteral("Y Ƀhăm Niê Kđăm") << NameFault::None;
        QTest::newRow("one letter") << QStringLiteral("Ý") << NameFault::None;
        QTest::newRow("right to left") << QStringLiteral("محمد") << NameFault::None;
        QTest::newRow("120") << QString(120, u'ễ') << NameFault::None;
        QTest::newRow("120 taken apart") << QString(120, u'ễ').normalized(QString::NormalizationForm_D)
                                         << NameFault::None;
        QTest::newRow("200") << QString(200, u'a') << NameFault::TooLong;
        QTest::newRow("empty") << QString() << NameFault::Empty;
        QTest::newRow("blanks") << QStringLiteral(" \t ") << NameFault::Empty;
        QTest::newRow("direction marks only") << QStringLiteral("\u202e\u200f") << NameFault::Empty;
        QTest::newRow("emoji") << QStringLiteral("😀😀") << NameFault::NoLetter;
        QTest::newRow("digits") << QStringLiteral("1234") << NameFault::NoLetter;
    }
    void namesAreChecked()
    {
        QFETCH(QString, name);
        QFETCH(NameFault, fault);
        QCOMPARE(services::checkName(name), fault);
    }

    void namesAreCleaned()
    {
        QCOMPARE(services::cleanName(QStringLiteral("  Lò\t Văn\u202e  Thử\n")), QStringLiteral("Lò Văn Thử"));
        const QString name = QStringLiteral("Hoàng Thị Huệ");
        QCOMPARE(services::cleanName(name.normalized(QString::NormalizationForm_D)), name);
    }

    void yearsAreChecked()
    {
        int year = -1;
        QCOMPARE(services::checkBirthYear(QString(), 2026, year), YearFault::None);
        QCOMPARE(year, 0);
        QCOMPARE(services::checkBirthYear(QStringLiteral(" 1958 "), 2026, year), YearFault::None);
        QCOMPARE(year, 1958);
        QCOMPARE(services::checkBirthYear(QStringLiteral("2026"), 2026, year), YearFault::None);
        QCOMPARE(services::checkBirthYear(QStringLiteral("2027"), 2026, year), YearFault::Future);
        QCOMPARE(services::checkBirthYear(QStringLiteral("1900"), 2026, year), YearFault::TooOld);
        QCOMPARE(services::checkBirthYear(QStringLiteral("58"), 2026, year), YearFault::NotANumber);
        QCOMPARE(services::checkBirthYear(QStringLiteral("năm 1958"), 2026, year), YearFault::NotANumber);
    }

    void peopleSortByTheLastWordAndAreFoundWithoutAccents()
    {
        Office office;
        office.add({QStringLiteral("Nguyễn Thị Đào"), 1950, {}, {}, {}});
        office.add({QStringLiteral("Lò Văn Ân"), 1964, {}, {}, {}});
        office.add({QStringLiteral("Mùa A Dơ"), 1971, {}, {}, {}});
        office.add({QStringLiteral("Trần Văn Dao"), 1971, {}, {}, {}});
        QStringList names;
        for (const auto &person : office.roster->people())
            names.append(person.current.name);
        QCOMPARE(names,
            (QStringList{QStringLiteral("Lò Văn Ân"), QStringLiteral("Trần Văn Dao"), QStringLiteral("Mùa A Dơ"),
                QStringLiteral("Nguyễn Thị Đào")}));
        const auto found = office.roster->search(QStringLiteral("dao"));
        QCOMPARE(found.size(), 2);
        const auto exact = office.roster->search(QStringLiteral("Đào"));
        QCOMPARE(office.roster->people()[exact.first()].current.name, QStringLiteral("Nguyễn Thị Đào"));
        QCOMPARE(exact.size(), 2); // exact accents first, the others after
        QCOMPARE(office.roster->search({}).size(), 4);
        QVERIFY(office.roster->search(QStringLiteral("xyz")).isEmpty());
    }

    void withoutConsentNothingAboutThePersonIsKept()
    {
        Office office;
        const LearnerId id = office.add(
            {QStringLiteral("Bí Mật Thay"), 1958, QStringLiteral("f"), QStringLiteral("bản Xa"), {}}, false);
        const auto *person = office.roster->find(id);
        QVERIFY(person->current.name.isEmpty());
        QCOMPARE(person->current.birthYear, 0);
        QVERIFY(!person->consented);
        QVERIFY(!person->guest);
        const QByteArray facts = *office.store->exportLearner(id);
        QVERIFY(!facts.contains("Thay"));
        QVERIFY(!facts.contains("1958"));
        QVERIFY(facts.contains("\"consent\""));
    }

    void correctionsNameWhatTheyReplace()
    {
        Office office;
        const LearnerId id = office.add({QStringLiteral("Nguyễn Thị Mẩu"), 1958, {}, {}, {}});
        const auto first = office.roster->find(id)->current;
        bool done = false;
        office.roster->correct(
            id, {QStringLiteral("Nguyễn Thị Mẫu"), 1959, {}, {}, {}}, true, [&](const auto &) { done = true; });
        QTRY_VERIFY(done);
        const auto *person = office.roster->find(id);
        QCOMPARE(person->current.name, QStringLiteral("Nguyễn Thị Mẫu"));
        QCOMPARE(person->current.replaces, first.id);
        QCOMPARE(person->current.picture, first.picture);
        QVERIFY(person->conflicts.isEmpty());
    }

    void namesakesAreNoticed()
    {
        Office office;
        const LearnerId id = office.add({QStringLiteral("Nguyễn Thị Mẫu"), 1958, {}, {}, {}});
        QVERIFY(office.roster->namesake(QStringLiteral("nguyen thi mau"), {}));
        QVERIFY(!office.roster->namesake(QStringLiteral("nguyen thi mau"), id));
        QVERIFY(!office.roster->namesake(QString(), {}));
    }

    void aGuestMayBeNamedLater()
    {
        Office office;
        LearnerId id;
        office.roster->addGuest([&](const Result<LearnerId> &added) { id = *added; });
        QTRY_VERIFY(!id.isEmpty());
        QVERIFY(office.roster->find(id)->guest);
        bool done = false;
        office.roster->correct(
            id, {QStringLiteral("Hà Thị Dụ"), 1971, {}, {}, {}}, true, [&](const auto &) { done = true; });
        QTRY_VERIFY(done);
        QVERIFY(!office.roster->find(id)->guest);
        QVERIFY(office.roster->find(id)->consented);
        QCOMPARE(office.roster->find(id)->current.name, QStringLiteral("Hà Thị Dụ"));
    }

    void withdrawingTakesTheNameAndKeepsTheLearner()
    {
        Office office;
        const LearnerId id = office.add({QStringLiteral("Nguyễn Thị Mẫu"), 1958, {}, {}, {}});
        bool done = false;
        office.roster->withdrawConsent(id, [&](const auto &) { done = true; });
        QTRY_VERIFY(done);
        QVERIFY(office.roster->find(id));
        QVERIFY(office.roster->find(id)->current.name.isEmpty());
        QVERIFY(!office.roster->find(id)->consented);
        QCOMPARE(office.roster->find(id)->current.birthYear, 1958); // the counts stay
    }

    void exportThenErase()
    {
        Office office;
        const LearnerId id = office.add({QStringLiteral("Nguyễn Thị Mẫu"), 1958, {}, {}, {}});
        const QString file = office.folder.path(QStringLiteral("out.jsonl"));
        QVERIFY(office.roster->exportTo(id, file));
        QVERIFY(test::readFile(file).contains("Nguyễn Thị Mẫu"));
        const auto refused = office.roster->exportTo(id, QStringLiteral("/nonexistent/folder/out.jsonl"));
        QCOMPARE(refused.error().code, QStringLiteral("file.unwritable"));
        bool done = false;
        office.roster->erase(id, [&](const auto &) { done = true; });
        QTRY_VERIFY(done);
        QVERIFY(!office.roster->find(id));
    }

    void picturesAreGivenOutEvenly()
    {
        Office office;
        QSet<QString> pictures;
        for (int i = 0; i < 8; ++i) {
            const LearnerId id = office.add({QStringLiteral("Người %1").arg(QChar(u'A' + i)), 1960, {}, {}, {}});
            pictures.insert(office.roster->find(id)->current.picture);
        }
        QCOMPARE(pictures.size(), 8);
    }
};

QTEST_GUILESS_MAIN(TestRoster)
#include "tst_roster.moc"

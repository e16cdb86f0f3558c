// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
#include "unit/progress/facts.h"

#include <QTest>

using namespace hocso;
using namespace hocso::test;

namespace {

Fact version(Machine &machine, const QString &name, const FactId &replaces = {})
{
    return machine.write(QStringLiteral("person"), {},
        {{QStringLiteral("name"), name}, {QStringLiteral("birthYear"), 1950},
            {QStringLiteral("sex"), QStringLiteral("f")}, {QStringLiteral("village"), QStringLiteral("Bó")},
            {QStringLiteral("picture"), QStringLiteral("lotus")}, {QStringLiteral("replaces"), replaces.text},
            {QStringLiteral("guest"), false}});
}

Fact consent(Machine &machine, bool named)
{
    return machine.write(QStringLiteral("consent"), {},
        {{QStringLiteral("notice"), QStringLiteral("1")}, {QStringLiteral("how"), QStringLiteral("screen")},
            {QStringLiteral("named"), named}});
}

const QString mai1 = QStringLiteral("Hà Thị Mai");
const QString mai2 = QStringLiteral("Hà Thị Mại");
const QString mai3 = QStringLiteral("Hà Thị Mài");

}

class TestPerson : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aVersionReplacesTheOneItNames()
    {
        Machine machine(1);
        const Fact first = version(machine, mai1);
        const Person person = foldPerson(mai, {first, consent(machine, true), version(machine, mai2, first.id)});
        QCOMPARE(person.id, mai);
        QCOMPARE(person.current.name, mai2);
        QCOMPARE(person.current.replaces, first.id);
        QCOMPARE(person.current.birthYear, 1950);
        QCOMPARE(person.current.village, QStringLiteral("Bó"));
        QVERIFY(person.consented);
        QVERIFY(!person.guest);
        QVERIFY(!person.erased);
        QVERIFY(person.conflicts.isEmpty());
    }

    void ofTwoThatReplaceTheSameTheLaterIsShownAndBothAreListed()
    {
        Machine here(1);
        Machine there(2);
        const Fact first = version(here, mai1);
        const Fact second = version(here, mai2, first.id);
        there.now = here.now + 1000;
        const Fact third = version(there, mai3, first.id);
        for (const QList<Fact> &facts : {QList{first, second, third}, QList{third, first, second, third}}) {
            const Person person = foldPerson(mai, facts);
            QCOMPARE(person.current.name, mai3);
            QCOMPARE(person.conflicts.size(), 2);
            QCOMPARE(person.conflicts.at(0).name, mai2);
        }
        // A person has looked: one version for each of the two, both saying the same.
        const Person settled
            = foldPerson(mai, {first, second, third, version(there, mai2, second.id), version(there, mai2, third.id)});
        QCOMPARE(settled.current.name, mai2);
        QVERIFY(settled.conflicts.isEmpty());
    }

    void withdrawalTakesTheNameAndLeavesTheRest()
    {
        Machine machine(1);
        const Fact first = version(machine, mai1);
        QList<Fact> facts{first, consent(machine, true), machine.write(QStringLiteral("consent_withdrawn"), {}, {})};
        Person person = foldPerson(mai, facts);
        QVERIFY(person.current.name.isEmpty());
        QCOMPARE(person.current.birthYear, 1950);
        QVERIFY(!person.consented);
        facts << version(machine, mai2, first.id) << consent(machine, true); // and agrees again
        person = foldPerson(mai, facts);
        QCOMPARE(person.current.name, mai2);
        QVERIFY(person.consented);
    }

    void whoRefusesLearnsWithoutAName()
    {
        Machine machine(1);
        const Person person = foldPerson(mai, {version(machine, {}), consent(machine, false)});
        QVERIFY(!person.consented);
        QVERIFY(person.current.name.isEmpty());
    }

    void anErasureIsOfTheOneItNames()
    {
        Machine machine(1);
        const auto erasure = [&](const LearnerId &of) {
            return machine.write(QStringLiteral("erasure"), {}, {{QStringLiteral("of"), of.text}});
        };
        QVERIFY(foldPerson(mai, {version(machine, mai1), erasure(mai)}).erased);
        QVERIFY(!foldPerson(mai, {version(machine, mai1), erasure(LearnerId{QStringLiteral("x")})}).erased);
    }

    void versionsThatReplaceEachOtherInARingDoNotHang()
    {
        Machine machine(1);
        Fact first = version(machine, mai1);
        const Fact second = version(machine, mai2, first.id);
        first.data.insert(QStringLiteral("replaces"), second.id.text);
        QCOMPARE(foldPerson(mai, {first, second}).current.name, mai2);
    }

    void ofNoFactsComesNoOne()
    {
        const Person person = foldPerson(mai, {});
        QCOMPARE(person.id, mai);
        QVERIFY(person.current.id.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestPerson)
#include "tst_person.moc"

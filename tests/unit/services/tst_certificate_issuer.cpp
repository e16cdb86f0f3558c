// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
#include "school.h"

#include "services/certificate_issuer.h"

using namespace hocso;
using services::CertificateIssuer;
using test::School;

class TestCertificateIssuer : public QObject {
    Q_OBJECT

    static void finish(School &school)
    {
        const auto one = school.lesson({QStringLiteral("aa")});
        auto player = school.play(one, one);
        School::answer(*player, 2);
        player->next();
        player = school.play(school.check(), one);
        for (int i = 0; i < 3; ++i)
            School::answer(*player, School::right(*player));
        QTRY_VERIFY(school.record->progress().completions.contains({QStringLiteral("course")}));
    }

    static content::CourseSummary course(const School &school)
    {
        return school.course(school.lesson({QStringLiteral("aa")}));
    }

private Q_SLOTS:
    void saysWhatIsStillMissing()
    {
        School school;
        CertificateIssuer issuer(course(school), *school.record, school.clock, {});
        issuer.prepare();
        QCOMPARE(issuer.state(), CertificateIssuer::State::NotYet);
        const auto asked = services::demands(school.record->progress(), issuer.course());
        QCOMPARE(asked.size(), 2);
        QCOMPARE(asked[0].kind, services::Demand::AllLessons);
        QCOMPARE(asked[0].all, 1);
        QVERIFY(!asked[0].met);
        QCOMPARE(asked[1].kind, services::Demand::OneAssessment);
        QVERIFY(!asked[1].met);
    }

    void awardsOnceAndKeepsTheNumber()
    {
        School school;
        school.person.current.name = QStringLiteral("Nguyễn Thị Mẫu");
        school.person.current.sex = QStringLiteral("f");
        school.person.current.birthYear = 1958;
        school.record->setPerson(school.person);
        finish(school);
        services::Site site;
        site.commune = QStringLiteral("xã Vân Hồ");
        site.communeCode = QStringLiteral("03979");
        CertificateIssuer issuer(course(school), *school.record, school.clock, site);
        issuer.prepare();
        QTRY_COMPARE(issuer.state(), CertificateIssuer::State::Ready);
        const auto page = *issuer.page();
        QVERIFY(page.serial.startsWith(QStringLiteral("1/2026/GCN-03979-")));
        QCOMPARE(page.salutation, QStringLiteral("bà"));
        QCOMPARE(page.result, exercises::fullScore);
        QCOMPARE(page.issuer.unit, QStringLiteral("ỦY BAN NHÂN DÂN XÃ VÂN HỒ"));

        CertificateIssuer again(course(school), *school.record, school.clock, site);
        again.prepare();
        QCOMPARE(again.state(), CertificateIssuer::State::Ready);
        QCOMPARE(again.page()->serial, page.serial);
        QCOMPARE(again.page()->toJson(), page.toJson());

        const QString file = school.folder.path(QStringLiteral("page.pdf"));
        QVERIFY(again.savePdf(file, certificate::Variant::Official));
        QVERIFY(test::readFile(file).startsWith("%PDF"));
    }

    void refusesWhileTheDateIsUnsure()
    {
        School school;
        finish(school);
        school.clock.set(315532800000); // 1980: the battery of an old PC is empty
        CertificateIssuer issuer(course(school), *school.record, school.clock, {});
        issuer.prepare();
        QCOMPARE(issuer.state(), CertificateIssuer::State::DateUnsure);
        QVERIFY(!issuer.page());
        school.clock.set(1795334400000); // the helper sets the date, looks, and confirms
        issuer.confirmToday();
        QTRY_COMPARE(issuer.state(), CertificateIssuer::State::Ready);
    }

    void lettersThatCannotBePrintedSpendNoNumber()
    {
        School school;
        school.person.current.name = QStringLiteral("Mẫu 😀");
        school.record->setPerson(school.person);
        finish(school);
        CertificateIssuer issuer(course(school), *school.record, school.clock, {});
        issuer.prepare();
        QCOMPARE(issuer.state(), CertificateIssuer::State::Failed);
        QCOMPARE(issuer.error()->code, QStringLiteral("certificate.missing-glyphs"));
        QCOMPARE(*school.store->awardsInYear(2026), 0);
    }
};

QTEST_MAIN(TestCertificateIssuer)
#include "tst_certificate_issuer.moc"

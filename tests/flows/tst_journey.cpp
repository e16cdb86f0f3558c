// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
// From YAML to paper: every shipped course is learnt to its end by its own right answers, and certified.
#include "services/workplace.h"
#include "support/fixed_clock.h"
#include "support/pdf_text.h"
#include "support/temporary_folder.h"

#include <QDir>
#include <QTest>

using namespace hocso;
using content::LessonKind;
using services::LessonPlayer;
using services::Phase;
using services::Saving;

namespace {

/** Does what a learner who knows everything would do on the step that is shown. */
void master(LessonPlayer &player)
{
    const content::Step &step = player.step();
    const int shown = player.shownNumber();
    if (step.kind->graded()) {
        player.edit(step.kind->solution(step.content), true);
        player.submit();
        if (!(player.isSitting() && player.lesson().feedbackAtEnd)) {
            QVERIFY2(
                player.outcome() && player.outcome()->score == exercises::fullScore, qPrintable(step.address.text));
            QTRY_COMPARE(player.saving(), Saving::Done);
            player.next();
        }
    } else if (player.offersSkip()) {
        player.skip();
    } else {
        if (!player.isReady())
            player.edit(step.kind->solution(step.content), true);
        player.submit();
    }
    QTRY_VERIFY(player.shownNumber() != shown);
}

}

class TestJourney : public QObject {
    Q_OBJECT

    std::unique_ptr<services::Workplace> open(const test::TemporaryFolder &folder, const Clock &clock)
    {
        services::Options options;
        options.dataFolder = folder.path(QStringLiteral("data"));
        options.cacheFolder = folder.path(QStringLiteral("cache"));
        options.courseRoots = {QStringLiteral(HOCSO_SOURCE_DIR "/courses")};
        options.seed = 7;
        auto place = services::Workplace::open(options, clock);
        if (!place)
            qFatal("cannot open: %s", qPrintable(place.error().code));
        if (!(*place)->library().isReady())
            (*place)->library().refresh();
        if (!QTest::qWaitFor([&] { return (*place)->library().isReady(); }, 20'000))
            qFatal("the courses were not read");
        return *std::move(place);
    }

private Q_SLOTS:
    void everyShippedCourse_data()
    {
        QTest::addColumn<QString>("course");
        const QDir courses(QStringLiteral(HOCSO_SOURCE_DIR "/courses"));
        for (const QString &name : courses.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
            if (courses.exists(name + QStringLiteral("/course.yaml")))
                QTest::newRow(qPrintable(name)) << name;
        }
    }

    void everyShippedCourse()
    {
        QFETCH(QString, course);
        const test::TemporaryFolder folder;
        const test::FixedClock clock;
        const auto place = open(folder, clock);
        LearnerId learner;
        place->roster().add(
            {QStringLiteral("Nguyễn Thị Mẫu"), 1958, QStringLiteral("f"), QStringLiteral("bản Hua Tạt"), {}}, true,
            [&](const Result<LearnerId> &id) { learner = *id; });
        QTRY_VERIFY(!learner.isEmpty());
        auto record = *place->openRecord(learner);
        const auto *summary = place->library().find({course});
        QVERIFY(summary);
        QCOMPARE(summary->errors, 0);

        for (const auto &lesson : summary->lessons) {
            auto player = place->openLesson(*record, summary->id, lesson.id);
            QVERIFY2(bool(player), qPrintable(lesson.id.text));
            for (int guard = 0; (*player)->phase() != Phase::Finished; ++guard) {
                QVERIFY(guard < 200);
                master(**player);
                if (QTest::currentTestFailed())
                    return;
            }
            QTRY_VERIFY(services::progressIn(record->progress(), *summary, lesson).done);
        }
        QTRY_VERIFY(record->progress().completions.contains(summary->id));
        QCOMPARE(services::progressIn(record->progress(), *summary).percent(), 100);

        if (!summary->certificate)
            return;
        const auto issuer = *place->openCertificate(*record, summary->id);
        issuer->prepare();
        QTRY_COMPARE(issuer->state(), services::CertificateIssuer::State::Ready);
        const QString file = folder.path(QStringLiteral("page.pdf"));
        QVERIFY(issuer->savePdf(file, certificate::Variant::Official));
        const QString text = test::pdfText(file);
        for (const QString &field :
            {issuer->page()->name, issuer->page()->serial, summary->certificate->title, QStringLiteral("1958"),
                QStringLiteral("bản Hua Tạt"), QStringLiteral("100 %"), QStringLiteral("21 tháng 11 năm 2026")})
            QVERIFY2(text.contains(field), qPrintable(field + u'\n' + text));
    }

    void theSameAfterEveryRestart()
    {
        // the learner's machine loses power after every single step of the first lesson
        const test::TemporaryFolder folder;
        const test::FixedClock clock;
        LearnerId learner;
        QStringList seen;
        for (int start = 0; start < 60; ++start) {
            const auto place = open(folder, clock);
            if (learner.isEmpty()) {
                place->roster().addGuest([&](const Result<LearnerId> &id) { learner = *id; });
                QTRY_VERIFY(!learner.isEmpty());
            }
            auto record = *place->openRecord(learner);
            const auto *summary = place->library().find({QStringLiteral("vneid")});
            QVERIFY(summary);
            const auto lesson = std::ranges::find(summary->lessons, LessonKind::Steps, &content::LessonSummary::kind);
            if (services::progressIn(record->progress(), *summary, *lesson).done) {
                QCOMPARE(seen.size(), lesson->steps);
                return;
            }
            auto player = *place->openLesson(*record, summary->id, lesson->id);
            if (player->phase() == Phase::Judged) { // the power went before "Tiếp tục"
                player->next();
                if (player->phase() == Phase::Finished)
                    continue;
            }
            seen.append(player->step().address.text);
            master(*player);
            if (QTest::currentTestFailed())
                return;
        }
        QFAIL("the lesson never ended");
    }
};

QTEST_MAIN(TestJourney)
#include "tst_journey.moc"

// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "keys/keys.h"
#include "number_kind.h"
#include "services/lesson_player.h"
#include "support/fixed_clock.h"
#include "support/temporary_folder.h"

#include <QTest>

namespace hocso::test {

/** A data folder with one learner, and a course of numbers: lesson "one" with a page and exercises, a check over a
 * bank. */
class School {
public:
    School() { open(); }

    void open()
    {
        const storage::Writer writer{
            QString(32, u'a'), keys::random64(), QByteArray(32, 'k'), QStringLiteral("test"), {}, 0};
        auto opened = storage::Store::open(folder.path(), writer, clock);
        if (!opened)
            qFatal("cannot open the store: %s", qPrintable(opened.error().code));
        store = *std::move(opened);
        person.id = {QStringLiteral("11111111-1111-4111-8111-111111111111")};
        auto read = services::LearnerRecord::open(*store, clock, person);
        if (!read)
            qFatal("cannot read the learner: %s", qPrintable(read.error().code));
        record = *std::move(read);
    }

    /** As after a power cut: everything in memory is gone. */
    void restart()
    {
        store->flush();
        record.reset();
        store.reset();
        open();
    }

    content::Step step(
        const QString &address, int value, const exercises::ExerciseKind &kind, QStringList tags = {}) const
    {
        content::Step out;
        out.address = {address};
        out.kind = &kind;
        out.content = std::make_shared<const int>(value);
        out.digest = QByteArray(32, 'd');
        out.ask = kind.graded() ? QStringLiteral("?") : QString();
        out.hints = {QStringLiteral("first"), QStringLiteral("second")};
        out.tags = std::move(tags);
        return out;
    }

    content::Lesson lesson(const QStringList &ids) const
    {
        content::Lesson out;
        out.id = {QStringLiteral("one")};
        for (const QString &id : ids)
            out.steps.append(step(QStringLiteral("course/one/") + id, int(id.size()), id == u"page" ? page : number));
        return out;
    }

    /** Two exercises of "a", one of "b", from a bank of 4 and 3. */
    content::Lesson check() const
    {
        content::Lesson out;
        out.id = {QStringLiteral("check")};
        out.kind = content::LessonKind::Assessment;
        out.pass = 8000;
        out.draw
            = {{QStringLiteral("bank"), 2, {QStringLiteral("a")}}, {QStringLiteral("bank"), 1, {QStringLiteral("b")}}};
        for (int i = 0; i < 7; ++i) {
            out.banks[QStringLiteral("bank")].append(step(QStringLiteral("course/banks/bank/x%1").arg(i), i, number,
                {i < 4 ? QStringLiteral("a") : QStringLiteral("b")}));
        }
        return out;
    }

    content::CourseSummary course(const content::Lesson &one) const
    {
        content::CourseSummary out;
        out.id = {QStringLiteral("course")};
        out.version = QStringLiteral("1.0.0");
        out.title = QStringLiteral("Numbers");
        content::LessonSummary summary;
        summary.id = {QStringLiteral("one")};
        summary.steps = int(one.steps.size());
        for (const auto &step : one.steps)
            summary.stepRevisions.append({step.address, step.revision});
        out.lessons.append(summary);
        content::LessonSummary check;
        check.id = {QStringLiteral("check")};
        check.kind = content::LessonKind::Assessment;
        check.steps = 3;
        check.pass = 8000;
        out.lessons.append(check);
        out.certificate = content::CertificateRule{
            QStringLiteral("Numbers"), {{QStringLiteral("one")}}, {{QStringLiteral("check")}}, {}};
        return out;
    }

    std::unique_ptr<services::LessonPlayer> play(const content::Lesson &what, const content::Lesson &one)
    {
        return std::make_unique<services::LessonPlayer>(course(one), what, *record, clock, 42);
    }

    static QJsonObject value(int n) { return {{QStringLiteral("value"), n}}; }

    /** Answers and waits until it is on disk. */
    static void answer(services::LessonPlayer &player, int n)
    {
        player.edit(value(n), true);
        player.submit();
        QTRY_VERIFY(player.saving() != services::Saving::InFlight);
        QVERIFY(player.saving() != services::Saving::Failed);
    }

    /** The value that is right for the exercise that is shown. */
    static int right(const services::LessonPlayer &player)
    {
        return *static_cast<const int *>(player.step().content.get());
    }

    TemporaryFolder folder;
    FixedClock clock;
    NumberKind number{true};
    NumberKind page{false};
    progress::Person person;
    std::unique_ptr<storage::Store> store;
    std::unique_ptr<services::LearnerRecord> record;
};

}

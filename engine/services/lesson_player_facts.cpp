// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
// What was done as facts, on their way to disk; and what it comes to at the end.
#include "services/lesson_player.h"

#include "keys/keys.h"

#include <QDateTime>
#include <QJsonArray>
#include <QPointer>

#include <algorithm>

namespace hocso::services {

using content::LessonKind;
using content::Step;
using exercises::fullScore;
using progress::NewFact;

// ---- facts

NewFact LessonPlayer::fact(const char *kind) const
{
    const Step &of = step();
    const Item &it = item();
    const content::CourseSummary &in = course();
    const QString lesson = card() ? in.id.text + u'/' + card()->lesson.text : lessonAddress().text;
    return {.id = {keys::newFactId(m_clock.now())},
        .kind = QString::fromLatin1(kind),
        .learner = m_record.learner(),
        .course = in.id,
        .version = in.version,
        .step = of.address,
        .revision = of.revision,
        .digest = of.digest,
        .data = {{QStringLiteral("lesson"), lesson}, {QStringLiteral("courseTitle"), in.title},
            {QStringLiteral("duration"), it.duration}, {QStringLiteral("help"), it.helped}}};
}

NewFact LessonPlayer::attemptFact() const
{
    const Item &it = item();
    if (!step().kind->graded()) {
        NewFact done = fact(progress::kind::stepDone);
        if (!it.answer.isEmpty())
            done.data.insert(QStringLiteral("answer"), it.answer);
        return done;
    }
    NewFact attempt = fact(isReview() ? progress::kind::review : progress::kind::attempt);
    attempt.data.insert(QStringLiteral("answer"), it.answer);
    attempt.data.insert(QStringLiteral("hints"), it.hints);
    attempt.data.insert(QStringLiteral("points"), step().points);
    attempt.data.insert(QStringLiteral("revealed"), it.revealed);
    attempt.data.insert(QStringLiteral("score"), std::max(it.score, 0));
    attempt.data.insert(QStringLiteral("try"), std::max(it.tries, 1));
    if (isSitting())
        attempt.data.insert(QStringLiteral("sitting"), m_sitting);
    return attempt;
}

NewFact LessonPlayer::sittingFact() const
{
    NewFact done = fact(progress::kind::stepDone);
    done.step = lessonAddress();
    done.revision = 1;
    done.data.insert(QStringLiteral("duration"), 0); // the last answer has counted it
    done.digest.clear();
    QJsonArray items;
    for (const Item &it : m_items) {
        const Step *of = m_lesson.find(it.address);
        items.append(QJsonArray{it.address.text, of ? of->points : 1, std::max(it.score, 0), it.kept ? 1 : 0});
    }
    done.data.insert(QStringLiteral("sitting"), m_sitting);
    done.data.insert(QStringLiteral("items"), items);
    return done;
}

// ---- saving

void LessonPlayer::send(storage::Change change, std::function<void()> then)
{
    m_pending = std::move(change);
    m_then = std::move(then);
    dispatch();
}

void LessonPlayer::dispatch()
{
    m_saving = Saving::InFlight;
    m_error.reset();
    Q_EMIT changed();
    const QPointer<LessonPlayer> self(this);
    m_record.write(m_pending, [self](const ::hocso::Result<storage::Saved> &saved) {
        if (!self)
            return;
        if (!saved) {
            self->m_saving = Saving::Failed;
            self->m_error = saved.error();
            Q_EMIT self->changed();
            return;
        }
        self->m_saving = Saving::Done;
        Q_EMIT self->changed();
        if (const auto then = std::exchange(self->m_then, {}))
            then();
    });
}

void LessonPlayer::saveAgain()
{
    if (m_saving == Saving::Failed)
        dispatch();
}

// ---- the end

void LessonPlayer::finish()
{
    m_hintTimer.stop();
    m_draftTimer.stop();
    m_phase = Phase::Finished;
    if (!isSitting()) {
        storage::Change change;
        change.deleteDrafts.append({m_record.learner(), lessonAddress()});
        send(std::move(change), {});
    }
    if (!isReview())
        m_record.keepCompletions({m_course});
    ++m_shownNumber;
    Q_EMIT shown();
    Q_EMIT changed();
}

bool LessonPlayer::maySitAgain() const
{
    if (!isSitting())
        return false;
    const auto &sittings = m_record.progress().sittings;
    if (m_lesson.kind == LessonKind::Pretest)
        return std::ranges::none_of(sittings, [&](const auto &s) { return s.lesson == lessonAddress(); });
    if (m_lesson.attemptsPerDay == 0)
        return true;
    const QDate today = QDateTime::fromMSecsSinceEpoch(m_clock.now()).date();
    const auto sat = std::ranges::count_if(sittings, [&](const progress::Sitting &s) {
        return s.lesson == lessonAddress() && QDateTime::fromMSecsSinceEpoch(s.at).date() == today;
    });
    return sat < m_lesson.attemptsPerDay;
}

LessonPlayer::Result LessonPlayer::result() const
{
    Result out;
    out.courseCompleted = !m_wasCompleted && holdsCompletion(m_record.progress(), m_course);
    if (isSitting()) {
        const auto last = m_record.progress().lastSitting(lessonAddress());
        if (!last)
            return out;
        out.score = last->score;
        out.passed = m_lesson.kind == LessonKind::Pretest || last->score >= m_lesson.pass;
        for (const auto &sat : last->items) {
            if (const Step *of = m_lesson.find(sat.address))
                out.items.append({*of, sat.score});
            out.right += sat.score == fullScore ? 1 : 0;
        }
        return out;
    }
    out.passed = true;
    for (const Item &it : m_items) {
        const Step *of = m_lesson.find(it.address);
        if (!of || it.repeat || it.firstScore < 0)
            continue;
        out.items.append({*of, it.firstScore});
        out.right += it.firstScore == fullScore ? 1 : 0;
    }
    return out;
}

}

// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
#include "services/learner_record.h"

#include "keys/keys.h"

#include <QJsonArray>
#include <QPointer>

#include <algorithm>

namespace hocso::services {

using content::CourseSummary;
using content::LessonKind;
using content::LessonSummary;
using exercises::fullScore;
using progress::NewFact;
using progress::Progress;

namespace {

Address addressOf(const CourseSummary &course, const LessonId &lesson)
{
    return {course.id.text + u'/' + lesson.text};
}

const LessonSummary *find(const CourseSummary &course, const LessonId &id)
{
    const auto it = std::ranges::find(course.lessons, id, &LessonSummary::id);
    return it == course.lessons.end() ? nullptr : &*it;
}

}

// ---- progress in lessons and courses

LessonProgress progressIn(const Progress &progress, const CourseSummary &course, const LessonSummary &lesson)
{
    LessonProgress out{.steps = lesson.steps};
    if (lesson.kind == LessonKind::Steps) {
        for (const auto &step : lesson.stepRevisions)
            out.stepsDone += progress.step(step.address, step.revision).done ? 1 : 0;
        out.done = out.steps > 0 && out.stepsDone == out.steps;
        return out;
    }
    const Address address = addressOf(course, lesson.id);
    out.bestScore = progress.bestScore(address);
    out.done = out.bestScore >= 0 && (lesson.kind == LessonKind::Pretest || out.bestScore >= lesson.pass);
    if (out.done) {
        out.stepsDone = out.steps;
    } else if (const auto last = progress.lastSitting(address)) {
        const auto right = std::ranges::count_if(last->items, [](const auto &item) { return item.score == fullScore; });
        out.stepsDone = std::min(int(right), out.steps);
    }
    return out;
}

CourseProgress progressIn(const Progress &progress, const CourseSummary &course)
{
    CourseProgress out;
    for (const LessonSummary &lesson : course.lessons) {
        const LessonProgress in = progressIn(progress, course, lesson);
        out.steps += in.steps;
        out.stepsDone += in.stepsDone;
        out.lessonsDone += in.done ? 1 : 0;
    }
    out.completed = progress.completions.contains(course.id);
    return out;
}

bool holdsCompletion(const Progress &progress, const CourseSummary &course)
{
    const auto done = [&](const LessonId &id) {
        const LessonSummary *lesson = find(course, id);
        return lesson && progressIn(progress, course, *lesson).done;
    };
    if (course.certificate) {
        const auto &rule = *course.certificate;
        return std::ranges::all_of(rule.lessons, done) && std::ranges::all_of(rule.assessments, done)
            && std::ranges::all_of(rule.tasks, [&](const QString &task) { return progress.tasks.contains(task); });
    }
    return !course.lessons.isEmpty() && std::ranges::all_of(course.lessons, [&](const LessonSummary &lesson) {
        return lesson.kind == LessonKind::Pretest || done(lesson.id);
    });
}

NewFact completionFact(
    const Progress &progress, const CourseSummary &course, const LearnerId &learner, const FactId &id)
{
    int result = -1; // the sitting that passed, of the last assessment asked for
    const QList<LessonId> assessments = course.certificate ? course.certificate->assessments : QList<LessonId>{};
    for (const LessonId &assessment : assessments) {
        const LessonSummary *lesson = find(course, assessment);
        const Address address = addressOf(course, assessment);
        const auto passed = std::ranges::find_if(progress.sittings,
            [&](const auto &sitting) { return lesson && sitting.lesson == address && sitting.score >= lesson->pass; });
        if (passed != progress.sittings.end())
            result = passed->score;
    }
    const auto lessons = std::ranges::count(course.lessons, LessonKind::Steps, &LessonSummary::kind);
    return {.id = id,
        .kind = QString::fromLatin1(progress::kind::completed),
        .learner = learner,
        .course = course.id,
        .version = course.version,
        .data = {{QStringLiteral("title"), course.title}, {QStringLiteral("result"), result},
            {QStringLiteral("assisted"), progress.assistedIn(course.id)}, {QStringLiteral("lessons"), int(lessons)},
            {QStringLiteral("minutes"), course.minutes}}};
}

// ---- the record

Result<std::unique_ptr<LearnerRecord>> LearnerRecord::open(
    storage::Store &store, const Clock &clock, const progress::Person &person)
{
    auto facts = store.factsOf(person.id);
    if (!facts)
        return facts.error();
    return std::unique_ptr<LearnerRecord>(new LearnerRecord(store, clock, person, progress::fold(*facts)));
}

LearnerRecord::LearnerRecord(storage::Store &store, const Clock &clock, progress::Person person, Progress progress)
    : m_store(store), m_clock(clock), m_person(std::move(person)), m_progress(std::move(progress))
{
}

void LearnerRecord::setPerson(const progress::Person &person)
{
    m_person = person;
    Q_EMIT personChanged();
}

void LearnerRecord::write(storage::Change change, storage::Store::Done done)
{
    const QPointer<LearnerRecord> self(this);
    m_store.write(std::move(change), [self, done = std::move(done)](const Result<storage::Saved> &saved) {
        if (self && saved) {
            for (const auto &fact : saved->facts) {
                if (fact.learner == self->learner())
                    progress::add(self->m_progress, fact);
            }
            if (!saved->facts.isEmpty())
                Q_EMIT self->changed();
        }
        if (done)
            done(saved);
    });
}

void LearnerRecord::keepCompletions(const QList<CourseSummary> &courses)
{
    storage::Change change;
    QSet<CourseId> now;
    for (const CourseSummary &course : courses) {
        if (course.errors > 0 || m_progress.completions.contains(course.id) || m_completing.contains(course.id)
            || !holdsCompletion(m_progress, course))
            continue;
        change.facts.append(completionFact(m_progress, course, learner(), {keys::newFactId(m_clock.now())}));
        now.insert(course.id);
    }
    if (change.facts.isEmpty())
        return;
    m_completing.unite(now);
    const QPointer<LearnerRecord> self(this);
    write(std::move(change), [self, now](const Result<storage::Saved> &) {
        if (self)
            self->m_completing.subtract(now); // if it failed, the next look writes it
    });
}

QList<ReviewPick> LearnerRecord::reviewPicks(const QList<CourseSummary> &courses) const
{
    QSet<Address> sitting; // answers to it are not shown before it ends
    QList<std::pair<Address, int>> begun;
    if (const auto drafts = m_store.drafts(learner())) {
        for (const storage::Draft &draft : *drafts) {
            const QJsonArray items = draft.state.value(u"items").toArray();
            for (const auto &item : items) {
                const Address address{item[u"address"].toString()};
                if (draft.lesson == reviewAddress)
                    begun.append({address, item[u"revision"].toInt(1)});
                else if (!draft.sitting.isEmpty())
                    sitting.insert(address);
            }
        }
    }
    if (const auto picks = findExercises(begun, courses); !picks.isEmpty())
        return picks;
    // A clock that cannot be believed stands still: then nothing falls due.
    const bool sure = m_store.clockCertainty() != progress::Certainty::Unsure;
    const qint64 now = sure ? m_clock.now() : m_progress.latest;
    return reviewList(m_progress, courses, now > 0 ? progress::dayOf(now) : 0, sitting);
}

std::optional<ResumePoint> LearnerRecord::resumePoint(const QList<CourseSummary> &courses) const
{
    const auto course = [&](const CourseId &id) -> const CourseSummary * {
        const auto it = std::ranges::find(courses, id, &CourseSummary::id);
        return it == courses.end() || it->errors > 0 ? nullptr : &*it;
    };
    const auto timeLeft = [](const LessonSummary &lesson, int at, int all) {
        return all == 0 ? 0 : int((qint64(lesson.minutes) * (all - at) + all - 1) / all);
    };

    auto drafts = m_store.drafts(learner());
    if (drafts) {
        std::ranges::sort(*drafts, std::greater{}, &storage::Draft::at);
        for (const auto &draft : std::as_const(*drafts)) {
            const auto slash = draft.lesson.text.indexOf(u'/');
            const CourseSummary *in = course({draft.lesson.text.first(slash)});
            const LessonSummary *lesson = in ? find(*in, {draft.lesson.text.sliced(slash + 1)}) : nullptr;
            if (!lesson)
                continue;
            const int at = draft.state.value(u"at").toInt();
            const int all = int(draft.state.value(u"items").toArray().size());
            return ResumePoint{in->id, lesson->id, true, at + 1, all, timeLeft(*lesson, at, all)};
        }
    }
    const auto firstOpen = [&](const CourseSummary &in, bool begun) -> std::optional<ResumePoint> {
        for (const LessonSummary &lesson : in.lessons) {
            if (!progressIn(m_progress, in, lesson).done)
                return ResumePoint{in.id, lesson.id, begun, 0, lesson.steps, lesson.minutes};
        }
        return {};
    };
    if (const CourseSummary *last = course(m_progress.lastCourse)) {
        if (auto open = firstOpen(*last, true))
            return open;
    }
    for (const CourseSummary &in : courses) {
        if (in.errors == 0 && !in.hidden && !m_progress.completions.contains(in.id)) {
            if (auto open = firstOpen(in, progressIn(m_progress, in).stepsDone > 0))
                return open;
        }
    }
    return {};
}

}

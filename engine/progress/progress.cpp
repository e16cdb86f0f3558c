// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
#include "progress/progress.h"

#include <QJsonArray>

#include <algorithm>

namespace hocso::progress {
namespace {

constexpr int fullScore = 10000;
constexpr int minute = 60 * 1000;

void addTime(Progress &progress, const Fact &fact)
{
    progress.learnt += fact.duration; // gaps over 2 minutes were cut when it was measured
    progress.minutes = progress.learnt / minute;
}

/** Moves the memory of an exercise by an answer. A date that is not sure counts as the last one that is. */
void remember(const Progress &progress, StepProgress &step, const Fact &fact)
{
    step.memory = scheduler().after(step.memory, gradeOf(fact), progress.latest > 0 ? dayOf(progress.latest) : 0);
}

/** A review changes nothing but memory and the time learnt: what was done stays done, where one was stays there. */
void addReview(Progress &progress, const Fact &fact)
{
    remember(progress, progress.steps[fact.step][fact.revision], fact);
    const int day = progress.latest > 0 ? dayOf(progress.latest) : 0;
    progress.reviewsThatDay = day == progress.reviewDay ? progress.reviewsThatDay + 1 : 1;
    progress.reviewDay = day;
    addTime(progress, fact);
}

void addAttempt(Progress &progress, const Fact &fact)
{
    StepProgress &step = progress.steps[fact.step][fact.revision];
    step.help = step.help || fact.help;
    if (fact.revealed) { // the row of "Xem đáp án": no try, the score before it said all
        step.revealed = true;
        step.done = true;
        return;
    }
    if (fact.tryNumber <= 1) // later tries of the same meeting know what was wrong
        remember(progress, step, fact);
    if (step.tries == 0) {
        step.firstScore = fact.score;
        step.hintedFirst = fact.hints > 0;
    }
    ++step.tries;
    if (fact.score == fullScore) {
        step.mastered = true;
        step.done = true;
    }
}

/** Σ points × score ÷ Σ points, rounded down. */
int scoreOf(const QList<SittingItem> &items)
{
    qint64 sum = 0;
    qint64 points = 0;
    for (const SittingItem &item : items) {
        sum += qint64(item.points) * item.score;
        points += item.points;
    }
    return points > 0 ? int(sum / points) : 0;
}

Sitting sittingOf(const Fact &fact)
{
    Sitting sitting{fact.sitting, fact.step, fact.version, {}, 0, fact.at, fact.clock};
    const QJsonArray items = fact.data.value(u"items").toArray();
    for (const QJsonValue &entry : items) {
        const QJsonArray item = entry.toArray();
        sitting.items.append(
            {Address{item.at(0).toString()}, item.at(1).toInt(), item.at(2).toInt(), item.at(3).toInt() == 1});
    }
    sitting.score = scoreOf(sitting.items);
    return sitting;
}

void addStepDone(Progress &progress, const Fact &fact)
{
    StepProgress &step = progress.steps[fact.step][fact.revision];
    step.done = true;
    step.help = step.help || fact.help;
    if (!fact.sitting.isEmpty() && fact.data.contains(u"items"))
        progress.sittings.append(sittingOf(fact));
}

void addCompleted(Progress &progress, const Fact &fact)
{
    const QString title = fact.data.value(u"title").toString();
    if (!title.isEmpty())
        progress.courseTitles[fact.course] = title;
    if (progress.completions.contains(fact.course))
        return;
    progress.completions.insert(fact.course,
        {fact.course, fact.version, title, fact.at, fact.clock, fact.data.value(u"result").toInt(-1),
            fact.data.value(u"assisted").toBool()});
}

/**
 * What an attempt and a step done have in common: where the learner is, how long it took, who helped. @p before: the
 * one before it, if known: mostly it was of the same course, and then the course need not be looked up again.
 */
void addWork(Progress &progress, const Fact &fact, const Fact *before)
{
    const bool sameCourse = before && before->course == fact.course;
    if (!sameCourse)
        progress.lastCourse = fact.course;
    progress.lastStep = fact.step;
    if (!fact.courseTitle.isEmpty() && !(sameCourse && before->courseTitle == fact.courseTitle))
        progress.courseTitles[fact.course] = fact.courseTitle;
    if (fact.help)
        progress.assistedCourses.insert(fact.course);
    addTime(progress, fact);
}

bool isWork(const Fact &fact)
{
    return fact.kind == QLatin1String(kind::attempt) || fact.kind == QLatin1String(kind::stepDone);
}

void addOne(Progress &progress, const Fact &fact, const Fact *before)
{
    if (fact.clock != Certainty::Unsure)
        progress.latest = std::max(progress.latest, fact.at);
    if (isWork(fact)) {
        addWork(progress, fact, before);
        if (fact.kind == QLatin1String(kind::attempt))
            addAttempt(progress, fact);
        else
            addStepDone(progress, fact);
    } else if (fact.kind == QLatin1String(kind::review)) {
        addReview(progress, fact);
    } else if (fact.kind == QLatin1String(kind::completed)) {
        addCompleted(progress, fact);
    } else if (fact.kind == QLatin1String(kind::taskConfirmed)) {
        if (const QString task = fact.data.value(u"achieves").toString(); !task.isEmpty())
            progress.tasks.insert(task);
    } else if (fact.kind == QLatin1String(kind::award)) {
        progress.awards.append({fact.id, fact.course, fact.data, fact.at, fact.clock});
    }
}

}

void add(Progress &progress, const Fact &fact)
{
    addOne(progress, fact, nullptr);
}

Progress fold(const QList<Fact> &facts)
{
    Progress progress;
    progress.steps.reserve(facts.size() / 2); // most steps are met more than once; growing would move them all
    const QList<Fact> ordered = inOrder(facts); // const: a loop over a shared list would copy it
    const Fact *before = nullptr;
    for (const Fact &fact : ordered) {
        addOne(progress, fact, before);
        before = isWork(fact) ? &fact : nullptr;
    }
    return progress;
}

int Progress::bestScore(const Address &lesson) const
{
    int best = -1;
    for (const Sitting &sitting : sittings) {
        if (sitting.lesson == lesson)
            best = std::max(best, sitting.score);
    }
    return best;
}

std::optional<Sitting> Progress::firstSitting(const Address &lesson) const
{
    const auto of = [&](const Sitting &sitting) { return sitting.lesson == lesson; };
    const auto found = std::find_if(sittings.cbegin(), sittings.cend(), of);
    return found == sittings.cend() ? std::nullopt : std::optional(*found);
}

std::optional<Sitting> Progress::lastSitting(const Address &lesson) const
{
    const auto of = [&](const Sitting &sitting) { return sitting.lesson == lesson; };
    const auto found = std::find_if(sittings.crbegin(), sittings.crend(), of);
    return found == sittings.crend() ? std::nullopt : std::optional(*found);
}

}

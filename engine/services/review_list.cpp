// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
#include "services/review_list.h"

#include <QHash>

#include <algorithm>
#include <tuple>

namespace hocso::services {
namespace {

using content::CourseSummary;
using content::LessonSummary;

CourseId courseOf(const Address &exercise)
{
    return {exercise.text.left(exercise.text.indexOf(u'/'))};
}

/** Calls @p take(lesson, mark) for the steps of lessons, and for what assessments draw from that @p open allows. */
template <typename Open, typename Take> void eachExercise(const CourseSummary &course, Open open, Take take)
{
    for (const LessonSummary &lesson : course.lessons) {
        for (const content::StepMark &mark : lesson.stepRevisions)
            take(lesson, mark);
        if (!lesson.drawn.isEmpty() && open(lesson)) {
            for (const content::StepMark &mark : lesson.drawn)
                take(lesson, mark);
        }
    }
}

}

QList<ReviewPick> reviewList(
    const progress::Progress &progress, const QList<CourseSummary> &courses, int day, const QSet<Address> &sitting)
{
    const int left = cardsADay - (progress.reviewDay == day ? progress.reviewsThatDay : 0);
    if (left <= 0)
        return {};
    QHash<std::pair<Address, int>, double> due; // address and revision → chance of remembering
    QSet<CourseId> met;
    const QList<progress::DueCard> cards = progress::dueCards(progress, day);
    due.reserve(cards.size());
    for (const progress::DueCard &card : cards) {
        if (sitting.contains(card.address))
            continue;
        due.insert({card.address, card.revision}, card.retrievability);
        met.insert(courseOf(card.address));
    }
    QList<ReviewPick> picks;
    for (const CourseSummary &course : courses) {
        if (course.errors > 0 || course.hidden || !met.contains(course.id))
            continue;
        const auto sat = [&](const LessonSummary &lesson) {
            return progress.firstSitting({course.id.text + u'/' + lesson.id.text}).has_value();
        };
        eachExercise(course, sat, [&](const LessonSummary &lesson, const content::StepMark &mark) {
            const auto chance = due.constFind({mark.address, mark.revision});
            if (chance == due.cend())
                return;
            picks.append({course.id, lesson.id, mark.address, mark.revision, mark.risk, *chance});
            due.erase(chance); // two assessments may draw from one bank
        });
    }
    const auto graver = [](const ReviewPick &a, const ReviewPick &b) {
        return std::tie(a.risk, a.retrievability, a.exercise.text)
            < std::tie(b.risk, b.retrievability, b.exercise.text);
    };
    const auto end = std::min<qsizetype>(left, picks.size());
    std::partial_sort(picks.begin(), picks.begin() + end, picks.end(), graver);
    return picks.first(end);
}

QList<ReviewPick> findExercises(const QList<std::pair<Address, int>> &exercises, const QList<CourseSummary> &courses)
{
    QList<ReviewPick> found;
    for (const auto &exercise : exercises) {
        const Address &address = exercise.first;
        const int revision = exercise.second;
        const auto course = std::ranges::find(courses, courseOf(address), &CourseSummary::id);
        if (course == courses.end() || course->errors > 0)
            continue;
        const auto before = found.size();
        eachExercise(
            *course, [](const LessonSummary &) { return true; },
            [&](const LessonSummary &lesson, const content::StepMark &mark) {
                if (found.size() == before && mark == content::StepMark{address, revision, mark.risk})
                    found.append({course->id, lesson.id, address, revision, mark.risk, 1});
            });
    }
    return found;
}

}

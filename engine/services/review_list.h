// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "content/course.h"
#include "progress/progress.h"

namespace hocso::services {

/** More are never asked on one day, however much is due: nobody meets a backlog. */
inline constexpr int cardsADay = 5;

/** An exercise that a review may ask, as the index knows it. */
struct ReviewPick {
    CourseId course;
    LessonId lesson; ///< in which it stands, or that draws it
    Address exercise;
    int revision = 0;
    int risk = 0;
    double retrievability = 1;
};

/** An exercise that a review asks. */
struct ReviewCard {
    content::CourseSummary course;
    LessonId lesson;
    content::Step step;
};

/**
 * What is due on @p day: the exercises that guard against the gravest risk first, then those most forgotten, at most
 * what is left of cardsADay. Left out: exercises that are gone, hidden or of another revision now, those of an
 * assessment before its first sitting has ended, and those in @p sitting, which is going on. 5,000 exercises in under
 * 20 ms.
 */
QList<ReviewPick> reviewList(const progress::Progress &progress, const QList<content::CourseSummary> &courses, int day,
    const QSet<Address> &sitting = {});

/** Those of @p exercises, with their revisions, that are still there, in that order. */
QList<ReviewPick> findExercises(
    const QList<std::pair<Address, int>> &exercises, const QList<content::CourseSummary> &courses);

}

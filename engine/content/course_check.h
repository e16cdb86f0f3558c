// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "content/course_folder.h"

namespace hocso::content {

/** Everything about one course folder. */
struct CourseReport {
    CourseSummary summary; ///< with the id and title as far as they could be read, and errors
    QList<Diagnostic> faults;
    QSet<QString> factsUsed;
    int files = 0;
};

/**
 * Reads all files of the course @p folder and holds them against each other. @p today decides what is overdue; an
 * invalid date: nothing is.
 */
CourseReport checkCourse(const QString &folder, const SharedTexts &shared, const SiteValues &site, QDate today);

/**
 * How many exercises each line of @p draw gets when no exercise may be taken twice and as many as possible are taken.
 * Maximum bipartite matching by augmenting paths (Kuhn 1955).
 */
QList<int> drawable(const QList<DrawLine> &draw, const QMap<QString, QList<Step>> &banks);

/** What spoils a course for learners without being wrong: adds faults of severity lint. */
struct Lessons {
    QList<ReadLesson> lessons;
    QList<ReadBank> banks;
};
void lintCourse(const Lessons &lessons, CourseFolder &files);

}

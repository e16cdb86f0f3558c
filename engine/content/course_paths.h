// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"

#include <QStringList>

namespace hocso::content {

/** Course folders, and the folder of courses that they lie in; all absolute. */
struct CoursePaths {
    QString root;
    QStringList courses;
};

/**
 * The course that @p path is or lies in, else the courses in the folder that it is or lies in. Errors
 * "content.no-such-path", "content.no-course".
 */
Result<CoursePaths> findCourses(const QString &path);

/** The folders in @p root that are courses, or were meant to be (with lessons, but no course.yaml), by name. */
QStringList coursesIn(const QString &root);

/** The names of the YAML files of @p folder, without their endings, sorted. */
QStringList yamlNames(const QString &folder);

}

// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
#include "content/course_check.h"
#include "content/course_paths.h"
#include "content/parallel.h"

#include <algorithm>
#include <tuple>

namespace hocso::content {
namespace {

/** Facts whose time is over, with the courses that use them. */
QList<Diagnostic> overdueFacts(const SharedTexts &shared, const QList<CourseReport> &reports, QDate today)
{
    QList<Diagnostic> out;
    for (auto fact = shared.facts.cbegin(); fact != shared.facts.cend(); ++fact) {
        if (!fact->due.isValid() || fact->due >= today)
            continue;
        QStringList courses;
        for (const CourseReport &report : reports) {
            if (report.factsUsed.contains(fact.key()))
                courses += report.summary.id.text;
        }
        if (!courses.isEmpty()) {
            out.append({shared.factsFile, fact->place, QStringLiteral("fact.overdue"),
                {fact.key(), fact->due.toString(Qt::ISODate), courses.join(QStringLiteral(", "))}});
        }
    }
    return out;
}

}

Result<CheckReport> check(const QString &path, const QDate &today)
{
    const auto target = findCourses(path);
    if (!target)
        return target.error();
    const SharedTexts shared = readShared(target->root);
    const SiteValues nowhere;
    const auto reports = inParallel<CourseReport>(
        target->courses, [&](const QString &folder) { return checkCourse(folder, shared, nowhere, today); });
    CheckReport out;
    out.files = shared.files;
    out.diagnostics = shared.faults + overdueFacts(shared, reports, today);
    for (const CourseReport &report : reports) {
        out.files += report.files;
        out.diagnostics += report.faults;
    }
    std::ranges::stable_sort(out.diagnostics, [](const Diagnostic &a, const Diagnostic &b) {
        return std::tie(a.file, a.place, a.code) < std::tie(b.file, b.place, b.code);
    });
    return out;
}

}

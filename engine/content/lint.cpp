// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
#include "content/course_check.h"

namespace hocso::content {
namespace {

constexpr int mostPercent = 40; ///< of one kind among the steps, and of right options that are the longest
constexpr int fewestSteps = 10; ///< below, a share of them says nothing
constexpr int fewestQuestions = 5;

int percentOf(qsizetype part, qsizetype whole)
{
    return int(part * 100 / whole);
}

void lintKinds(const QList<ReadLesson> &lessons, CourseFolder &files)
{
    QMap<QString, int> counts;
    int all = 0;
    for (const ReadLesson &read : lessons) {
        for (const Step &step : read.lesson.steps) {
            ++counts[step.kind->name()];
            ++all;
        }
    }
    files.diagnostics().setFile(files.file(QStringLiteral("course.yaml")));
    for (auto it = counts.cbegin(); it != counts.cend(); ++it) {
        if (all >= fewestSteps && *it * 100 > mostPercent * all) {
            files.diagnostics().add(QStringLiteral("course.one-kind"), {1, 1},
                {it.key(), QString::number(percentOf(*it, all)), QString::number(mostPercent)});
        }
    }
}

void lintLongest(const Lessons &lessons, CourseFolder &files)
{
    int longest = 0;
    int all = 0;
    const auto count = [&](const QList<Step> &steps) {
        for (const Step &step : steps) {
            if (const auto gives = step.kind->longestIsRight(step.content)) {
                longest += *gives ? 1 : 0;
                ++all;
            }
        }
    };
    for (const ReadLesson &read : lessons.lessons)
        count(read.lesson.steps);
    for (const ReadBank &bank : lessons.banks)
        count(bank.exercises);
    files.diagnostics().setFile(files.file(QStringLiteral("course.yaml")));
    if (all >= fewestQuestions && longest * 100 > mostPercent * all) {
        files.diagnostics().add(QStringLiteral("course.longest-right"), {1, 1},
            {QString::number(longest), QString::number(all), QString::number(mostPercent)});
    }
}

}

void lintCourse(const Lessons &lessons, CourseFolder &files)
{
    lintKinds(lessons.lessons, files);
    lintLongest(lessons, files);
    for (const ReadLesson &read : lessons.lessons) {
        if (read.lesson.steps.isEmpty() || read.lesson.steps.last().kind->graded())
            continue;
        files.diagnostics().setFile(files.file(QStringLiteral("lessons/%1.yaml").arg(read.lesson.id.text)));
        files.diagnostics().add(
            QStringLiteral("lesson.no-exercise-at-end"), read.end, {read.lesson.steps.last().kind->name()});
    }
}

}

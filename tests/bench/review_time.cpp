// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
//
// review_time: which five of 5,000 exercises that are due a review asks, in a library of 100 courses of 120 steps.
#include "figures.h"

#include "services/review_list.h"

#include <QCoreApplication>

using namespace hocso;
using namespace hocso::bench;

namespace {

constexpr int rounds = 11;
constexpr int courses = 100;
constexpr int lessons = 10;
constexpr int steps = 12; // of a lesson
constexpr int learnt = 5000;
constexpr int today = 20700;

struct Bed {
    QList<content::CourseSummary> library;
    progress::Progress progress;
    int met = 0;

    Bed()
    {
        for (int c = 0; c < courses; ++c) {
            content::CourseSummary course;
            course.id = {QStringLiteral("course-%1").arg(c)};
            for (int l = 0; l < lessons; ++l)
                course.lessons.append(lesson(course.id.text, l));
            library.append(course);
        }
    }

    content::LessonSummary lesson(const QString &course, int number)
    {
        content::LessonSummary lesson;
        lesson.id = {QStringLiteral("lesson-%1").arg(number)};
        for (int s = 0; s < steps; ++s) {
            const Address address{course + QStringLiteral("/lesson-%1/step-%2").arg(number).arg(s)};
            lesson.stepRevisions.append({address, 1, 1 + s % 4});
            if (s % 2 == 0 && met < learnt) {
                ++met;
                progress.steps[address][1].memory = {1.0 + met % 50, 1.0 + met % 9, today - 60 - met % 300};
            }
        }
        return lesson;
    }
};

}

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const Bed bed;
    std::vector<double> times;
    for (int round = 0; round < rounds; ++round) {
        QElapsedTimer timer;
        timer.start();
        const auto picks = services::reviewList(bed.progress, bed.library, today);
        times.push_back(milliseconds(timer));
        if (bed.met != learnt || picks.size() != services::cardsADay)
            fail(QStringLiteral("not what was to be measured"));
    }
    print({{QStringLiteral("cards"), bed.met}, {QStringLiteral("review_ms"), median(times)}});
    return 0;
}

// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
#include "support/scholar.h"

#include <QJsonArray>
#include <QQuickItem>
#include <QQuickWindow>

namespace hocso::test {
namespace {

using bridge::ExerciseSession;
using bridge::LessonSession;

constexpr int mostSteps = 100; ///< of a lesson
constexpr int mostLessons = 30; ///< of a course

/** Every text in @p value, sorted: the same for a step however its parts were shuffled. */
QStringList textsIn(const QJsonValue &value)
{
    QStringList texts;
    if (value.isString())
        texts.append(value.toString());
    const QJsonObject object = value.toObject();
    for (const QJsonValue &part : object)
        texts += textsIn(part);
    const QJsonArray array = value.toArray();
    for (const QJsonValue &part : array)
        texts += textsIn(part);
    texts.sort();
    return texts;
}

QList<const content::Step *> stepsOf(const content::Lesson &lesson)
{
    QList<const content::Step *> steps;
    for (const content::Step &step : lesson.steps)
        steps.append(&step);
    for (const auto &bank : lesson.banks) {
        for (const content::Step &step : bank)
            steps.append(&step);
    }
    return steps;
}

}

Scholar::Scholar(Hands &hands, const services::CourseLibrary &library) : m_hands(hands), m_library(library) { }

/** What the navigator plays; null if nothing is. */
LessonSession *Scholar::session() const
{
    const auto children = m_hands.window().contentItem()->childItems();
    for (const QQuickItem *child : children) {
        if (auto *found = child->property("lesson").value<LessonSession *>())
            return found;
    }
    return nullptr;
}

/** The step with its solution, which the program keeps to itself: found by what is asked and shown. */
const content::Step *Scholar::stepOnScreen(const LessonSession &lesson)
{
    const QString address = lesson.courseId() + u'/' + lesson.lessonId();
    if (m_lessonAddress != address) {
        auto loaded = m_library.loadLesson({lesson.courseId()}, {lesson.lessonId()});
        if (!loaded) {
            m_hands.fail(address + u' ' + loaded.error().code);
            return nullptr;
        }
        m_lesson = *std::move(loaded);
        m_lessonAddress = address;
    }
    const ExerciseSession &shown = *lesson.exercise();
    const QStringList texts = textsIn(asJson(shown.content()));
    const auto steps = stepsOf(*m_lesson);
    for (const content::Step *step : steps) {
        if (step->kind->name() == shown.kind() && step->ask == shown.ask()
            && textsIn(asJson(step->kind->present(step->content, {}))) == texts)
            return step;
    }
    m_hands.fail(QStringLiteral("no step of %1 asks: %2").arg(address, shown.ask()));
    return nullptr;
}

void Scholar::playStep()
{
    LessonSession *lesson = session();
    if (m_hands.hasFailed() || !lesson || !lesson->exercise())
        return m_hands.fail(QStringLiteral("no step is shown"));
    const content::Step *step = stepOnScreen(*lesson);
    if (!step)
        return;
    ExerciseSession *exercise = lesson->exercise();
    if (onShown)
        onShown(step->address);
    if (!exercise->isLocked())
        m_ways.walk(m_hands, *exercise, step->kind->solution(step->content));
    for (int presses = 0; presses < 2 && lesson->exercise() == exercise && !m_hands.hasFailed(); ++presses) {
        m_hands.press(lesson->primaryText()); // "Kiểm tra", then "Tiếp tục"; or "Tiếp tục" alone
        m_hands.awaitThat(
            [&] { return lesson->exercise() != exercise || (exercise->isLocked() && lesson->isPrimaryEnabled()); },
            QStringLiteral("nothing came of the button at %1").arg(step->address.text));
        if (lesson->exercise() != exercise)
            break;
        m_hands.await(QStringLiteral("Đúng rồi!"));
        m_hands.await(QStringLiteral("Đã lưu"));
        if (onSaved && !m_hands.hasFailed())
            onSaved(step->address);
    }
    if (onSaved && !m_hands.hasFailed())
        onSaved(step->address); // it is left only once it is on disk
}

void Scholar::playLesson()
{
    m_hands.awaitThat([this] { return session() != nullptr; }, QStringLiteral("no lesson was opened"));
    for (int steps = 0; steps < mostSteps && !m_hands.hasFailed(); ++steps) {
        if (session()->state() == LessonSession::Finished)
            return;
        playStep();
    }
    m_hands.fail(QStringLiteral("the lesson comes to no end"));
}

void Scholar::playCourse()
{
    for (int lessons = 0; lessons < mostLessons && !m_hands.hasFailed(); ++lessons) {
        playLesson();
        const QString certificate = QStringLiteral("Xem giấy chứng nhận");
        const QString next = QStringLiteral("Học bài tiếp");
        m_hands.awaitThat([&] { return m_hands.shows(certificate) || m_hands.shows(next); },
            QStringLiteral("the result recommends nothing"));
        if (m_hands.hasFailed() || m_hands.shows(certificate))
            return;
        LessonSession *ended = session();
        m_hands.press(next);
        m_hands.awaitThat([&] { return session() && session() != ended; }, QStringLiteral("no lesson follows"));
    }
}

}

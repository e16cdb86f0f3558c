// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "bridge/lesson_session.h"
#include "services/course_library.h"
#include "support/way.h"

#include <optional>

namespace hocso::test {

/**
 * Somebody who knows the answer of every step and plays lessons in the window, by one pair of hands. Knows no kind by
 * name: how it is answered says its way.mjs.
 */
class Scholar {
public:
    Scholar(Hands &hands, const services::CourseLibrary &library);

    using Told = std::function<void(const Address &)>;
    Told onShown; ///< the step on the screen
    Told onSaved; ///< the window has said that its answer is on disk

    /** Answers the step on the screen and goes on, to the next one or to the result. */
    void playStep();
    /** Until the result of the lesson is shown. */
    void playLesson();
    /** From the lesson on the screen through all that the result recommends, until the certificate is offered. */
    void playCourse();

private:
    bridge::LessonSession *session() const;
    const content::Step *stepOnScreen(const bridge::LessonSession &lesson);

    Hands &m_hands;
    const services::CourseLibrary &m_library;
    Ways m_ways;
    std::optional<content::Lesson> m_lesson; ///< that is played, with its solutions
    QString m_lessonAddress;
};

}

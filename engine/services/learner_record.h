// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "content/course.h"
#include "services/review_list.h"
#include "storage/store.h"

#include <QObject>

namespace hocso::services {

/** How far a learner is in one course, by definitions of done. */
struct CourseProgress {
    int stepsDone = 0;
    int steps = 0; ///< a drawn exercise counts as a step
    int lessonsDone = 0;
    bool completed = false;
    int percent() const { return steps == 0 ? 0 : int(qint64(stepsDone) * 100 / steps); }
};

/** How far a learner is in one lesson. */
struct LessonProgress {
    int stepsDone = 0;
    int steps = 0;
    bool done = false; ///< all steps done; an assessment: passed; a pretest: one sitting
    int bestScore = -1; ///< of sittings
};

LessonProgress progressIn(
    const progress::Progress &progress, const content::CourseSummary &course, const content::LessonSummary &lesson);
CourseProgress progressIn(const progress::Progress &progress, const content::CourseSummary &course);
/** What the certificate asks for holds; without a certificate: all lessons done and all assessments passed. */
bool holdsCompletion(const progress::Progress &progress, const content::CourseSummary &course);
/** The fact "completed" for a completion that holds. */
progress::NewFact completionFact(const progress::Progress &progress, const content::CourseSummary &course,
    const LearnerId &learner, const FactId &id);

/** Where "Học tiếp" leads. */
struct ResumePoint {
    CourseId course;
    LessonId lesson;
    bool begun = false; ///< there is a draft or progress in the course
    int step = 0; ///< from 1; 0: at the beginning
    int steps = 0;
    int minutesLeft = 0; ///< about; 0: not known
};

/** Where the draft of a review is kept: a lesson of no course. */
inline const Address reviewAddress{QStringLiteral("/review")};

/** The facts of the one who is learning, folded; grows with every fact that is on disk. */
class LearnerRecord : public QObject {
    Q_OBJECT
public:
    /** Reads and folds the facts of @p learner. */
    static Result<std::unique_ptr<LearnerRecord>> open(
        storage::Store &store, const Clock &clock, const progress::Person &person);

    const LearnerId &learner() const { return m_person.id; }
    const progress::Person &person() const { return m_person; }
    void setPerson(const progress::Person &person);
    const progress::Progress &progress() const { return m_progress; }
    storage::Store &store() const { return m_store; }

    /** Writes @p change; its facts are in progress() before @p done is called. */
    void write(storage::Change change, storage::Store::Done done);
    /** Writes "completed" for every course of @p courses where it holds and has not been written. */
    void keepCompletions(const QList<content::CourseSummary> &courses);
    /** The draft with the latest change, else the first undone lesson of the last course, else the first course begun.
     */
    std::optional<ResumePoint> resumePoint(const QList<content::CourseSummary> &courses) const;
    /** The exercises of the review that was begun, as far as they are still there; else those that are due today. */
    QList<ReviewPick> reviewPicks(const QList<content::CourseSummary> &courses) const;

Q_SIGNALS:
    void changed(); ///< progress() grew
    void personChanged();

private:
    LearnerRecord(storage::Store &store, const Clock &clock, progress::Person person, progress::Progress progress);

    storage::Store &m_store;
    const Clock &m_clock;
    progress::Person m_person;
    progress::Progress m_progress;
    QSet<CourseId> m_completing; ///< facts "completed" on their way to disk
};

}

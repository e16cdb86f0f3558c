// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "content/course.h"
#include "services/learner_record.h"

#include <QTimer>

namespace hocso::services {

/** The step that is shown; does not change while it is shown. */
struct StepView {
    const exercises::ExerciseKind *kind = nullptr;
    QVariant content;               ///< the kind's presented value
    QString ask;
    exercises::Image image;
};

/** What may happen next on a step. */
enum class Phase {
    Answering,      ///< the answer can be edited
    Judged,         ///< feedback stands; TryAgain or Continue
    Finished,       ///< no step any more: the lesson or sitting is over
};

enum class Saving { Idle, InFlight, Done, Failed };

/**
 * The use case of learning: plays one lesson, assessment or pretest for one learner. Knows what comes next, grades,
 * writes facts and drafts, resumes. What definitions.md §Done says happens here and in progress/.
 */
class LessonPlayer : public QObject {
    Q_OBJECT
public:
    /**
     * Goes on from the draft if there is one. @p seed decides shuffles and draws of what is shown for the first time.
     * @p startAt: a step to begin with instead, or empty.
     */
    LessonPlayer(content::CourseSummary course, content::Lesson lesson, LearnerRecord &record, const Clock &clock,
        quint64 seed, const QString &startAt = {});
    ~LessonPlayer() override;

    const content::CourseSummary &course() const { return m_course; }
    const content::Lesson &lesson() const { return m_lesson; }
    bool isSitting() const { return m_lesson.kind != content::LessonKind::Steps; }

    // ---- the step
    Phase phase() const { return m_phase; }
    int shownNumber() const { return m_shownNumber; }   ///< grows with every step shown: a new view is due
    int position() const { return m_at; }               ///< from 0
    int count() const { return int(m_items.size()); }
    bool isRepeat() const;                              ///< comes again because its answer was revealed
    const content::Step &step() const;
    StepView view() const;
    QJsonObject answer() const { return m_answer; }
    bool isReady() const { return m_ready; }
    const std::optional<exercises::Outcome> &outcome() const { return m_outcome; }  ///< while Judged
    bool isRevealed() const { return m_revealed; }
    QStringList hints() const;                          ///< those shown
    bool isHelped() const { return m_helped; }
    int tries() const { return m_tries; }

    // ---- what is offered
    bool offersHint() const;        ///< one is left, and a wrong answer was given or 60 s have passed
    bool offersReveal() const;      ///< after the third wrong try
    bool offersRetry() const;       ///< Judged, not right, not revealed, not in a sitting
    bool offersSkip() const;        ///< ungraded questions
    bool canGoBack() const;

    // ---- what the learner does
    void edit(const QJsonObject &answer, bool ready);
    void submit();                  ///< grades and writes; in a sitting with feedback at the end goes on at once
    void tryAgain();
    void next();                    ///< only when all is on disk
    void back();
    void showHint();
    void reveal();
    void skip();
    void help();
    void sitAgain();

    // ---- saving
    Saving saving() const { return m_saving; }
    const std::optional<Error> &error() const { return m_error; }
    void saveAgain();

    // ---- the end
    struct Result {
        int score = -1;             ///< of a sitting, in 1/10000
        bool passed = false;
        int right = 0;              ///< fully right answers
        struct Item {
            content::Step step;
            int score = 0;
        };
        QList<Item> items;          ///< of a sitting, or the exercises of the lesson with their first scores
        bool courseCompleted = false;   ///< with this lesson
    };
    Result result() const;
    /** False: the number of sittings a day is used up. */
    bool maySitAgain() const;

Q_SIGNALS:
    void changed();                 ///< anything above
    void shown();                   ///< another step, or the end
    void answerChanged();

private:
    struct Item {
        Address address;
        int revision = 1;
        exercises::Shown shown;     ///< empty until it is shown first
        bool repeat = false;        ///< asked once more at the end
        bool kept = false;          ///< right in the sitting before: not asked
        int score = 0;              ///< of a sitting
        bool answered = false;
    };

    const content::Step *find(const Address &address) const;
    void begin(const QString &startAt);
    bool resume(const storage::Draft &draft);
    void draw();
    void show(int at);
    void finish();
    void finishSitting(storage::Change &change);
    storage::Draft draft() const;
    progress::NewFact fact(const char *kind) const;
    Address lessonAddress() const;
    void send(storage::Change change, std::function<void()> then);
    void dispatch();
    void noteAction();
    int nextIndex(int from) const;

    const content::CourseSummary m_course;
    const content::Lesson m_lesson;
    LearnerRecord &m_record;
    const Clock &m_clock;
    quint64 m_seed;

    QList<Item> m_items;
    int m_at = 0;
    int m_shownNumber = 0;
    Phase m_phase = Phase::Answering;
    QString m_sitting;

    QJsonObject m_answer;
    bool m_ready = false;
    std::optional<exercises::Outcome> m_outcome;
    bool m_revealed = false;
    bool m_helped = false;
    int m_tries = 0;
    int m_hintsShown = 0;
    qint64 m_lastAction = 0;        ///< monotonic
    qint64 m_duration = 0;          ///< ms on this step, each gap at most 2 minutes
    QTimer m_hintTimer;
    QTimer m_draftTimer;

    Saving m_saving = Saving::Idle;
    std::optional<Error> m_error;
    storage::Change m_pending;      ///< in flight or failed
    std::function<void()> m_then;
    bool m_wasCompleted = false;
};

}

// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "content/course.h"
#include "services/learner_record.h"

#include <QSet>
#include <QTimer>

namespace hocso::services {

/** The step that is shown; does not change while it is shown. */
struct StepView {
    const exercises::ExerciseKind *kind = nullptr;
    QVariant content; ///< the kind's presented value
    QString ask;
    exercises::Image image;
};

/** What may happen next on a step. */
enum class Phase {
    Answering, ///< the answer can be edited
    Judged, ///< feedback stands; TryAgain or Continue
    Finished, ///< no step any more: the lesson or sitting is over
};

enum class Saving { Idle, InFlight, Done, Failed };

/**
 * The use case of learning: plays one lesson, assessment, pretest or review for one learner. Knows what comes next,
 * grades, writes facts and drafts, resumes. What definitions.md §Done says happens here and in progress/.
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
    /**
     * A review: @p cards one after the other, each answered once, with feedback. Goes on from the draft if there is
     * one; its answers are facts "review", which change nothing but what is remembered.
     */
    LessonPlayer(QList<ReviewCard> cards, LearnerRecord &record, const Clock &clock, quint64 seed);
    ~LessonPlayer() override;

    const content::CourseSummary &course() const; ///< in a review that of the card that is shown
    const content::Lesson &lesson() const { return m_lesson; }
    const LearnerRecord &record() const { return m_record; }
    bool isSitting() const { return m_lesson.kind != content::LessonKind::Steps; }
    bool isReview() const { return !m_cards.isEmpty(); }

    // ---- the step
    Phase phase() const { return m_phase; }
    int shownNumber() const { return m_shownNumber; } ///< grows with every step shown: a new view is due
    int position() const { return m_at; } ///< from 0
    int count() const { return int(m_items.size()); }
    bool isRepeat() const; ///< comes again because its answer was revealed
    const content::Step &step() const;
    StepView view() const;
    QJsonObject answer() const { return item().answer; }
    bool isReady() const { return item().ready; }
    const std::optional<exercises::Outcome> &outcome() const { return m_outcome; } ///< while Judged
    bool isRevealed() const { return item().revealed; }
    QStringList hints() const; ///< those shown
    bool isHelped() const { return item().helped; }
    int tries() const { return item().tries; }

    // ---- what is offered
    bool offersHint() const; ///< one is left, and a wrong answer was given or 60 s have passed
    bool offersReveal() const; ///< after the third wrong try; in a review after the only one
    bool offersRetry() const; ///< Judged, not right, not revealed, not in a sitting, not in a review
    bool offersSkip() const; ///< questions of the kinds that may be left unanswered
    bool canGoBack() const;

    // ---- what the learner does
    void edit(const QJsonObject &answer, bool ready);
    void submit(); ///< grades and writes; in a sitting with feedback at the end goes on at once
    void tryAgain();
    void next(); ///< only when all is on disk
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
        int score = -1; ///< of a sitting, in 1/10000
        bool passed = false;
        int right = 0; ///< fully right answers
        struct Item {
            content::Step step;
            int score = 0;
        };
        QList<Item> items; ///< of a sitting, or the exercises of the lesson with their first scores
        bool courseCompleted = false; ///< with this lesson
    };
    Result result() const;
    /** False: the number of sittings a day is used up. */
    bool maySitAgain() const;

Q_SIGNALS:
    void changed(); ///< anything above
    void shown(); ///< another step, or the end
    void answerChanged();

private:
    /** A step of this meeting with all that happened to it; kept in the draft, so that nothing is asked or drawn twice.
     */
    struct Item {
        Address address;
        int revision = 1;
        int line = -1; ///< of the draw, in a sitting
        exercises::Shown shown{}; ///< empty until it is shown first
        bool arranged = false;
        bool repeat = false; ///< asked once more at the end, because its answer was revealed
        bool kept = false; ///< right in the sitting before: not asked
        QJsonObject answer{};
        bool ready = false;
        bool judged = false; ///< feedback stands, or would at the end of the sitting
        bool revealed = false;
        bool helped = false;
        int tries = 0;
        int hints = 0;
        int score = -1; ///< of the last answer
        int firstScore = -1;
        qint64 duration = 0; ///< ms, each gap at most 2 minutes
    };

    Item &item() { return m_items[m_at]; }
    const Item &item() const { return m_items[m_at]; }
    const ReviewCard *card() const; ///< the one that is shown, in a review
    Address lessonAddress() const;

    // lesson_player.cpp
    void prepare();
    void begin(const QString &startAt);
    void show(int at);
    int nextAfter(int at) const;
    void judge();
    void noteAction();

    // lesson_player_facts.cpp
    void finish();
    progress::NewFact fact(const char *kind) const;
    progress::NewFact attemptFact() const;
    progress::NewFact sittingFact() const;
    void send(storage::Change change, std::function<void()> then);
    void dispatch();

    // lesson_player_sitting.cpp
    void draw();
    bool resumeSitting(const storage::Draft &draft);
    Address replacementFor(int line, const QSet<Address> &used, bool onlyUnmet) const;
    QList<const content::Step *> candidates(int line) const;
    int lineOf(const progress::Sitting &sitting, int index) const;

    // lesson_player_draft.cpp
    storage::Draft draft() const;
    static QJsonObject written(const Item &item);
    static Item readItem(const QJsonObject &object);
    bool resumeLesson(const storage::Draft &draft);
    void beginReview(const storage::Draft *draft);
    void readState(const storage::Draft &draft);

    const content::CourseSummary m_course;
    const content::Lesson m_lesson;
    const QList<ReviewCard> m_cards; ///< empty: no review
    LearnerRecord &m_record;
    const Clock &m_clock;
    quint64 m_seed;

    QList<Item> m_items;
    int m_at = 0;
    int m_shownNumber = 0;
    Phase m_phase = Phase::Answering;
    QString m_sitting; ///< UUIDv7, empty in a lesson
    bool m_again = false; ///< the lesson was done before: every step is shown again
    std::optional<exercises::Outcome> m_outcome;
    qint64 m_lastAction = 0; ///< monotonic
    bool m_minutePassed = false; ///< on this step
    QTimer m_hintTimer;
    QTimer m_draftTimer;

    Saving m_saving = Saving::Idle;
    std::optional<Error> m_error;
    storage::Change m_pending; ///< in flight or failed
    std::function<void()> m_then;
    bool m_wasCompleted = false;
};

}

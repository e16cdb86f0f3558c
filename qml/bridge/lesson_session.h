// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "exercise_session.h"
#include "value_types.h"

#include <memory>

namespace hocso::bridge {

/** A lesson, an assessment, a pretest or a review being played: the lesson player and the result screen. */
class LessonSession : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by App.openLesson and App.openReview")
    Q_PROPERTY(State state READ state NOTIFY changed)
    Q_PROPERTY(QString courseId READ courseId CONSTANT)
    Q_PROPERTY(QString lessonId READ lessonId CONSTANT)
    Q_PROPERTY(QString courseTitle READ courseTitle CONSTANT)
    Q_PROPERTY(QString title READ title NOTIFY stepChanged) ///< "Bài 2 · Nhận ra ứng dụng thật"; a review: the course
    Q_PROPERTY(bool review READ isReview CONSTANT) ///< "Ôn 3 phút": of no course, each question once
    Q_PROPERTY(bool sitting READ isSitting CONSTANT) ///< an assessment or pretest: no hints, no second try
    Q_PROPERTY(int stepNumber READ stepNumber NOTIFY stepChanged) ///< from 1
    Q_PROPERTY(int stepCount READ stepCount NOTIFY stepChanged)
    Q_PROPERTY(QString stepWords READ stepWords NOTIFY
            stepChanged) ///< "Bước 3 trong 8", "Câu 2 trong 10", "Làm lại câu chưa chắc"
    Q_PROPERTY(
        hocso::bridge::ExerciseSession *exercise READ exercise NOTIFY stepChanged) ///< null unless state is Playing
    // what the learner may do now
    Q_PROPERTY(Primary primary READ primary NOTIFY changed)
    Q_PROPERTY(bool primaryEnabled READ isPrimaryEnabled NOTIFY changed)
    Q_PROPERTY(QString primaryText READ primaryText NOTIFY changed)
    Q_PROPERTY(bool canGoBack READ canGoBack NOTIFY stepChanged) ///< to the step before; else back leaves the lesson
    Q_PROPERTY(bool hintOffered READ isHintOffered NOTIFY changed)
    Q_PROPERTY(bool revealOffered READ isRevealOffered NOTIFY changed)
    Q_PROPERTY(bool skipOffered READ isSkipOffered NOTIFY changed) ///< "Bỏ qua": surveys
    Q_PROPERTY(bool helpOffered READ isHelpOffered NOTIFY changed)
    Q_PROPERTY(bool helped READ isHelped NOTIFY changed)
    // saving
    Q_PROPERTY(SaveState saveState READ saveState NOTIFY changed)
    Q_PROPERTY(QString problem READ problem NOTIFY
            changed) ///< one plain sentence when saving failed or the lesson cannot be opened
    // the result, when state is Finished
    Q_PROPERTY(bool passed READ isPassed NOTIFY changed) ///< of an assessment
    Q_PROPERTY(QString resultTitle READ resultTitle NOTIFY changed) ///< "Bác đã học xong bài này"
    Q_PROPERTY(QString resultText READ resultText NOTIFY changed) ///< "9 trong 10 câu đúng. …"
    Q_PROPERTY(QString learnt READ learnt NOTIFY changed) ///< the lesson's goal
    Q_PROPERTY(QList<hocso::bridge::ResultItem> items READ items NOTIFY changed) ///< what to look at again first
    Q_PROPERTY(bool retryOffered READ isRetryOffered NOTIFY changed)
    Q_PROPERTY(QString nextLessonId READ nextLessonId NOTIFY changed) ///< empty: none left
    Q_PROPERTY(QString nextLessonTitle READ nextLessonTitle NOTIFY changed)
    Q_PROPERTY(bool courseCompleted READ isCourseCompleted NOTIFY changed) ///< the certificate can be had
public:
    enum State { Playing, Finished };
    Q_ENUM(State)
    enum Primary { Continue, Check, TryAgain, Retry }; ///< Retry: save again
    Q_ENUM(Primary)
    enum SaveState { Idle, Saving, Saved, Failed };
    Q_ENUM(SaveState)

    LessonSession(std::unique_ptr<services::LessonPlayer> player, QObject *parent);
    ~LessonSession() override;

    State state() const;
    QString courseId() const;
    QString lessonId() const;
    QString courseTitle() const;
    QString title() const;
    bool isSitting() const;
    bool isReview() const;
    int stepNumber() const;
    int stepCount() const;
    QString stepWords() const;
    ExerciseSession *exercise() const { return m_exercise; }
    Primary primary() const;
    bool isPrimaryEnabled() const;
    QString primaryText() const;
    bool canGoBack() const;
    bool isHintOffered() const;
    bool isRevealOffered() const;
    bool isSkipOffered() const;
    bool isHelpOffered() const;
    bool isHelped() const;
    SaveState saveState() const;
    QString problem() const;
    bool isPassed() const;
    QString resultTitle() const;
    QString resultText() const;
    QString learnt() const;
    QList<ResultItem> items() const;
    bool isRetryOffered() const;
    QString nextLessonId() const;
    QString nextLessonTitle() const;
    bool isCourseCompleted() const;

    /** The one big button: checks, goes on, tries again, saves again. */
    Q_INVOKABLE void pressPrimary();
    Q_INVOKABLE void goBack();
    Q_INVOKABLE void showHint();
    Q_INVOKABLE void reveal(); ///< "Xem đáp án"
    Q_INVOKABLE void skip();
    Q_INVOKABLE void askForHelp(); ///< "Giúp tôi": a helper helped, for this step only
    Q_INVOKABLE void sitAgain(); ///< a new sitting of the same assessment

Q_SIGNALS:
    void changed();
    void stepChanged();

private:
    void follow();

    std::unique_ptr<services::LessonPlayer> m_player;
    ExerciseSession *m_exercise = nullptr;
    int m_shown = -1;
};

}

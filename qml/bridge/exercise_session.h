// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "services/lesson_player.h"

#include <QObject>
#include <QStringList>
#include <QUrl>
#include <QVariant>
#include <QtQml/qqml.h>

#include <optional>

namespace hocso::bridge {

/** One step on the screen, as its view sees it. Lives as long as its LessonSession; one object a step shown. */
class ExerciseSession : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by LessonSession")
    Q_PROPERTY(QString kind READ kind CONSTANT) ///< the kind's name: which view draws it
    Q_PROPERTY(bool graded READ isGraded CONSTANT)
    Q_PROPERTY(QVariant content READ content CONSTANT) ///< the kind's presented value, without the solution
    Q_PROPERTY(QString ask READ ask CONSTANT) ///< the question; empty for pages
    Q_PROPERTY(
        QString imageFile READ imageFile CONSTANT) ///< the question's picture as a URL; empty if the view draws it
    Q_PROPERTY(QString imageAlt READ imageAlt CONSTANT)
    Q_PROPERTY(
        QVariant answer READ answer NOTIFY answerChanged) ///< a JS object: the half-filled, given or right answer
    Q_PROPERTY(bool ready READ isReady NOTIFY answerChanged) ///< enough is filled in for "Kiểm tra"
    Q_PROPERTY(bool locked READ isLocked NOTIFY changed) ///< feedback stands: nothing can be edited
    Q_PROPERTY(bool revealed READ isRevealed NOTIFY changed)
    Q_PROPERTY(int verdicts READ verdicts NOTIFY changed) ///< grows when verdictOf() and becauseOf() change
    Q_PROPERTY(QStringList hints READ hints NOTIFY changed) ///< those shown so far
    Q_PROPERTY(
        QString because READ because NOTIFY changed) ///< on the answer as a whole, and the explanation; CommonMark
    Q_PROPERTY(bool right READ isRight NOTIFY changed) ///< the last answer had the full score
    Q_PROPERTY(bool partly READ isPartly NOTIFY changed) ///< the last answer had a part of it
public:
    ExerciseSession(services::LessonPlayer &player, QObject *parent);

    QString kind() const;
    bool isGraded() const;
    QVariant content() const;
    QString ask() const;
    QString imageFile() const;
    QString imageAlt() const;
    QVariant answer() const;
    bool isReady() const;
    bool isLocked() const;
    bool isRevealed() const;
    int verdicts() const { return m_verdicts; }
    QStringList hints() const;
    QString because() const;
    bool isRight() const;
    bool isPartly() const;

    /** The view calls this at every change; @p ready: enough is filled in. Kept as draft within a second. */
    Q_INVOKABLE void edit(const QVariantMap &answer, bool ready);
    /** −1 nothing said, 0 right, 1 wrong, 2 missed: exercises::PartVerdict::Verdict. */
    Q_INVOKABLE int verdictOf(const QString &part) const;
    Q_INVOKABLE QString becauseOf(const QString &part) const;

Q_SIGNALS:
    void answerChanged();
    void changed();

private:
    bool isCurrent() const;
    const exercises::PartVerdict *find(const QString &part) const;

    services::LessonPlayer &m_player;
    const services::StepView m_step; ///< what is shown does not change while it is shown
    const int m_shown;
    int m_verdicts = 0;
    std::optional<exercises::Outcome> m_onItsWay; ///< feedback on an unfinished answer; never in a sitting
};

}

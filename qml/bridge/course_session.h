// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "certificate_session.h"
#include "value_types.h"

#include "services/course_library.h"
#include "services/learner_record.h"

#include <QAbstractListModel>

namespace hocso::bridge {

/** The lessons of a course as its page lists them. */
class LessonsModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by CourseSession")
public:
    enum State { New, Started, Done };
    Q_ENUM(State)
    enum Role {
        LessonIdRole = Qt::UserRole,
        NumberRole,
        TitleRole,
        MinutesRole,
        AssessmentRole,
        StateRole,
        StateTextRole
    };

    LessonsModel(const content::CourseSummary &course, const services::LearnerRecord &learner, QObject *parent);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    /** lessonId, number (from 1), title, minutes, assessment (bool), state, stateText. */
    QHash<int, QByteArray> roleNames() const override;

private:
    const content::CourseSummary m_course;
    const services::LearnerRecord &m_learner;
};

/** One course as its page shows it to one learner. */
class CourseSession : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by App.openCourse")
    Q_PROPERTY(QString courseId READ courseId CONSTANT)
    Q_PROPERTY(QString title READ title CONSTANT)
    Q_PROPERTY(QString summary READ summary CONSTANT)
    Q_PROPERTY(QString storyText READ storyText CONSTANT) ///< CommonMark
    Q_PROPERTY(QString storyImage READ storyImage CONSTANT) ///< URL or empty
    Q_PROPERTY(QString storyImageAlt READ storyImageAlt CONSTANT)
    Q_PROPERTY(QStringList bring READ bring CONSTANT)
    Q_PROPERTY(hocso::bridge::LessonsModel *lessons READ lessons CONSTANT)
    Q_PROPERTY(int percent READ percent CONSTANT)
    Q_PROPERTY(QString nextLessonId READ nextLessonId CONSTANT) ///< where "Học tiếp" leads
    Q_PROPERTY(QString startText READ startText CONSTANT) ///< "Bắt đầu", "Học tiếp", "Xem lại"
    Q_PROPERTY(bool certificateOffered READ isCertificateOffered CONSTANT)
    Q_PROPERTY(QString certificateTitle READ certificateTitle CONSTANT)
    Q_PROPERTY(QList<hocso::bridge::Requirement> requirements READ requirements CONSTANT)
    Q_PROPERTY(bool completed READ isCompleted CONSTANT)
    Q_PROPERTY(QString cardTitle READ cardTitle CONSTANT) ///< "thẻ nhắc"; empty: none
    Q_PROPERTY(QStringList cardLines READ cardLines CONSTANT)
public:
    CourseSession(const content::CourseSummary &course, const services::LearnerRecord &learner, QObject *parent);

    QString courseId() const;
    QString title() const;
    QString summary() const;
    QString storyText() const;
    QString storyImage() const;
    QString storyImageAlt() const;
    QStringList bring() const;
    LessonsModel *lessons() const { return m_lessons; }
    int percent() const;
    QString nextLessonId() const;
    QString startText() const;
    bool isCertificateOffered() const;
    QString certificateTitle() const;
    QList<Requirement> requirements() const;
    bool isCompleted() const;
    QString cardTitle() const;
    QStringList cardLines() const;

private:
    const content::CourseSummary m_course;
    const services::LearnerRecord &m_learner;
    LessonsModel *m_lessons;
};

}

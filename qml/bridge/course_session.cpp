// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
#include "course_session.h"

#include "words.h"

#include <algorithm>

namespace hocso::bridge {

using content::LessonKind;
using content::LessonSummary;

LessonsModel::LessonsModel(
    const content::CourseSummary &course, const services::LearnerRecord &learner, QObject *parent)
    : QAbstractListModel(parent), m_course(course), m_learner(learner)
{
}

int LessonsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_course.lessons.size());
}

QVariant LessonsModel::data(const QModelIndex &index, int role) const
{
    const LessonSummary &lesson = m_course.lessons[index.row()];
    const auto in = services::progressIn(m_learner.progress(), m_course, lesson);
    const State state = in.done ? Done : in.stepsDone > 0 ? Started : New;
    switch (role) {
    case LessonIdRole:
        return lesson.id.text;
    case NumberRole:
        return int(std::ranges::count(m_course.lessons.begin(), m_course.lessons.begin() + index.row(),
                   LessonKind::Steps, &LessonSummary::kind))
            + 1;
    case TitleRole:
        return lesson.title;
    case MinutesRole:
        return lesson.minutes;
    case AssessmentRole:
        return lesson.kind != LessonKind::Steps;
    case StateRole:
        return state;
    case StateTextRole:
        if (state == Done)
            return lesson.kind == LessonKind::Assessment ? tr("Đã qua") : tr("Đã xong");
        if (state == Started)
            return lesson.kind == LessonKind::Steps ? tr("Đang học: %1 trong %2 bước").arg(in.stepsDone).arg(in.steps)
                                                    : tr("Chưa qua, làm lại được");
        return lesson.kind == LessonKind::Steps ? tr("Chưa học") : tr("%1 câu").arg(in.steps);
    default:
        return {};
    }
}

QHash<int, QByteArray> LessonsModel::roleNames() const
{
    return {{LessonIdRole, "lessonId"}, {NumberRole, "number"}, {TitleRole, "title"}, {MinutesRole, "minutes"},
        {AssessmentRole, "assessment"}, {StateRole, "state"}, {StateTextRole, "stateText"}};
}

CourseSession::CourseSession(
    const content::CourseSummary &course, const services::LearnerRecord &learner, QObject *parent)
    : QObject(parent), m_course(course), m_learner(learner), m_lessons(new LessonsModel(course, learner, this))
{
}

QString CourseSession::courseId() const
{
    return m_course.id.text;
}

QString CourseSession::title() const
{
    return m_course.title;
}

QString CourseSession::summary() const
{
    return m_course.summary;
}

QString CourseSession::storyText() const
{
    return m_course.storyText;
}

QString CourseSession::storyImage() const
{
    return fileUrl(m_course.storyImage.file);
}

QString CourseSession::storyImageAlt() const
{
    return m_course.storyImage.alt;
}

QStringList CourseSession::bring() const
{
    return m_course.bring;
}

int CourseSession::percent() const
{
    return services::progressIn(m_learner.progress(), m_course).percent();
}

QString CourseSession::nextLessonId() const
{
    const auto &lessons = m_course.lessons;
    const auto open = std::ranges::find_if(lessons, [&](const LessonSummary &lesson) {
        return !services::progressIn(m_learner.progress(), m_course, lesson).done;
    });
    return open != lessons.end() ? open->id.text : lessons.isEmpty() ? QString() : lessons.first().id.text;
}

QString CourseSession::startText() const
{
    const auto in = services::progressIn(m_learner.progress(), m_course);
    return in.stepsDone == 0 ? tr("Bắt đầu học") : in.stepsDone < in.steps ? tr("Học tiếp") : tr("Xem lại từ đầu");
}

bool CourseSession::isCertificateOffered() const
{
    return m_course.certificate.has_value();
}

QString CourseSession::certificateTitle() const
{
    return m_course.certificate ? m_course.certificate->title : QString();
}

QList<Requirement> CourseSession::requirements() const
{
    return bridge::requirements(m_learner.progress(), m_course);
}

bool CourseSession::isCompleted() const
{
    return services::holdsCompletion(m_learner.progress(), m_course);
}

QString CourseSession::cardTitle() const
{
    return m_course.cardTitle;
}

QStringList CourseSession::cardLines() const
{
    return m_course.cardLines;
}

}

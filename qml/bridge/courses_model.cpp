// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
#include "courses_model.h"

#include "words.h"

#include <algorithm>

namespace hocso::bridge {

using content::CourseSummary;

CoursesModel::CoursesModel(services::CourseLibrary &library, const services::LearnerRecord &learner, QObject *parent)
    : QAbstractListModel(parent), m_library(library), m_learner(learner)
{
    connect(&library, &services::CourseLibrary::changed, this, &CoursesModel::refill);
    connect(&learner, &services::LearnerRecord::changed, this, &CoursesModel::refill);
    refill();
}

void CoursesModel::refill()
{
    beginResetModel();
    m_rows.clear();
    const auto &progress = m_learner.progress();
    for (const CourseSummary &course : m_library.courses()) {
        if (course.hidden)
            continue;
        if (course.errors > 0) {
            m_rows.append(
                {course.id, course.title, course.summary, course.icon, Broken, 0, tr("Có lỗi, chưa mở được")});
            continue;
        }
        const auto in = services::progressIn(progress, course);
        const bool certified
            = std::ranges::any_of(progress.awards, [&](const auto &award) { return award.course == course.id; });
        const State state = in.completed ? Completed : in.stepsDone > 0 ? Started : New;
        const auto lessons
            = std::ranges::count(course.lessons, content::LessonKind::Steps, &content::LessonSummary::kind);
        QString details = size(int(lessons), course.minutes);
        if (certified)
            details = tr("%1 bài · đã có giấy chứng nhận").arg(lessons);
        else if (in.completed)
            details = tr("%1 bài · đã hoàn thành").arg(lessons);
        m_rows.append(
            {course.id, course.title, course.summary, course.icon, state, in.completed ? 100 : in.percent(), details});
    }
    for (auto it = progress.courseTitles.begin(); it != progress.courseTitles.end(); ++it) {
        if (m_library.find(it.key()))
            continue;
        const bool completed = progress.completions.contains(it.key());
        m_rows.append({it.key(), it.value(), {}, {}, Gone, completed ? 100 : 0,
            completed ? tr("Đã hoàn thành · không còn trên máy này") : tr("Không còn trên máy này · kết quả vẫn giữ")});
    }
    std::ranges::stable_sort(m_rows, {}, [](const Row &row) { return row.state >= Broken ? int(row.state) : 0; });
    endResetModel();
}

int CoursesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant CoursesModel::data(const QModelIndex &index, int role) const
{
    const Row &row = m_rows[index.row()];
    switch (role) {
    case CourseIdRole:
        return row.id.text;
    case TitleRole:
        return row.title;
    case SummaryRole:
        return row.summary;
    case IconRole:
        return row.icon;
    case StateRole:
        return row.state;
    case PercentRole:
        return row.percent;
    case DetailsRole:
        return row.details;
    default:
        return {};
    }
}

QHash<int, QByteArray> CoursesModel::roleNames() const
{
    return {{CourseIdRole, "courseId"}, {TitleRole, "title"}, {SummaryRole, "summary"}, {IconRole, "icon"},
        {StateRole, "state"}, {PercentRole, "percent"}, {DetailsRole, "details"}};
}

}

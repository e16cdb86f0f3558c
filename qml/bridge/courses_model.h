// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "services/course_library.h"
#include "services/learner_record.h"

#include <QAbstractListModel>
#include <QtQml/qqml.h>

namespace hocso::bridge {

/** The courses on the home screen of a learner. Broken ones last, then those that are gone but have progress. */
class CoursesModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("App.learner.courses")
public:
    enum State { New, Started, Completed, Broken, Gone };
    Q_ENUM(State)
    enum Role { CourseIdRole = Qt::UserRole, TitleRole, SummaryRole, IconRole, StateRole, PercentRole, DetailsRole };

    CoursesModel(services::CourseLibrary &library, const services::LearnerRecord &learner, QObject *parent);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    /** courseId, title, summary, icon, state, percent (0–100), details ("6 bài · 42 phút"). */
    QHash<int, QByteArray> roleNames() const override;

private:
    void refill();

    struct Row {
        CourseId id;
        QString title;
        QString summary;
        QString icon;
        State state;
        int percent;
        QString details;
    };
    services::CourseLibrary &m_library;
    const services::LearnerRecord &m_learner;
    QList<Row> m_rows;
};

}

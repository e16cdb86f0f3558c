// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "courses_model.h"
#include "value_types.h"

#include "services/roster.h"

namespace hocso::bridge {

/** Who is learning now, and what the home screen says to them. */
class LearnerSession : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("App.learner")
    Q_PROPERTY(QString learnerId READ learnerId CONSTANT)
    Q_PROPERTY(QString name READ name NOTIFY changed) ///< "Nguyễn Thị Mẫu", or "bác hoa sen" without a name
    Q_PROPERTY(QString greeting READ greeting NOTIFY changed) ///< "Chào bác Mẫu"
    Q_PROPERTY(QString picture READ picture NOTIFY changed)
    Q_PROPERTY(bool guest READ isGuest NOTIFY changed)
    Q_PROPERTY(bool named READ isNamed NOTIFY changed)
    Q_PROPERTY(hocso::bridge::CoursesModel *courses READ courses CONSTANT)
    // "Học tiếp"
    Q_PROPERTY(bool resumable READ isResumable NOTIFY changed)
    Q_PROPERTY(QString resumeCourseId READ resumeCourseId NOTIFY changed)
    Q_PROPERTY(QString resumeLessonId READ resumeLessonId NOTIFY changed)
    Q_PROPERTY(QString resumeLabel READ resumeLabel NOTIFY changed) ///< "Học tiếp" or "Bắt đầu"
    Q_PROPERTY(QString resumeTitle READ resumeTitle NOTIFY changed)
    Q_PROPERTY(QString resumeDetails READ resumeDetails NOTIFY changed) ///< "Bước 3 trong 8 · còn khoảng 4 phút"
    Q_PROPERTY(
        bool reviewOffered READ isReviewOffered NOTIFY changed) ///< "Ôn 3 phút"; how much is due is told to no one
    // "Thông tin của tôi"
    Q_PROPERTY(QList<hocso::bridge::DataLine> data READ data NOTIFY changed)
    Q_PROPERTY(QString problem READ problem NOTIFY problemChanged)
    Q_PROPERTY(QString done READ done NOTIFY problemChanged) ///< "Đã lưu vào …"
public:
    LearnerSession(services::Roster &roster, services::CourseLibrary &library,
        std::unique_ptr<services::LearnerRecord> record, QObject *parent);
    ~LearnerSession() override;

    services::LearnerRecord &record() { return *m_record; }
    QString learnerId() const;
    QString name() const;
    QString greeting() const;
    QString picture() const;
    bool isGuest() const;
    bool isNamed() const;
    CoursesModel *courses() const { return m_courses; }
    bool isResumable() const;
    QString resumeCourseId() const;
    QString resumeLessonId() const;
    QString resumeLabel() const;
    QString resumeTitle() const;
    QString resumeDetails() const;
    bool isReviewOffered() const { return m_reviewOffered; }
    QList<DataLine> data() const;
    QString problem() const;
    QString done() const { return m_done; }

    /** After a lesson: the courses, the rings, "Học tiếp" and "Ôn 3 phút" are looked at again. */
    Q_INVOKABLE void refresh();
    Q_INVOKABLE void exportData(); ///< all facts as JSON lines into Documents
    Q_INVOKABLE void withdrawConsent(); ///< the name goes, the counts stay
    Q_INVOKABLE void erase(); ///< then signed out: App.learner becomes null

Q_SIGNALS:
    void changed();
    void problemChanged();
    void erased();

private:
    void findNext();

    services::Roster &m_roster;
    services::CourseLibrary &m_library;
    std::unique_ptr<services::LearnerRecord> m_record;
    CoursesModel *m_courses;
    std::optional<services::ResumePoint> m_resume;
    bool m_reviewOffered = false;
    std::optional<Error> m_error;
    QString m_done;
};

}

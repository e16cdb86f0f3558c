// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "content/library_index.h"

#include <QObject>
#include <QThreadPool>

#include <atomic>

namespace hocso::services {

/** The courses of this machine: at once from the index, brought up to date in the background. */
class CourseLibrary : public QObject {
    Q_OBJECT
public:
    CourseLibrary(const QStringList &roots, const QString &cacheFolder, content::SiteValues site);
    ~CourseLibrary() override;

    /** Reads the index; call refresh() after the first frame, or at once when isEmpty(). */
    void open();
    /** Reads what changed in a thread of its own; changed() follows if anything did, then refreshed(). */
    void refresh();
    bool isReading() const { return m_reading; }
    /** True after refresh() has ended at least once, or when the index was complete. */
    bool isReady() const { return m_ready; }

    const QList<content::CourseSummary> &courses() const { return m_library.courses; }
    const content::CourseSummary *find(const CourseId &id) const;
    Result<content::Lesson> loadLesson(const CourseId &course, const LessonId &lesson) const;
    const content::SiteValues &site() const { return m_site; }
    void setSite(content::SiteValues site);

Q_SIGNALS:
    void changed(); ///< courses(), or isReady()
    void refreshed(); ///< a refresh() has ended

private:
    QStringList m_roots;
    QString m_cacheFolder;
    content::SiteValues m_site;
    content::Library m_library;
    QThreadPool m_thread;
    bool m_reading = false;
    bool m_again = false; ///< a refresh was asked for while one was running
    bool m_ready = false;
};

}

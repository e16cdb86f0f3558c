// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
#include "services/course_library.h"

#include <QMetaObject>
#include <QPointer>

#include <algorithm>

namespace hocso::services {

CourseLibrary::CourseLibrary(const QStringList &roots, const QString &cacheFolder, content::SiteValues site)
    : m_roots(roots), m_cacheFolder(cacheFolder), m_site(std::move(site))
{
    m_thread.setMaxThreadCount(1);
}

CourseLibrary::~CourseLibrary()
{
    m_thread.waitForDone();
}

void CourseLibrary::open()
{
    m_library = content::LibraryIndex(m_roots, m_cacheFolder, m_site).open();
    m_ready = !m_library.stale;
}

void CourseLibrary::refresh()
{
    if (m_reading) {
        m_again = true;
        return;
    }
    m_reading = true;
    const content::LibraryIndex index(m_roots, m_cacheFolder, m_site);
    m_thread.start([this, index] {
        content::Library library = index.rebuild();
        QMetaObject::invokeMethod(
            this,
            [this, library = std::move(library)]() mutable {
                const bool news = !m_ready || library.courses != m_library.courses;
                m_library = std::move(library);
                m_reading = false;
                m_ready = true;
                if (news) // a list that is drawn anew for nothing would take the keyboard's place away
                    Q_EMIT changed();
                Q_EMIT refreshed();
                if (std::exchange(m_again, false))
                    refresh();
            },
            Qt::QueuedConnection);
    });
}

const content::CourseSummary *CourseLibrary::find(const CourseId &id) const
{
    const auto it = std::ranges::find(m_library.courses, id, &content::CourseSummary::id);
    return it == m_library.courses.end() ? nullptr : &*it;
}

Result<content::Lesson> CourseLibrary::loadLesson(const CourseId &course, const LessonId &lesson) const
{
    const auto *summary = find(course);
    if (!summary)
        return Error{QStringLiteral("content.gone"), course.text, {}};
    if (summary->errors > 0)
        return Error{QStringLiteral("content.broken"), course.text, {}};
    return content::loadLesson(*summary, lesson, m_site);
}

void CourseLibrary::setSite(content::SiteValues site)
{
    m_site = std::move(site);
    refresh();
}

}

// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
#include "content/course_paths.h"

#include <QDir>
#include <QFileInfo>

namespace hocso::content {

QStringList coursesIn(const QString &root)
{
    QStringList out;
    const QStringList names = QDir(root).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
    for (const QString &name : names) {
        const QDir folder(root + u'/' + name);
        if (folder.exists(QStringLiteral("course.yaml")) || folder.exists(QStringLiteral("lessons")))
            out += folder.path();
    }
    return out;
}

Result<CoursePaths> findCourses(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return Error{QStringLiteral("content.no-such-path"), path, {}};
    const QString start = QDir::cleanPath(info.isDir() ? info.absoluteFilePath() : info.absolutePath());
    QDir folder(start);
    do {
        if (folder.exists(QStringLiteral("course.yaml")))
            return CoursePaths{QFileInfo(folder.path()).absolutePath(), {folder.path()}};
    } while (folder.cdUp());
    const QStringList courses = coursesIn(start);
    if (courses.isEmpty())
        return Error{QStringLiteral("content.no-course"), path, {}};
    return CoursePaths{start, courses};
}

QStringList yamlNames(const QString &folder)
{
    QStringList out;
    const QStringList files = QDir(folder).entryList({QStringLiteral("*.yaml")}, QDir::Files, QDir::Name);
    for (const QString &file : files)
        out += file.chopped(5);
    return out;
}

}

// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "content/course.h"

#include <QHash>

namespace hocso::content {

/** What the site says: it overrides facts and fills {{site:…}}. */
struct SiteValues {
    QHash<QString, QString> words; ///< "team-name" → "Tổ công nghệ số cộng đồng"
    QHash<QString, QString> facts; ///< fact key → value that replaces the one of facts.yaml
};

/** Faults of a course or a folder of courses, in the order of files and lines. */
struct CheckReport {
    int files = 0;
    QList<Diagnostic> diagnostics;
};

/**
 * Reads @p path (a folder of courses, a course, or one of its files: the course is found upwards) and says everything
 * that is wrong with it. Error only if there is no such path. @p today decides what is overdue. Uses all cores.
 */
Result<CheckReport> check(const QString &path, const QDate &today);

/** One lesson with all that it draws from, for playing. Error "content.broken" if it has faults, "content.gone" if
 * there is none. */
Result<Lesson> loadLesson(const CourseSummary &course, const LessonId &lesson, const SiteValues &site);

/** The glossary that belongs to the folder of @p course. */
QList<GlossaryEntry> loadGlossary(const CourseSummary &course);

/** The text of every code that check() can give, those of the kinds among them; nullptr for an unknown code. */
const DiagnosticText *diagnosticText(const QString &code);

/** The sentence for people: %1 … filled in. @p language is "vi" or "en". */
QString message(const Diagnostic &diagnostic, const QString &language);
QString mend(const Diagnostic &diagnostic, const QString &language);

/** Writes missing ids into the files under @p path and leaves every other byte alone. Returns the files changed. */
Result<QStringList> fixIds(const QString &path);

}

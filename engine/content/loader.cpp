// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
#include "content/loader.h"

#include "content/course_folder.h"

#include <QFileInfo>

#include <algorithm>

namespace hocso::content {
namespace {

/** The first error among the faults, as the Error of a lesson that cannot be played. */
std::optional<Error> firstError(const Diagnostics &diagnostics)
{
    for (const Diagnostic &fault : diagnostics.list()) {
        const DiagnosticText *text = diagnosticText(fault.code);
        if (!text || text->severity == Severity::Error) {
            return Error{QStringLiteral("content.broken"),
                QStringLiteral("%1:%2:%3").arg(fault.file).arg(fault.place.line).arg(fault.place.column), fault.code};
        }
    }
    return {};
}

}

Result<Lesson> loadLesson(const CourseSummary &course, const LessonId &id, const SiteValues &site)
{
    const SharedTexts shared = readShared(QFileInfo(course.folder).absolutePath());
    CourseFolder files(course.folder, shared, site, Purpose::Play);
    files.setCourse(course.id);
    if (!isId(id.text) || !QFileInfo::exists(files.file(QStringLiteral("lessons/%1.yaml").arg(id.text))))
        return Error{QStringLiteral("content.gone"), course.id.text + u'/' + id.text, {}};
    auto read = files.readLesson(id.text);
    if (read) {
        for (const DrawLine &line : std::as_const(read->lesson.draw)) {
            if (read->lesson.banks.contains(line.bank))
                continue;
            const auto bank = files.readBank(line.bank);
            read->lesson.banks.insert(line.bank, bank ? bank->exercises : QList<Step>());
        }
    }
    if (const auto error = firstError(files.diagnostics()))
        return *error;
    return std::move(read->lesson);
}

QList<GlossaryEntry> loadGlossary(const CourseSummary &course)
{
    return readShared(QFileInfo(course.folder).absolutePath()).glossary;
}

}

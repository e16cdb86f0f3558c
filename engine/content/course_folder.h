// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "content/course.h"
#include "content/text_filler.h"

#include <functional>

namespace hocso::content {

/** A lesson as its file says it, with the places that checks across files need. */
struct ReadLesson {
    Lesson lesson;
    QList<Place> drawPlaces; ///< of each line of the draw
    Place end; ///< of the last step
};

/** A bank as its file says it. */
struct ReadBank {
    QString name;
    QList<Step> exercises;
    bool whole = false; ///< every exercise of the file could be read
};

/** course.yaml as its file says it. */
struct ReadCourse {
    CourseSummary summary; ///< lessons hold only their ids
    Node node; ///< the validated mapping, for places
    QStringList requiredLessons; ///< as written: ids, or "all"
    QStringList requiredAssessments;
};

/** What a reading is for. */
enum class Purpose {
    Check, ///< say everything that is wrong
    Play, ///< make steps with their digests
};

/** Reads the files of one course folder, and gathers what is wrong with them. */
class CourseFolder {
public:
    CourseFolder(const QString &folder, const SharedTexts &shared, const SiteValues &site, Purpose purpose);

    QString file(const QString &name) const { return m_folder + u'/' + name; }
    Diagnostics &diagnostics() { return m_diagnostics; }
    MediaFolder &media() { return m_media; }
    const QSet<QString> &factsUsed() const { return m_sources.factsUsed; }
    int files() const { return m_files; }
    /** The course's id, for addresses; the folder's name until course.yaml is read. */
    void setCourse(const CourseId &course) { m_course = course; }

    /** Nothing if course.yaml cannot be read at all; a summary with what could be read otherwise. */
    std::optional<ReadCourse> readCourse();
    std::optional<ReadLesson> readLesson(const QString &id);
    std::optional<ReadBank> readBank(const QString &name);

private:
    /** A file held to its table, its texts filled; @p schema is chosen by what the root says. */
    std::optional<Node> readFile(const QString &name, const std::function<const Schema &(const Node &)> &schema);
    QList<Step> readSteps(const Node &list, const QString &prefix, qsizetype firstFault);
    Step readStep(const NodeEntry &entry, const QString &prefix);
    bool isSpoiled(const Node &step, Place next, qsizetype firstFault) const;
    void readDraw(const Fields &fields, ReadLesson &out);

    QString m_folder;
    CourseId m_course;
    MediaFolder m_media;
    TextSources m_sources;
    Purpose m_purpose;
    Diagnostics m_diagnostics;
    int m_files = 0;
};

}

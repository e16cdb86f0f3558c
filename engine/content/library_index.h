// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "content/loader.h"

#include <functional>

namespace hocso::content {

/** The courses of a machine, as far as the first screens need them. */
struct Library {
    QList<CourseSummary> courses; ///< one a course id: of several, the highest version without faults wins
    bool stale = false; ///< files changed since the index was written: rebuild() is due
};

/**
 * The index of the course folders: one file in the cache, keyed by path, size, time and digest of every file it saw.
 * Opening never parses YAML. Always disposable; a damaged or missing index reads as an empty, stale library.
 *
 * The file has two parts with a checksum each. open() reads the first, the courses that are shown and a few landmarks
 * (roots, facts.yaml, course folders, course.yaml, lessons folders), and looks at the times of those: its cost grows
 * with the courses only. A file inside a course that was written over in place is noticed by rebuild(), which reads the
 * second part, the stamps of all files, and belongs in the background after the first frame of every start.
 */
class LibraryIndex {
public:
    /** @p roots in the order of precedence for equal versions; @p cacheDir is made when first written. */
    LibraryIndex(QStringList roots, QString cacheDir, SiteValues site);

    /** Reads the index and looks at the times of its landmarks. */
    Library open() const;
    /**
     * Reads what changed, with all cores, and writes the index anew (temporary file, then renamed). Blocks: call it in
     * a thread of its own. @p progress is called from worker threads with (done, all) courses. Courses with faults are
     * in the library with errors > 0, their ids and titles as far as these could be read.
     */
    Library rebuild(const std::function<void(int, int)> &progress = {}) const;

private:
    QStringList m_roots;
    QString m_cacheDir;
    SiteValues m_site;
};

}

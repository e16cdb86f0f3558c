// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "content/course.h"
#include "content/file_stamps.h"

namespace hocso::content {

/** What the index keeps of one course folder. */
struct IndexEntry {
    CourseSummary summary;
    QList<Stamp> stamps; ///< of all files, see courseStamps()
};

/** The index as it is on disk. */
struct IndexData {
    qint64 written = 0; ///< when, in the count of Stamp::time
    /** The few files and folders whose change the first look notices: roots, courses and what the courses share. */
    QList<Stamp> landmarks;
    QList<CourseSummary> courses; ///< those shown
    QList<IndexEntry> entries; ///< every course folder
};

/** How much of the file is made into values. */
enum class IndexPart {
    Shown, ///< all but the entries: what the first screens need
    All,
};

/**
 * The file: magic, version, key, lengths and checksums of its two parts, the parts. Nothing if it is missing, damaged,
 * of another version or not for @p key (what roots and site the values were made with).
 */
std::optional<IndexData> readIndex(const QString &file, const QByteArray &key, IndexPart part);

/** Writes aside, then renames. False if it could not be written: an index is disposable. */
bool writeIndex(const QString &file, const QByteArray &key, const IndexData &data);

}

// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace hocso::content {

/** What tells whether a file or folder changed. */
struct Stamp {
    QString path;
    qint64 size = -1; ///< −1: it is not there; of a folder 0
    qint64 time = 0; ///< of the last change, ns in the system's count
    QByteArray digest; ///< SHA-256 of YAML files; empty for all others

    bool sameFile(const Stamp &other) const { return path == other.path && size == other.size && time == other.time; }
    bool operator==(const Stamp &) const = default;
};

/** Size and time of @p path as they are now, without a digest. */
Stamp stampOf(const QString &path);

/** Stamps of all files that the faults of the course @p folder can depend on, sorted by path. */
QList<Stamp> courseStamps(const QString &folder);

/**
 * Whether @p now, fresh from the disk, stands for the same contents as @p known, taken when the index was written at
 * @p written. Sizes and times decide; where a time differs, or is so near to @p written that a later change could bear
 * the same, the digests of YAML files do. Fills in the digests of @p now.
 */
bool sameContents(const QList<Stamp> &known, QList<Stamp> &now, qint64 written);

/** Whether a file changed so near to @p written that a later change could bear the same time. */
bool isFresh(const Stamp &stamp, qint64 written);

/** Gives each YAML file of @p stamps its digest. */
void addDigests(QList<Stamp> &stamps);

/** The system's time in the count of Stamp::time. */
qint64 stampClock();

}

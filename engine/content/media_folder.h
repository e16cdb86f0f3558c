// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/diagnostic.h"

#include <QHash>
#include <QRectF>

namespace hocso::content {

/** The media/ of one course: resolves names to files that lie inside it, each looked at once. */
class MediaFolder {
public:
    /** @p thorough: drawings are read, too, and said to be wrong if they cannot be drawn. */
    MediaFolder(const QString &courseFolder, bool thorough);

    /** What a name in the course stands for. */
    struct File {
        QString path; ///< absolute; empty if it cannot be used
        QList<Diagnostic> faults; ///< codes and arguments, without a place
        QRectF extent; ///< of a picture, see pictureExtent()
    };
    const File &file(const QString &name);

    /** SHA-256 of the file in hexadecimal; empty if it cannot be read. */
    QByteArray digest(const QString &name);

    /** Names of files in the folder that nothing asked for. */
    QStringList unused() const;
    QString folder() const { return m_folder; }

private:
    File look(const QString &name) const;

    QString m_folder;
    bool m_thorough;
    QHash<QString, File> m_files;
    QHash<QString, QByteArray> m_digests;
};

/** What is wrong with an SVG for a player that draws SVG Tiny 1.2 and opens no addresses: codes "media.…". */
QList<Diagnostic> drawingFaults(const QString &name, const QByteArray &svg);

}

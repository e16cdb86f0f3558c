// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QTemporaryDir>

namespace hocso::test {

/** A folder that is gone after the test. */
class TemporaryFolder {
public:
    QString path() const { return m_dir.path(); }
    QString path(const QString &name) const { return m_dir.filePath(name); }
    /** Writes @p text to the file @p name, making its folders; returns the file's path. */
    QString write(const QString &name, const QByteArray &text) const;

private:
    QTemporaryDir m_dir;
};

/** The whole file; fails the test if it cannot be read. */
QByteArray readFile(const QString &path);

}

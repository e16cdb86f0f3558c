// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QElapsedTimer>
#include <QString>

namespace hocso::app {

/**
 * Whether the graphics card draws, or the processor. On old machines a driver may fail, hang or crawl; then the next
 * start draws in software, without anybody asked. What was found out is kept in the cache, until the program has
 * another version. A renderer chosen by hand (QT_QUICK_BACKEND, QSG_RHI_BACKEND) is taken at its word.
 */
class Rendering {
public:
    Rendering(const QString &cacheFolder, const QString &programVersion);

    /** Decides; before the first window is made. */
    void choose();
    bool isSoftware() const { return m_software; }
    /** The window has been asked for: the first frame is waited for from here on. */
    void windowMade();
    /** The first frame is on the screen. */
    void frameShown();

    /** ms from the window to its first frame that are too many. */
    static constexpr int slow = 4000;

private:
    void keep(const QByteArray &state) const;

    QString m_file;
    QByteArray m_version;
    QElapsedTimer m_waiting;
    bool m_trying = false;
    bool m_software = false;
};

/** Whether the desktop's settings ask for less motion: KDE's animation speed, GTK's enable-animations. */
bool systemReducesMotion(const QString &configFolder);

}

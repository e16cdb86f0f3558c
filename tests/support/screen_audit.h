// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>

class QQuickWindow;

namespace hocso::test {

/** One thing on a screen that keeps somebody from using it. */
struct ScreenFault {
    /** no-name, name-twice, no-role, small, near, no-tab, order, contrast, cut, covered. */
    QString rule;
    QString item; ///< type and name or text of what is at fault
    QString detail;

    QString sentence() const;
};

/** What an audit holds a screen to. */
struct ScreenBounds {
    bool targets = true; ///< sizes and distances are promised at 100 % text size only
    double target = 56; ///< px, least width and height of what is pressed
    double gap = 8; ///< px between two of them
    double textContrast = 7;
    double largeContrast = 4.5; ///< 24 px, or 20 px bold
    double iconContrast = 3;
};

/**
 * Judges what @p window shows as people meet it: by eye, finger, keyboard and screen reader. An open dialog is judged
 * alone. Presses Tab until the focus comes round, so the focus, and what is scrolled, change. The window must be shown.
 */
QList<ScreenFault> auditScreen(QQuickWindow &window, const ScreenBounds &bounds = {});

/** All sentences, one a line: for the message of a failed test. */
QString auditReport(const QList<ScreenFault> &faults);

}

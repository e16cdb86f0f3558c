// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
#include "support/screen_audit.h"

#include "support/screen/screen_rules.h"

#include <QCoreApplication>
#include <QQuickWindow>

namespace hocso::test {

QString ScreenFault::sentence() const
{
    return QStringLiteral("%1: %2: %3").arg(rule, item, detail);
}

QList<ScreenFault> auditScreen(QQuickWindow &window, const ScreenBounds &bounds)
{
    QAccessible::setActive(true); // no screen reader listens on the offscreen platform
    QCoreApplication::processEvents();
    const QImage picture = window.grabWindow().convertToFormat(QImage::Format_RGB32);
    const ScreenItems screen = collectItems(window);
    QList<ScreenFault> faults;
    checkNames(screen, faults);
    checkRoles(screen, faults);
    if (bounds.targets)
        checkTargets(screen, bounds, faults);
    checkContrast(screen, picture, bounds, faults);
    checkCut(screen, faults);
    checkCovered(screen, faults);
    checkKeyboard(window, screen, faults);
    return faults;
}

QString auditReport(const QList<ScreenFault> &faults)
{
    QStringList lines;
    for (const ScreenFault &fault : faults)
        lines.append(fault.sentence());
    return lines.join(u'\n');
}

}

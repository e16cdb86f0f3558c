// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "support/screen/screen_items.h"
#include "support/screen_audit.h"

#include <QImage>

namespace hocso::test {

void checkNames(const ScreenItems &screen, QList<ScreenFault> &faults);
void checkRoles(const ScreenItems &screen, QList<ScreenFault> &faults);
void checkTargets(const ScreenItems &screen, const ScreenBounds &bounds, QList<ScreenFault> &faults);
void checkKeyboard(QQuickWindow &window, const ScreenItems &screen, QList<ScreenFault> &faults);

/** The controls that can be used, as the eye reads them. */
QList<const Control *> readingOrder(const ScreenItems &screen);

/** @p picture is what the window shows. */
void checkContrast(
    const ScreenItems &screen, const QImage &picture, const ScreenBounds &bounds, QList<ScreenFault> &faults);
void checkCut(const ScreenItems &screen, QList<ScreenFault> &faults);
void checkCovered(const ScreenItems &screen, QList<ScreenFault> &faults);

}

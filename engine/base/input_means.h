// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>

namespace hocso {

/**
 * Whether @p devices, the text of /proc/bus/input/devices, names a mouse or a touch screen but nothing with letter
 * keys: then letters must be offered on the screen. False when the text tells nothing.
 */
bool lacksKeyboard(const QByteArray &devices);

/**
 * Whether the system composes letters by itself: @p qtModule is the environment's QT_IM_MODULE, @p xModifiers its
 * XMODIFIERS ("@im=ibus").
 */
bool hasInputMethod(const QString &qtModule, const QString &xModifiers);

}

// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace hocso::theme {

/** Families of the fonts that stand in the program itself. */
inline const QString textFamily = QStringLiteral("Noto Sans");
inline const QString iconFamily = QStringLiteral("Material Design Icons");

/**
 * Makes the embedded fonts known to Qt and the text font the application's font. Call it once, after QGuiApplication
 * is made and before the first QML file is loaded. False if a font is damaged, which only a broken build can cause.
 */
bool registerFonts();

}

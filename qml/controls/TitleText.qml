// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Hocso.Theme

// The one question or title of a screen.
BodyText {
    font.pixelSize: Theme.titleSize
    font.bold: true
    lineHeight: 0.95 // Noto Sans leaves room for two accents above a capital
    Accessible.role: Accessible.Heading
}

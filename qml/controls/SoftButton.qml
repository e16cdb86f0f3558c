// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Hocso.Theme

// A quiet button on a soft ground: the tools of the top bar.
PillButton {
    narrow: true
    textSize: Math.max(20, Theme.smallSize) // bold, 6.5:1: no smaller
    ground: Theme.primarySoft
    ink: Theme.primary
    edge: Theme.highContrast ? Theme.primary : "transparent"
}

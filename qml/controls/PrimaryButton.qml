// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Hocso.Theme

// The one thing to do next: one on a screen.
PillButton {
    ground: Theme.primary
    ink: Theme.onPrimary
}

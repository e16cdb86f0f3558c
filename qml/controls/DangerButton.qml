// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Hocso.Theme

// Ends or removes something: hang up, delete.
PillButton {
    ground: Theme.bad
    ink: Theme.highContrast ? "#FFFFFF" : Theme.card
}

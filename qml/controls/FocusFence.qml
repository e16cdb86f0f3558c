// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick

// Stands at both ends of a sheet: the Tab key that reaches it is sent on, so that it never leaves the sheet.
Item {
    id: root

    signal entered

    activeFocusOnTab: true
    onActiveFocusChanged: {
        if (root.activeFocus)
            root.entered()
    }
}

// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Hocso.Theme

// The ring around what the keyboard works on; stands outside of its control.
Rectangle {
    id: root

    property real around: Theme.radius // the corner of the control
    readonly property int gap: 3

    anchors.fill: parent
    anchors.margins: -(root.gap + border.width)
    z: 10
    radius: root.around + root.gap + border.width
    color: "transparent"
    border.color: Theme.focus
    border.width: Theme.highContrast ? 5 : 4
}

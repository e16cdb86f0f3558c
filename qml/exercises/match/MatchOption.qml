// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Hocso.Bridge
import Hocso.Controls
import Hocso.Exercises
import Hocso.Theme

/** A right side that can be joined with the left side above it. */
Pressable {
    id: root

    required property face side

    name: qsTr("với: %1").arg(content.words)
    implicitHeight: Math.max(Theme.pill, content.implicitHeight + 3 * Theme.space)

    Rectangle {
        anchors.fill: parent
        radius: Theme.radius
        color: root.pressed ? Theme.primarySoft : Theme.card
        border.color: Theme.primary
        border.width: Theme.border
    }
    FaceView {
        id: content

        x: 2 * Theme.space
        width: root.width - 4 * Theme.space
        height: implicitHeight
        anchors.verticalCenter: parent.verticalCenter
        side: root.side
        maximumHeight: 120
    }
}

// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Hocso.Theme

// A round button of which the word is only spoken: for the top bar of a narrow screen and the back arrow.
Pressable {
    id: root

    required property string icon
    property color ground: Theme.primarySoft
    property color ink: Theme.primary
    property bool framed: Theme.highContrast

    ringRadius: width / 2

    Rectangle {
        anchors.fill: parent
        radius: width / 2
        color: root.ground
        border.width: root.framed ? Theme.border : 0
        border.color: Theme.primary

        Rectangle {
            anchors.fill: parent
            visible: root.pressed
            radius: width / 2
            color: Qt.alpha(root.ink, 0.18)
        }
    }
    Icon {
        anchors.centerIn: parent
        name: root.icon
        size: Math.round(28 * Math.min(Theme.textScale, 1.4))
        color: root.enabled ? root.ink : Theme.soft
    }
}

// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Hocso.Controls
import Hocso.Theme

/** The two buttons that move a row up and down. */
Grid {
    id: root

    required property bool beside // round ones beside the words, or with words of their own below
    required property string text // what is moved
    property real room: 0 // below the words: two in a row if they have room
    property bool first: false
    property bool last: false

    signal moved(int by)

    /** The button that was pressed, at the row's new place; the other one at the end of the way. */
    function focusOne(up: bool): void {
        const button = root.beside ? (up && !root.first || root.last ? roundUp : roundDown)
                                   : (up && !root.first || root.last ? wideUp : wideDown)
        button.forceActiveFocus(Qt.TabFocusReason)
    }

    columns: root.beside || wideUp.implicitWidth + root.spacing + wideDown.implicitWidth <= root.room ? 2 : 1
    spacing: Theme.space

    IconButton {
        id: roundUp

        visible: root.beside
        enabled: !root.first
        icon: "up"
        name: qsTr("Lên: %1").arg(root.text)
        onClicked: root.moved(-1)
    }
    IconButton {
        id: roundDown

        visible: root.beside
        enabled: !root.last
        icon: "down"
        name: qsTr("Xuống: %1").arg(root.text)
        onClicked: root.moved(1)
    }
    SecondaryButton {
        id: wideUp

        visible: !root.beside
        narrow: true
        enabled: !root.first
        icon: "up"
        text: qsTr("Lên")
        name: qsTr("Lên: %1").arg(root.text)
        onClicked: root.moved(-1)
    }
    SecondaryButton {
        id: wideDown

        visible: !root.beside
        narrow: true
        enabled: !root.last
        icon: "down"
        text: qsTr("Xuống")
        name: qsTr("Xuống: %1").arg(root.text)
        onClicked: root.moved(1)
    }
}

// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Hocso.Theme

// The same on every screen: back at the left, a quiet note in the middle, the one thing to do next at the right.
// On a narrow screen the note stands above the button, and the top bar's arrow goes back.
Rectangle {
    id: root

    property string backText // empty: no button
    property string note // "Đã lưu"
    property string noteIcon: "saved"
    property color noteInk: Theme.good
    property string primaryText // empty: no button
    property string primaryIcon
    property bool primaryIconAfter: true
    property bool primaryEnabled: true
    property bool keepBack: false // on a narrow screen too
    property bool covered: false // by the keyboard on the screen

    signal back
    signal primary

    function focusPrimary(): void {
        next.forceActiveFocus(Qt.TabFocusReason)
    }

    readonly property bool stacked: Theme.compact
    readonly property bool showsBack: root.backText !== ""
        && (!root.stacked || root.keepBack || root.primaryText === "")
    readonly property bool empty: !root.showsBack && root.primaryText === "" && root.note === ""
    readonly property int pad: (root.stacked ? 1.5 : 2) * Theme.space
    readonly property int noteEnd: root.pad + (saved.visible ? saved.height + Theme.space : 0)
    readonly property int backEnd: root.noteEnd + (root.showsBack ? backButton.height + Theme.space : 0)

    visible: !root.empty && !root.covered
    implicitHeight: root.empty ? 0
        : root.stacked ? (next.visible ? root.backEnd + next.height : root.backEnd - Theme.space) + root.pad
        : Math.max(root.showsBack ? backButton.height : 0, next.visible ? next.height : 0, saved.height) + 2 * root.pad
    color: Theme.card

    Rectangle {
        width: root.width
        height: Theme.hairline
        color: Theme.line
    }
    SecondaryButton {
        id: backButton

        visible: root.showsBack
        x: Theme.margin
        y: root.stacked ? root.noteEnd : (root.height - height) / 2
        width: root.stacked ? root.width - 2 * Theme.margin : implicitWidth
        text: root.backText
        icon: "back"
        onClicked: root.back()
    }
    BottomNote {
        id: saved

        visible: root.note !== ""
        x: Math.round((root.width - width) / 2)
        y: root.stacked ? root.pad : (root.height - height) / 2
        text: root.note
        icon: root.noteIcon
        ink: root.noteInk
        room: root.stacked ? root.width - 2 * Theme.margin
            : 2 * Math.min(root.width / 2 - (root.showsBack ? backButton.x + backButton.width : 0),
                           (next.visible ? next.x : root.width) - root.width / 2) - 4 * Theme.space
    }
    PrimaryButton {
        id: next

        visible: root.primaryText !== ""
        x: root.width - width - Theme.margin
        y: root.stacked ? root.backEnd : (root.height - height) / 2
        width: root.stacked ? root.width - 2 * Theme.margin : Math.max(implicitWidth, 260)
        text: root.primaryText
        icon: root.primaryIcon
        iconAfter: root.primaryIconAfter
        enabled: root.primaryEnabled
        onClicked: root.primary()
    }
}

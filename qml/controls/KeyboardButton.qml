// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Hocso.Controls // Qt 6.4 finds a module's own C++ types only through an import

// At the end of the field that is typed into: opens the keyboard on the screen, and puts it away.
IconButton {
    id: root

    required property FieldInput field

    leavesFocus: true
    visible: root.field.activeFocus
    icon: Typing.keyboardShown ? "keyboard-close" : "keyboard"
    name: Typing.keyboardShown ? qsTr("Cất bàn phím") : qsTr("Mở bàn phím trên màn hình")
    ground: "transparent"
    framed: false // the field has a frame
    onClicked: Typing.keyboardAsked(root.field)
}

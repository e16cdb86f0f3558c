// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Hocso.Theme

// A line to search in. What is typed is in text; the label is spoken and shown while it is empty.
FieldFrame {
    id: root

    required property string label
    property alias text: input.text

    signal accepted

    implicitWidth: 460
    implicitHeight: Math.max(Theme.pill, input.promptHeight + 2 * Theme.space)
    radius: Math.min(height / 2, 36)
    focused: input.activeFocus

    Icon {
        id: sign

        x: 2.5 * Theme.space
        anchors.verticalCenter: parent.verticalCenter
        name: "search"
        color: Theme.soft
    }
    FieldInput {
        id: input

        width: (clear.visible ? clear.x : keyboard.visible ? keyboard.x : root.width + Theme.space) - Theme.space
        height: root.height
        leftPadding: sign.x + sign.width + 1.5 * Theme.space
        rightPadding: clear.visible || keyboard.visible ? 0 : 2.5 * Theme.space
        label: root.label
        placeholder: root.label
        whole: root
        maximumLength: 100
        font.pixelSize: Theme.bodySize
        inputMethodHints: Qt.ImhNoPredictiveText
        onAccepted: root.accepted()
        Keys.onEscapePressed: event => {
            event.accepted = input.text !== ""
            input.clear()
        }

        Accessible.searchEdit: true
    }
    IconButton {
        id: clear

        x: (keyboard.visible ? keyboard.x - Theme.space : root.width - 4) - width
        anchors.verticalCenter: parent.verticalCenter
        visible: input.text !== ""
        icon: "close"
        name: qsTr("Xóa chữ đã gõ")
        ground: Theme.card
        onClicked: {
            input.clear()
            input.forceActiveFocus()
        }
    }
    KeyboardButton {
        id: keyboard

        x: root.width - width - Theme.space
        anchors.verticalCenter: parent.verticalCenter
        field: input
    }
}

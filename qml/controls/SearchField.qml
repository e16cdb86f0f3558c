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
    implicitHeight: Math.max(Theme.pill, prompt.height + 2 * Theme.space)
    radius: Math.min(height / 2, 36)
    focused: input.activeFocus

    Icon {
        id: sign

        x: 2.5 * Theme.space
        anchors.verticalCenter: parent.verticalCenter
        name: "search"
        color: Theme.soft
    }
    TextInput {
        id: input

        width: root.width - (clear.visible ? clear.width + 1.5 * Theme.space : 0)
        height: root.height
        leftPadding: sign.x + sign.width + 1.5 * Theme.space
        rightPadding: clear.visible ? 0 : 2.5 * Theme.space
        verticalAlignment: TextInput.AlignVCenter
        activeFocusOnTab: true
        selectByMouse: true
        clip: true
        maximumLength: 100
        font.pixelSize: Theme.bodySize
        color: Theme.ink
        selectionColor: Theme.primary
        selectedTextColor: Theme.onPrimary
        inputMethodHints: Qt.ImhNoPredictiveText
        onAccepted: root.accepted()
        Keys.onEscapePressed: event => {
            event.accepted = input.text !== ""
            input.clear()
        }

        Accessible.ignored: !visible // see Pressable
        Accessible.role: Accessible.EditableText
        Accessible.name: root.label
        Accessible.editable: true
        Accessible.focusable: true
        Accessible.searchEdit: true

        Text {
            id: prompt

            x: input.leftPadding
            width: root.width - x - 2 * Theme.space
            anchors.verticalCenter: parent.verticalCenter
            visible: input.text === "" && input.preeditText === ""
            text: root.label
            textFormat: Text.PlainText
            font.pixelSize: input.font.pixelSize
            color: Theme.soft
            wrapMode: Text.Wrap
        }
    }
    IconButton {
        id: clear

        anchors.right: parent.right
        anchors.rightMargin: 4
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
}

// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Hocso.Theme
import Hocso.Controls // Qt 6.4 finds a module's own C++ types only through an import

// What all text fields type into: makes Vietnamese letters of the keys, and knows the keyboard on the screen.
TextInput {
    id: root

    required property string label // spoken
    property string placeholder
    property int promptEnd: root.width // how far the placeholder may go
    property Item whole: root // what is to be seen above the keyboard: with label and hint
    readonly property bool digits: root.inputMethodHints & Qt.ImhDigitsOnly
    readonly property alias pressed: point.active // a mouse button or a finger is down on it
    readonly property alias promptHeight: prompt.height

    verticalAlignment: TextInput.AlignVCenter
    activeFocusOnTab: true
    selectByMouse: true
    clip: true
    color: Theme.ink
    selectionColor: Theme.primary
    selectedTextColor: Theme.onPrimary

    // A letter being put together by the system's input method is not ours.
    Keys.onPressed: event => {
        event.accepted = root.preeditText === "" && Typing.compose(root, event.text, event.modifiers)
    }
    onActiveFocusChanged: Typing.moveFocus(root, root.activeFocus)
    onTextEdited: { // what was pasted may have been cut in the middle of an emoji
        const end = root.text.charCodeAt(root.cursorPosition - 1)
        const next = root.text.charCodeAt(root.cursorPosition)
        if (end >= 0xd800 && end < 0xdc00 && !(next >= 0xdc00 && next < 0xe000))
            root.remove(root.cursorPosition - 1, root.cursorPosition)
    }

    Accessible.ignored: !visible // see Pressable
    Accessible.role: Accessible.EditableText
    Accessible.name: root.label
    Accessible.editable: true
    Accessible.focusable: true

    PointHandler {
        id: point
    }
    Text {
        id: prompt

        x: root.leftPadding
        width: root.promptEnd - x - 2 * Theme.space
        anchors.verticalCenter: parent.verticalCenter
        visible: root.text === "" && root.preeditText === ""
        text: root.placeholder
        textFormat: Text.PlainText
        font.pixelSize: root.font.pixelSize
        color: Theme.soft
        wrapMode: Text.Wrap
    }
}

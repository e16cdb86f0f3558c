// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Hocso.Theme
import Hocso.Controls // Qt 6.4 finds a module's own C++ types only through an import

// One line to type, with its label above and what is wrong with it below.
Column {
    id: root

    required property string label
    property alias text: input.text
    property alias placeholder: input.placeholder
    property string hint // how to fill it in
    property string error // a sentence; empty: nothing is wrong
    property alias maximumLength: input.maximumLength
    property bool digits: false // a numeric keyboard, digits only
    property bool numbers: false // a keyboard that opens at its digits; words may be typed, too
    property bool secret: false
    readonly property string value: Words.stored(root.text) // what to store
    readonly property alias editing: input.activeFocus

    signal edited
    signal accepted

    function edit(): void {
        input.forceActiveFocus()
    }
    // What the Return key does in every field of a form but the last.
    function goOn(): void {
        input.nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason)
    }

    spacing: Theme.space

    Text {
        width: root.width
        text: root.label
        textFormat: Text.PlainText
        font.pixelSize: Theme.smallSize
        font.bold: true
        color: Theme.ink
        wrapMode: Text.Wrap
    }
    Text {
        width: root.width
        visible: root.hint !== ""
        text: root.hint
        textFormat: Text.PlainText
        font.pixelSize: Theme.smallSize
        color: Theme.soft
        wrapMode: Text.Wrap
    }
    FieldFrame {
        id: frame

        width: root.width
        focused: input.activeFocus
        wrong: root.error !== ""
        height: Math.max(implicitHeight, root.text === "" ? input.promptHeight + 2 * Theme.space : 0)

        FieldInput {
            id: input

            width: keyboard.visible ? keyboard.x - Theme.space : frame.width
            height: frame.height
            leftPadding: 2.5 * Theme.space
            rightPadding: keyboard.visible ? 0 : 2.5 * Theme.space
            label: root.label
            whole: root
            maximumLength: 200
            font.pixelSize: Theme.answerSize
            echoMode: root.secret ? TextInput.Password : TextInput.Normal
            inputMethodHints: (root.digits ? Qt.ImhDigitsOnly : root.numbers ? Qt.ImhPreferNumbers : Qt.ImhNone)
                | (root.secret ? Qt.ImhSensitiveData | Qt.ImhNoPredictiveText : Qt.ImhNone)
            validator: root.digits ? onlyDigits : null
            onTextEdited: root.edited()
            onAccepted: root.accepted()

            Accessible.description: Words.sentences([root.error, root.hint])
            Accessible.passwordEdit: root.secret

            RegularExpressionValidator {
                id: onlyDigits

                regularExpression: /[0-9]*/
            }
        }
        KeyboardButton {
            id: keyboard

            x: frame.width - width - Theme.space
            anchors.verticalCenter: parent.verticalCenter
            field: input
        }
    }
    FieldError {
        width: root.width
        text: root.error
    }
}

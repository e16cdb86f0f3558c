// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Hocso.Controls // Qt 6.4 finds a module's own C++ types only through an import

// The place at the lower edge of a screen or a sheet where the keyboard comes up: while one of its fields is typed into,
// on a machine without a keyboard or when somebody asked for it. Until then it makes nothing.
Item {
    id: root

    required property Item host // serves the fields in it
    property FieldInput field: null // the one that is typed into
    property bool asked: false // by the button in a field; then for all fields of the host
    property FieldInput dismissed: null // the field at which the keyboard was put away
    property bool used: false
    readonly property bool open: root.field !== null && root.field !== root.dismissed
        && (root.asked || Typing.keyboardMissing)
    // While a button is being pressed nothing may move away from under the pointer.
    readonly property PressArea button: root.Window.activeFocusItem as PressArea
    readonly property bool held: root.button !== null && root.button.pressed
    readonly property FieldInput entered: root.holds(Typing.field) ? Typing.field as FieldInput : null
    readonly property bool tapped: root.entered !== null && root.entered.pressed

    signal opened

    function holds(item: Item): bool {
        let ancestor = item
        while (ancestor !== null && ancestor !== root.host)
            ancestor = ancestor.parent
        return ancestor !== null
    }
    function settle(): void {
        if (root.held || root.tapped || root.entered === root.field)
            return
        root.dismissed = null
        root.field = root.entered
        if (root.open)
            root.opened()
    }

    implicitHeight: root.open ? keyboard.height : 0
    onHeldChanged: root.settle()
    onEnteredChanged: root.settle()
    onTappedChanged: {
        if (!root.tapped && root.entered === root.field)
            root.dismissed = null // tapped again
        root.settle()
    }
    onOpenChanged: {
        root.used = root.used || root.open
        Typing.show(root, root.open)
        if (root.open)
            root.opened()
    }

    Connections {
        target: Typing
        function onKeyboardAsked(field: Item): void {
            if (field !== root.entered)
                return
            root.dismissed = root.open ? root.entered : null
            root.asked = root.dismissed === null
        }
    }
    Item {
        id: keyboard

        width: root.width
        height: childrenRect.height
        visible: root.open

        Repeater { // a Loader cannot make bound components in Qt 6.4
            model: root.used ? 1 : 0
            delegate: ScreenKeyboard {
                width: root.width
                room: root.host.height
                digits: root.field !== null && root.field.digits
                onDone: root.dismissed = root.field
            }
        }
    }
}

// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Hocso.Theme
import Hocso.Controls // Qt 6.4 finds a module's own C++ types only through an import

// The base of every control that is pressed: mouse, touch, keyboard, screen reader and focus ring.
PressArea {
    id: root

    required property string name // what a screen reader says; unique on a screen
    property string description
    property int role: Accessible.Button
    property bool checkable: false
    property bool checked: false
    property real ringRadius: Theme.radius

    implicitWidth: Theme.target
    implicitHeight: Theme.target

    // A screen reader keeps what it first saw of an object: what was met while invisible would have no place for ever.
    Accessible.ignored: !root.visible
    Accessible.role: root.role
    Accessible.name: root.name
    // Qt 6.4 tells screen readers nothing of `enabled`.
    Accessible.description: root.enabled ? root.description : Words.sentences([root.description, qsTr("Chưa bấm được")])
    Accessible.focusable: !root.leavesFocus
    Accessible.checkable: root.checkable
    Accessible.checked: root.checked
    Accessible.pressed: root.pressed
    Accessible.onPressAction: root.press()
    Accessible.onToggleAction: root.press()

    FocusRing {
        around: root.ringRadius
        visible: root.visualFocus
    }
}

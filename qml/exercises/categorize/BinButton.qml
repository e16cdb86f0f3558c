// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Hocso.Controls
import Hocso.Theme

/** The name of a bin, to be pressed. */
Pressable {
    id: root

    enum Measure { Room = 66 } // px around the name at 100 %

    required property string text

    role: Accessible.RadioButton
    checkable: true
    implicitHeight: Math.max(Theme.pill, label.height + 2 * Theme.space)

    Rectangle {
        anchors.fill: parent
        radius: Theme.radius
        color: root.checked || root.pressed ? Theme.primarySoft : Theme.card
        border.color: root.checked ? Theme.primary : Theme.outline
        border.width: root.checked ? Theme.strongBorder : Theme.border
    }
    Icon {
        id: sign

        x: 1.5 * Theme.space
        anchors.verticalCenter: parent.verticalCenter
        name: root.checked ? "radio-on" : "radio-off"
        size: Math.round(28 * Math.min(Theme.textScale, 1.5))
        color: root.checked ? Theme.primary : Theme.soft
    }
    BodyText {
        id: label

        x: sign.x + sign.width + Theme.space
        width: root.width - x - 1.5 * Theme.space
        anchors.verticalCenter: parent.verticalCenter
        text: root.text
        font.bold: true
        color: root.checked ? Theme.primary : Theme.ink
        Accessible.ignored: true
    }
}

// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Hocso.Theme

// One of a few short choices in a row: a filter, a sex, a unit.
Pressable {
    id: root

    required property string text
    property string icon

    readonly property int signRoom: sign.visible ? sign.width + row.spacing : 0

    name: root.text
    role: Accessible.RadioButton
    checkable: true
    ringRadius: height / 2
    implicitWidth: Math.min(root.signRoom + Math.ceil(label.implicitWidth) + 5 * Theme.space, Theme.columnWidth)
    implicitHeight: Math.max(Theme.target, row.height + 2 * Theme.space)

    Rectangle {
        anchors.fill: parent
        radius: Math.min(height / 2, 36)
        color: root.checked ? Theme.ink : root.pressed ? Theme.primarySoft : Theme.card
        border.color: root.checked ? Theme.ink : Theme.outline
        border.width: Theme.hairline
    }
    Row {
        id: row

        anchors.centerIn: parent
        spacing: Theme.space

        Icon {
            id: sign

            visible: root.checked || root.icon !== ""
            name: root.checked ? "tick" : root.icon === "" ? "unknown" : root.icon
            size: Math.round(Theme.smallSize * 1.3)
            color: label.color
            anchors.verticalCenter: parent.verticalCenter
        }
        Text {
            id: label

            width: Math.min(Math.ceil(implicitWidth), root.width - 4 * Theme.space - root.signRoom)
            text: root.text
            textFormat: Text.PlainText
            font.pixelSize: Theme.smallSize
            color: root.checked ? Theme.card : Theme.ink
            wrapMode: Text.Wrap
        }
    }
}

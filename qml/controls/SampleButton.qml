// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Hocso.Theme

// A choice that shows what it does: a sample in a frame above its word.
Pressable {
    id: root

    required property string text
    property string sample: "Aa"
    property int sampleSize: 24
    property color ground: Theme.card
    property color ink: Theme.ink

    name: root.text
    role: Accessible.RadioButton
    checkable: true
    implicitWidth: 140
    implicitHeight: example.height + label.height + 4 * Theme.space

    Rectangle {
        anchors.fill: parent
        radius: Theme.radius
        color: root.checked || root.pressed ? Theme.primarySoft : Theme.card
        border.color: root.checked ? Theme.primary : Theme.line
        border.width: root.checked ? Theme.strongBorder : Theme.hairline
    }
    Rectangle {
        id: example

        x: 1.5 * Theme.space
        y: 1.5 * Theme.space
        width: root.width - 3 * Theme.space
        height: 72
        radius: 12
        color: root.ground
        border.color: Theme.line
        border.width: Theme.hairline

        Text {
            anchors.centerIn: parent
            text: root.sample
            textFormat: Text.PlainText
            font.pixelSize: root.sampleSize
            font.bold: true
            color: root.ink
        }
    }
    Icon {
        x: example.x + example.width - width / 2 - 4
        y: example.y - height / 2 + 4
        visible: root.checked
        name: "good"
        size: 28
        color: Theme.primary
    }
    Text {
        id: label

        x: Theme.space
        y: example.y + example.height + Theme.space
        width: root.width - 2 * Theme.space
        text: root.text
        textFormat: Text.PlainText
        font.pixelSize: Theme.smallSize
        font.bold: root.checked
        color: Theme.ink
        wrapMode: Text.Wrap
        horizontalAlignment: Text.AlignHCenter
    }
}

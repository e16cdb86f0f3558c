// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Hocso.Controls
import Hocso.Theme

/** "Ôn 3 phút": an offer, not a debt. It never says how much is due. */
Pressable {
    id: root

    readonly property int padding: Theme.compact ? 2.5 * Theme.space : 3 * Theme.space

    name: qsTr("Ôn 3 phút")
    description: qsTr("Nhớ lại vài điều đã học")
    ringRadius: Theme.largeRadius
    implicitWidth: 420
    implicitHeight: Math.max(disc.height, column.height) + 2 * root.padding

    Rectangle {
        anchors.fill: parent
        radius: Theme.largeRadius
        color: Theme.accentSoft
        border.color: root.pressed ? Theme.onAccentSoft : Theme.line
        border.width: root.pressed ? Theme.strongBorder : Theme.hairline
    }
    Rectangle {
        id: disc

        x: root.padding
        y: (root.height - height) / 2
        width: Theme.compact ? 56 : 72
        height: width
        radius: width / 2
        color: Theme.accent

        Icon {
            anchors.centerIn: parent
            name: "again"
            size: Math.round(disc.width * 0.6)
            color: Theme.onAccent
        }
    }
    Column {
        id: column

        x: disc.x + disc.width + 2 * Theme.space
        y: (root.height - height) / 2
        width: root.width - x - root.padding
        spacing: Theme.space / 2

        Text {
            width: column.width
            text: root.name
            textFormat: Text.PlainText
            font.pixelSize: Theme.headingSize
            font.bold: true
            color: Theme.ink
            wrapMode: Text.Wrap
        }
        Text {
            width: column.width
            text: root.description
            textFormat: Text.PlainText
            font.pixelSize: Theme.smallSize
            color: Theme.ink
            wrapMode: Text.Wrap
        }
    }
}

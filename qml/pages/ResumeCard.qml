// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Hocso.Controls
import Hocso.Theme

/** "Học tiếp": the one large card that leads straight into the step. */
Pressable {
    id: root

    required property string label
    required property string title
    required property string words
    readonly property int padding: Theme.compact ? 2.5 * Theme.space : 4.5 * Theme.space

    name: root.label + ": " + root.title
    description: root.words
    ringRadius: Theme.largeRadius
    implicitWidth: 840
    implicitHeight: Math.max(Theme.compact ? 0 : 184, column.height + 2 * root.padding)

    Rectangle {
        anchors.fill: parent
        radius: Theme.largeRadius
        color: Theme.primary

        Rectangle {
            anchors.fill: parent
            visible: root.pressed
            radius: Theme.largeRadius
            color: Qt.alpha(Theme.onPrimary, 0.18)
        }
    }
    Column {
        id: column

        x: root.padding
        y: (root.height - height) / 2
        width: disc.x - x - 2 * Theme.space
        spacing: Theme.space

        Text {
            width: column.width
            text: root.label
            textFormat: Text.PlainText
            font.pixelSize: Theme.smallSize
            color: Theme.onPrimary
            wrapMode: Text.Wrap
        }
        Text {
            width: column.width
            text: root.title
            textFormat: Text.PlainText
            font.pixelSize: Theme.compact ? Theme.headingSize : Theme.titleSize
            font.bold: true
            color: Theme.onPrimary
            wrapMode: Text.Wrap
        }
        Text {
            width: column.width
            visible: root.words !== ""
            text: root.words
            textFormat: Text.PlainText
            font.pixelSize: Theme.smallSize
            color: Theme.onPrimary
            wrapMode: Text.Wrap
        }
    }
    Rectangle {
        id: disc

        x: root.width - width - root.padding
        y: (root.height - height) / 2
        width: Theme.compact ? 64 : 112
        height: width
        radius: width / 2
        color: Theme.accent

        Icon {
            anchors.centerIn: parent
            name: "play"
            size: Math.round(disc.width * 0.56)
            color: Theme.onAccent
        }
    }
}

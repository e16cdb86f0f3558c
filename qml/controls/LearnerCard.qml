// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Hocso.Theme

// A learner to choose: picture, name, and what tells namesakes apart. A row on a narrow screen.
Pressable {
    id: root

    required property string sign
    required property string learner // the name
    property string details
    readonly property int padding: Theme.compact ? 2 * Theme.space : 2.5 * Theme.space
    readonly property int textX: Theme.compact ? circle.width + 4 * Theme.space : root.padding

    name: root.details === "" ? root.learner : root.learner + ", " + root.details
    implicitWidth: 302
    implicitHeight: Theme.compact ? Math.max(circle.height, words.height) + 2 * root.padding
                                  : circle.height + words.height + 2 * root.padding + 1.5 * Theme.space

    Rectangle {
        anchors.fill: parent
        radius: Theme.largeRadius
        color: root.pressed ? Theme.primarySoft : Theme.card
        border.color: root.pressed ? Theme.primary : Theme.line
        border.width: Theme.hairline
    }
    SignCircle {
        id: circle

        sign: root.sign
        size: Theme.compact ? 64 : 96
        x: Theme.compact ? root.padding : (root.width - width) / 2
        y: Theme.compact ? (root.height - height) / 2 : root.padding
    }
    Column {
        id: words

        x: root.textX
        y: Theme.compact ? (root.height - height) / 2 : circle.y + circle.height + 1.5 * Theme.space
        width: root.width - root.textX - root.padding

        Text {
            width: words.width
            text: root.learner
            textFormat: Text.PlainText
            font.pixelSize: Theme.bodySize
            font.bold: true
            color: Theme.ink
            wrapMode: Text.Wrap
            horizontalAlignment: Theme.compact ? Text.AlignLeft : Text.AlignHCenter
        }
        Text {
            width: words.width
            visible: root.details !== ""
            text: root.details
            textFormat: Text.PlainText
            font.pixelSize: Theme.smallSize
            color: Theme.soft
            wrapMode: Text.Wrap
            horizontalAlignment: Theme.compact ? Text.AlignLeft : Text.AlignHCenter
        }
    }
}

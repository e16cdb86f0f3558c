// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Hocso.Controls
import Hocso.Theme

/** One of a few large choices: a sign, a word and what it means; a row on a narrow screen. */
Pressable {
    id: root

    required property string text
    required property string icon
    property string words
    property int tint: 0
    readonly property int padding: Theme.compact ? 2 * Theme.space : 3 * Theme.space
    readonly property int textX: Theme.compact ? circle.width + 2 * root.padding : root.padding

    name: root.text
    description: root.words
    role: Accessible.RadioButton
    checkable: true
    ringRadius: Theme.largeRadius
    implicitWidth: 320
    implicitHeight: Theme.compact ? Math.max(circle.height, column.height) + 2 * root.padding
                                  : circle.height + column.height + 3.5 * root.padding

    Rectangle {
        anchors.fill: parent
        radius: Theme.largeRadius
        color: root.checked || root.pressed ? Theme.primarySoft : Theme.card
        border.color: root.checked ? Theme.primary : Theme.line
        border.width: root.checked ? Theme.strongBorder : Theme.hairline
    }
    Icon {
        x: root.width - width - 2 * Theme.space
        y: 2 * Theme.space
        visible: root.checked
        name: "good"
        color: Theme.primary
    }
    Rectangle {
        id: circle

        x: Theme.compact ? root.padding : (root.width - width) / 2
        y: Theme.compact ? (root.height - height) / 2 : root.padding
        width: Theme.compact ? 64 : 112
        height: width
        radius: width / 2
        color: Theme.tintSoft(root.tint, Theme.scheme)
        border.width: Theme.highContrast ? Theme.border : 0
        border.color: Theme.ink

        Icon {
            anchors.centerIn: parent
            name: root.icon
            size: Math.round(circle.width * 0.56)
            color: Theme.tintInk(root.tint, Theme.scheme)
        }
    }
    Column {
        id: column

        x: root.textX
        y: Theme.compact ? (root.height - height) / 2 : circle.y + circle.height + root.padding
        width: root.width - root.textX - root.padding - (Theme.compact ? 3 * Theme.space : 0)
        spacing: Theme.space / 2

        Text {
            width: column.width
            text: root.text
            textFormat: Text.PlainText
            font.pixelSize: Theme.answerSize
            font.bold: true
            color: Theme.ink
            wrapMode: Text.Wrap
            horizontalAlignment: Theme.compact ? Text.AlignLeft : Text.AlignHCenter
        }
        Text {
            width: column.width
            visible: root.words !== ""
            text: root.words
            textFormat: Text.PlainText
            font.pixelSize: Theme.smallSize
            color: root.checked ? Theme.ink : Theme.soft
            wrapMode: Text.Wrap
            horizontalAlignment: Theme.compact ? Text.AlignLeft : Text.AlignHCenter
        }
    }
}

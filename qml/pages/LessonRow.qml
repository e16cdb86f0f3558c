// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Hocso.Bridge
import Hocso.Controls
import Hocso.Theme

/** One lesson to open: its number or a tick, title, minutes and state in words. */
Pressable {
    id: root

    required property int number
    required property string title
    required property int minutes
    required property bool assessment
    required property int state
    required property string stateText
    property bool next: false ///< it is the one that is due

    readonly property bool done: root.state === LessonsModel.Done
    readonly property string length: root.minutes > 0 ? qsTr("%1 phút").arg(root.minutes) : ""
    readonly property string words: root.length === "" || root.stateText === "" ? root.length + root.stateText
        : root.length + " · " + root.stateText
    readonly property int padding: 1.5 * Theme.space

    name: root.title
    description: root.words
    implicitWidth: 640
    implicitHeight: Math.max(72, column.height + 2 * root.padding)

    Rectangle {
        anchors.fill: parent
        radius: Theme.radius
        color: root.next || root.pressed ? Theme.primarySoft : Theme.card
        border.color: Theme.primary
        border.width: root.next ? Theme.border : 0
    }
    Rectangle {
        id: circle

        x: root.padding
        y: (root.height - height) / 2
        width: 48 * Math.min(1.25, Theme.textScale)
        height: width
        radius: width / 2
        color: root.done ? Theme.goodSoft : root.next ? Theme.primary : Theme.card
        border.color: root.done ? Theme.good : root.next ? Theme.primary : Theme.outline
        border.width: Theme.border

        Icon {
            anchors.centerIn: parent
            visible: root.done || root.assessment
            name: root.done ? "tick" : "exam"
            size: Math.round(circle.width * 0.58)
            color: root.done ? Theme.good : root.next ? Theme.onPrimary : Theme.soft
        }
        Text {
            anchors.centerIn: parent
            visible: !root.done && !root.assessment
            text: root.number
            textFormat: Text.PlainText
            font.pixelSize: Math.round(circle.width * 0.48)
            font.bold: true
            color: root.next ? Theme.onPrimary : Theme.ink
        }
    }
    Column {
        id: column

        x: circle.x + circle.width + 2 * Theme.space
        y: (root.height - height) / 2
        width: arrow.x - x - Theme.space

        Text {
            width: column.width
            text: root.title
            textFormat: Text.PlainText
            font.pixelSize: Theme.bodySize
            font.bold: true
            color: Theme.ink
            wrapMode: Text.Wrap
        }
        Text {
            width: column.width
            visible: root.words !== ""
            text: root.words
            textFormat: Text.PlainText
            font.pixelSize: Theme.smallSize
            color: root.next ? Theme.ink : Theme.soft
            wrapMode: Text.Wrap
        }
    }
    Icon {
        id: arrow

        x: root.width - width - root.padding
        y: (root.height - height) / 2
        name: "chevron-right"
        color: Theme.primary
    }
}

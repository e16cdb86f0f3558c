// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Hocso.Bridge
import Hocso.Controls
import Hocso.Exercises
import Hocso.Theme

/** One card, large: the side that is up, and that pressing turns it. */
Pressable {
    id: root

    required property face side
    required property bool back
    required property string place // "Thẻ 2 trong 5"

    readonly property string sideWord: root.back ? qsTr("Mặt sau") : qsTr("Mặt trước")
    readonly property int padding: Theme.compact ? 2 * Theme.space : 3 * Theme.space

    name: qsTr("Lật thẻ")
    description: Words.sentences([root.place, root.sideWord, content.words])
    ringRadius: Theme.largeRadius
    implicitHeight: Math.max(Theme.compact ? 272 : 312,
                             head.height + content.implicitHeight + hint.height + 2 * root.padding + 6 * Theme.space)

    Rectangle {
        anchors.fill: parent
        radius: Theme.largeRadius
        color: root.back ? Theme.primarySoft : Theme.card
        border.color: root.back || Theme.highContrast ? Theme.primary : Theme.line
        border.width: root.back ? Theme.border : Theme.hairline
    }
    Flow { // in two lines where there is little room
        id: head

        x: root.padding
        y: root.padding
        width: root.width - 2 * root.padding
        spacing: 1.5 * Theme.space

        SmallText {
            text: root.place
            color: Theme.ink // soft is too little on the ground of a back
            Accessible.ignored: true
        }
        SmallText {
            text: root.sideWord
            font.bold: true
            color: Theme.ink
            Accessible.ignored: true
        }
    }
    FaceView {
        id: content

        readonly property real room: hint.y - head.y - head.height

        x: root.padding
        y: head.y + head.height + Math.round((room - height) / 2)
        width: root.width - 2 * root.padding
        height: implicitHeight
        side: root.side
        textSize: root.back ? Theme.headingSize : Theme.titleSize
        bold: !root.back
        centered: true
        maximumHeight: 200
        spoken: true
    }
    Rectangle { // looks like a button; the whole card is one
        id: hint

        x: Math.round((root.width - width) / 2)
        y: root.height - height - root.padding
        width: Math.min(row.width + 5 * Theme.space, root.width - 2 * root.padding)
        height: Math.max(Theme.target, row.height + 2 * Theme.space)
        radius: Math.min(height / 2, 36)
        color: root.pressed ? Theme.primarySoft : Theme.card
        border.color: Theme.primary
        border.width: Theme.border

        Row {
            id: row

            anchors.centerIn: parent
            spacing: 1.5 * Theme.space

            Icon {
                name: "refresh"
                size: Math.round(Theme.buttonSize * 1.27)
                color: Theme.primary
                anchors.verticalCenter: parent.verticalCenter
            }
            BodyText {
                text: root.name
                font.pixelSize: Theme.buttonSize
                font.bold: true
                color: Theme.primary
                wrapMode: Text.NoWrap
                Accessible.ignored: true
            }
        }
    }
    Announcer { // what the other side says, or the next card
        item: content
        words: content.words
    }
}

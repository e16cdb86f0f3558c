// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Hocso.Controls
import Hocso.Exercises

/** What stands between two places where a line may break: a word, a phrase to press, or the end of a line. */
Item {
    id: root

    required property int index
    required property hottextPiece piece
    required property real room // the width of a line
    property bool checked: false
    property int verdict: -1
    property bool locked: false

    readonly property bool isPhrase: root.piece.mark !== ""
    readonly property bool isEnd: root.piece.text === ""

    signal clicked

    implicitWidth: root.isEnd ? 0 : Math.min(root.room, row.width)
    implicitHeight: root.isEnd ? 0 : row.height

    Row {
        id: row

        visible: !root.isEnd

        BodyText {
            id: opening

            visible: text !== ""
            anchors.verticalCenter: parent.verticalCenter
            text: root.piece.before
            Accessible.ignored: text.toUpperCase() === text.toLowerCase() // marks are not said
        }
        BodyText {
            visible: !root.isPhrase
            width: Math.min(Math.ceil(implicitWidth), root.room)
            text: root.piece.text
            Accessible.name: root.piece.said
            Accessible.ignored: root.piece.said === ""
        }
        HottextPhrase {
            visible: root.isPhrase
            text: root.piece.text
            room: root.room - opening.width - closing.width
            checked: root.checked
            verdict: root.verdict
            locked: root.locked
            onClicked: root.clicked()
        }
        BodyText {
            id: closing

            visible: text !== ""
            anchors.verticalCenter: parent.verticalCenter
            text: root.piece.after
            Accessible.ignored: text.toUpperCase() === text.toLowerCase() // marks are not said
        }
    }
}

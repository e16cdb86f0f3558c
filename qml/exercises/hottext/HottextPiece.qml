// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Hocso.Controls
import Hocso.Exercises
import Hocso.Theme

/** What stands between two places where a line may break: a word, a phrase to press, or the end of a line. */
Item {
    id: root

    required property hottextPiece piece
    required property real room // the width of a line
    property bool checked: false
    property int verdict: -1
    property bool locked: false

    readonly property bool isPhrase: root.piece.mark !== ""
    readonly property bool isEnd: root.piece.text === ""
    readonly property int blank: Theme.space // between words, and the least between two targets
    readonly property int line: Math.max(Theme.target, Math.ceil(1.4 * Theme.bodySize) + Theme.space) + Theme.space

    signal clicked

    implicitWidth: root.isEnd ? root.room : Math.min(root.room, row.width + root.blank)
    implicitHeight: root.isEnd ? 1 : Math.max(root.line, row.height + Theme.space)

    Row {
        id: row

        anchors.verticalCenter: parent.verticalCenter
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
            width: Math.min(Math.ceil(implicitWidth), root.room - root.blank)
            text: root.piece.text
            Accessible.name: root.piece.said
            Accessible.ignored: root.piece.said === ""
        }
        HottextPhrase {
            visible: root.isPhrase
            text: root.piece.text
            room: root.room - root.blank - opening.width - closing.width
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

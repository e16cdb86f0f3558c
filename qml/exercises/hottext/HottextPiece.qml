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

    implicitWidth: root.isEnd ? 0 : root.isPhrase ? phrase.width : word.width
    implicitHeight: root.isEnd ? 0 : root.isPhrase ? phrase.height : word.height

    BodyText {
        id: word

        visible: !root.isPhrase && !root.isEnd
        width: Math.min(Math.ceil(implicitWidth), root.room)
        text: root.piece.text
        Accessible.name: root.piece.said
        Accessible.ignored: root.piece.said === ""
    }
    HottextPhrase {
        id: phrase

        visible: root.isPhrase
        name: root.piece.text
        text: root.piece.before + root.piece.text + root.piece.after
        room: root.room
        checked: root.checked
        verdict: root.verdict
        locked: root.locked
        onClicked: root.clicked()
    }
}

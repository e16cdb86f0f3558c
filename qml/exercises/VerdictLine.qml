// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Hocso.Controls
import Hocso.Theme

/** What a part of an answer was worth, as icon and word, and why. */
Row {
    id: root

    enum Verdict { IsRight, IsWrong, IsMissed } // as the session says it; -1: nothing said. (Item has a Right of its own.)

    property int verdict: -1
    property string word: root.verdict === VerdictLine.IsRight ? qsTr("Đúng")
        : root.verdict === VerdictLine.IsWrong ? qsTr("Chưa đúng") : ""
    property string because

    readonly property color ink: root.verdict === VerdictLine.IsWrong ? Theme.bad : Theme.good

    visible: root.verdict >= 0
    spacing: Theme.space

    Icon {
        id: sign

        name: root.verdict === VerdictLine.IsWrong ? "bad" : root.verdict === VerdictLine.IsMissed ? "missed" : "good"
        size: Math.round(26 * Theme.textScale)
        color: root.ink
    }
    Column {
        width: root.width - sign.width - root.spacing
        spacing: Theme.space / 2

        BodyText {
            width: parent.width
            text: root.word
            font.pixelSize: Math.max(20, Theme.smallSize)
            font.bold: true
            color: root.ink
        }
        BodyText {
            width: parent.width
            visible: root.because !== ""
            text: root.because
        }
    }
}

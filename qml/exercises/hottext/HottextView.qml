// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Hocso.Controls
import Hocso.Exercises
import Hocso.Theme

/** A message or a text with phrases to mark; what each was worth, and why, stands below. */
ExerciseView {
    id: root

    readonly property hottextContent content: root.session.content
    readonly property var marked: root.session.answer.marked ?? []
    readonly property var phrases: Array.from(root.content.pieces).filter(piece => piece.mark !== "")
    readonly property var marks: {
        const verdicts = {}
        for (const id of root.parts)
            verdicts[id] = root.verdictFor(id)
        return verdicts
    }
    readonly property int padding: (Theme.compact ? 2 : 3) * Theme.space

    function press(id: string): void {
        const rest = root.marked.filter(other => other !== id)
        const next = rest.length < root.marked.length ? rest : rest.concat(id)
        root.session.edit({ marked: next }, next.length > 0)
    }

    /** What was wrong before is marked until it is pressed again. */
    function verdictFor(id: string): int {
        return root.session.locked || !root.marked.includes(id) ? root.markOf(id) : -1
    }

    parts: Array.from(root.content.marks)
    wrongForGood: true
    onRetried: {
        const kept = root.marked.filter(id => !root.tried.includes(id))
        root.session.edit({ marked: kept }, kept.length > 0)
    }

    SmallText {
        width: root.width
        visible: !root.session.locked
        text: qsTr("Bấm vào chữ để đánh dấu, bấm lần nữa để bỏ.")
    }
    BubbleGround {
        width: root.width
        pointed: root.content.message
        height: column.height + 2 * root.padding

        Column {
            id: column

            x: root.padding
            y: root.padding
            width: parent.width - 2 * root.padding
            spacing: Theme.space / 2

            BodyText {
                width: column.width
                visible: root.content.from !== ""
                text: root.content.from
                font.pixelSize: Math.max(20, Theme.smallSize)
                font.bold: true
                color: Theme.primary
            }
            HottextLines {
                width: column.width
                pieces: root.content.pieces
                marked: root.marked
                marks: root.marks
                locked: root.session.locked
                onPressed: mark => root.press(mark)
            }
        }
    }
    Repeater {
        model: root.phrases
        delegate: VerdictLine {
            id: line

            required property hottextPiece modelData
            readonly property int said: root.verdictOf(line.modelData.mark)

            width: root.width
            verdict: line.said
            word: line.said === VerdictLine.IsWrong ? qsTr("“%1”: chưa đúng").arg(line.modelData.text)
                : qsTr("“%1”: đúng").arg(line.modelData.text)
            because: root.becauseOf(line.modelData.mark)
        }
    }
    VerdictLine {
        width: root.width
        verdict: VerdictLine.IsMissed
        visible: root.session.locked && root.session.partly && root.marked.every(id => root.verdictOf(id) === 0)
        word: qsTr("Đúng, nhưng vẫn còn thiếu.")
    }
}

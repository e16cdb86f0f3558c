// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Hocso.Controls
import Hocso.Exercises
import Hocso.Theme

/** A text with gaps. One of them is being filled, from the options or the field below the text. */
ExerciseView {
    id: root

    readonly property gapFillContent content: root.session.content
    readonly property var ids: root.idsOf(root.content.gaps)
    readonly property var values: root.session.answer.gaps ?? {}
    property int at: 0 // the gap that is being filled
    readonly property gapFillGap gap: root.content.gaps[root.at]
    /** What the text shows of each gap. */
    readonly property var gaps: {
        const all = {}
        root.ids.forEach((id, i) => all[id] = {
            number: i + 1,
            text: root.wordsOf(i, root.values),
            verdict: root.markOf(id),
            because: root.becauseOf(id)
        })
        return all
    }

    /** What stands in a gap; empty if nothing does, or an option that an update has taken away. */
    function wordsOf(at: int, values: var): string {
        const gap = root.content.gaps[at]
        const value = values[gap.id] ?? ""
        const option = Array.from(gap.options).find(option => option.id === value)
        return gap.options.length === 0 ? value.trim() : option === undefined ? "" : option.text
    }
    /** Of the first gap that is empty; -1 if none is. */
    function firstEmpty(values: var): int {
        return root.ids.findIndex((id, i) => root.wordsOf(i, values) === "")
    }
    function keep(values: var): void {
        root.session.edit({ gaps: values }, root.firstEmpty(values) < 0)
    }
    function fill(value: string): void {
        const id = root.gap.id
        root.tried = root.tried.filter(other => other !== id)
        root.keep(Object.assign({}, root.values, { [id]: value }))
    }
    function goTo(at: int): void {
        root.at = at
        chooser.takeFocus()
    }

    parts: root.ids
    onRetried: { // a typed text may be nearly right: it stays to be mended
        const kept = Object.assign({}, root.values)
        for (const id of root.tried) {
            if (root.content.gaps[root.ids.indexOf(id)].options.length > 0)
                delete kept[id]
        }
        root.keep(kept)
        root.at = Math.max(0, root.ids.findIndex(id => root.tried.includes(id)))
    }
    Component.onCompleted: root.at = Math.max(0, root.firstEmpty(root.values))

    TextUnits {
        id: words

        text: root.content.text
    }
    SmallText {
        width: root.width
        visible: !root.session.locked && root.ids.length > 1
        text: qsTr("Bấm một chỗ trống, rồi điền ở bên dưới.")
    }
    Card {
        id: sheet

        width: root.width

        Repeater {
            model: words.lines
            delegate: GapFillLine {
                required property textLine modelData

                width: sheet.innerWidth
                line: modelData
                gaps: root.gaps
                current: root.session.locked ? "" : root.gap.id
                locked: root.session.locked
                onPressed: gap => {
                    root.at = root.ids.indexOf(gap)
                    if (chooser.typed)
                        chooser.takeFocus()
                }
                onTermActivated: term => root.termActivated(term)
            }
        }
    }
    GapFillChooser {
        id: chooser

        width: root.width
        visible: !root.session.locked
        gap: root.gap
        number: root.at + 1
        value: root.values[root.gap.id] ?? ""
        onChosen: value => root.fill(value)
    }
    Flow {
        width: root.width
        visible: !root.session.locked && root.ids.length > 1
        spacing: Theme.space

        SecondaryButton {
            visible: root.at > 0
            narrow: Theme.compact
            icon: "back"
            text: qsTr("Chỗ trước")
            onClicked: root.goTo(root.at - 1)
        }
        SecondaryButton {
            visible: root.at + 1 < root.ids.length
            narrow: Theme.compact
            icon: "next"
            iconAfter: true
            text: qsTr("Chỗ sau")
            onClicked: root.goTo(root.at + 1)
        }
    }
    Repeater { // what has something to say about it
        model: root.session.locked ? root.ids.filter(id => root.gaps[id].verdict === 1 || root.gaps[id].because !== "") : []
        delegate: VerdictLine {
            required property string modelData
            readonly property var gap: root.gaps[modelData]

            width: root.width
            verdict: gap.verdict
            word: (gap.verdict === VerdictLine.IsWrong ? qsTr("%1. “%2” chưa đúng") : qsTr("%1. “%2” đúng"))
                .arg(gap.number).arg(gap.text)
            because: gap.because
        }
    }
}

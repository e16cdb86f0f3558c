// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Hocso.Controls
import Hocso.Exercises

/**
 * Left sides to join: one of them is open and shows what it can be joined with; once it is, the next one opens. Pressing
 * a pair loosens it.
 */
ExerciseView {
    id: root

    readonly property matchContent content: root.session.content
    readonly property var ids: root.idsOf(root.content.lefts)
    readonly property var rightIds: root.idsOf(root.content.rights)
    readonly property var pairs: root.known(root.session.answer.pairs ?? {})
    readonly property var taken: Object.values(root.pairs)
    property string open // the left side whose partner is being chosen

    /** Without what an update has taken away. */
    function known(pairs: var): var {
        const kept = {}
        for (const id of root.ids) {
            if (root.rightIds.includes(pairs[id]))
                kept[id] = pairs[id]
        }
        return kept
    }
    /** The first one at or after @p from that is loose, else the first loose one of all; empty if there is none. */
    function firstLoose(pairs: var, from: int): string {
        const loose = id => pairs[id] === undefined
        return root.ids.slice(from).find(loose) ?? root.ids.find(loose) ?? ""
    }
    function keep(pairs: var): void {
        root.session.edit({ pairs: pairs }, root.firstLoose(pairs, 0) === "")
    }
    function press(left: string): void {
        const rest = Object.assign({}, root.pairs)
        if (rest[left] !== undefined) {
            delete rest[left]
            root.keep(rest)
        }
        root.open = left
    }
    function join(left: string, right: string): void {
        const pairs = Object.assign({}, root.pairs, { [left]: right })
        root.tried = root.tried.filter(other => other !== left)
        root.keep(pairs)
        root.open = root.firstLoose(pairs, root.ids.indexOf(left))
        const row = rows.itemAt(root.ids.indexOf(root.open === "" ? left : root.open)) as MatchRow
        row.focusSides() // what was pressed is gone
    }

    parts: root.ids
    onRetried: {
        const kept = Object.assign({}, root.pairs)
        for (const id of root.tried)
            delete kept[id]
        root.keep(kept)
        root.open = root.firstLoose(kept, 0)
    }
    Component.onCompleted: root.open = root.firstLoose(root.pairs, 0)

    SmallText {
        width: root.width
        visible: !root.session.locked
        text: root.taken.length === 0 ? qsTr("Nối từng mục với ý của nó.") : qsTr("Muốn đổi thì bấm vào cặp đã nối.")
    }
    Repeater {
        id: rows

        model: root.content.lefts
        delegate: MatchRow {
            id: row

            required property matchSide modelData
            readonly property string partId: row.modelData.id
            readonly property int place: root.rightIds.indexOf(root.pairs[row.partId] ?? "")

            width: root.width
            base: row.modelData.face
            partner: root.content.rights[Math.max(0, row.place)].face // drawn only if joined
            joined: row.place >= 0
            options: root.content.rights
            taken: root.taken
            open: root.open === row.partId && !root.session.locked
            verdict: root.session.locked || !row.joined ? root.markOf(row.partId) : -1
            because: root.becauseOf(row.partId)
            locked: root.session.locked
            onPressed: root.press(row.partId)
            onChosen: right => root.join(row.partId, right)
        }
    }
}

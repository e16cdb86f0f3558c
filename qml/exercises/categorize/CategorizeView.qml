// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Hocso.Controls
import Hocso.Exercises
import Hocso.Theme

/**
 * Items to put into bins, by pressing the bin's name below each. One by one: an item is alone on the screen, its verdict
 * stands below it as soon as it is placed (where the session gives one), and the next is asked for by a button. Once
 * all were placed and checked, all of them are shown.
 */
ExerciseView {
    id: root

    readonly property categorizeContent content: root.session.content
    readonly property var ids: root.idsOf(root.content.items)
    readonly property var placed: root.session.answer.placed ?? {}
    readonly property bool judged: root.session.locked && root.ids.some(id => root.verdictOf(id) >= 0)
    readonly property bool single: root.content.oneByOne && !root.judged
    property string current // one by one: the item on the screen
    property var settled: [] // those whose verdict was shown: they are not asked again in this try
    readonly property int place: root.ids.indexOf(root.current)
    readonly property string following: root.firstLeft(root.placed)

    function firstLeft(placed: var): string {
        return root.ids.find(id => placed[id] === undefined) ?? ""
    }
    function choose(id: string, bin: string): void {
        const placed = Object.assign({}, root.placed, { [id]: bin })
        const answer = root.content.oneByOne ? { placed: placed, at: id } : { placed: placed }
        root.session.edit(answer, root.firstLeft(placed) === "")
        if (root.single && root.verdictOf(id) >= 0)
            root.settled = root.settled.concat(id)
    }
    function resume(): void {
        const at = root.session.answer.at ?? ""
        root.current = root.ids.includes(at) ? at : root.following !== "" ? root.following : root.ids[0]
        if (root.single && root.placed[root.current] !== undefined)
            root.choose(root.current, root.placed[root.current]) // its verdict is not in the draft
    }

    parts: root.ids
    onRetried: {
        const kept = {}
        for (const id of root.ids) {
            if (root.placed[id] !== undefined && !root.tried.includes(id))
                kept[id] = root.placed[id]
        }
        root.settled = []
        root.session.edit({ placed: kept }, root.firstLeft(kept) === "")
        root.current = root.following !== "" ? root.following : root.ids[0]
    }
    Component.onCompleted: root.resume()

    SmallText {
        width: root.width
        visible: root.single
        text: qsTr("Mục %1 trong %2").arg(root.place + 1).arg(root.ids.length)
    }
    Repeater {
        model: root.content.items
        delegate: CategorizeCard {
            id: card

            required property categorizeItem modelData
            readonly property string partId: card.modelData.id

            width: root.width
            visible: !root.single || root.current === card.partId
            item: card.modelData
            bins: root.content.bins
            alone: root.single
            bin: root.placed[card.partId] ?? ""
            verdict: card.bin === "" || root.session.locked ? root.markOf(card.partId) : root.verdictOf(card.partId)
            because: root.becauseOf(card.partId)
            locked: root.session.locked || root.settled.includes(card.partId)
            onChosen: bin => root.choose(card.partId, bin)
        }
    }
    Flow {
        width: root.width
        visible: root.single
        spacing: Theme.space

        SecondaryButton {
            visible: root.place > 0 && !root.settled.includes(root.ids[root.place - 1])
            icon: "back"
            text: qsTr("Mục trước")
            onClicked: root.current = root.ids[root.place - 1]
        }
        SecondaryButton {
            visible: root.following !== "" && root.following !== root.current
            icon: "next"
            iconAfter: true
            text: qsTr("Mục tiếp theo")
            onClicked: root.current = root.following
        }
    }
}

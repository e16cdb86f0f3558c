// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Hocso.Controls
import Hocso.Exercises
import Hocso.Theme

/**
 * Things to put in order: press one, then the place where it should stand; or move it with Lên and Xuống. The rows stay
 * and what they show changes, so that the keyboard's focus is never lost.
 */
ExerciseView {
    id: root

    readonly property orderContent content: root.session.content
    readonly property var ids: root.idsOf(root.content.items)
    readonly property var order: {
        const kept = (root.session.answer.order ?? []).filter(id => root.ids.includes(id))
        return kept.concat(root.ids.filter(id => !kept.includes(id)))
    }
    property int picked: -1 // the row that the next press moves
    readonly property string pickedText: root.picked < 0 ? "" : root.itemAt(root.picked).text

    function itemAt(row: int): orderItem {
        return root.content.items[root.ids.indexOf(root.order[row])]
    }
    function move(from: int, to: int): void {
        const next = root.order.slice()
        const [id] = next.splice(from, 1)
        next.splice(to, 0, id)
        root.tried = root.tried.filter(other => other !== id)
        root.session.edit({ order: next }, true)
    }
    function step(from: int, to: int): void {
        root.move(from, to)
        root.picked = root.picked < 0 ? -1 : to
        const row = rows.itemAt(to) as OrderRow
        row.focusMover(to < from)
    }
    function press(row: int): void {
        if (root.picked >= 0 && root.picked !== row)
            root.move(root.picked, row)
        root.picked = root.picked < 0 ? row : -1
    }

    parts: root.ids

    SmallText {
        width: root.width
        visible: !root.session.locked
        text: root.picked >= 0 ? qsTr("Bấm chỗ muốn đặt mục này.") : Theme.compact ? qsTr("Bấm một mục để dời.")
            : qsTr("Bấm mũi tên để dời một mục.")
    }
    Repeater {
        id: rows

        model: root.ids.length
        delegate: OrderRow {
            id: row

            required property int index

            width: root.width
            item: root.itemAt(row.index)
            number: row.index + 1
            count: root.ids.length
            picked: root.picked === row.index
            pickedText: root.pickedText
            verdict: root.markOf(row.item.id)
            because: root.becauseOf(row.item.id)
            locked: root.session.locked
            onPressed: root.press(row.index)
            onMoved: by => root.step(row.index, row.index + by)
        }
    }
    Connections {
        target: root.session
        function onChanged(): void {
            if (root.session.locked)
                root.picked = -1
        }
    }
}

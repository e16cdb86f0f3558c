// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Hocso.Exercises
import Hocso.Theme

/** Pieces of a text in lines. A line is as high as what stands in it, and its words stand in its middle. */
Item {
    id: root

    required property var pieces // of hottextPiece
    required property var marked // ids
    required property var marks // id → VerdictLine.Verdict; -1: nothing said
    required property bool locked
    property int made: 0
    readonly property var layout: root.arranged(root.made, root.width)

    signal pressed(string mark)

    /** Places of the first @p count pieces in lines of @p width, and the height of them all. */
    function arranged(count: int, width: real): var {
        const gap = Theme.space // between words, between lines, and the least between two targets
        const places = []
        let line = []
        let x = 0
        let y = 0
        const endLine = () => {
            const height = Math.max(gap, ...line.map(cell => cell.implicitHeight))
            for (const cell of line)
                places[cell.index].y = Math.round(y + (height - cell.implicitHeight) / 2)
            y += height + gap
            x = 0
            line = []
        }
        for (let i = 0; i < count; ++i) {
            const cell = cells.itemAt(i) as HottextPiece
            if (cell === null)
                continue
            if (cell.isEnd || (x > 0 && x + cell.implicitWidth > width))
                endLine()
            places[cell.index] = { x: x, y: y }
            if (cell.isEnd)
                continue
            line.push(cell)
            x += cell.implicitWidth + gap
        }
        if (line.length > 0)
            endLine()
        return { places: places, height: Math.max(0, y - gap) }
    }

    implicitHeight: root.layout.height

    Repeater {
        id: cells

        model: root.pieces
        onItemAdded: ++root.made
        delegate: HottextPiece {
            id: cell

            required property hottextPiece modelData

            x: root.layout.places[cell.index]?.x ?? 0
            y: root.layout.places[cell.index]?.y ?? 0
            piece: cell.modelData
            room: root.width
            checked: root.marked.includes(cell.modelData.mark)
            verdict: root.marks[cell.modelData.mark] ?? -1
            locked: root.locked
            onClicked: root.pressed(cell.modelData.mark)
        }
    }
}

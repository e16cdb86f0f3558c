// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Hocso.Theme

// Cards of equal size in as many columns as fit. Its children take width: grid.cellWidth; height: grid.cellHeight.
Grid {
    id: root

    required property int minimumCellWidth // at 100 %
    readonly property int cellWidth: Math.floor((root.width + root.spacing) / root.columns - root.spacing)
    readonly property int cellHeight: {
        let tallest = 0
        for (let i = 0; i < root.children.length; ++i) {
            if (root.children[i].visible)
                tallest = Math.max(tallest, root.children[i].implicitHeight)
        }
        return tallest
    }

    columns: Math.max(1, Math.floor((root.width + root.spacing)
                                    / (Math.min(root.minimumCellWidth * Theme.textScale, root.width) + root.spacing)))
    spacing: 2.5 * Theme.space
}

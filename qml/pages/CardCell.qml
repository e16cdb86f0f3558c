// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick

/** The place of one card in a CardsView. */
FocusScope {
    id: root

    required property CardsView view
    required property int index
    property real neededHeight: 0 ///< of the card, for all its words
    default property alias content: place.data
    readonly property alias cardWidth: place.width
    readonly property alias cardHeight: place.height

    width: view.cellWidth
    height: view.cellHeight
    onNeededHeightChanged: root.view.noteHeight(root, root.neededHeight)
    Component.onDestruction: root.view.forget(root)
    onActiveFocusChanged: {
        if (root.activeFocus)
            root.view.show(root.index)
    }
    Keys.onTabPressed: event => event.accepted = root.view.moveFocus(root.index, 1)
    Keys.onBacktabPressed: event => event.accepted = root.view.moveFocus(root.index, -1)

    Item {
        id: place

        x: root.view.gap / 2
        y: root.view.gap / 2
        width: root.width - root.view.gap
        height: root.height - root.view.gap
    }
}

// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Hocso.Controls
import Hocso.Theme

/**
 * Cards in equal columns that fill the place of a screen and scroll; only those near the window exist. All are as high
 * as the highest that has been seen, so no word is cut. It stands in the content of a page, takes no room there but
 * lies over the whole of it. Its delegate is a CardCell.
 */
Item {
    id: root

    required property Page frame
    property alias model: grid.model
    /** Scrolls with the cards, above them. Not the view's header: Qt 6.4 cannot make one from a bound component. */
    property Item above: null
    property alias delegate: grid.delegate
    readonly property alias count: grid.count
    property int minimumCardWidth: 296
    property int minimumCardHeight: 160
    readonly property int gap: Theme.compact ? 1.5 * Theme.space : 2.5 * Theme.space
    readonly property int columns: Math.max(1, Math.floor((root.width + root.gap) / (root.minimumCardWidth + root.gap)))
    readonly property alias cellWidth: grid.cellWidth
    readonly property alias cellHeight: grid.cellHeight

    property var needs: new Map() ///< heights for all words, by cell: while a model is read anew, two have the same index

    /** None is to be lower than the one that needs most. */
    function measure(): void {
        let most = grid.highest
        for (const height of root.needs.values())
            most = Math.max(most, Math.ceil(height))
        grid.highest = most
    }
    /** @p cell needs @p height. Taken up when all widths are settled. */
    function noteHeight(cell: Item, height: real): void {
        root.needs.set(cell, height)
        settled.start()
    }
    function forget(cell: Item): void {
        root.needs.delete(cell)
    }
    /** Until somebody has moved it, the list begins with what stands above it, however it is laid out anew. */
    function stayAtTop(): void {
        if (!grid.moved)
            grid.contentY = grid.originY - grid.topMargin
    }
    /** The keyboard is on card @p index. */
    function show(index: int): void {
        grid.moved = true
        grid.currentIndex = index
        grid.positionViewAtIndex(index, GridView.Contain)
    }
    /** Tab from card to card in their order, whatever the order in which they were made; false: nothing was done. */
    function moveFocus(index: int, step: int): bool {
        const to = index + step
        if (to < 0)
            return false
        if (to >= grid.count) {
            end.nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason)
            return true
        }
        root.show(to)
        grid.currentItem.forceActiveFocus(step > 0 ? Qt.TabFocusReason : Qt.BacktabFocusReason)
        return true
    }

    width: frame.innerWidth
    height: 0
    Component.onCompleted: root.measure()

    Item { // before the grid, so that Tab and a screen reader meet it first
        id: aboveCards

        x: -root.gap / 2
        y: -grid.contentY - height
        z: 1
        width: root.width
        height: root.above ? root.above.height : 0
    }
    Binding {
        target: root.above
        property: "parent"
        value: aboveCards
    }

    GridView {
        id: grid

        property int highest: 0
        property bool moved: false ///< by a person: from then on the place is theirs
        readonly property real shape: cellWidth * Theme.textScale // another one: measure anew

        onShapeChanged: {
            highest = 0
            settled.start()
        }
        x: -root.gap / 2
        width: root.width + root.gap
        height: root.frame.viewHeight
        topMargin: Theme.margin - root.gap / 2 + (root.above ? root.above.height : 0)
        onTopMarginChanged: root.stayAtTop()
        onCellHeightChanged: root.stayAtTop()
        onHeightChanged: root.stayAtTop()
        onMovementStarted: grid.moved = true
        bottomMargin: Theme.margin - root.gap / 2
        cellWidth: Math.floor(width / root.columns)
        cellHeight: Math.max(root.minimumCardHeight, highest) + root.gap
        boundsBehavior: Flickable.StopAtBounds
        interactive: contentHeight > height - topMargin - bottomMargin
        keyNavigationEnabled: true
        highlightFollowsCurrentItem: false
        cacheBuffer: Math.max(0, Math.round(2 * height)) // two screens more, made when there is time
    }
    Rectangle { // where in the list we are
        x: root.width + Theme.margin - width - 4
        y: 4 + (grid.height - 8 - height) * grid.visibleArea.yPosition
            / Math.max(0.001, 1 - grid.visibleArea.heightRatio)
        width: Theme.compact ? 4 : 8
        height: Math.max(40, (grid.height - 8) * grid.visibleArea.heightRatio)
        radius: width / 2
        visible: grid.interactive
        color: Theme.outline
    }
    ScrollHint {
        x: -Theme.margin
        y: grid.height - height
        width: root.width + 2 * Theme.margin
        visible: grid.interactive && !grid.atYEnd
        onClicked: grid.contentY = Math.min(grid.contentY + 0.8 * grid.height,
                                            grid.originY + grid.contentHeight - grid.height + grid.bottomMargin)
    }
    Item {
        id: end
    }
    Timer {
        id: settled

        interval: 0
        onTriggered: {
            root.measure()
            root.stayAtTop()
        }
    }
}

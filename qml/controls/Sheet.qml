// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Hocso.Theme

// Something that must be answered or closed before the page goes on: a card in the middle, on a narrow screen a sheet
// from below. Keeps the keyboard's focus inside; Escape closes it.
FocusScope {
    id: root

    required property string title
    default property alias content: area.content
    property alias actions: actionRow.data // buttons, the one to recommend last
    property int maximumWidth: Math.round(680 * Math.min(Theme.textScale, 1.5))
    property bool closable: true
    readonly property alias innerWidth: area.innerWidth
    readonly property bool opened: root.visible
    readonly property int place: root.height - dock.height // above the keyboard on the screen
    readonly property int room: root.place - (Theme.compact ? 3 : 6) * Theme.space
    // Large text on a small window: beside buttons that stay in view there would be no place to read.
    readonly property bool buttonsScroll: {
        const left = root.room - head.height - actionRow.height - 4 * Theme.space
        return left < area.bodyHeight && left < 6 * Theme.bodySize
    }

    signal closed

    function open(): void {
        root.before = root.Window.activeFocusItem
        if (root.Window.contentItem !== null)
            root.parent = root.Window.contentItem
        root.visible = true
        first.nextItemInFocusChain(true).forceActiveFocus()
        area.scrollTo(0)
    }
    function close(): void {
        root.visible = false
        if (root.before !== null)
            root.before.forceActiveFocus()
        root.closed()
    }

    property Item before: null // what had the focus

    visible: false
    width: parent === null ? 0 : parent.width
    height: parent === null ? 0 : parent.height
    z: 100
    Keys.forwardTo: [area]
    Keys.onEscapePressed: {
        if (root.closable)
            root.close()
    }

    Accessible.role: Accessible.Dialog
    Accessible.name: root.title

    Rectangle {
        anchors.fill: parent
        color: Theme.scrim
    }
    MouseArea { // the page below is out of reach
        anchors.fill: parent
        onWheel: event => event.accepted = true
        onClicked: {
            if (root.closable)
                root.close()
        }
    }
    Rectangle {
        id: panel

        width: Theme.compact ? root.width : Math.min(root.width - 2 * Theme.margin, root.maximumWidth)
        height: Math.min(root.room, head.height + area.contentHeight + foot.height)
        x: Math.round((root.width - width) / 2)
        y: Theme.compact ? root.place - height : Math.round((root.place - height) / 2)
        radius: Theme.largeRadius
        color: Theme.paper
        border.color: Theme.line
        border.width: Theme.highContrast ? Theme.border : 0

        MouseArea { // a click beside a button is no click on the page
            anchors.fill: parent
        }
        Rectangle { // of a sheet from below only the upper corners are round
            visible: Theme.compact
            y: panel.height - height
            width: panel.width
            height: panel.radius
            color: panel.color
        }
        FocusFence {
            id: first

            onEntered: last.nextItemInFocusChain(false).forceActiveFocus(Qt.BacktabFocusReason)
        }
        Item {
            id: head

            width: panel.width
            height: Math.max(heading.height, Theme.target) + 3 * Theme.space

            HeadingText {
                id: heading

                x: Theme.margin
                y: Math.round(head.height - height) / 2
                width: (root.closable ? closer.x : panel.width) - x - Theme.space
                text: root.title
            }
            IconButton {
                id: closer

                x: panel.width - width - 2 * Theme.space
                y: (head.height - height) / 2
                visible: root.closable
                icon: "close"
                name: qsTr("Đóng")
                onClicked: root.close()
            }
        }
        ScrollArea {
            id: area

            y: head.height
            width: panel.width
            height: panel.height - head.height - foot.height
            topMargin: Theme.space
            columnWidth: panel.width
            hints: !dock.open
        }
        Item {
            id: foot

            y: panel.height - height
            width: panel.width
            height: actionRow.children.length > 0 && !root.buttonsScroll ? actionRow.height + 3 * Theme.space
                : 2 * Theme.space // below it corners are round

            Flow {
                id: actionRow

                parent: root.buttonsScroll ? area.footer : foot
                x: root.buttonsScroll ? 0 : Theme.margin
                width: panel.width - 2 * Theme.margin
                spacing: 2 * Theme.space
            }
        }
        FocusFence {
            id: last

            onEntered: first.nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason)
        }
    }
    KeyboardDock {
        id: dock

        y: root.height - height
        width: root.width
        host: root
        onOpened: aboveKeyboard.restart()
    }
    Timer { // once the sheet has its new height
        id: aboveKeyboard

        interval: 0
        onTriggered: {
            if (dock.open)
                area.revealField(dock.field)
        }
    }
}

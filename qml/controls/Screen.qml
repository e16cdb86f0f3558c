// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Hocso.Theme

// The frame of every screen: top bar, content that scrolls, feedback at its end, bottom bar.
FocusScope {
    id: root

    required property string title
    property alias subtitle: topBar.subtitle
    property alias canGoBack: topBar.canGoBack
    property alias progress: topBar.progress
    property alias tools: topBar.tools

    default property alias content: page.data
    property alias spacing: page.spacing
    property alias columnWidth: area.columnWidth
    property alias topMargin: area.topMargin
    readonly property alias innerWidth: area.innerWidth
    readonly property alias viewHeight: area.height
    property alias feedback: feedbackSlot.data

    property alias backText: bottomBar.backText
    property alias note: bottomBar.note
    property alias noteIcon: bottomBar.noteIcon
    property alias noteInk: bottomBar.noteInk
    property alias primaryText: bottomBar.primaryText
    property alias primaryIcon: bottomBar.primaryIcon
    property alias primaryIconAfter: bottomBar.primaryIconAfter
    property alias primaryEnabled: bottomBar.primaryEnabled
    property alias keepBack: bottomBar.keepBack

    signal back // of either bar
    signal primary
    signal sizeRequested

    function reveal(item: Item): void {
        area.reveal(item)
    }
    function scrollToTop(): void {
        area.scrollTo(0)
    }
    // After its work was done by another way than pressing it: the same key goes on.
    function focusPrimary(): void {
        bottomBar.focusPrimary()
    }

    focus: true
    Keys.forwardTo: [area]
    Keys.onEscapePressed: event => {
        event.accepted = root.canGoBack
        if (root.canGoBack)
            root.back()
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.paper
    }
    TopBar {
        id: topBar

        width: root.width
        z: 1
        title: root.title
        onBack: root.back()
        onSizeRequested: root.sizeRequested()
    }
    ScrollArea {
        id: area

        y: topBar.height
        width: root.width
        height: root.height - topBar.height - (dock.open ? dock.height : bottomBar.height)
        spacing: 2 * Theme.space
        hints: !dock.open
        onHeightChanged: aboveKeyboard.restart()
        onContentHeightChanged: aboveKeyboard.restart()

        Column {
            id: page

            width: area.innerWidth
            spacing: 2 * Theme.space
        }
        Column {
            id: feedbackSlot

            width: area.innerWidth
            spacing: 2 * Theme.space
            onHeightChanged: afterLayout.restart()
            onYChanged: afterLayout.restart() // what stands above may grow in the same turn, or when a picture comes
        }
    }
    Timer { // feedback that appears is brought into view once it has its place
        id: afterLayout

        interval: 0
        onTriggered: {
            if (feedbackSlot.height > 0)
                area.reveal(feedbackSlot)
        }
    }
    BottomBar {
        id: bottomBar

        y: root.height - height
        width: root.width
        height: implicitHeight
        z: 1
        covered: dock.open
        onBack: root.back()
        onPrimary: root.primary()
    }
    KeyboardDock {
        id: dock

        y: root.height - height
        width: root.width
        z: 1
        host: root
        onOpened: aboveKeyboard.restart()
    }
    Timer { // what is typed into stays in view, whatever the page grows or shrinks to
        id: aboveKeyboard

        interval: 0
        onTriggered: {
            if (dock.open)
                area.revealField(dock.field)
        }
    }
}

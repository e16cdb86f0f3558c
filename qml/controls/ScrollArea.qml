// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Hocso.Theme

// Content that may be taller than its place: scrolls by wheel, finger and Page keys, follows the keyboard's focus, and
// says when there is more below.
Item {
    id: root

    default property alias content: column.data
    property alias spacing: column.spacing
    readonly property alias footer: tail // below the content; what is put there scrolls with it
    property int margin: Theme.margin
    property int topMargin: root.margin
    property bool hints: true // says when there is more below; not while a keyboard stands there
    property int columnWidth: Theme.columnWidth // the widest the content gets; it stands in the middle
    readonly property alias innerWidth: page.width
    readonly property alias bodyHeight: column.height // without margins and footer
    readonly property real contentHeight: page.height + root.topMargin + 2 * Theme.space
    readonly property bool scrolls: flickable.contentHeight > flickable.height + 1
    readonly property bool atEnd: flickable.contentY >= flickable.contentHeight - flickable.height - 2

    function scrollTo(y: real): void {
        const end = Math.max(0, flickable.contentHeight - flickable.height)
        glide.stop()
        glide.to = Math.max(0, Math.min(end, y))
        if (Theme.motion > 0)
            glide.start()
        else
            flickable.contentY = glide.to
    }
    function page(direction: int): void {
        root.scrollTo(flickable.contentY + direction * flickable.height * 0.8)
    }
    // Scrolls as little as shows the whole of item, or its top if it is taller than the place.
    function reveal(item: Item): void {
        const from = item.mapToItem(page, 0, 0).y + root.topMargin - 2 * Theme.space
        const to = from + item.height + 4 * Theme.space + (root.scrolls && root.hints ? more.height : 0)
        if (from < flickable.contentY || to - from > flickable.height)
            root.scrollTo(from)
        else if (to > flickable.contentY + flickable.height)
            root.scrollTo(to - flickable.height)
    }
    // With label and hint, if there is room for them.
    function revealField(field: FieldInput): void {
        if (root.holds(field))
            root.reveal(field.whole.height + 4 * Theme.space < flickable.height ? field.whole : field)
    }
    function holds(item: Item): bool {
        let ancestor = item
        while (ancestor !== null && ancestor !== page)
            ancestor = ancestor.parent
        return ancestor !== null
    }

    Keys.onPressed: event => {
        const small = 10 * Theme.space
        event.accepted = root.scrolls
        switch (event.key) {
        case Qt.Key_PageDown: return root.page(1)
        case Qt.Key_PageUp: return root.page(-1)
        case Qt.Key_Down: return root.scrollTo(flickable.contentY + small)
        case Qt.Key_Up: return root.scrollTo(flickable.contentY - small)
        case Qt.Key_Home: return root.scrollTo(0)
        case Qt.Key_End: return root.scrollTo(flickable.contentHeight)
        }
        event.accepted = false
    }

    Connections {
        target: root.Window.window
        function onActiveFocusItemChanged(): void {
            const item = root.Window.activeFocusItem
            if (item !== null && root.holds(item))
                root.reveal(item)
        }
    }
    NumberAnimation {
        id: glide

        target: flickable
        property: "contentY"
        duration: Theme.motion
        easing.type: Easing.OutQuad
    }
    Flickable {
        id: flickable

        anchors.fill: parent
        clip: root.scrolls
        contentWidth: width
        contentHeight: root.contentHeight
        boundsBehavior: Flickable.StopAtBounds
        interactive: root.scrolls

        Column {
            id: page

            x: Math.round((flickable.width - width) / 2)
            y: root.topMargin
            width: Math.min(flickable.width - 2 * root.margin, root.columnWidth)
            spacing: 2 * Theme.space

            Column {
                id: column

                width: page.width
                spacing: 2 * Theme.space
            }
            Item {
                id: tail

                width: page.width
                height: childrenRect.height
            }
        }
    }
    Rectangle { // where in the content we are
        x: root.width - width - 4
        y: 4 + (root.height - 8 - height) * flickable.contentY / Math.max(1, flickable.contentHeight - flickable.height)
        width: Theme.compact ? 4 : 7
        height: Math.max(40, (root.height - 8) * flickable.height / Math.max(1, flickable.contentHeight))
        radius: width / 2
        visible: root.scrolls
        color: Theme.outline
        opacity: Theme.highContrast ? 1 : 0.55
    }
    ScrollHint {
        id: more

        anchors.bottom: parent.bottom
        width: root.width
        visible: root.hints && root.scrolls && !root.atEnd
        onClicked: root.page(1)
    }
}

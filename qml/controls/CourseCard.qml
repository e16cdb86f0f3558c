// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Hocso.Theme
import Hocso.Controls // Qt 6.4 finds a module's own C++ types only through an import

// A course or lesson to open: a band with its icon, title, ring of progress and words.
Pressable {
    id: root

    required property string title
    property string icon: "course"
    property int tint: 0 // which of the eight soft colours
    property real progress: -1 // 0 to 1; less than 0: no ring
    property bool done: false
    property string words // "6 bài · 42 phút"
    readonly property bool flat: Theme.compact // band at the left instead of above
    readonly property int padding: Theme.compact ? 2 * Theme.space : 2.5 * Theme.space
    readonly property int textX: root.padding + (root.flat ? band.width : 0)

    name: root.title
    description: Words.sentences([root.progress < 0 ? "" : ring.Accessible.name, root.words])
    ringRadius: Theme.largeRadius
    implicitWidth: 310
    implicitHeight: (root.flat ? 0 : band.height) + heading.height + foot.height + (root.flat ? 2.5 : 3) * root.padding

    Rectangle {
        anchors.fill: parent
        radius: Theme.largeRadius
        color: root.pressed ? Theme.primarySoft : Theme.card
    }
    Rectangle { // rounded at the card's corners, square towards its text: those corners are covered
        id: band

        width: root.flat ? 80 : root.width
        height: root.flat ? root.height : 112
        radius: Theme.largeRadius
        color: Theme.tintSoft(root.tint, Theme.scheme)

        Rectangle {
            x: root.flat ? band.width - width : 0
            y: root.flat ? 0 : band.height - height
            width: root.flat ? Theme.largeRadius : band.width
            height: root.flat ? band.height : Theme.largeRadius
            color: band.color
        }
        Rectangle {
            x: root.flat ? band.width - width : 0
            y: root.flat ? 0 : band.height - height
            width: root.flat ? Theme.hairline : band.width
            height: root.flat ? band.height : Theme.hairline
            visible: Theme.highContrast
            color: Theme.line
        }
        Icon {
            anchors.centerIn: parent
            name: root.icon === "" ? "course" : root.icon
            size: root.flat ? 44 : 64
            color: Theme.tintInk(root.tint, Theme.scheme)
        }
    }
    Rectangle {
        anchors.fill: parent
        radius: Theme.largeRadius
        color: "transparent"
        border.color: root.pressed ? Theme.primary : Theme.line
        border.width: Theme.hairline
    }
    Text {
        id: heading

        x: root.textX
        y: root.padding + (root.flat ? 0 : band.height)
        width: root.width - root.textX - root.padding
        text: root.title
        textFormat: Text.PlainText
        font.pixelSize: Theme.bodySize
        font.bold: true
        color: Theme.ink
        wrapMode: Text.Wrap
    }
    Item {
        id: foot

        x: root.textX
        y: root.height - height - root.padding
        width: root.width - root.textX - root.padding
        height: Math.max(ring.visible ? ring.height : 0, detail.height)

        ProgressRing {
            id: ring

            visible: root.progress >= 0
            value: Math.max(0, root.progress)
            done: root.done
            anchors.verticalCenter: parent.verticalCenter
            Accessible.ignored: true
        }
        Text {
            id: detail

            x: ring.visible ? ring.width + 1.5 * Theme.space : 0
            width: foot.width - x
            anchors.verticalCenter: parent.verticalCenter
            text: root.words
            textFormat: Text.PlainText
            font.pixelSize: Theme.smallSize
            color: Theme.soft
            wrapMode: Text.Wrap
        }
    }
}

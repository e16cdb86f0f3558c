// SPDX-FileCopyrightText: 2026 The Học Số authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Hocso.Theme

// A course or lesson to open: a band with its icon, title, ring of progress and words.
Pressable {
    id: root

    required property string title
    property string icon: "course"
    property int tint: 0 // which of the eight soft colours
    property real progress: -1 // 0 to 1; less than 0: no ring
    property bool done: false
    property string words // "6 bài · 42 phút"
    readonly property int padding: 2.5 * Theme.space

    name: root.title
    description: root.progress < 0 ? root.words : ring.Accessible.name + ". " + root.words
    ringRadius: Theme.largeRadius
    implicitWidth: 310
    implicitHeight: band.height + heading.height + foot.height + 3 * root.padding

    Rectangle {
        anchors.fill: parent
        radius: Theme.largeRadius
        color: root.pressed ? Theme.primarySoft : Theme.card
    }
    Rectangle { // rounded above, square below: the lower corners are covered
        id: band

        width: root.width
        height: Theme.compact ? 72 : 112
        radius: Theme.largeRadius
        color: Theme.tintSoft(root.tint, Theme.scheme)

        Rectangle {
            y: band.height - height
            width: band.width
            height: Theme.largeRadius
            color: band.color
        }
        Icon {
            anchors.centerIn: parent
            name: root.icon === "" ? "course" : root.icon
            size: Theme.compact ? 48 : 64
            color: Theme.tintInk(root.tint, Theme.scheme)
        }
    }
    Rectangle {
        y: band.height - height
        width: root.width
        height: Theme.hairline
        visible: Theme.highContrast
        color: Theme.line
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

        x: root.padding
        y: band.height + root.padding
        width: root.width - 2 * root.padding
        text: root.title
        textFormat: Text.PlainText
        font.pixelSize: Theme.bodySize
        font.bold: true
        color: Theme.ink
        wrapMode: Text.Wrap
    }
    Item {
        id: foot

        x: root.padding
        y: root.height - height - root.padding
        width: root.width - 2 * root.padding
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
